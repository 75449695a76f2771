import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { readCompare } from './pages/compare/compare-search';
import { readFilter } from './pages/history/revision-filter';
import { knownHere, operatorKnownHere } from './session/known-here';
import { NotFound, RouteTrouble } from './shell/RouteTrouble';
import { type Namespace, needTexts } from './text/i18n';

type Shown = ReturnType<typeof lazyRouteComponent>;

const root = createRootRoute({ component: Outlet, notFoundComponent: NotFound });
const next = ({ next: to }: Record<string, unknown>): { next?: string } =>
  // Only an address of this portal: a link must not lead elsewhere after signing in.
  typeof to === 'string' && /^\/(?![/\\])/.test(to) ? { next: to } : {};

/** The issued annex that is looked at, and the moment of which is asked what held then. */
const viewed = ({ view, as_of }: Record<string, unknown>): { view?: string; as_of?: string } => ({
  ...(typeof view === 'string' && view !== '' ? { view } : {}),
  ...(typeof as_of === 'string' && !Number.isNaN(Date.parse(as_of)) ? { as_of: new Date(as_of).toISOString() } : {}),
});

/** A page with its texts, both loaded when somebody goes there. */
const shown = <Name extends string>(
  texts: Namespace[],
  load: () => Promise<Record<Name, () => ReactNode>>,
  name: Name,
): Shown =>
  lazyRouteComponent<Record<Name, () => ReactNode>, Name>(
    async () => (await Promise.all([load(), needTexts(...texts)]))[0],
    name,
  );

const frame = createRoute({
  getParentRoute: () => root,
  id: 'tenant',
  beforeLoad: ({ location: { href } }) => {
    if (!knownHere.is()) throw redirect({ to: '/sign-in', search: { next: href }, replace: true });
  },
  component: shown([], () => import('./shell/Frame'), 'Frame'),
});
const page = <Path extends string>(path: Path, component: Shown) =>
  createRoute({ getParentRoute: () => frame, path, component });

const tenantPages = [
  page(
    '/',
    shown(['dashboard', 'annex', 'history', 'items'], () => import('./pages/dashboard/DashboardPage'), 'DashboardPage'),
  ),
  page(
    '/retention',
    shown(['retention', 'forms'], () => import('./pages/retention/RetentionPage'), 'RetentionPage'),
  ),
  page(
    '/recording',
    shown(['recording', 'forms'], () => import('./pages/recording/RecordingPage'), 'RecordingPage'),
  ),
  page(
    '/custom-fields',
    shown(['fields', 'forms'], () => import('./pages/fields/FieldsPage'), 'FieldsPage'),
  ),
  page(
    '/features',
    shown(['features', 'forms'], () => import('./pages/features/FeaturesPage'), 'FeaturesPage'),
  ),
  page(
    '/profile',
    shown(['profile'], () => import('./pages/profile/ProfilePage'), 'ProfilePage'),
  ),
  createRoute({
    getParentRoute: () => frame,
    path: '/annex',
    component: shown(['annex', 'items', 'compare'], () => import('./pages/annex/AnnexPage'), 'AnnexPage'),
    validateSearch: viewed,
  }),
  createRoute({
    getParentRoute: () => frame,
    path: '/annex/compare',
    component: shown(['compare'], () => import('./pages/compare/ComparePage'), 'ComparePage'),
    validateSearch: readCompare,
  }),
  createRoute({
    getParentRoute: () => frame,
    path: '/history',
    component: shown(['history', 'compare'], () => import('./pages/history/HistoryPage'), 'HistoryPage'),
    validateSearch: readFilter,
  }),
  page(
    '/members',
    shown(['members', 'session'], () => import('./pages/members/MembersPage'), 'MembersPage'),
  ),
  page(
    '/developers',
    shown(['developers', 'session'], () => import('./pages/developers/DevelopersPage'), 'DevelopersPage'),
  ),
  page(
    '/plan',
    shown(['plan', 'forms'], () => import('./pages/plan/PlanPage'), 'PlanPage'),
  ),
  page(
    '/account',
    shown(['account', 'session'], () => import('./pages/account/AccountPage'), 'AccountPage'),
  ),
] as const;

const open = <Path extends string>(path: Path, component: Shown) =>
  createRoute({ getParentRoute: () => root, path, component, validateSearch: next });

const openPages = [
  open(
    '/sign-in',
    shown(['signIn', 'session'], () => import('./pages/sign-in/SignInPage'), 'SignInPage'),
  ),
  open(
    '/forgotten-password',
    shown(['signIn', 'session'], () => import('./pages/sign-in/ForgottenPage'), 'ForgottenPage'),
  ),
  open(
    '/reset-password',
    shown(['signIn', 'session'], () => import('./pages/sign-in/ResetPage'), 'ResetPage'),
  ),
  open(
    '/invitation',
    shown(['signIn', 'session'], () => import('./pages/invitation/InvitationPage'), 'InvitationPage'),
  ),
  open(
    '/demo/mail',
    shown(['mail', 'session'], () => import('./pages/mail/MailPage'), 'MailPage'),
  ),
  open(
    '/operator/sign-in',
    shown(['operator', 'session'], () => import('./pages/operator/OperatorSignInPage'), 'OperatorSignInPage'),
  ),
] as const;

const console_ = createRoute({
  getParentRoute: () => root,
  path: '/operator',
  component: shown(['operator'], () => import('./pages/operator/OperatorFrame'), 'OperatorFrame'),
  beforeLoad: ({ location: { href } }) => {
    if (!operatorKnownHere.is()) throw redirect({ to: '/operator/sign-in', search: { next: href }, replace: true });
  },
});
const desk = <Path extends string>(path: Path, component: Shown) =>
  createRoute({ getParentRoute: () => console_, path, component });

const operatorPages = [
  desk(
    '/',
    shown(['operator'], () => import('./pages/operator/TenantsPage'), 'TenantsPage'),
  ),
  desk(
    '/tenants/$tenant',
    shown(['operator', 'fields', 'profile'], () => import('./pages/operator/TenantPage'), 'TenantPage'),
  ),
  desk(
    '/register',
    shown(['operator', 'register', 'items', 'review'], () => import('./pages/operator/RegisterPage'), 'RegisterPage'),
  ),
  desk(
    '/catalog',
    shown(['operator'], () => import('./pages/operator/CatalogPage'), 'CatalogPage'),
  ),
  desk(
    '/plans',
    shown(['operator'], () => import('./pages/operator/PlansPage'), 'PlansPage'),
  ),
  desk(
    '/people',
    shown(['operator'], () => import('./pages/operator/PeoplePage'), 'PeoplePage'),
  ),
  desk(
    '/look',
    shown(['operator'], () => import('./pages/operator/LookPage'), 'LookPage'),
  ),
  desk(
    '/account',
    shown(
      ['operator', 'account', 'session'],
      () => import('./pages/operator/OperatorAccountPage'),
      'OperatorAccountPage',
    ),
  ),
] as const;

const routeTree = root.addChildren([
  frame.addChildren([...tenantPages]),
  ...openPages,
  console_.addChildren([...operatorPages]),
]);

/** Every page of the portal and its address. */
export const router = createRouter({
  routeTree,
  defaultErrorComponent: RouteTrouble,
  defaultNotFoundComponent: NotFound,
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
