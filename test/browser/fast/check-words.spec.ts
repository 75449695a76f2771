import { checklist } from '@annexa/core';
import { de } from '../../../apps/portal/src/locales/de';
import { en } from '../../../apps/portal/src/locales/en';
import { fr } from '../../../apps/portal/src/locales/fr';
import {
  contractFacts,
  processorFacts,
  subprocessorFacts,
} from '../../../apps/portal/src/pages/operator/register/fact-specs';

test.each(Object.entries({ en, de, fr }))(
  'every check that can name something missing is said in words (%s)',
  (_, texts) => {
    const said: Record<string, string> = texts.items.checks;
    const ids = new Set(checklist.filter(({ filled_by }) => filled_by !== 'document').map(({ id }) => id));
    expect([...ids].filter((id) => !said[id.replace('.', '_')])).toEqual([]);
  },
);

test.each([
  ['subprocessor', subprocessorFacts],
  ['processor', processorFacts],
  ['contract', contractFacts],
] as const)("the operators' register asks for the facts of a %s as the checklist does", (of, specs) => {
  const rows = checklist.filter((row) => row.of === of && row.member !== 'measures');
  const spec = (key: string) => specs.find((one) => one.key === key);
  const differ = rows.filter(({ id, member, mandatory }) => {
    const found = spec(member);
    return found?.check !== id || (found.asked === 'always') !== (mandatory === 'always');
  });
  expect(differ.map(({ id, member, mandatory }) => `${id} ${member} ${mandatory}`)).toEqual([]);
});
