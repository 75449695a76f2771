import { Button, Stack, Table, VisuallyHidden } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CursorPager, useCursors } from '../../ui/CursorPager';
import { EmptyState, ErrorState, LoadingState } from '../../ui/states';
import { CompareBar } from './CompareBar';
import { columns, InstructionRow } from './InstructionRow';
import type { RevisionFilter } from './revision-filter';
import { revisionsQuery } from './revisions';

/** Two at most: choosing a third lets go of the one that was chosen first. */
const useChosen = () => {
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const choose = (number: number) => (on: boolean) =>
    setChosen((before) => {
      const rest = before.filter((one) => one !== number);
      return on ? [...rest.slice(-1), number] : rest;
    });
  return { chosen, choose, clear: () => setChosen([]) };
};

type Props = { filter: RevisionFilter; reset: () => void };

/** The instructions that fit the filter, newest first, a page at a time: rows on the page stay few. */
export const InstructionsTable = ({ filter, reset }: Props) => {
  const { t } = useTranslation('history');
  const cursors = useCursors(JSON.stringify(filter));
  const { data, error, isPlaceholderData, refetch } = useQuery(revisionsQuery({ filter, cursor: cursors.cursor }));
  const [opened, setOpened] = useState<number | null>(null);
  const { chosen, choose, clear } = useChosen();
  if (error) return <ErrorState problem={error} retry={() => void refetch()} />;
  if (!data) return <LoadingState lines={8} />;
  const { items, next_cursor } = data;
  if (items.length === 0) {
    const back = (
      <Button variant="default" onClick={reset}>
        {t('filter.reset')}
      </Button>
    );
    return <EmptyState title={t('none')} text={t('none_text')} action={back} />;
  }
  return (
    <Stack gap="sm">
      <CompareBar chosen={chosen} clear={clear} />
      <Table
        className="cards"
        verticalSpacing="sm"
        aria-label={t('title')}
        aria-busy={isPlaceholderData}
        opacity={isPlaceholderData ? 0.6 : undefined}
      >
        <Table.Thead>
          <Table.Tr>
            {columns.map((column) => (
              <Table.Th key={column} scope="col">
                {column === 'compare' ? (
                  <VisuallyHidden>{t('columns.compare')}</VisuallyHidden>
                ) : (
                  t(`columns.${column}`)
                )}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map((instruction) => (
            <InstructionRow
              key={instruction.number}
              instruction={instruction}
              opened={opened === instruction.number}
              toggle={() => setOpened((before) => (before === instruction.number ? null : instruction.number))}
              chosen={chosen.includes(instruction.number)}
              choose={choose(instruction.number)}
            />
          ))}
        </Table.Tbody>
      </Table>
      <CursorPager cursors={cursors} next={next_cursor} label={t('pages')} />
    </Stack>
  );
};
