import { Alert, Stack, Table, Text } from '@mantine/core';
import { CircleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ProblemItem } from '../../../api/generated';
import { ApiProblem } from '../../../api/problem';
import { ErrorState } from '../../../ui/states';

type Props = {
  problem: unknown;
  /** Which of its items are shown; all of them where nothing else shows any. */
  shown?: readonly ProblemItem[];
};

/** Everything that stands against a catalogue at once, each with its place in the JSON. */
export const CatalogProblems = ({ problem, shown }: Props) => {
  const { t } = useTranslation('operator');
  if (!(problem instanceof ApiProblem) || problem.errors.length === 0) return <ErrorState problem={problem} />;
  const errors = shown ?? problem.errors;
  return (
    <Alert
      color="red"
      variant="outline"
      icon={<CircleAlert aria-hidden />}
      title={t('catalog.problems', { count: errors.length })}
      role="alert"
    >
      <Stack gap="sm">
        <Text size="sm">{t('catalog.problems_text')}</Text>
        <Table className="cards" aria-label={t('catalog.problems', { count: errors.length })}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('catalog.where')}</Table.Th>
              <Table.Th scope="col">{t('catalog.what')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {errors.map(({ pointer, detail }) => (
              <Table.Tr key={`${pointer} ${detail}`}>
                <Table.Th scope="row" ff="monospace" fw={400}>
                  {pointer === '' ? t('catalog.whole') : pointer}
                </Table.Th>
                <Table.Td lang="en">{detail}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Stack>
    </Alert>
  );
};
