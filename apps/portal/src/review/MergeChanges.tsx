import { Alert, Badge, Button, Group, Radio, Stack, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { GitMerge } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queries } from '../api/queries';
import type { SettingsView } from '../api/generated';
import { useChangeSet } from '../change-set/ChangeSet';
import { type Merged, mergeOf } from '../change-set/pointers';
import { useWords } from '../text/words';
import { LoadingState } from '../ui/states';

type Choice = 'mine' | 'theirs';
type RowProps = { row: Merged; choice: Choice; choose: (choice: Choice) => void };

const MergeRow = ({ row, choice, choose }: RowProps) => {
  const { t } = useTranslation('review');
  const words = useWords();
  const name = words.setting(row.path);
  return (
    <Table.Tr data-path={row.path}>
      <Table.Th scope="row">
        {name}
        {row.conflict && (
          <Badge variant="outline" color="red" tt="none">
            {t('merge.conflict')}
          </Badge>
        )}
      </Table.Th>
      <Table.Td data-label={t('merge.base')}>{words.value(row.base, row.path)}</Table.Td>
      <Table.Td data-label={t('merge.theirs')}>{words.value(row.theirs, row.path)}</Table.Td>
      <Table.Td data-label={t('merge.mine')}>
        <Stack gap="xs">
          <Text size="sm">{words.value(row.mine, row.path)}</Text>
          <Radio.Group aria-label={t('merge.choose', { setting: name })} value={choice} onChange={choose}>
            <Stack gap={6}>
              <Radio value="theirs" label={t('merge.take_theirs')} />
              <Radio value="mine" label={t('merge.take_mine')} />
            </Stack>
          </Radio.Group>
        </Stack>
      </Table.Td>
    </Table.Tr>
  );
};

const MergeTable = ({ theirs }: { theirs: SettingsView }) => {
  const { t } = useTranslation(['review', 'shell']);
  const { base, values, rebase, review } = useChangeSet();
  const rows = mergeOf(base, theirs, values);
  const [choices, setChoices] = useState<Record<string, Choice>>({});
  const choiceOf = ({ path, conflict }: Merged): Choice => choices[path] ?? (conflict ? 'theirs' : 'mine');
  const take = () => {
    const mine = rows.filter((row) => choiceOf(row) === 'mine').map(({ path, mine: value }) => [path, value]);
    rebase(theirs, Object.fromEntries(mine));
    if (mine.length === 0) review(null);
  };
  return (
    <Stack gap="lg">
      <Alert variant="outline" icon={<GitMerge aria-hidden />} title={t('merge.title')} role="alert">
        {t('merge.text')}
      </Alert>
      <Table className="cards" verticalSpacing="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('setting')}</Table.Th>
            <Table.Th scope="col">{t('merge.base')}</Table.Th>
            <Table.Th scope="col">{t('merge.theirs')}</Table.Th>
            <Table.Th scope="col">{t('merge.mine')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <MergeRow
              key={row.path}
              row={row}
              choice={choiceOf(row)}
              choose={(choice) => setChoices((all) => ({ ...all, [row.path]: choice }))}
            />
          ))}
        </Table.Tbody>
      </Table>
      <Group justify="flex-end">
        <Button variant="default" onClick={() => review(null)}>
          {t('shell:action.cancel')}
        </Button>
        <Button onClick={take}>{t('merge.go')}</Button>
      </Group>
    </Stack>
  );
};

/** Somebody saved while changes were pending: base, theirs and mine, setting by setting; nothing is overwritten blindly. */
export const MergeChanges = () => {
  const theirs = useQuery({ ...queries.settings(), refetchOnMount: 'always' });
  const { base } = useChangeSet();
  if (!theirs.data || theirs.data.revision === base.revision) return <LoadingState />;
  return <MergeTable theirs={theirs.data} />;
};
