import { readFileSync } from 'node:fs';
import { IssuedAnnex } from '@annexa/core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { frozen } from '../../../../test/support/core-fixtures.js';
import { demoModel } from '../../../../test/support/demo-models.js';
import { recordCases } from '../../../../test/support/json-ld-cases.js';
import { annexJson, recordJson } from './annex-json.js';
import { annexSchemaText } from './annex-schema.js';
import { hashOfRecord } from './hash-of-record.js';
import { readAnnexJson } from './read-annex-json.js';

const annexOf = (record: IssuedAnnex['record']): IssuedAnnex =>
  IssuedAnnex.parse({
    id: 'anx_1',
    number: 3,
    revision: 4,
    catalog_version: record.catalog_version,
    plan_id: record.plan.id,
    plan_version: record.plan.version,
    template_version: '3',
    language: 'en',
    status: 'draft',
    issued_at: '2026-11-25T12:00:00.000Z',
    issued_by: { kind: 'member', id: 'acc_1', label: 'ada@acme.example', role: 'admin' },
    renderer_build: 'Chrome',
    font_set: 'Source',
    record_hash: hashOfRecord(record),
    pdf_sha256: 'ab'.repeat(32),
    pdf_bytes: 9,
    record,
    model: demoModel('acme'),
  });

const annexes = recordCases.map(([name, record]): [string, IssuedAnnex] => [name, annexOf(record)]);
const acme = annexes[0]![1];
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8');
const read = (json: string) => readAnnexJson(Buffer.from(json));
const problemsOf = (json: string) => {
  const result = read(json);
  return result.ok ? [] : result.problems.map(({ code, path }) => [code, path]);
};

test.each(annexes)('the annex of %s comes back from its JSON with the same record and the same hash', (_, annex) => {
  const { model: _model, ...rest } = annex;
  const back = readAnnexJson(annexJson(frozen(annex)));
  expect(back).toEqual({ ok: true, value: { $schema: '/schemas/annex-1.json', ...rest } });
  expect(back.ok && hashOfRecord(back.value.record)).toBe(annex.record_hash);
});

const schema: object = JSON.parse(readFileSync('libs/contract/annex.schema.json', 'utf8'));
const ajv = new Ajv2020({ allErrors: true, strict: true });
addFormats.default(ajv);
const fits = ajv.compile(schema);

test.each(annexes)('the JSON of the annex of %s fits the published schema', (_, annex) => {
  expect([fits(JSON.parse(text(annexJson(annex)))), fits.errors]).toEqual([true, null]);
});

test('the published schema is the one that documents are read with', () => {
  expect(readFileSync('libs/contract/annex.schema.json', 'utf8')).toBe(annexSchemaText());
});

test.each([
  ['a member that nobody knows', { extra: 1 }],
  ['a hash that is none', { record_hash: 'x' }],
  ['no record', { record: undefined }],
])('the schema refuses %s', (_, change) => {
  const document = JSON.parse(JSON.stringify({ ...JSON.parse(text(annexJson(acme))), ...change }));
  expect(fits(document)).toBe(false);
});

/** The file with one character of a text of the record changed, in many places; the day it is about is not hashed. */
const changes = (json: string): { near: string; json: string }[] => {
  const from = json.indexOf('"record":');
  const texts = [...json.slice(from, json.indexOf('"record_hash"')).matchAll(/"(\w+)":"[^"]*?([a-y0-8])[^"]*"/dg)];
  return texts
    .filter(([, key], index) => index % 25 === 0 && key !== 'on')
    .map(({ 0: near, indices }) => {
      const at = from + indices![2]![0];
      return { near, json: json.slice(0, at) + String.fromCharCode(json.charCodeAt(at) + 1) + json.slice(at + 1) };
    });
};

test('a byte of the record that was changed is noticed, wherever it is', () => {
  const changed = changes(text(annexJson(acme)));
  expect(changed.length).toBeGreaterThan(20);
  expect(changed.filter(({ json }) => read(json).ok).map(({ near }) => near)).toEqual([]);
});

test('a changed period is refused, and so is one that only looks the same', () => {
  const json = text(annexJson(acme));
  expect(json).toContain('"period":"P14M"');
  for (const other of ['P15M', 'P1Y2M'])
    expect(problemsOf(json.replace('"period":"P14M"', `"period":"${other}"`))).toEqual([
      ['facts_contradict', '/record_hash'],
    ]);
});

test('every problem of shape has its pointer', () => {
  const { number: _, ...document } = JSON.parse(text(annexJson(acme)));
  document.record.plan.version = 'x';
  expect(
    problemsOf(JSON.stringify({ ...document, extra: 1 }))
      .map(String)
      .toSorted(),
  ).toEqual(['required,/number', 'unknown_member,/extra', 'wrong_type,/record/plan/version']);
});

test.each(['', '{', 'null', '[]', '"x"', '{"record":null}', '\uFFFF'])('%j is refused as a whole', (json) => {
  expect(read(json).ok).toBe(false);
});

test('what is no UTF-8 is refused', () => expect(readAnnexJson(Buffer.from([0x22, 0xff, 0x22])).ok).toBe(false));

test('the day that a record is about does not change its hash, anything else does', () => {
  const { record } = acme;
  expect(hashOfRecord({ ...record, on: '2020-01-01' })).toBe(hashOfRecord(record));
  expect(hashOfRecord({ ...record, notes: ['x'] })).not.toBe(hashOfRecord(record));
});

test('the live record says its hash, its revision and when it was resolved', () => {
  const at = { revision: 4, resolved_at: '2026-11-25T12:00:00.000Z' };
  const { record } = acme;
  expect(JSON.parse(text(recordJson(record, at)))).toEqual({ ...at, record_hash: hashOfRecord(record), record });
});
