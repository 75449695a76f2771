import { Stack, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Refit, Sensitivity } from '../../../api/generated';
import { useWords } from '../../../text/words';

/** Label of a choice. The settings themselves are not read here, so a custom field has its number only. */
const useLabel = (): ((path: string) => string) => {
  const { t } = useTranslation('operator');
  const words = useWords();
  const members = {
    retention: 'plan_change.field_retention',
    sensitivity: 'plan_change.field_sensitivity',
    activity: 'plan_change.field_activity',
  } as const;
  return (path) => {
    if (path === '/custom_fields') return t('plan_change.all_fields');
    const [, index, member = ''] = /^\/custom_fields\/(\d+)(?:\/(\w+))?/.exec(path) ?? [];
    if (index === undefined) return words.setting(path);
    const key = member in members ? members[member as keyof typeof members] : 'plan_change.field';
    return t(key, { number: Number(index) + 1 });
  };
};

/** A value of a choice: of a field its member, of everything else the setting. */
const useSay = (): ((path: string, value: Refit['chosen']) => string) => {
  const { t, i18n } = useTranslation(['operator', 'fields']);
  const words = useWords();
  const isClass = (value: unknown): value is Sensitivity => i18n.exists(`fields:class.${String(value)}`);
  return (path, value) => {
    if (path.endsWith('/sensitivity') && isClass(value)) return t(`fields:class.${value}`);
    if (path.endsWith('/activity') && typeof value === 'string') return words.activity(value);
    return words.value(value);
  };
};

/** What does not fit the new plan: what was chosen, what will hold, and why. */
export const Refits = ({ refits }: { refits: readonly Refit[] }) => {
  const { t } = useTranslation('operator');
  const say = useSay();
  const label = useLabel();
  if (refits.length === 0) return <Text>{t('plan_change.fits')}</Text>;
  return (
    <Stack gap="sm">
      <Text>{t('plan_change.refits', { count: refits.length })}</Text>
      <Table className="cards" verticalSpacing="sm" aria-label={t('plan_change.refits', { count: refits.length })}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('plan_change.setting')}</Table.Th>
            <Table.Th scope="col">{t('plan_change.chosen')}</Table.Th>
            <Table.Th scope="col">{t('plan_change.resolved')}</Table.Th>
            <Table.Th scope="col">{t('plan_change.why')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {refits.map(({ path, chosen, resolved, text }) => (
            <Table.Tr key={path} data-path={path}>
              <Table.Th scope="row" className="operator-name">
                {label(path)}
              </Table.Th>
              <Table.Td data-label={t('plan_change.chosen')}>{say(path, chosen)}</Table.Td>
              <Table.Td data-label={t('plan_change.resolved')}>{say(path, resolved)}</Table.Td>
              <Table.Td data-label={t('plan_change.why')}>
                <Text size="sm" lang="en">
                  {text}
                </Text>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Stack>
  );
};
