import type { TestTenant } from '../support/world';
import { looks, violationsOn } from './axe';
import { browserWorld } from './browser-world';
import { livedInTenant } from './lived-in-tenant';
import { noted } from './noted';
import { type ScreenState, screenStates } from './screen-states';
import { untilSettled } from './watched-page';

const the = browserWorld();
let tenant: TestTenant;
beforeAll(async () => void (tenant = await livedInTenant(the, 'globex')));
let checked = 0;
afterAll(() => noted('axe, states', `${checked} combinations of state, scheme and width`));

const enter = ({ role }: ScreenState) =>
  role === 'operator' ? the.asOperator() : role === 'nobody' ? the.visit() : the.as(tenant, role);

it.each(screenStates.map((state) => [state.name, state] as const))(
  '%s has no violation of WCAG A and AA',
  async (_, state) => {
    const { page } = await enter(state);
    await state.reach({ page, the, tenant });
    const found: string[] = [];
    for (const { scheme, width, height } of looks) {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme: scheme });
      await page.locator(`html[data-mantine-color-scheme="${scheme}"]`).waitFor();
      await untilSettled(page);
      found.push(...(await violationsOn(page)).map((line) => `${scheme} ${width}: ${line}`));
      checked += 1;
    }
    expect(found).toEqual([]);
  },
);
