import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Plan } from '../../../api/generated';
import { useFormat } from '../../../text/format';
import { limitNames, useLimitWords } from './limit-words';

/** Limits as rows, plans as columns: what each plan includes, in words. */
export const LimitTable = ({ plans, label }: { plans: readonly Plan[]; label: string }) => {
  const { t } = useTranslation('operator');
  const format = useFormat();
  const say = useLimitWords();
  return (
    <div className="scrolls" tabIndex={0} role="region" aria-label={label}>
      <Table
        verticalSpacing="sm"
        aria-label={label}
        miw={plans.length > 1 ? `${14 + plans.length * 11}rem` : undefined}
      >
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('plans.limit')}</Table.Th>
            {plans.map(({ id, version, name, effective_from }) => (
              <Table.Th key={`${id} ${version}`} scope="col">
                {name}
                <Text size="xs" c="dimmed">
                  {t('plans.version', { number: version, date: format.day(effective_from) })}
                </Text>
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {limitNames.map((name) => (
            <Table.Tr key={name}>
              <Table.Th scope="row" fw={400}>
                {t(`plans.limits.${name}`)}
              </Table.Th>
              {plans.map(({ id, version, limits }) => (
                <Table.Td key={`${id} ${version}`}>{say(name, limits)}</Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
};
