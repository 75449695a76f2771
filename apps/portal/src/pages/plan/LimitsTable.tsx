import { Progress, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../text/format';
import { startUpper } from '../../text/start-upper';
import { useLimitRows } from './limit-rows';

/** Share of a countable limit; the numbers stand beside it in words. */
const Share = ({ used, of, label }: { used: number; of: number; label: string }) => (
  <Progress.Root size="sm" mt={4} maw="12rem">
    <Progress.Section value={of === 0 ? 100 : Math.min(100, (used / of) * 100)} aria-label={label} color="accent" />
  </Progress.Root>
);

/** Every limit of the plan with what is used or chosen of it. */
export const LimitsTable = () => {
  const { t } = useTranslation('plan');
  const { language } = useFormat();
  const rows = useLimitRows();
  return (
    <Table className="cards" verticalSpacing="sm" aria-label={t('table')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t('column.limit')}</Table.Th>
          <Table.Th scope="col">{t('column.allowed')}</Table.Th>
          <Table.Th scope="col">{t('column.used')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map(({ id, name, allowed, used, share }) => (
          <Table.Tr key={id} data-limit={id}>
            <Table.Th scope="row" fw={600}>
              {name}
            </Table.Th>
            <Table.Td data-label={t('column.allowed')}>{startUpper(allowed, language)}</Table.Td>
            <Table.Td data-label={t('column.used')}>
              <Text span size="sm">
                {startUpper(used, language)}
              </Text>
              {share && <Share {...share} label={name} />}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
};
