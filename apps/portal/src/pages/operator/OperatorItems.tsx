import { Menu } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { endCurrentOperatorSession } from '../../api/generated';
import { operatorKnownHere } from '../../session/known-here';
import { useSignOut } from '../../session/sign-out';
import { AppearanceItems } from '../../shell/Appearance';
import type { MenuTarget } from '../../ui/MenuLater';
import { OpenedMenu } from '../../ui/OpenedMenu';
import { operatorQueries } from './operator-queries';

/** Who is signed in at the vendor's side; account, language, appearance, signing out. */
export const OperatorItems = ({ target }: { target: MenuTarget }) => {
  const { t } = useTranslation(['operator', 'shell']);
  const { data: me } = useQuery(operatorQueries.me());
  const navigate = useNavigate();
  const leave = useSignOut(() => endCurrentOperatorSession(), '/operator/sign-in', operatorKnownHere);
  return (
    <OpenedMenu target={target} width={260}>
      <Menu.Label>{me?.email}</Menu.Label>
      <Menu.Item onClick={() => void navigate({ to: '/operator/account' })}>{t('nav.account')}</Menu.Item>
      <Menu.Divider />
      <AppearanceItems />
      <Menu.Divider />
      <Menu.Item onClick={() => void leave()}>{t('shell:menu.sign_out')}</Menu.Item>
    </OpenedMenu>
  );
};
