import type { ListRevisionsData } from '../../api/generated';

const channels = ['portal', 'api', 'operator', 'system'] as const;
export type Channel = (typeof channels)[number];

/** Which instructions are listed, as the address of the page says it; `from` and `to` are days, both included. */
export type RevisionFilter = { person?: string; channel?: Channel; from?: string; to?: string };

const day = /^\d{4}-\d{2}-\d{2}$/;
const isDay = (value: unknown): value is string =>
  typeof value === 'string' && day.test(value) && !Number.isNaN(Date.parse(value));

const isName = (value: unknown): value is string | number => typeof value === 'string' || typeof value === 'number';

/** Reads the filter in an address; what is no filter is left out. */
export const readFilter = ({ person, channel, from, to }: Record<string, unknown>): RevisionFilter => {
  const through = channels.find((one) => one === channel);
  return {
    // The address of a name that looks like a number is read as one.
    ...(isName(person) && person !== '' ? { person: `${person}` } : {}),
    ...(through ? { channel: through } : {}),
    ...(isDay(from) ? { from } : {}),
    ...(isDay(to) ? { to } : {}),
  };
};

export const filterChannels = channels;

const startOf = (date: string, later = 0): string => {
  const start = new Date(`${date}T00:00:00`);
  start.setDate(start.getDate() + later);
  return start.toISOString();
};

/** The filter as the API takes it: days begin and end where the person is. */
export const queryOf = ({ person, channel, from, to }: RevisionFilter): NonNullable<ListRevisionsData['query']> => ({
  ...(person === undefined ? {} : { actor: person }),
  ...(channel === undefined ? {} : { channel }),
  ...(from === undefined ? {} : { since: startOf(from) }),
  ...(to === undefined ? {} : { until: startOf(to, 1) }),
});

/** Address of the filtered instructions as a file. */
export const exportAddress = (filter: RevisionFilter, format: 'csv' | 'xlsx'): string => {
  const query = Object.entries({ format, ...queryOf(filter) }).map(([key, value]) => [key, String(value)]);
  return `/v1/settings/revisions/export?${new URLSearchParams(Object.fromEntries(query) as Record<string, string>).toString()}`;
};
