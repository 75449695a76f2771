import { Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call } from '../../api/client';
import { type MemberView, removeMember } from '../../api/generated';
import { useSession } from '../../session/session';
import { tellOutcome } from '../../ui/announce';
import { ConfirmDialog } from '../../ui/ConfirmDialog';

/** Asks before somebody is removed; null: nobody is to be. */
export const RemoveMemberDialog = ({ member, close }: { member: MemberView | null; close: () => void }) => {
  const { t } = useTranslation('members');
  const { me } = useSession();
  const client = useQueryClient();
  const oneself = member?.account_id === me.id;
  const { mutate, error, isPending, reset } = useMutation({
    mutationFn: ({ account_id }: MemberView) => call(() => removeMember({ path: { member: account_id } })),
    onSuccess: (_, { email, account_id }) => {
      if (account_id === me.id) {
        // Whoever removes themselves has no session here any more.
        client.clear();
        location.assign('/sign-in');
        return;
      }
      close();
      tellOutcome(t('remove.done', { email }));
      void client.invalidateQueries({ queryKey: ['tenant', 'members'] });
    },
  });
  const leave = () => {
    reset();
    close();
  };
  return (
    <ConfirmDialog
      opened={member !== null}
      close={leave}
      title={t('remove.title')}
      action={t('remove.go')}
      run={() => member && mutate(member)}
      pending={isPending}
      problem={error}
    >
      <Stack gap="xs">
        <Text fw={600}>{member?.email}</Text>
        <Text>{oneself ? t('remove.text_self') : t('remove.text')}</Text>
        <Text>{t('remove.keys')}</Text>
      </Stack>
    </ConfirmDialog>
  );
};
