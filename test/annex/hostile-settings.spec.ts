import type { Profile } from '@annexa/core';
import { world, type World } from '../support/world';
import { notFound } from './configured-values';
import { download, issue, read } from './downloaded-annex';

let annexa: World;
beforeAll(async () => {
  annexa = await world({ printer: 'real' });
}, 60_000);
afterAll(() => annexa.end());

/** Settings with the same text in every field that takes text; `tag` tells the fields apart. */
const everywhere = (text: (tag: string) => string) => {
  const contact = (tag: string) => ({ name: text(tag), email: 'dpo@firm.example' });
  const profile = {
    legal_name: text('legal'),
    registration_number: text('register'),
    address: text('address'),
    dpo: { status: 'appointed', ...contact('dpo'), address: text('dpo-address') },
    representative: { status: 'not_required', reason: text('representative') },
    privacy_contact: { ...contact('privacy'), phone: '+49 30 000000' },
    notice_contact: contact('notice'),
    signatory: { name: text('signatory'), position: text('position') },
    lead_authority: text('authority'),
    industry: text('industry'),
    governing_law: text('law'),
  } satisfies Profile;
  const field = {
    key: 'hostile',
    label: text('label'),
    purpose: text('purpose'),
    type: 'text',
    sensitivity: 'special_category',
    sources: ['form'],
    activity: 'call_handling',
    special_ground: { ground: '9_2_a', safeguards: text('safeguards') },
  };
  return { profile, custom_fields: [field] };
};

const fields = [
  '/profile/legal_name', '/profile/registration_number', '/profile/address', '/profile/dpo/name', '/profile/dpo/address',
  '/profile/representative/reason', '/profile/privacy_contact/name', '/profile/notice_contact/name',
  '/profile/signatory/name', '/profile/signatory/position', '/profile/lead_authority', '/profile/industry',
  '/profile/governing_law', '/custom_fields/0/label', '/custom_fields/0/purpose', '/custom_fields/0/special_ground/safeguards',
]; // prettier-ignore

const patch = async (settings: object, reason = 'hostile') => {
  const { tokens, tenant } = await annexa.tenant('Hostile AG', 'enterprise');
  const answer = await annexa.http
    .patch('/v1/settings')
    .query({ reason })
    .auth(tokens.admin, { type: 'bearer' })
    .set('If-Match', '"rev-1"')
    .send(settings);
  return { tokens, tenant, answer };
};

const pathsOf = (body: unknown, code: string): string[] =>
  (body as { errors: { pointer: string; code: string }[] }).errors
    .filter((each) => each.code === code)
    .map(({ pointer }) => pointer);

const tags = [
  'legal',
  'register',
  'address',
  'dpo',
  'dpo-address',
  'representative',
  'privacy',
  'notice',
  'signatory',
  'position',
  'authority',
  'industry',
  'law',
  'label',
  'purpose',
  'safeguards',
];

test.each([
  ['HTML', (tag: string) => `<b>${tag}</b>&amp;<i x="`],
  ['script', (tag: string) => `<script>alert("${tag}")</script>`],
  ['handlebars', (tag: string) => `{{{${tag}}}} {{#each this}}{{constructor}}{{/each}}`],
  ['style', (tag: string) => `</style><style>*{display:none}/*${tag}*/`],
  ['one long word', (tag: string) => `${'W'.repeat(80)}${tag}`],
  ['Greek and Cyrillic', (tag: string) => `Ελληνικά Кириллица ${tag}`],
])('%s in every field is printed as it was written', async (_, text) => {
  const { tokens, answer } = await patch(everywhere(text), text('reason'));
  expect(answer.status).toBe(200);
  const { id } = await issue(annexa.http, tokens.legal);
  const page = await read(await download(annexa.http, tokens.legal, id));
  expect(notFound([...tags, 'reason'].map(text), page.text)).toEqual([]);
});

test.each([
  ['bidi override', 'a\u202eb'],
  ['bidi isolate', 'a\u2066b'],
  ['zero width space', 'a\u200bb'],
  ['control character', 'a\u0007b'],
])('a %s is refused in every field, and nothing is written', async (_, text) => {
  const { answer, tenant } = await patch(everywhere(() => text));
  expect(answer.status).toBe(422);
  expect(pathsOf(answer.body, 'text_not_allowed').toSorted()).toEqual(fields.toSorted());
  expect((await tenant.settings.latest()).number).toBe(1);
});

test('10,000 characters are refused in every field with the length that is allowed', async () => {
  const { answer } = await patch(everywhere(() => 'x'.repeat(10_000)));
  expect(answer.status).toBe(422);
  expect(pathsOf(answer.body, 'too_long').toSorted()).toEqual(fields.toSorted());
});

test.each([
  ['a Japanese company name', '株式会社日本'],
  ['emoji', 'Acme 🚀'],
])('%s is kept, and the annex names each field that no font can print instead of a blank', async (_, text) => {
  const { tokens, answer } = await patch(everywhere(() => text));
  expect(answer.status).toBe(200);
  const refused = await annexa.http.post('/v1/annexes').auth(tokens.legal, { type: 'bearer' }).send({});
  expect(refused.status).toBe(422);
  expect(pathsOf(refused.body, 'glyph_missing').toSorted()).toEqual(fields.toSorted());
});

test('the longest allowed word in every field is printed without losing a letter', async () => {
  const { tokens, answer } = await patch({
    profile: { legal_name: 'L'.repeat(200), address: 'A'.repeat(500), lead_authority: 'H'.repeat(200) },
  });
  expect(answer.status).toBe(200);
  const { id } = await issue(annexa.http, tokens.legal);
  const { text } = await read(await download(annexa.http, tokens.legal, id));
  expect(notFound(['L'.repeat(200), 'A'.repeat(500), 'H'.repeat(200)], text)).toEqual([]);
});

test('a mark that fits no letter of the fonts is spelled out in the history, and named where the settings hold it', async () => {
  const reason = await patch({ profile: { legal_name: 'Reason AG' } }, 'q\u0301');
  const { id } = await issue(annexa.http, reason.tokens.legal);
  const { text } = await read(await download(annexa.http, reason.tokens.legal, id));
  expect(notFound(['Reason: q[U+0301]'], text)).toEqual([]);
  const name = await patch({ profile: { legal_name: 'q\u0301 AG' } });
  const refused = await annexa.http.post('/v1/annexes').auth(name.tokens.legal, { type: 'bearer' }).send({});
  expect([refused.status, pathsOf(refused.body, 'glyph_missing')]).toEqual([422, ['/profile/legal_name']]);
});

test('letters that are written as letter and mark are the same letters', async () => {
  const { tokens, answer } = await patch({ profile: { legal_name: 'S\u030ckoda Franc\u0327ais' } });
  expect(answer.status).toBe(200);
  const { id } = await issue(annexa.http, tokens.legal);
  const { text } = await read(await download(annexa.http, tokens.legal, id));
  expect(notFound(['Škoda Français'], text)).toEqual([]);
});
