import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call } from '../../api/client';
import { showInvitation } from '../../api/generated';
import { useLinkToken } from '../../session/link-token';
import { OpenFrame } from '../../shell/OpenFrame';
import { codeOf } from '../../ui/problem-code';
import { ErrorState, LoadingState } from '../../ui/states';
import { DeadLink } from '../sign-in/DeadLink';
import { AcceptForm } from './AcceptForm';
import { OfferFacts } from './OfferFacts';

/** What an invitation offers, and how to accept it; or what to do where its link is dead. */
export const InvitationPage = () => {
  const { t } = useTranslation('signIn');
  const token = useLinkToken();
  const { data, error, refetch } = useQuery({
    queryKey: ['invitation', token],
    queryFn: () => call(() => showInvitation({ body: { token } })),
    enabled: token !== '',
    retry: false,
    gcTime: 0,
    staleTime: Infinity,
  });
  const code = codeOf(error);
  const dead = token === '' ? 'incomplete' : code === 'link_used' ? 'used' : code === 'link_expired' ? 'expired' : null;
  const title = data && dead === null ? t('invitation.title_to', { tenant: data.tenant_name }) : t('invitation.title');
  return (
    <OpenFrame title={title}>
      {dead !== null && <DeadLink title={t(`link.${dead}`)} text={t(`invitation.${dead}`)} />}
      {dead === null && error !== null && <ErrorState problem={error} retry={() => void refetch()} />}
      {dead === null && error === null && !data && <LoadingState />}
      {dead === null && data && (
        <>
          <OfferFacts offer={data} />
          <AcceptForm key={token} token={token} offer={data} onDead={() => void refetch()} />
        </>
      )}
    </OpenFrame>
  );
};
