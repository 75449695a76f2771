import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../api/client';
import { createInvitation, type Role } from '../../api/generated';
import { tellOutcome } from '../../ui/announce';
import { Dialog } from '../../ui/Dialog';
import { codeOf } from '../../ui/problem-code';
import { ErrorState } from '../../ui/states';
import { RoleChoice } from './RoleChoice';

/** Invites somebody by e-mail. */
export const InviteDialog = ({ close }: { close: () => void }) => {
  const { t } = useTranslation(['members', 'shell']);
  const client = useQueryClient();
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<Role>('viewer');
  const [empty, setEmpty] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const { mutate, error, isPending } = useMutation({
    mutationFn: () => call(() => createInvitation({ body: { email: email.trim(), role } })),
    onSuccess: async (invitation) => {
      await client.invalidateQueries({ queryKey: ['tenant', 'invitations'] });
      tellOutcome(t('invite.done', { email: invitation.email }));
      close();
    },
    onError: () => input.current?.focus(),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setEmpty(email.trim() === '');
    if (email.trim() === '') input.current?.focus();
    else mutate();
  };
  const words: Partial<Record<string, string>> = {
    already_exists: t('invite.already'),
    validation_failed: t('invite.malformed'),
    too_many: t('invite.too_many'),
  };
  const refused = error === null ? undefined : words[codeOf(error) ?? ''];
  return (
    <Dialog title={t('invite.title')} close={close}>
      <form onSubmit={submit} noValidate>
        <Stack>
          <TextInput
            ref={input}
            data-autofocus
            type="email"
            label={t('email')}
            description={t('invite.hint')}
            value={email}
            onChange={({ currentTarget }) => setEmail(currentTarget.value)}
            autoComplete="off"
            error={empty ? t('invite.missing') : refused}
          />
          <RoleChoice value={role} onChange={setRole} />
          {error !== null && refused === undefined && <ErrorState problem={error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {t('shell:action.cancel')}
            </Button>
            <Button type="submit" loading={isPending}>
              {t('invite.go')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
};
