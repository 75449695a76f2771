import { type AnnexModel, demoCatalog, redlineOf } from '@annexa/core';

/** An annex of one clause, as short as an example may be. */
const annexWith = (address: string): AnnexModel => ({
  lang: 'en',
  title: 'Record of Processing and DPA Annex',
  subtitle: 'Processing on behalf of one customer, as configured',
  status: 'final',
  watermark: null,
  running: { head: '', foot: '', page: '' },
  cover: { facts: [], summary: [], notice: null },
  sections: [
    {
      id: 'record',
      number: 'I',
      heading: 'Record of processing activities',
      landscape: false,
      blocks: [
        {
          id: 'parties',
          number: 'I.1',
          heading: 'Parties',
          facts: [{ label: 'Address of the customer', value: [address] }],
        },
      ],
    },
  ],
});

const version = (annex: number, at: string) => ({
  annex,
  revision: annex,
  at,
  catalog_version: demoCatalog.version,
  plan: { name: 'Business', version: 1 },
});

/** What the API answers of two annexes between which an address has changed. */
export const redlineExample = (): Record<string, unknown> => {
  const redline = redlineOf(annexWith('Hauptstraße 1, 10115 Berlin'), annexWith('Hauptstraße 7, 10115 Berlin'));
  return {
    from: version(2, '2026-11-24T09:30:00.000Z'),
    to: version(3, '2026-12-01T09:30:00.000Z'),
    language: 'en',
    ...(redline.ok ? redline.value : {}),
  };
};
