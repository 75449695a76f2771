import { Button, Menu, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { CircleUser } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { endCurrentOperatorSession } from '../../api/generated';
import { useSignOut } from '../../session/sign-out';
import { AppearanceItems } from '../../shell/Appearance';

/** Who is signed in at the vendor's side; account, language, appearance, signing out. */
export const OperatorMenu = ({ email }: { email: string }) => {
  const { t } = useTranslation(['operator', 'shell']);
  const navigate = useNavigate();
  const leave = useSignOut(() => endCurrentOperatorSession(), '/operator/sign-in');
  return (
    <Menu position="bottom-end" width={260} trapFocus returnFocus withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button
          variant="subtle"
          px={8}
          aria-label={t('shell:menu.account', { email })}
          leftSection={<CircleUser size={20} aria-hidden />}
        >
          <Text size="sm" visibleFrom="md" truncate maw={220}>
            {email}
          </Text>
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah="80vh" style={{ overflowY: 'auto' }}>
        <Menu.Label>{email}</Menu.Label>
        <Menu.Item onClick={() => void navigate({ to: '/operator/account' })}>{t('nav.account')}</Menu.Item>
        <Menu.Divider />
        <AppearanceItems />
        <Menu.Divider />
        <Menu.Item onClick={() => void leave()}>{t('shell:menu.sign_out')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
};
