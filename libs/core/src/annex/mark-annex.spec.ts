import fc from 'fast-check';
import { anySettings } from '../../../../test/support/arbitrary-settings.js';
import { annexOf } from '../../../../test/support/annex-fixtures.js';
import { changed, chosen, fieldWith, frozen, planOf, settingsOf } from '../../../../test/support/core-fixtures.js';
import type { Settings } from '../settings/settings.js';
import type { AnnexModel } from './annex-model.js';
import { type MarkedAnnex, markAnnex, passagesOf } from './mark-annex.js';

const plan = planOf('enterprise');
const annex = (settings: Settings): AnnexModel => frozen(annexOf(settings, { plan, revisions: [] }));
const acme = settingsOf('acme');

/** Every passage, marked or not, with what it says. */
const allOf = ({ cover, sections }: MarkedAnnex): { id: string; text: string }[] => [
  { id: cover.passage, text: JSON.stringify([cover.summary, cover.notice]) },
  ...cover.facts.map(({ passage, label, value }) => ({ id: passage, text: JSON.stringify([label, value]) })),
  ...sections.flatMap((section) => [
    { id: section.passage, text: '' },
    ...section.blocks.flatMap((block) => [
      {
        id: block.passage,
        text: JSON.stringify([
          block.paragraphs,
          block.list,
          !block.facts,
          !block.table,
          block.figure,
          block.signatures,
        ]),
      },
      ...(block.facts ?? []).map(({ passage, label, value }) => ({
        id: passage,
        text: JSON.stringify([label, value]),
      })),
      ...(block.table?.rows ?? []).map(({ passage, head, cells }) => ({
        id: passage,
        text: JSON.stringify([head, cells]),
      })),
    ]),
  ]),
];
const textsOf = (model: AnnexModel) => new Map(allOf(markAnnex(model, model)).map(({ id, text }) => [id, text]));
const said = (before: Settings, after: Settings) =>
  passagesOf(markAnnex(annex(before), annex(after))).map(({ id, kind }) => `${kind} ${id}`);

/** What differs between two annexes, found without pairing anything: by comparing the passages of each by themselves. */
const differing = (before: AnnexModel, after: AnnexModel): Set<string> => {
  const [old, fresh] = [textsOf(before), textsOf(after)];
  return new Set([...old.keys(), ...fresh.keys()].filter((id) => old.get(id) !== fresh.get(id)));
};

/** A passage that came or went as a whole is marked once, not line by line. */
const within = (ids: ReadonlySet<string>, id: string): boolean =>
  id.split('/').some((_, at, parts) => at > 0 && ids.has(parts.slice(0, at).join('/')));

