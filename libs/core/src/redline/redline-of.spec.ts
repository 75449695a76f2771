import fc from 'fast-check';
import { annexOf, revisionOf } from '../../../../test/support/annex-fixtures.js';
import { anySettings } from '../../../../test/support/arbitrary-settings.js';
import { changed, chosen, fieldWith, frozen, planOf, settingsOf } from '../../../../test/support/core-fixtures.js';
import type { AnnexModel } from '../annex/annex-model.js';
import { demoCatalog } from '../demo/demo-catalog.js';
import type { Settings } from '../settings/settings.js';
import { redlineOf } from './redline-of.js';
import type { Redline } from './redline.js';

const plan = planOf('enterprise');
const annex = (settings: Settings, more: Parameters<typeof annexOf>[1] = {}): AnnexModel =>
  frozen(annexOf(settings, { plan, revisions: [revisionOf(settings)], ...more }));
const acme = settingsOf('acme');

const between = (before: AnnexModel, after: AnnexModel): Redline => {
  const redline = redlineOf(before, after);
  if (!redline.ok) throw new Error(JSON.stringify(redline.problems));
  return redline.value;
};
const said = ({ changes }: Redline) => changes.map(({ kind, id }) => `${kind} ${id}`);
const nothing = { identical: true, changes: [], sections: [] };

describe('identical are', () => {
  test('an annex and itself', () => expect(between(annex(acme), annex(acme))).toEqual(nothing));

  test('two that differ in number, day of issue, hash, code, template and last version only', () => {
    const later = annex(acme, {
      annex_number: 8,
      issued_on: '2027-02-01T10:00:00.000Z',
      record_hash: 'cd'.repeat(32),
      template_version: '4',
      previous: { number: 7, revision: revisionOf(acme) },
      verification: { code: 'K7PQ-3XWM-9RTD', url: 'https://annexa.example/verify/K7PQ-3XWM-9RTD' },
    });
    expect(between(annex(acme), later)).toEqual(nothing);
  });

  test('two under another version of the catalogue that says the same', () =>
    expect(between(annex(acme), annex(acme, { catalog: { ...demoCatalog, version: '2027-01-01' } }))).toEqual(nothing));
});

describe('one thing changed', () => {
  test('an address is one fact in each clause that prints it, with the words that differ', () => {
    const after = changed(acme, { profile: { address: 'Elsewhere 1\n10115 Berlin' } });
    const found = between(annex(acme), annex(after));
    expect(new Set(found.changes.map(({ kind }) => kind))).toEqual(new Set(['changed']));
    for (const { after: lines } of found.changes) expect(lines.join('\n')).toContain('Elsewhere 1');
    expect(found.changes.map(({ id }) => id.split('/')[0])).toContain('record');
  });

  test('a further instruction is a change of the history', () => {
    const more = { revisions: [revisionOf(acme), revisionOf(acme, { number: 2, reason: 'Again' })] };
    expect(said(between(annex(acme), annex(acme, more)))).toEqual([
      'changed instructions/history',
      'inserted instructions/history/2',
    ]);
  });

  test('a first custom field brings a part, clause by clause, with the whole text of each', () => {
    const none = chosen({ custom_fields: [] });
    const found = between(annex(none), annex(changed(none, { custom_fields: [fieldWith()] })));
    const brought = found.changes.filter(({ section }) => section === 'custom-fields');
    expect(brought.map(({ kind, number, before }) => [kind, number, before])).toEqual([
      ['inserted', 'V.1', []],
      ['inserted', 'V.2', []],
    ]);
    expect(brought[1]?.after.join('\n')).toContain('Case number');
  });

  test('a clause number that moved with it is no change', () => {
    const { sections } = between(annex(chosen({})), annex(changed(chosen({}), { custom_fields: [fieldWith()] })));
    expect(sections.flatMap(({ clauses }) => clauses).every(({ id }) => id !== 'signatures/parties')).toBe(true);
  });

  test('the last day in Part VI is told only where the period has changed', () => {
    const shorter = changed(acme, {
      activities: { user_interaction_logging: { retention: { kind: 'fixed', period: 'P6M' } } },
    });
    const found = between(annex(acme), annex(shorter, { issued_on: '2027-02-01T10:00:00.000Z' }));
    const rows = found.changes.filter(({ id }) => id.startsWith('retention/periods/'));
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every(({ id }) => id.includes('user_interaction_logging'))).toBe(true);
  });
});

test('two languages are refused, at the newer document', () => {
  const german = annex(acme, { language: 'de' });
  expect(redlineOf(annex(acme), german)).toMatchObject({
    ok: false,
    problems: [{ code: 'not_allowed_value', path: '/to' }],
  });
});

const runs = { numRuns: 25 };
const pairs = fc.tuple(anySettings(), anySettings());

describe('of any two settings', () => {
  test('every change is a real difference: what it says is only in that document', () => {
    fc.assert(
      fc.property(pairs, ([one, other]) => {
        for (const { kind, before, after } of between(annex(one), annex(other)).changes) {
          expect(before).not.toEqual(after);
          expect(kind === 'inserted' ? before : []).toEqual([]);
          expect(kind === 'removed' ? after : []).toEqual([]);
        }
      }),
      runs,
    );
  });

  test('seen the other way round the same passages differ, with before and after exchanged', () => {
    fc.assert(
      fc.property(pairs, ([one, other]) => {
        const told = ({ changes }: Redline, back: boolean) =>
          changes
            .map(({ id, before, after }) => JSON.stringify([id, back ? [after, before] : [before, after]]))
            .toSorted();
        const [there, back] = [between(annex(one), annex(other)), between(annex(other), annex(one))];
        expect(told(there, false)).toEqual(told(back, true));
      }),
      runs,
    );
  });

  test('every change stands in a clause that is shown, and every clause shown has one', () => {
    fc.assert(
      fc.property(pairs, ([one, other]) => {
        const { changes, sections } = between(annex(one), annex(other));
        const clauses = sections.flatMap((section) => section.clauses.map(({ id }) => id));
        const within = (id: string) => clauses.filter((clause) => id === clause || id.startsWith(`${clause}/`));
        for (const { id } of changes) expect([id, within(id).length]).toEqual([id, 1]);
        for (const clause of clauses) expect(changes.some(({ id }) => within(id).includes(clause))).toBe(true);
      }),
      runs,
    );
  });
});
