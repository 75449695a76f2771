import { Anchor, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../text/format';
import { Loaded } from '../../ui/Loaded';
import { revisionsQuery } from '../history/revisions';

/** The newest instructions in a line each. */
export const RecentInstructions = () => {
  const { t } = useTranslation(['dashboard', 'history']);
  const format = useFormat();
  const newest = useQuery(revisionsQuery({ limit: 5 }));
  return (
    <Loaded query={newest} lines={5}>
      {({ items }) => (
        <Stack gap="sm">
          <Stack component="ol" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
            {items.map(({ number, at, actor, channel, reason }) => (
              <li key={number}>
                <Text size="sm">
                  <strong>{t('history:number', { number })}</strong>
                  {' · '}
                  {reason ?? t('history:no_reason')}
                </Text>
                <Text size="xs" c="dimmed">
                  {t('recent.by', {
                    at: format.exactly(at),
                    person: actor.kind === 'system' ? t('history:system') : actor.label,
                    channel: t(`history:channels.${channel}`),
                  })}
                </Text>
              </li>
            ))}
          </Stack>
          <Anchor component={Link} to="/history" size="sm">
            {t('recent.more')}
          </Anchor>
        </Stack>
      )}
    </Loaded>
  );
};
