import { Group, Stack, Table, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../api/client';
import { type InvitationView, resendInvitation, revokeInvitation } from '../../api/generated';
import { useFormat } from '../../text/format';
import { useWords } from '../../text/words';
import { tellOutcome } from '../../ui/announce';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { MayButton } from '../../ui/MayButton';
import { codeOf } from '../../ui/problem-code';
import { ErrorState } from '../../ui/states';

const useInvitation = ({ id, email }: InvitationView) => {
  const { t } = useTranslation('members');
  const client = useQueryClient();
  const again = () => void client.invalidateQueries({ queryKey: ['tenant', 'invitations'] });
  const path = { invitation: id };
  const resend = useMutation({
    mutationFn: () => call(() => resendInvitation({ path })),
    onSuccess: () => {
      tellOutcome(t('invitations.resent', { email }));
      again();
    },
    onError: again,
  });
  const revoke = useMutation({
    mutationFn: () => call(() => revokeInvitation({ path })),
    onSuccess: () => {
      tellOutcome(t('invitations.revoked', { email }));
      again();
    },
  });
  return { resend, revoke };
};

/** One invitation: sending it again, revoking it. */
export const InvitationRow = ({ invitation }: { invitation: InvitationView }) => {
  const { t } = useTranslation('members');
  const [format, words] = [useFormat(), useWords()];
  const [asking, setAsking] = useState(false);
  const { resend, revoke } = useInvitation(invitation);
  const { email, state } = invitation;
  const button = { ability: 'members:write', size: 'xs', variant: 'default' } as const;
  return (
    <Table.Tr>
      <Table.Th scope="row">{email}</Table.Th>
      <Table.Td data-label={t('role')}>{words.role(invitation.role)}</Table.Td>
      <Table.Td data-label={t('invitations.state')}>{t(`invitations.states.${state}`)}</Table.Td>
      <Table.Td data-label={t('invitations.until')}>{format.moment(invitation.expires_at)}</Table.Td>
      <Table.Td data-label={t('invitations.by')}>{invitation.created_by.label}</Table.Td>
      <Table.Td>
        <Stack gap="xs">
          <Group gap="xs" justify="flex-end">
            {(state === 'open' || state === 'expired') && (
              <MayButton
                {...button}
                loading={resend.isPending}
                aria-label={t('invitations.resend_of', { email })}
                onClick={() => resend.mutate()}
              >
                {t('invitations.resend')}
              </MayButton>
            )}
            {state === 'open' && (
              <MayButton {...button} aria-label={t('invitations.revoke_of', { email })} onClick={() => setAsking(true)}>
                {t('invitations.revoke')}
              </MayButton>
            )}
          </Group>
          {resend.error !== null && (
            <ErrorState
              problem={resend.error}
              text={codeOf(resend.error) === 'link_used' ? t('invitations.not_open') : undefined}
            />
          )}
        </Stack>
        <ConfirmDialog
          opened={asking}
          close={() => {
            revoke.reset();
            setAsking(false);
          }}
          title={t('invitations.revoke_title')}
          action={t('invitations.revoke_title')}
          run={() => revoke.mutate(undefined, { onSuccess: () => setAsking(false) })}
          pending={revoke.isPending}
          problem={revoke.error}
        >
          <Text fw={600}>{email}</Text>
          <Text>{t('invitations.revoke_text')}</Text>
        </ConfirmDialog>
      </Table.Td>
    </Table.Tr>
  );
};
