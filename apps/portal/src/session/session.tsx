import { useSuspenseQuery } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { actFor, call } from '../api/client';
import { listRoles, type Ability, type Me, type Role } from '../api/generated';
import { queries } from '../api/queries';
import { knownHere } from './known-here';

/** Who is signed in, and what each role may do. */
type Session = {
  me: Me;
  may: (ability: Ability) => boolean;
  /** Roles that have the ability, from the one that may do most. */
  rolesWith: (ability: Ability) => Role[];
};

const SessionContext = createContext<Session | null>(null);

/** What each role may do: the same for everybody, for good. */
export const rolesQuery = { queryKey: ['roles'], queryFn: () => call(() => listRoles()), staleTime: Infinity };

/** Loads who is signed in; everything below may rely on it. */
export const SessionProvider = ({ children }: { children: ReactNode }) => {
  const { data: me } = useSuspenseQuery(queries.me());
  actFor(me.tenant.id, me.id);
  const { data: roles } = useSuspenseQuery(rolesQuery);
  useEffect(knownHere.remember, []);
  const session = useMemo(
    () => ({
      me,
      may: (ability: Ability) => me.abilities.includes(ability),
      rolesWith: (ability: Ability) =>
        roles.items.filter(({ abilities }) => abilities.includes(ability)).map(({ role }) => role),
    }),
    [me, roles],
  );
  return <SessionContext.Provider value={session}>{children}</SessionContext.Provider>;
};

/** The session of the page. */
export const useSession = (): Session => {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession outside of a SessionProvider');
  return session;
};

/** Whether the person may, and otherwise the sentence that says which role it takes. */
export const useMay = (ability: Ability): { may: boolean; why: string | undefined } => {
  const { may, rolesWith } = useSession();
  const { t, i18n } = useTranslation(['shell', 'catalog']);
  if (may(ability)) return { may: true, why: undefined };
  const language = i18n.language === 'qps' ? 'en' : i18n.language;
  const names = rolesWith(ability).map((role) => t(`catalog:roles.${role}`));
  const roles = new Intl.ListFormat(language, { type: 'disjunction' }).format(names);
  return { may: false, why: t('state.needs_short', { roles }) };
};
