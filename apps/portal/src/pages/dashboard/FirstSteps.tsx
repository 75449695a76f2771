import { Anchor, List, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

const steps = [
  { to: '/profile', key: 'profile' },
  { to: '/features', key: 'features' },
  { to: '/retention', key: 'retention' },
  { to: '/annex', key: 'annex' },
] as const;

/** What a new tenant does first; shown until its first annex is issued. */
export const FirstSteps = () => {
  const { t } = useTranslation('dashboard');
  return (
    <Stack gap="xs">
      <Text size="sm">{t('steps.text')}</Text>
      <List type="ordered" size="sm" spacing={4}>
        {steps.map(({ to, key }) => (
          <List.Item key={key}>
            <Anchor component={Link} to={to} size="sm">
              {t(`steps.${key}`)}
            </Anchor>
          </List.Item>
        ))}
      </List>
    </Stack>
  );
};
