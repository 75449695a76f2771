import { Anchor, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePortalConfig } from '../../shell/portal-config';

/** In a demonstration: where its sign-ins are, and where its mails go. */
export const DemoHint = () => {
  const { t } = useTranslation('signIn');
  const { demo, mail_page } = usePortalConfig();
  if (!demo) return null;
  return (
    <Stack gap={4} align="flex-start">
      <Text size="sm" c="dimmed">
        {t('demo.logins')}
      </Text>
      {mail_page !== null && (
        <Anchor component={Link} to="/demo/mail" size="sm" underline="always">
          {t('demo.mail')}
        </Anchor>
      )}
    </Stack>
  );
};
