import { Button, Table, Text, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RedlineChange } from '../../api/generated';

/** Rows that are shown at once: another plan may change hundreds of passages. */
const few = 50;

const Lines = ({ lines }: { lines: readonly string[] }) =>
  lines.length === 0 ? (
    <>–</>
  ) : (
    <Text size="sm" lineClamp={6} style={{ whiteSpace: 'pre-line' }}>
      {lines.join('\n')}
    </Text>
  );

type RowProps = { change: RedlineChange; lang: string; go: (id: string) => void };

const Row = ({ change, lang, go }: RowProps) => {
  const { t } = useTranslation('compare');
  const { id, number, heading, label, kind, before, after } = change;
  return (
    <Table.Tr data-change={id}>
      <Table.Th scope="row" lang={lang}>
        <UnstyledButton onClick={() => go(id)} className="clause-link">
          {`${number} ${heading}`.trim()}
        </UnstyledButton>
      </Table.Th>
      <Table.Td data-label={t('columns.what')}>
        <span lang={lang}>{label}</span>
        <Text size="xs" fw={600}>
          {t(`kinds.${kind}`)}
        </Text>
      </Table.Td>
      <Table.Td data-label={t('columns.before')} lang={lang}>
        <Lines lines={before} />
      </Table.Td>
      <Table.Td data-label={t('columns.after')} lang={lang}>
        <Lines lines={after} />
      </Table.Td>
    </Table.Tr>
  );
};

type Props = { changes: readonly RedlineChange[]; lang: string; go: (id: string) => void };

/** The table of changes; each clause leads to its place in the marked text. */
export const ChangesTable = ({ changes, lang, go }: Props) => {
  const { t } = useTranslation('compare');
  const [all, showAll] = useState(false);
  const shown = all ? changes : changes.slice(0, few);
  return (
    <>
      <Table className="cards changes" layout="fixed" aria-label={t('changes')} verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            {(['clause', 'what', 'before', 'after'] as const).map((column) => (
              <Table.Th key={column} scope="col">
                {t(`columns.${column}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {shown.map((change) => (
            <Row key={change.id} change={change} lang={lang} go={go} />
          ))}
        </Table.Tbody>
      </Table>
      {shown.length < changes.length && (
        <Button variant="default" onClick={() => showAll(true)} style={{ alignSelf: 'flex-start' }}>
          {t('all', { count: changes.length })}
        </Button>
      )}
    </>
  );
};
