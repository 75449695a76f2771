import { Checkbox, Group, NumberInput, Stack, Switch, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PlanLimits } from '../../../api/generated';
import { useFormat } from '../../../text/format';
import { useWords } from '../../../text/words';
import { troubleAt } from '../FormTrouble';
import type { SetLimits } from './plan-draft';

const lists = {
  recording_modes: ['off', 'on_demand', 'always'],
  regions: ['vendor_default', 'EU', 'US'],
  annex_languages: ['en', 'de', 'fr'],
} as const satisfies Partial<PlanLimits>;
const switches = ['transcripts', 'own_bucket', 'special_categories', 'indefinite_retention'] as const;

type Props = { limits: PlanLimits; problem: unknown; set: SetLimits };
type ListProps = Props & { name: keyof typeof lists };

const ListLimit = ({ name, limits, problem, set }: ListProps) => {
  const { t } = useTranslation('operator');
  const [words, format] = [useWords(), useFormat()];
  const languages = new Intl.DisplayNames(format.language, { type: 'language' });
  const say = (item: string) => (name === 'annex_languages' ? (languages.of(item) ?? item) : words.value(item));
  const chosen: readonly string[] = limits[name];
  return (
    <Checkbox.Group
      label={t(`plans.limits.${name}`)}
      value={[...chosen]}
      // In the order of the table, whichever was ticked first.
      onChange={(ticked) => set({ [name]: lists[name].filter((item) => ticked.includes(item)) })}
      error={troubleAt(problem, `/limits/${name}`)}
    >
      <Group gap="md" mt={6}>
        {lists[name].map((item) => (
          <Checkbox key={item} value={item} label={say(item)} />
        ))}
      </Group>
    </Checkbox.Group>
  );
};

/** The limits that are no periods: lists, yes or no, a number. */
export const ChoiceLimits = ({ limits, problem, set }: Props) => {
  const { t } = useTranslation('operator');
  return (
    <Stack gap="md">
      <Title order={3} size="h5">
        {t('plans.choices')}
      </Title>
      {(['recording_modes', 'regions', 'annex_languages'] as const).map((name) => (
        <ListLimit key={name} name={name} limits={limits} problem={problem} set={set} />
      ))}
      {switches.map((name) => (
        <Switch
          key={name}
          label={t(`plans.limits.${name}`)}
          checked={limits[name]}
          onChange={({ currentTarget }) => set({ [name]: currentTarget.checked })}
        />
      ))}
      <NumberInput
        label={t('plans.limits.custom_fields')}
        min={0}
        max={500}
        allowDecimal={false}
        maw="14rem"
        hideControls
        value={limits.custom_fields}
        onChange={(value) => set({ custom_fields: Number(value) })}
        error={troubleAt(problem, '/limits/custom_fields')}
      />
    </Stack>
  );
};
