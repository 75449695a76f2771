import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call } from '../../api/client';
import { beginTotp, changePassword, confirmTotp, removeTotp, renewRecoveryCodes } from '../../api/generated';
import { queries } from '../../api/queries';
import { AppSection } from '../../security/AppSection';
import { PasswordSection } from '../../security/PasswordSection';
import type { AppCalls } from '../../security/ways-to-prove';
import { useSession } from '../../session/session';
import { Page } from '../../ui/Page';
import { PasskeysSection } from './PasskeysSection';
import { SessionsSection } from './SessionsSection';
import { WhoYouAre } from './WhoYouAre';

const appCalls: AppCalls = {
  begin: () => call(() => beginTotp()),
  confirm: (code) => call(() => confirmTotp({ body: { code } })),
  remove: () => call(() => removeTotp()),
  renew: () => call(() => renewRecoveryCodes()),
};

const change = (current_password: string, new_password: string) =>
  call(() => changePassword({ body: { current_password, new_password } }));

/** The own account: how one signs in, and where one is signed in. */
export const AccountPage = () => {
  const { t } = useTranslation('account');
  const { me } = useSession();
  const client = useQueryClient();
  const security = useQuery(queries.security());
  const again = () => void client.invalidateQueries({ queryKey: ['own'] });
  return (
    <Page title={t('title')} lead={t('lead')}>
      <WhoYouAre />
      <PasswordSection email={me.label} change={change} after={again} />
      <AppSection security={security} calls={appCalls} again={again} />
      <PasskeysSection />
      <SessionsSection />
    </Page>
  );
};
