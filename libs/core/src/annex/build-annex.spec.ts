import { annexOf, inputOf, revisionOf } from '../../../../test/support/annex-fixtures.js';
import { changed, frozen, planOf, settingsOf, stringsIn } from '../../../../test/support/core-fixtures.js';
import { baseCatalog } from '../catalog/versions/2025-05-16.js';
import { emptySettings } from '../settings/settings.js';
import { AnnexModel } from './annex-model.js';
import { buildAnnex } from './build-annex.js';

const acme = settingsOf('acme');
const globex = settingsOf('globex');
const initech = settingsOf('initech');
const section = (model: AnnexModel, id: string) => model.sections.find((each) => each.id === id);

test('the annex of Acme is final: cover, margins and sections', () => {
  const model = annexOf(acme, { tenant: { name: 'Acme', demo: true } });
  expect({
    ...model,
    sections: model.sections.map(({ id, number, heading, landscape }) => [number, id, heading, landscape]),
  }).toEqual({
    lang: 'en',
    title: 'Record of Processing and DPA Annex',
    subtitle: 'Processing on behalf of one customer, as configured',
    status: 'final',
    watermark: null,
    running: {
      head: 'Acme GmbH · Annex 7 · Revision 1 · Final',
      foot: `Record SHA-256 ${'ab'.repeat(32)}`,
      page: 'Page {page} of {pages}',
    },
    cover: {
      facts: [
        { label: 'Customer', value: ['Acme GmbH'] },
        { label: 'Document', value: ['Annex 7'] },
        { label: 'Status', value: ['Final'] },
        { label: 'Instruction', value: ['Revision 1 of the settings'] },
        { label: 'Issued', value: ['23 November 2026, 22:36 UTC'] },
        { label: 'Plan', value: ['Business (version 1)'] },
        { label: 'Catalogue', value: ['Version 2025-05-16.1'] },
        { label: 'Template', value: ['3'] },
        { label: 'Language', value: ['English'] },
      ],
      summary: [
        'This document states what the processor does with personal data on behalf of Acme GmbH, exactly as configured by instruction 1. It covers 6 processing activities, 7 sub-processors and 0 custom data fields.',
        'It serves as the record of processing activities of the processor (GDPR Art. 30(2)) and as an annex to the data processing agreement (GDPR Art. 28(3)).',
      ],
      notice:
        'Demonstration: this customer is fictitious and the facts about it are made up. Facts of the catalogue that are made up are marked [demo value].',
    },
    sections: [
      ['1', 'parties', 'Parties', false],
      ['2', 'record', 'Record of processing activities', true],
      ['3', 'details', 'Settings in force and effective retention', false],
      ['4', 'sub-processors', 'Sub-processors', true],
      ['5', 'transfers', 'Transfers to third countries', false],
      ['6', 'measures', 'Technical and organisational measures', false],
      ['7', 'instructions', 'Documented instructions', false],
    ],
  });
});

test('the annex of Initech is a draft that names its address and its data protection officer', () => {
  const model = annexOf(initech, { plan: planOf('starter') });
  expect([model.status, model.watermark, model.running.head]).toEqual([
    'draft',
    'DRAFT',
    'Initech Ltd · Annex 7 · Revision 1 · Draft',
  ]);
  expect(model.cover.summary.slice(2)).toEqual([
    'It is a draft until 2 missing facts are given; the last section lists each with the one who can give it.',
    'To be given by the customer: address of the customer; data protection officer of the customer, or why there is none.',
  ]);
  const points = section(model, 'open-points');
  expect([points?.number, points?.blocks[0]?.table?.rows]).toEqual([
    '8',
    [
      { head: ['A1.1'], cells: [['address of the customer'], ['the customer, in its settings', '/profile/address']] },
      {
        head: ['A1.1'],
        cells: [
          ['data protection officer of the customer, or why there is none'],
          ['the customer, in its settings', '/profile/dpo'],
        ],
      },
    ],
  ]);
});

test('final cannot be forced: every missing fact of the record is named, and while there is one the annex is a draft', () => {
  const input = inputOf(emptySettings, { catalog: baseCatalog });
  const model = buildAnnex(input);
  const named = section(model, 'open-points')?.blocks[0]?.table?.rows.map(({ cells }) => cells[0]?.[0]);
  expect([model.status, named]).toEqual(['draft', input.record.missing.map(({ label }) => label)]);
  const one = buildAnnex({ ...input, record: { ...input.record, missing: input.record.missing.slice(0, 1) } });
  expect([one.status, one.cover.facts[2]?.value, one.cover.summary[2]]).toEqual([
    'draft',
    ['Draft: 1 mandatory fact is missing'],
    'It is a draft until 1 missing fact is given; the last section lists each with the one who can give it.',
  ]);
});

test('Globex has no co-browsing, no Upscope and no Mixpanel anywhere in its annex, but for the instruction that said so', () => {
  const model = annexOf(globex, { plan: planOf('enterprise') });
  const sections = model.sections.filter(({ id }) => id !== 'instructions');
  const strings = stringsIn({ ...model, sections });
  expect(strings.filter((text) => /co-?browsing|upscope|mixpanel/i.test(text))).toEqual([]);
  expect(stringsIn(section(model, 'instructions')).join(' ')).toContain('Co-browsing set to off.');
});

