import { Anchor, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePortalConfig } from '../shell/portal-config';

/** Why the plan stands in the way, with the ways on: what the plan includes, and whom to ask for more. */
export const UpgradeHint = ({ setting, children }: { setting: string; children: ReactNode }) => {
  const { t } = useTranslation('forms');
  const { support_url } = usePortalConfig();
  return (
    <Text size="sm" data-upgrade>
      {children}{' '}
      <Anchor component={Link} to="/plan" size="sm" underline="always" aria-label={t('upgrade.plan_of', { setting })}>
        {t('upgrade.plan')}
      </Anchor>
      {support_url !== null && (
        <>
          {' · '}
          <Anchor href={support_url} size="sm" underline="always" aria-label={t('upgrade.ask_of', { setting })}>
            {t('upgrade.ask')}
          </Anchor>
        </>
      )}
    </Text>
  );
};
