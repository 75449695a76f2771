import { List, Stack, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../text/format';
import type { ReadRow, RowProblem } from './read-row';

/** More rows are counted, not shown: the table must stay quick. */
const shown = 100;

/** What is wrong with a row, in words. */
const useProblemText = () => {
  const { t, i18n } = useTranslation('fields');
  const format = useFormat();
  return (problem: RowProblem): string => {
    const { member, code } = problem;
    const known = i18n.exists(`fields:member.${member}`);
    const name = known ? t(`member.${member as 'key'}`) : member;
    const allowed = 'allowed' in problem ? format.list(problem.allowed) : '';
    const max = 'max' in problem ? problem.max : undefined;
    return t('import.problem', { member: name, text: t(`problem.${code}`, { max, allowed }) });
  };
};

/** What was read, row by row: which rows become fields, and why the others do not. */
export const ImportRows = ({ rows }: { rows: readonly ReadRow[] }) => {
  const { t } = useTranslation('fields');
  const say = useProblemText();
  const wrong = rows.filter(({ problems }) => problems.length > 0).length;
  return (
    <Stack gap="xs">
      <Text size="sm" fw={600} role="status">
        {t('import.read', { count: rows.length })} {wrong > 0 && t('import.left_out', { count: wrong })}
      </Text>
      <div
        className="scrolls"
        tabIndex={0}
        role="region"
        aria-label={t('import.rows')}
        style={{ maxHeight: '20rem', overflowY: 'auto' }}
      >
        <Table className="cards" aria-label={t('import.rows')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('import.row')}</Table.Th>
              <Table.Th scope="col">{t('column.field')}</Table.Th>
              <Table.Th scope="col">{t('import.result')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.slice(0, shown).map((row) => (
              <Table.Tr key={row.number} data-sound={row.problems.length === 0}>
                <Table.Th scope="row">{row.number}</Table.Th>
                <Table.Td data-label={t('column.field')}>
                  {row.field.label}{' '}
                  <Text span size="xs" ff="monospace" c="dimmed">
                    {row.field.key}
                  </Text>
                </Table.Td>
                <Table.Td data-label={t('import.result')}>
                  {row.problems.length === 0 ? (
                    t('import.sound')
                  ) : (
                    <List size="sm" c="var(--mantine-color-error)">
                      {row.problems.map((problem) => (
                        <List.Item key={`${problem.member} ${problem.code}`}>{say(problem)}</List.Item>
                      ))}
                    </List>
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
      {rows.length > shown && <Text size="sm">{t('import.more', { count: rows.length - shown })}</Text>}
    </Stack>
  );
};
