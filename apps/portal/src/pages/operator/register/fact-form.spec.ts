import { changeIn, problemsIn, wordsIn } from './fact-form';

const spec = (kind: 'words' | 'text' | 'assessments') => ({
  key: 'audits',
  kind,
  check: null,
  asked: 'always' as const,
});
const entered = { value: 'On request.', source: ' DPA 2026 ', read_on: '2026-11-25', unknown: false };
const german = { language: 'de' as const, text: 'On request.', said: ' Auf Anfrage. ' };
const assessment = {
  country: 'US',
  laws: 'FISA 702',
  supplementary_measures: 'None.',
  date: '2026-11-01',
  reviewer: 'R',
};

test('only printed words of ours are translated, each once', () => {
  expect(wordsIn(spec('words'), 'On request.')).toEqual(['On request.']);
  expect(wordsIn(spec('text'), 'Daily Inc.')).toEqual([]);
  expect(wordsIn(spec('assessments'), [assessment, assessment])).toEqual(['FISA 702', 'None.']);
});

test('a fact without value, source or translation is not taken', () => {
  expect([...problemsIn(entered, [german])]).toEqual([]);
  expect([...problemsIn({ ...entered, value: '', source: ' ' }, [{ ...german, said: '' }])]).toEqual([
    'value',
    'source',
    'translation',
  ]);
  expect([...problemsIn({ ...entered, value: [{ ...assessment, reviewer: '' }] }, [])]).toEqual(['value']);
});

test('a fact that is not known needs no source, and none is kept', () => {
  const unknown = { ...entered, source: '', unknown: true };
  expect(problemsIn(unknown, []).size).toBe(0);
  expect(changeIn(unknown, []).fact).toEqual({ value: null, source: null, read_on: null, demo: false });
});

test('a fact that was read is no demo value any more', () => {
  expect(changeIn(entered, [german])).toEqual({
    fact: { value: 'On request.', source: 'DPA 2026', read_on: '2026-11-25', demo: false },
    translated: { de: { 'On request.': 'Auf Anfrage.' } },
  });
});
