import { demoCatalog, demoPlans } from '@annexa/core';
import fc from 'fast-check';
import { validSettings } from '../support/arbitrary-settings';
import { world, type World } from '../support/world';
import { configuredValues, notFound } from './configured-values';
import { download, issue, qpdfFindings, read } from './downloaded-annex';

const seed = Number(process.env.ANNEXA_SEED ?? Math.floor(Math.random() * 2 ** 31));
const some = demoPlans.flatMap((plan, index) =>
  fc
    .sample(validSettings(plan, demoCatalog), { seed: seed + index, numRuns: index === 2 ? 8 : 6 })
    .map((settings) => ({ plan, settings })),
);

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
    test('is stated value by value in a sound PDF with headings and our fonts', async () => {
      const { tokens } = await annexa.tenant('Random AG', plan.id);
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
      expect(outline.slice(0, 4)).toEqual([
        expect.stringContaining('Record of Processing'),
        expect.stringContaining('Parties'),
        expect.anything(),
        expect.anything(),
      ]);
      expect(sizes.every(([width, height]) => Math.abs(Math.min(width, height) - 595.28) < 0.02)).toBe(true);
      expect([scripts, openAction]).toEqual([null, null]);
    }, 30_000);
  },
);
