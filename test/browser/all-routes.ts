import { mailTo, tokenIn } from '../support/links';
import type { TestTenant } from '../support/world';
import type { BrowserWorld, Comfort, Visit } from './browser-world';
import { livedInTenant } from './lived-in-tenant';
import { type Route, routes } from './routes';
import { untilSettled } from './watched-page';

/** Opens pages of the portal as those for whom they are, in a tenant in which there is something to see. */
export type Tour = { tenant: TestTenant; open(route: Route, comfort?: Comfort): Promise<Visit> };

/** What an address needs: the id of a tenant, or a link from a mail (which stands behind the #). */
const fill = async (the: BrowserWorld, { path }: Route, tenant: TestTenant): Promise<string> => {
  if (path === '/invitation') return `${path}#${tokenIn(await mailTo(the, `guest.${tenant.id}@example.com`))}`;
  if (path === '/reset-password') return `${path}#${'A'.repeat(43)}`;
  // One annex has nothing to be compared with; its instructions have.
  if (path === '/annex/compare') return `${path}?of=instructions`;
  return path.replace('$tenant', tenant.id);
};

/** A tour through every page. */
export const tourOf = async (the: BrowserWorld, tenant?: TestTenant): Promise<Tour> => {
  const home = tenant ?? (await livedInTenant(the));
  const enter = ({ visitor }: Route, comfort?: Comfort) =>
    visitor === 'member'
      ? the.as(home, 'owner', comfort)
      : visitor === 'operator'
        ? the.asOperator(comfort)
        : the.visit(comfort);
  return {
    tenant: home,
    open: async (route, comfort) => {
      const visit = await enter(route, comfort);
      await visit.go(await fill(the, route, home));
      await visit.page.getByRole('heading', { level: 1 }).waitFor();
      await untilSettled(visit.page);
      return visit;
    },
  };
};

/** Rows for `it.each`: every page by its address. */
export const everyRoute = routes.map((route) => [route.path, route] as const);
