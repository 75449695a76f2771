import { NavLink, Stack } from '@mantine/core';
import { Link, useLocation } from '@tanstack/react-router';
import { BookOpen, Building2, ClipboardList, Layers, Palette, Users } from 'lucide-react';
import { useTranslation } from 'react-i18next';

const pages = [
  { to: '/operator', key: 'tenants', icon: Building2 },
  { to: '/operator/register', key: 'register', icon: ClipboardList },
  { to: '/operator/catalog', key: 'catalog', icon: BookOpen },
  { to: '/operator/plans', key: 'plans', icon: Layers },
  { to: '/operator/people', key: 'people', icon: Users },
  { to: '/operator/look', key: 'look', icon: Palette },
] as const;

const isIn = (to: string, pathname: string): boolean =>
  to === '/operator' ? /^\/operator\/?$|^\/operator\/tenants\//.test(pathname) : pathname === to;

/** The pages of the console. */
export const OperatorNavigation = ({ onGo }: { onGo: () => void }) => {
  const { t } = useTranslation('operator');
  const { pathname } = useLocation();
  return (
    <Stack component="nav" aria-label={t('nav.label')} gap={2} py="md">
      {pages.map(({ to, key, icon: Icon }) => (
        <NavLink
          key={key}
          component={Link}
          to={to}
          // Otherwise the router would mark the first page on all the others too.
          activeOptions={{ exact: true }}
          label={t(`nav.${key}`)}
          leftSection={<Icon size={18} aria-hidden />}
          active={isIn(to, pathname)}
          aria-current={isIn(to, pathname) ? 'page' : undefined}
          onClick={onGo}
          bdrs="md"
        />
      ))}
    </Stack>
  );
};
