import { annexOf } from '../../../../test/support/annex-fixtures.js';
import { changed, planOf, settingsOf } from '../../../../test/support/core-fixtures.js';
import type { ChecklistPart } from './checklist-row.js';
import { checklist } from './checklist.js';

/** Sections of the annex that make up a part. */
const sections: Record<ChecklistPart, readonly string[]> = {
  cover: ['cover', 'about'],
  I: ['record'],
  II: ['contract'],
  III: ['clauses'],
  IV: ['instructions'],
  V: ['custom-fields'],
  VI: ['retention'],
  signature: ['signatures'],
  verification: ['verification'],
};

/** Everything that an annex can hold: every part, UK and Swiss law, custom fields of a special category. */
const model = annexOf(changed(settingsOf('globex'), { profile: { jurisdictions: ['FR', 'GB', 'CH'] } }), {
  plan: planOf('enterprise'),
});

const checksIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(checksIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => (key === 'checks' ? (member as string[]) : checksIn(member)));
};
const printed = new Map([
  ['cover', new Set(checksIn(model.cover))],
  ...model.sections.map((section) => [section.id, new Set(checksIn(section))] as const),
]);

test('every id of the checklist is printed in the part of the annex that the checklist names', () => {
  const missing = checklist.filter(({ id, part }) => !sections[part].some((section) => printed.get(section)?.has(id)));
  expect(missing.map(({ id, part, member }) => `${id} ${part} ${member}`)).toEqual([]);
});

test('no passage of the annex claims an id that the checklist does not have', () => {
  const ids = new Set(checklist.map(({ id }) => id));
  expect([...printed.values()].flatMap((checks) => [...checks]).filter((id) => !ids.has(id))).toEqual([]);
});
