import { type AnnexModel, demoCatalog, demoPlans } from '@annexa/core';
import fc from 'fast-check';
import { ourFont, readPacked } from '../pdf/packed-pdf';
import { readTagging } from '../pdf/read-pdf';
import { validSettings } from '../support/arbitrary-settings';
import { world, type World } from '../support/world';
import { configuredValues, notFound } from './configured-values';
import { download, issue, qpdfFindings, qpdfVersion, read } from './downloaded-annex';

const seed = Number(process.env.ANNEXA_SEED ?? Math.floor(Math.random() * 2 ** 31));
const some = demoPlans.flatMap((plan, index) =>
  fc
    .sample(validSettings(plan, demoCatalog), { seed: seed + index, numRuns: index === 2 ? 8 : 6 })
    .map((settings) => ({ plan, settings })),
);

const told = qpdfVersion() ? '' : ' (qpdf is not installed: not asked)';
const spaced = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
const headings = ({ number, heading, blocks }: AnnexModel['sections'][number]) => [
  `${number} ${heading}`,
  ...blocks.flatMap((block) => block.heading ?? []),
];

let annexa: World;
beforeAll(async () => {
  annexa = await world({ printer: 'real' });
  const system = { kind: 'system', id: 'system', label: 'tests' } as const;
  await annexa.store.system('tests').catalogs.publish(demoCatalog, system);
  process.stdout.write(`random configurations: ANNEXA_SEED=${seed}\n`);
}, 60_000);
afterAll(() => annexa.end());

test('there are twenty configurations', () => expect(some).toHaveLength(20));

describe.each(some.map((one, index) => ({ ...one, index })))(
  'configuration $index ($plan.id)',
  ({ plan, settings }) => {
    test(`is stated value by value in a sound PDF with headings and our fonts${told}`, async () => {
      const { tokens, tenant } = await annexa.tenant('Random AG', plan.id);
      const { profile, activities, recording, custom_fields } = settings;
      const change = { profile, activities, recording, custom_fields };
      await annexa.http
        .patch('/v1/settings')
        .auth(tokens.admin, { type: 'bearer' })
        .set('If-Match', '"rev-1"')
        .send(change)
        .expect(200);
      const { id } = await issue(annexa.http, tokens.legal);
      const pdf = await download(annexa.http, tokens.viewer, id);
      const { text, outline, sizes, scripts, openAction } = await read(pdf);
      expect(notFound(configuredValues(settings), text)).toEqual([]);
      expect(qpdfFindings(pdf) ?? '').toBe('');
      const { unsound, fonts, notEmbedded } = readPacked(pdf);
      expect([unsound, notEmbedded, fonts.filter((name) => !ourFont.test(name))]).toEqual([[], [], []]);
      expect(fonts.length).toBeGreaterThan(0);
      expect((await readTagging(pdf)).marked).toBe(true);
      const { title, sections } = (await tenant.annexes.get(id))!.model;
      expect(outline.map(spaced)).toEqual([title, ...sections.flatMap(headings)].map(spaced));
      expect(sections.map(({ number }) => number)).toEqual(sections.map((_, index) => String(index + 1)));
      expect(sizes.every(([width, height]) => Math.abs(Math.min(width, height) - 595.28) < 0.02)).toBe(true);
      expect([scripts, openAction]).toEqual([null, null]);
    }, 30_000);
  },
);
