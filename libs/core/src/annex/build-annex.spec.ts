import { annexOf, clauseIn, inputOf, revisionOf, rowsIn } from '../../../../test/support/annex-fixtures.js';
import { changed, frozen, planOf, settingsOf, stringsIn } from '../../../../test/support/core-fixtures.js';
import { baseCatalog } from '../catalog/versions/2025-05-16.js';
import { emptySettings } from '../settings/settings.js';
import type { AnnexModel } from './annex-model.js';
import { buildAnnex } from './build-annex.js';

const acme = settingsOf('acme');
const globex = settingsOf('globex');
const initech = settingsOf('initech');
const factOf = (model: AnnexModel, label: string) => model.cover.facts.find((each) => each.label === label)?.value;

test('the annex of Acme is final: cover, margins and parts', () => {
  const model = annexOf(acme, { tenant: { name: 'Acme', demo: true } });
  const { cover, sections, ...rest } = model;
  expect(rest).toEqual({
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
  });
  expect(cover.facts.map(({ label, value }) => [label, ...value])).toEqual([
    ['Customer', 'Acme GmbH'],
    ['Document', 'Annex 7'],
    ['Status', 'Final'],
    ['Instruction', 'Revision 1 of the settings'],
    ['Version', 'First annex of this customer'],
    ['In force since', '31 January 2026, 09:30 UTC'],
    ['Issued', '23 November 2026, 22:36 UTC'],
    ['Plan', 'Business (version 1)'],
    ['Catalogue', 'Version 2025-05-16.1'],
    ['Template', '3'],
    ['Text blocks', 'Version 1'],
    ['Jurisdictions', 'Germany; Austria'],
    ['Language', 'English', 'The English version prevails.'],
    ['Privacy contact', 'privacy@vendor.example [demo value]'],
    ['Record hash', 'ab'.repeat(32)],
    ['Verification', 'Only an issued annex has a verification address.'],
  ]);
  expect([cover.summary, cover.notice?.slice(0, 14)]).toEqual([
    [
      'Demo Vendor GmbH [demo value] processes personal data on behalf of Acme GmbH, exactly as configured by its instructions.',
      'This document covers 6 processing activities, 7 sub-processors and 0 custom data fields. It is the record of processing activities of the processor (GDPR Art. 30(2)) and the annex to the data processing agreement (GDPR Art. 28(3)).',
      'Annex 7, Revision 1 states what has been in force since 31 January 2026; its status is final.',
      'No activity of the standard has been switched off.',
      'Every setting has the value of the standard or of the plan.',
      'The customer has defined no custom data fields.',
    ],
    'Demonstration:',
  ]);
  expect(sections.map(({ number, id }) => [number, id])).toEqual([
    ['', 'about'],
    ['I', 'record'],
    ['II', 'contract'],
    ['III', 'clauses'],
    ['IV', 'instructions'],
    ['VI', 'retention'],
    ['', 'signatures'],
    ['', 'verification'],
  ]);
});

test('the summary of Globex says what differs from the standard', () => {
  const { summary } = annexOf(globex, { plan: planOf('enterprise') }).cover;
  expect(summary.slice(3, 6)).toEqual([
    'Unlike the standard, the customer has switched off: Co-browsing.',
    'Set by the customer instead of left to the standard: Retention of interaction logs: 6 months from collection; Recording mode: every call; Recorded media: audio only; Transcript: on; Consent of participants: notice to the participants; Pause while a sensitive field is filled: off; and 5 other settings.',
    'The customer has defined 10 custom data fields, 1 of them for sensitive data (GDPR Art. 9 or 10).',
  ]);
});

test('the annex of Initech is a draft that names its address and its data protection officer', () => {
  const model = annexOf(initech, { plan: planOf('starter') });
  expect([model.status, model.watermark, model.running.head, factOf(model, 'Status')]).toEqual([
    'draft',
    'DRAFT',
    'Initech Ltd · Annex 7 · Revision 1 · Draft',
    ['Draft: 2 mandatory facts are missing'],
  ]);
  expect(model.cover.summary.slice(-2)).toEqual([
    'It is a draft until 2 missing facts are given; Part VI lists each with the one who can do it.',
    'To be given by the customer: address of the customer; data protection officer of the customer, or why there is none.',
  ]);
  expect(rowsIn(model, 'open-points').map(({ head, cells }) => [head, ...cells])).toEqual([
    [['A1.1'], ['address of the customer'], ['the customer, in the portal: page “Company profile”, field “Address”']],
    [
      ['A1.1'],
      ['data protection officer of the customer, or why there is none'],
      ['the customer, in the portal: page “Company profile”, field “Data protection officer”'],
    ],
  ]);
});

