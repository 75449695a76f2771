import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queries } from '../../api/queries';
import { useSession } from '../../session/session';
import { filterChannels, readFilter, type RevisionFilter } from './revision-filter';
import { revisionsQuery } from './revisions';

/** People to choose from: the members, and whoever gave one of the newest instructions (keys and operators too). */
const usePeople = (): string[] => {
  const { me, may } = useSession();
  const { data: members } = useQuery({ ...queries.members(), enabled: may('members:read') });
  const { data: newest } = useQuery(revisionsQuery({}));
  const labels = [
    me.label,
    ...(members?.items.map(({ email }) => email) ?? []),
    ...(newest?.items.map(({ actor }) => actor.label) ?? []),
  ];
  return [...new Set(labels)].toSorted((a, b) => a.localeCompare(b));
};

type Props = { filter: RevisionFilter; change: (filter: RevisionFilter) => void };

const PersonFilter = ({ filter, change }: Props) => {
  const { t } = useTranslation('history');
  const [typed, setTyped] = useState(filter.person ?? '');
  useEffect(() => setTyped(filter.person ?? ''), [filter.person]);
  const people = usePeople();
  const list = useId();
  // The API compares the whole name: half of one would find nothing while it is typed.
  const take = (person: string) =>
    person.trim() !== (filter.person ?? '') && change(readFilter({ ...filter, person: person.trim() }));
  return (
    <>
      <TextInput
        flex="1 1 12rem"
        maw="20rem"
        label={t('filter.person')}
        list={list}
        value={typed}
        onChange={({ currentTarget: { value } }) => {
          setTyped(value);
          // Emptied, or chosen from the list.
          if (value === '' || people.includes(value)) take(value);
        }}
        onBlur={() => take(typed)}
        onKeyDown={({ key }: KeyboardEvent) => key === 'Enter' && take(typed)}
        maxLength={300}
        autoComplete="off"
      />
      <datalist id={list}>
        {people.map((person) => (
          <option key={person} value={person} />
        ))}
      </datalist>
    </>
  );
};

/** Person, channel and days; the filter is kept in the address. */
export const HistoryFilters = ({ filter, change }: Props) => {
  const { t } = useTranslation('history');
  const put = (part: Record<string, string>) => change(readFilter({ ...filter, ...part }));
  const channels = filterChannels.map((value) => ({ value, label: t(`channels.${value}`) }));
  return (
    <Group role="search" aria-label={t('filter.label')} align="flex-end" gap="sm">
      <PersonFilter filter={filter} change={change} />
      <NativeSelect
        label={t('filter.channel')}
        data={[{ value: '', label: t('filter.any') }, ...channels]}
        value={filter.channel ?? ''}
        onChange={({ currentTarget }) => put({ channel: currentTarget.value })}
      />
      <TextInput
        type="date"
        label={t('filter.from')}
        value={filter.from ?? ''}
        max={filter.to}
        onChange={({ currentTarget }) => put({ from: currentTarget.value })}
      />
      <TextInput
        type="date"
        label={t('filter.to')}
        value={filter.to ?? ''}
        min={filter.from}
        onChange={({ currentTarget }) => put({ to: currentTarget.value })}
      />
      {Object.keys(filter).length > 0 && (
        <Button variant="default" onClick={() => change({})}>
          {t('filter.reset')}
        </Button>
      )}
    </Group>
  );
};
