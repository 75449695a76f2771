import { NavLink, Stack, Text } from '@mantine/core';
import { Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { navigation } from './navigation';

/** The pages of the tenant. */
export const Navigation = ({ onGo }: { onGo: () => void }) => {
  const { t } = useTranslation('shell');
  const { pathname } = useLocation();
  return (
    <Stack component="nav" aria-label={t('nav.label')} gap="md" py="md">
      {navigation.map(({ group, pages }) => (
        <Stack key={group} gap={2}>
          {group !== null && (
            <Text size="xs" fw={600} c="dimmed" px="sm">
              {t(`nav.${group}`)}
            </Text>
          )}
          {pages.map(({ to, key, icon: Icon }) => (
            <NavLink
              key={key}
              component={Link}
              to={to}
              label={t(`nav.${key}`)}
              leftSection={<Icon size={18} aria-hidden />}
              active={pathname === to}
              aria-current={pathname === to ? 'page' : undefined}
              onClick={onGo}
              bdrs="md"
            />
          ))}
        </Stack>
      ))}
    </Stack>
  );
};