test('final cannot be forced: every missing fact of the record is named, and while there is one the annex is a draft', () => {
  const input = inputOf(emptySettings, { catalog: baseCatalog });
  const model = buildAnnex(input);
  const named = rowsIn(model, 'open-points').map(({ cells }) => cells[0]?.[0]);
  expect([model.status, named]).toEqual(['draft', input.record.missing.map(({ label }) => label)]);
  const record = { ...input.record, missing: input.record.missing.slice(0, 1), findings: [] };
  const one = buildAnnex({ ...input, record });
  expect([one.status, factOf(one, 'Status')]).toEqual(['draft', ['Draft: 1 mandatory fact is missing']]);
  expect(one.cover.summary).toContain(
    'It is a draft until 1 missing fact is given; Part VI lists each with the one who can do it.',
  );
});

test('a serious contradiction keeps the annex a draft and is named with its two sources and a proposal', () => {
  const input = inputOf(acme);
  const finding = {
    code: 'sibling_period_differs' as const,
    severity: 'serious' as const,
    activity: 'error_logging' as const,
    part: null,
    sources: [
      { title: 'Record', says: '30 days', path: null },
      { title: 'Policy', says: '12 months', path: null },
    ],
    text: 'The policy says another period.',
    proposal: 'Agree on one.',
    filled_by: 'operator' as const,
  };
  const model = buildAnnex({ ...input, record: { ...input.record, missing: [], findings: [finding] } });
  expect([model.status, factOf(model, 'Status')]).toEqual(['draft', ['Draft: 1 contradiction is not settled']]);
  expect(rowsIn(model, 'contradictions').map(({ head, cells }) => [head, ...cells])).toEqual([
    [
      ['Error Logging', 'serious: keeps this document a draft'],
      ['The policy says another period.', 'Proposal (to be settled by the processor): Agree on one.'],
      ['Record: 30 days', 'Policy: 12 months'],
    ],
  ]);
});

test('a later version says which one it replaces and what has changed since', () => {
  const before = revisionOf(acme);
  const after = revisionOf(changed(acme, { recording: { mode: 'on_demand' } }), { number: 2 });
  const model = annexOf(after.settings, { revisions: [before, after], previous: { number: 6, revision: before } });
  expect(factOf(model, 'Version')).toEqual(['Replaces annex 6']);
  expect(rowsIn(model, 'changes').map(({ cells }) => cells[0]?.[0])).toEqual(['Recording mode set to on demand.']);
  const same = annexOf(acme, { previous: { number: 6, revision: before } });
  expect(clauseIn(same, 'changes').paragraphs).toEqual(['No setting has changed since annex 6.']);
});

test('an annex that can be verified prints its address, its code and both as a picture', () => {
  const url = 'https://annexa.example/verify/ABC';
  const model = annexOf(acme, { verification: { code: 'ABC', url } });
  expect(factOf(model, 'Verification')).toEqual([`${url} (code ABC)`]);
  expect(clauseIn(model, 'genuine').figure).toEqual({ qr: url, alt: `QR code that leads to ${url}` });
});

test('Globex has no co-browsing, no Upscope and no Mixpanel anywhere in its annex, but for the instruction that said so', () => {
  const model = annexOf(globex, { plan: planOf('enterprise') });
  const sections = model.sections.map((section) => ({
    ...section,
    blocks: section.blocks.filter(({ id }) => id !== 'history'),
  }));
  const summary = model.cover.summary.filter((text) => !text.startsWith('Unlike the standard'));
  const strings = stringsIn({ ...model, cover: { ...model.cover, summary }, sections });
  expect(strings.filter((text) => /co-?browsing|upscope|mixpanel/i.test(text))).toEqual([]);
  expect(stringsIn(clauseIn(model, 'history')).join(' ')).toContain('Co-browsing set to off.');
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
      expect.stringContaining('deletion lag: 1 day [demo value]'),
      'Legal entity: Upscope Demo Entity Ltd. [demo value]',
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
    expect(model.cover.facts[0]?.value).toEqual([name]);
    expect(rowsIn(model, 'parties')[0]?.cells[0]).toEqual([name]);
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

test('the hash, the number, the day of issue and the last days counted from it are all that tells two photographs apart', () => {
  const [one, other] = [
    annexOf(acme),
    annexOf(acme, { annex_number: 8, issued_on: '2027-01-01T00:00:00.000Z', record_hash: 'cd'.repeat(32) }),
  ];
  const days = rowsIn(other, 'periods').flatMap(({ cells }) => cells.at(-1) ?? []);
  expect(stringsIn(other).filter((text) => !stringsIn(one).includes(text) && !days.includes(text))).toEqual([
    'Acme GmbH · Annex 8 · Revision 1 · Final',
    `Record SHA-256 ${'cd'.repeat(32)}`,
    'Annex 8',
    '1 January 2027, 00:00 UTC',
    'cd'.repeat(32),
    'Annex 8, Revision 1 states what has been in force since 31 January 2026; its status is final.',
    'cd'.repeat(32),
  ]);
});
