import { Button, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SettingChange } from '../../api/generated';
import { useWords } from '../../text/words';
import { ErrorState, LoadingState } from '../../ui/states';
import { differenceQuery } from './revisions';

/** Rows that are shown at once: an instruction may import hundreds of fields. */
const few = 50;

const DifferenceTable = ({ changes, label }: { changes: readonly SettingChange[]; label: string }) => {
  const { t } = useTranslation('history');
  const words = useWords();
  return (
    <Table className="cards" aria-label={label}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t('difference.setting')}</Table.Th>
          <Table.Th scope="col">{t('difference.before')}</Table.Th>
          <Table.Th scope="col">{t('difference.after')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {changes.map(({ path, before, after }) => (
          <Table.Tr key={path} data-path={path}>
            <Table.Th scope="row">{words.setting(path)}</Table.Th>
            <Table.Td data-label={t('difference.before')}>{words.value(before, path)}</Table.Td>
            <Table.Td data-label={t('difference.after')}>{words.value(after, path)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
};

/** What one instruction says differently from another: setting by setting, before and after. */
export const Difference = ({ from, to }: { from: number; to: number }) => {
  const { t } = useTranslation('history');
  const { data, error, refetch } = useQuery(differenceQuery(from, to));
  const [all, showAll] = useState(false);
  if (error) return <ErrorState problem={error} retry={() => void refetch()} />;
  if (!data) return <LoadingState lines={2} />;
  const { changes } = data;
  if (changes.length === 0) return <Text size="sm">{t('difference.none', { from, to })}</Text>;
  return (
    <>
      <DifferenceTable changes={all ? changes : changes.slice(0, few)} label={t('difference.title', { from, to })} />
      {changes.length > few && !all && (
        <Button variant="default" size="xs" mt="sm" onClick={() => showAll(true)}>
          {t('difference.all', { count: changes.length })}
        </Button>
      )}
    </>
  );
};
