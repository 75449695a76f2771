import { momentOf } from '../../apps/api/src/record/moment';
import { Rules } from '../../apps/api/src/settings/rules';
import { storeWorld } from '../support/world-store';

test('as_of at a moment with settings but without a catalogue: it is said what was missing, not when settings began', async () => {
  const { store, tenant } = await storeWorld();
  try {
    const acme = await tenant();
    const [as_of, now] = ['2026-02-01T00:00:00.000Z', '2026-03-01T00:00:00.000Z'];
    expect(await momentOf(new Rules(store), { tenant: acme, now, as_of })).toMatchObject({
      problems: [
        {
          code: 'out_of_range',
          path: '/as_of',
          detail: `No catalogue and plan were published yet that were in force at ${as_of}. Choose a later moment.`,
        },
      ],
    });
  } finally {
    await store.close();
  }
});