test('a preview says that it is not issued', () => {
  const model = annexOf(acme, { annex_number: null });
  expect([model.cover.facts[1]?.value, model.running.head]).toEqual([
    ['Preview, not issued'],
    'Acme GmbH · Preview · Revision 1 · Final',
  ]);
});

test('the demo notice stands on the annex of a demonstration tenant and on no other', () => {
  expect([
    annexOf(acme, { tenant: { name: 'A', demo: true } }).cover.notice?.slice(0, 14),
    annexOf(acme).cover.notice,
  ]).toEqual(['Demonstration:', null]);
});

test('made-up facts of the catalogue are marked on the page', () => {
  const marked = stringsIn(annexOf(acme)).filter((text) => text.includes('[demo value]'));
  expect(marked).toEqual(
    expect.arrayContaining([
      'Demo Vendor GmbH [demo value]',
      'deletion lag: 1 day [demo value]',
      'Upscope Demo Entity Ltd. [demo value]',
    ]),
  );
  expect(stringsIn(annexOf(acme, { catalog: baseCatalog })).filter((text) => text.includes('[demo value]'))).toEqual(
    [],
  );
});

test.each([['<script>alert(1)</script>'], ['{{{this}}} {{#each}}'], ['株式会社アネクサ'], ['&lt; "quoted" \\ 100 %']])(
  'the name %s is printed literally',
  (name) => {
    const model = annexOf(changed(acme, { profile: { legal_name: name } }));
    expect(model.cover.facts[0]).toEqual({ label: 'Customer', value: [name] });
    expect(section(model, 'parties')?.blocks[0]?.facts?.[0]).toEqual({ label: 'Legal name', value: [name] });
    expect(model.running.head.startsWith(`${name} · `)).toBe(true);
  },
);

test('without a legal name the customer has the name of its account', () => {
  expect(annexOf(emptySettings).cover.facts[0]?.value).toEqual(['Acme']);
});

test('the same input gives the same model, and is not touched', () => {
  const input = frozen(inputOf(globex, { plan: planOf('enterprise') }));
  expect(JSON.stringify(buildAnnex(structuredClone(input)))).toBe(JSON.stringify(buildAnnex(input)));
});

test('the hash, the number and the day of issue are the only places where two photographs of one revision differ', () => {
  const [one, other] = [
    annexOf(acme),
    annexOf(acme, { annex_number: 8, issued_on: '2027-01-01T00:00:00.000Z', record_hash: 'cd'.repeat(32) }),
  ];
  expect(other.sections).toEqual(one.sections);
  expect(stringsIn(other).filter((text) => !stringsIn(one).includes(text))).toEqual([
    'Acme GmbH · Annex 8 · Revision 1 · Final',
    `Record SHA-256 ${'cd'.repeat(32)}`,
    'Annex 8',
    '1 January 2027, 00:00 UTC',
  ]);
});

test('instructions are listed oldest first: when, by whom, through what, why and what', () => {
  const second = changed(acme, { recording: { mode: 'on_demand' } });
  const revisions = [
    revisionOf(emptySettings, {
      reason: null,
      channel: 'system',
      actor: { kind: 'system', id: 'system', label: 'set-up' },
    }),
    revisionOf(changed(emptySettings, { profile: { legal_name: 'Acme GmbH' } }), { number: 2 }),
    revisionOf(second, { number: 3, channel: 'api', actor: { kind: 'api_key', id: 'key_1', label: 'nightly' } }),
    revisionOf(second, { number: 4, reason: null, restored_from: 3 }),
    revisionOf(second, { number: 5, reason: null, channel: 'operator' }),
  ];
  const model = annexOf(second, { revisions });
  const rows = section(model, 'instructions')?.blocks[0]?.table?.rows ?? [];
  expect(rows.map(({ head, cells }) => [head[0], cells[0]?.[1], cells[1]?.[0], cells[1]?.at(-1)])).toEqual([
    ['1', 'set-up, by the system', 'The defaults of the catalogue apply.', 'The defaults of the catalogue apply.'],
    ['2', 'ada@acme.example (admin), through the portal', 'Reason: First facts', 'Legal name set to Acme GmbH.'],
    ['3', 'nightly, through the API', 'Reason: First facts', 'Recording mode set to on demand.'],
    ['4', 'ada@acme.example (admin), through the portal', 'Instruction 3 restored.', 'Instruction 3 restored.'],
    ['5', 'ada@acme.example (admin), through the processor', 'No value was changed.', 'No value was changed.'],
  ]);
  expect([model.cover.facts[3]?.value, rows[0]?.cells[0]?.[0]]).toEqual([
    ['Revision 5 of the settings'],
    '31 January 2026, 09:30 UTC',
  ]);
});

test('a long history is counted in one row: the last 150 instructions stand in full', () => {
  const many = Array.from({ length: 400 }, (_, index) => revisionOf(emptySettings, { number: index + 1 }));
  const rows = annexOf(emptySettings, { revisions: many }).sections.find(({ id }) => id === 'instructions')?.blocks[0]
    ?.table?.rows;
  expect(rows).toHaveLength(151);
  expect(rows?.[0]?.head).toEqual(['1–250']);
  expect(rows?.[1]?.head).toEqual(['251']);
  // Of what is only counted, the first and the last are enough.
  const few = annexOf(emptySettings, { revisions: [...many.slice(0, 1), ...many.slice(-151)] });
  expect(few).toEqual(annexOf(emptySettings, { revisions: many }));
});
