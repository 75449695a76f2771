import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../api/client';
import { changeMemberRole, type MemberView } from '../../api/generated';
import { useSession } from '../../session/session';
import { useWords } from '../../text/words';
import { tellOutcome } from '../../ui/announce';
import { Dialog } from '../../ui/Dialog';
import { ErrorState } from '../../ui/states';
import { RoleChoice } from './RoleChoice';

/** Gives a member another role. */
export const ChangeRoleDialog = ({ member, close }: { member: MemberView; close: () => void }) => {
  const { t } = useTranslation(['members', 'shell']);
  const words = useWords();
  const { me } = useSession();
  const client = useQueryClient();
  const [role, setRole] = useState(member.role);
  const { mutate, error, isPending } = useMutation({
    mutationFn: () => call(() => changeMemberRole({ path: { member: member.account_id }, body: { role } })),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['tenant', 'members'] });
      tellOutcome(t('change.done', { email: member.email, role: words.role(role) }));
      if (member.account_id === me.id) void client.invalidateQueries({ queryKey: ['me'] });
      close();
    },
  });
  return (
    <Dialog title={t('change.title')} close={close} part="members">
      <Stack>
        <Text fw={600}>{member.email}</Text>
        <RoleChoice value={role} onChange={setRole} />
        <Text size="sm" c="dimmed">
          {t('change.text')}
        </Text>
        {error !== null && <ErrorState problem={error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {t('shell:action.cancel')}
          </Button>
          <Button loading={isPending} disabled={role === member.role} onClick={() => mutate()}>
            {t('change.go')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
};
