import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { makePasskey, usePasskeyWords } from '../../session/passkeys';
import { tellOutcome } from '../../ui/announce';
import { Dialog } from '../../ui/Dialog';

/** Names a passkey, then lets the browser make it. */
export const AddPasskey = ({ close }: { close: () => void }) => {
  const { t } = useTranslation(['account', 'shell']);
  const say = usePasskeyWords();
  const client = useQueryClient();
  const [name, setName] = useState('');
  const [empty, setEmpty] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const { mutate, error, isPending } = useMutation({
    mutationFn: () => makePasskey(name.trim()),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['own'] });
      tellOutcome(t('passkeys.done'));
      close();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setEmpty(name.trim() === '');
    if (name.trim() === '') input.current?.focus();
    else mutate();
  };
  return (
    <Dialog title={t('passkeys.add')} close={close} part="passkeys">
      <form onSubmit={submit} noValidate>
        <Stack>
          <TextInput
            ref={input}
            data-autofocus
            label={t('passkeys.name')}
            description={t('passkeys.name_hint')}
            value={name}
            onChange={({ currentTarget }) => setName(currentTarget.value)}
            maxLength={100}
            error={empty ? t('passkeys.name_missing') : undefined}
          />
          {error !== null && (
            <Text role="alert" size="sm" c="var(--mantine-color-error)">
              {say(error)}
            </Text>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {t('shell:action.cancel')}
            </Button>
            <Button type="submit" loading={isPending}>
              {t('passkeys.go')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
};
