import { Group, Stack, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../text/format';
import { troubleAt } from '../FormTrouble';
import { readsAsPeriod } from './plan-draft';

type FieldProps = { label: string; pointer: string; value: string; problem: unknown; set: (text: string) => void };

/** One ISO 8601 period with its words below. */
const PeriodField = ({ label, pointer, value, problem, set }: FieldProps) => {
  const { t } = useTranslation('operator');
  const format = useFormat();
  return (
    <TextInput
      label={label}
      description={readsAsPeriod(value) ? format.period(value) : t('plans.unread')}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      flex="1 1 8rem"
      maw="14rem"
      required
      maxLength={32}
      spellCheck={false}
      autoComplete="off"
      data-pointer={pointer}
      value={value}
      onChange={({ currentTarget }) => set(currentTarget.value.trim().toUpperCase())}
      error={troubleAt(problem, pointer)}
    />
  );
};

type Member = 'min' | 'max' | 'default';
type Props = {
  title: string;
  /** JSON Pointer of the limit. */
  path: string;
  range: Partial<Record<Member, string>>;
  problem: unknown;
  set: (member: Member, text: string) => void;
};

/** The periods of one limit: least, greatest, and the default where there is one. */
export const PeriodFields = ({ title, path, range, problem, set }: Props) => {
  const { t } = useTranslation('operator');
  const members = (['min', 'max', 'default'] as const).filter((member) => range[member] !== undefined);
  return (
    <Stack gap={4} role="group" aria-label={title}>
      <Text size="sm" fw={600}>
        {title}
      </Text>
      <Group gap="sm" align="flex-start">
        {members.map((member) => (
          <PeriodField
            key={member}
            label={t(`plans.${member}`)}
            pointer={`${path}/${member}`}
            value={range[member] ?? ''}
            problem={problem}
            set={(text) => set(member, text)}
          />
        ))}
      </Group>
    </Stack>
  );
};