describe('the demonstration tenants with one thing changed', () => {
  test.each<[string, Settings, unknown, string[]]>([
    [
      'a shorter retention marks its row, its setting and its worst case',
      acme,
      { activities: { user_interaction_logging: { retention: { kind: 'fixed', period: 'P6M' } } } },
      [
        'changed cover/summary',
        'changed record/activities/user_interaction_logging',
        'changed instructions/settings/user_interaction_logging-retention',
        'changed retention/periods/user_interaction_logging-logs',
        // The floor of a sub-processor is above the setting before and after.
        expect.stringMatching(/^changed retention\/contradictions\/retention_below_floor-/),
        expect.stringMatching(/^changed retention\/contradictions\/vendor_fixed_over_setting-/),
      ],
    ],
    [
      'a changed address marks its row and nothing else',
      acme,
      { profile: { address: 'Elsewhere 1\n10115 Berlin' } },
      ['changed record/parties/address'],
    ],
    [
      'a first custom field brings a section, marked once',
      chosen({ custom_fields: [] }),
      { custom_fields: [fieldWith()] },
      expect.arrayContaining(['added custom-fields', 'changed cover/summary']),
    ],
  ])('%s', (_, before, change, expected) => {
    expect(said(before, changed(before, change))).toEqual(expected);
  });

  test('a new label of a field changes its row: the key is its name', () => {
    const before = chosen({ custom_fields: [fieldWith(), fieldWith({ key: 'other', label: 'Case number' })] });
    const after = changed(before, {
      custom_fields: [fieldWith({ label: 'Αριθμός' }), fieldWith({ key: 'other', label: 'Case number' })],
    });
    expect(said(before, after)).toContain('changed custom-fields/fields/case_number');
    expect(said(before, after).filter((each) => /other/.test(each))).toEqual([]);
  });

  test('a fact given takes its own open point away and leaves the others in peace', () => {
    const before = settingsOf('initech');
    const after = changed(before, { profile: { address: 'High Street 1' } });
    const points = said(before, after).filter((each) => each.includes('open-points'));
    expect(points).toEqual([expect.stringMatching(/^removed retention\/open-points\/.*profile-address$/)]);
  });

  test('an open point of a field is told by its key: another field that goes leaves it in peace', () => {
    const [first, second] = [fieldWith(), fieldWith({ key: 'order_number' })];
    const before = chosen({ ...acme, custom_fields: [first, second] });
    const points = said(before, changed(before, { custom_fields: [second] })).filter((each) =>
      each.includes('open-points'),
    );
    expect(points).toEqual([expect.stringMatching(/^removed retention\/open-points\/.*case_number-retention$/)]);
  });

  test('what is gone stands where it stood', () => {
    const before = settingsOf('globex');
    const [first, second, ...others] = before.custom_fields;
    const after = { ...before, custom_fields: [first!, ...others] };
    const marked = markAnnex(annex(before), annex(after));
    const rows = marked.sections.find(({ id }) => id === 'custom-fields')?.blocks[1]?.table?.rows ?? [];
    expect(rows.map(({ head }) => head.at(-1))).toEqual(before.custom_fields.map(({ key }) => key));
    expect(rows[1]).toMatchObject({ head: [second!.label, second!.key], mark: 'removed' });
  });

  test('names without a Latin letter are names', () => {
    const section = (labels: string[]): AnnexModel => ({
      ...annex(acme),
      sections: [
        {
          id: 'parties', number: '1', heading: 'Parties', landscape: false,
          blocks: [{ heading: 'Κείμενο', facts: labels.map((label) => ({ label, value: [label] })) }],
        },
      ],
    }); // prettier-ignore
    const marked = markAnnex(section(['Ελλάς', 'Москва']), section(['日本', 'Ελλάς', 'Москва', '!', '?']));
    expect(passagesOf(marked).map(({ id, kind }) => `${kind} ${id}`)).toEqual([
      'added parties/κείμενο/日本',
      'added parties/κείμενο/text',
      'added parties/κείμενο/text~2',
    ]);
  });
});

describe('whatever the settings', () => {
  const settings = anySettings();
  const runs = { numRuns: 40 };

  test('the same annex twice has no mark', () => {
    fc.assert(
      fc.property(settings, (one) => {
        expect(passagesOf(markAnnex(annex(one), annex(structuredClone(one))))).toEqual([]);
      }),
      runs,
    );
  });

  test('every passage has an id of its own', () => {
    fc.assert(
      fc.property(settings, settings, (one, other) => {
        const ids = allOf(markAnnex(annex(one), annex(other))).map(({ id }) => id);
        expect(ids).toHaveLength(new Set(ids).size);
        expect(ids.filter((id) => id.length > 300 || /["<>&\s]/.test(id))).toEqual([]);
      }),
      runs,
    );
  });

  test('marked is exactly what differs', () => {
    fc.assert(
      fc.property(settings, settings, (one, other) => {
        const [before, after] = [annex(one), annex(other)];
        const marked = new Set(passagesOf(markAnnex(before, after)).map(({ id }) => id));
        const expected = [...differing(before, after)];
        const whole = new Set(expected.filter((id) => marked.has(id)));
        expect(expected.filter((id) => !marked.has(id) && !within(whole, id))).toEqual([]);
        expect([...marked].filter((id) => !expected.includes(id))).toEqual([]);
      }),
      runs,
    );
  });

  test('there and back touch the same passages, what came goes', () => {
    const turned = { added: 'removed', removed: 'added', changed: 'changed' } as const;
    fc.assert(
      fc.property(settings, settings, (one, other) => {
        const there = passagesOf(markAnnex(annex(one), annex(other))).map(({ id, kind }) => `${turned[kind]} ${id}`);
        const back = passagesOf(markAnnex(annex(other), annex(one))).map(({ id, kind }) => `${kind} ${id}`);
        expect(there.toSorted()).toEqual(back.toSorted());
      }),
      runs,
    );
  });

  test('an annex with marks says what the newer annex says, and nothing of the older but what is marked as removed', () => {
    fc.assert(
      fc.property(settings, settings, (one, other) => {
        const after = annex(other);
        const marked = allOf(markAnnex(annex(one), after));
        const texts = textsOf(after);
        expect([...texts].filter(([id, text]) => marked.find((each) => each.id === id)?.text !== text)).toEqual([]);
      }),
      runs,
    );
  });
});
