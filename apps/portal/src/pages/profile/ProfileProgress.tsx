import { Anchor, List, Progress, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { anchorOf } from '../../change-set/pointers';
import { factNames, isGiven, isMandatory } from './facts';
import { usePendingProfile } from './use-fact';

/** How many of the mandatory facts are given, pending ones counted, and the way to those that are not. */
export const ProfileProgress = () => {
  const { t } = useTranslation('profile');
  const profile = usePendingProfile();
  const mandatory = factNames.filter((name) => isMandatory(name, profile));
  const missing = mandatory.filter((name) => !isGiven(name, profile));
  const [all, given] = [mandatory.length, mandatory.length - missing.length];
  return (
    <Stack gap="xs" maw="44rem" data-progress={`${given}/${all}`}>
      <Text fw={600} role="status">
        {t('progress', { given, count: all })}
      </Text>
      <Progress value={(100 * given) / all} aria-hidden size="sm" />
      {missing.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('complete')}
        </Text>
      ) : (
        <>
          <Text size="sm">{t('incomplete')}</Text>
          <List size="sm" spacing={4}>
            {missing.map((name) => (
              <List.Item key={name}>
                <Anchor component={Link} to="/profile" hash={anchorOf(`/profile/${name}`)} size="sm" underline="always">
                  {t(`fact.${name}`)}
                </Anchor>
              </List.Item>
            ))}
          </List>
        </>
      )}
    </Stack>
  );
};
