import { Menu } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { call } from '../api/client';
import { endCurrentSession, switchTenant } from '../api/generated';
import { queries } from '../api/queries';
import { otherTabs } from '../session/other-tabs';
import { useSession } from '../session/session';
import { useSignOut } from '../session/sign-out';
import { useWords } from '../text/words';
import type { MenuTarget } from '../ui/MenuLater';
import { OpenedMenu } from '../ui/OpenedMenu';
import { AppearanceItems } from './Appearance';

/** The tenants of the person, where there are several. */
const TenantItems = () => {
  const { t } = useTranslation('shell');
  const { me } = useSession();
  const { data } = useQuery(queries.memberships());
  const others = data?.items.filter(({ tenant }) => tenant !== me.tenant.id) ?? [];
  if (others.length === 0) return null;
  const go = async (tenant: string) => {
    await call(() => switchTenant({ body: { tenant } }));
    otherTabs.tell();
    // Another tenant is another world: nothing that was loaded may stay.
    location.assign('/');
  };
  return (
    <>
      <Menu.Label>{t('menu.switch_tenant')}</Menu.Label>
      {others.map(({ tenant, name }) => (
        <Menu.Item key={tenant} onClick={() => void go(tenant)}>
          {name}
        </Menu.Item>
      ))}
      <Menu.Divider />
    </>
  );
};

/** Who is signed in; account, other tenants, language, appearance, signing out. */
export const AccountItems = ({ target }: { target: MenuTarget }) => {
  const { t } = useTranslation('shell');
  const { me } = useSession();
  const words = useWords();
  const navigate = useNavigate();
  const leave = useSignOut(() => endCurrentSession(), '/sign-in');
  return (
    <OpenedMenu target={target} width={260}>
      <Menu.Label>
        {me.label} · {words.role(me.role ?? '')}
      </Menu.Label>
      <Menu.Item onClick={() => void navigate({ to: '/account' })}>{t('nav.account')}</Menu.Item>
      <Menu.Divider />
      <TenantItems />
      <AppearanceItems />
      <Menu.Divider />
      <Menu.Item onClick={() => void leave()}>{t('menu.sign_out')}</Menu.Item>
    </OpenedMenu>
  );
};
