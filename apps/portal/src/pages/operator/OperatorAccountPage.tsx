import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call } from '../../api/client';
import {
  beginOperatorTotp,
  changeOperatorPassword,
  confirmOperatorTotp,
  removeOperatorTotp,
} from '../../api/generated';
import { AppSection } from '../../security/AppSection';
import { PasswordSection } from '../../security/PasswordSection';
import type { AppCalls } from '../../security/ways-to-prove';
import { Page } from '../../ui/Page';
import { operatorQueries } from './operator-queries';

const appCalls: AppCalls = {
  begin: () => call(() => beginOperatorTotp()),
  confirm: (code) => call(() => confirmOperatorTotp({ body: { code } })),
  remove: () => call(() => removeOperatorTotp()),
};

const change = (current_password: string, new_password: string) =>
  call(() => changeOperatorPassword({ body: { current_password, new_password } }));

/** The own account of an operator: password and authenticator app, as in a member's account. */
export const OperatorAccountPage = () => {
  const { t } = useTranslation('operator');
  const { data: me } = useSuspenseQuery(operatorQueries.me());
  const client = useQueryClient();
  const security = useQuery(operatorQueries.security());
  const again = () => void client.invalidateQueries({ queryKey: ['operator', 'security'] });
  return (
    <Page title={t('account.title')} lead={t('account.lead', { email: me.email })}>
      <PasswordSection email={me.email} change={change} after={again} />
      <AppSection security={security} calls={appCalls} again={again} />
    </Page>
  );
};
