import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../api/client';
import { acceptInvitation, type InvitationOffer } from '../../api/generated';
import { NewPasswordField, useNewPasswordWords } from '../../forms/NewPasswordField';
import { PasswordField } from '../../forms/PasswordField';
import { tellOutcome } from '../../ui/announce';
import { codeOf } from '../../ui/problem-code';
import { useProblemWords } from '../../ui/problem-words';
import { ErrorState } from '../../ui/states';

type AcceptFormProps = { token: string; offer: InvitationOffer; onDead: () => void };

/** Accepting an invitation: with a new password, or with that of the account that the address has. */
export const AcceptForm = ({ token, offer, onDead }: AcceptFormProps) => {
  const { t } = useTranslation('signIn');
  const [words, say, navigate] = [useNewPasswordWords(), useProblemWords(), useNavigate()];
  const [password, setPassword] = useState('');
  const [lacking, setLacking] = useState<string>();
  const input = useRef<HTMLInputElement>(null);
  const known = offer.has_account;
  const { mutate, error, isPending } = useMutation({
    mutationFn: () => call(() => acceptInvitation({ body: { token, password } })),
    gcTime: 0,
    onSuccess: () => {
      tellOutcome(t('invitation.accepted', { tenant: offer.tenant_name }));
      void navigate({ to: '/sign-in', state: { email: offer.email }, replace: true });
    },
    onError: (problem) => {
      if (['link_used', 'link_expired'].includes(codeOf(problem) ?? '')) onDead();
      else input.current?.focus();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const why = known ? (password === '' ? t('password_missing') : undefined) : words.before(password);
    setLacking(why);
    if (why === undefined) mutate();
    else input.current?.focus();
  };
  const wrong = ['login_failed', 'too_many_requests'].includes(codeOf(error) ?? '') ? say(error) : undefined;
  const refused = known ? wrong : words.after(error);
  const field = {
    ref: input,
    autoFocus: true,
    value: password,
    onChange: ({ currentTarget }: { currentTarget: HTMLInputElement }) => setPassword(currentTarget.value),
    error: lacking ?? refused,
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <Text size="sm" c="dimmed">
          {known ? t('invitation.known') : t('invitation.new')}
        </Text>
        <TextInput label={t('email')} value={offer.email} readOnly autoComplete="username" variant="filled" />
        {known ? (
          <PasswordField {...field} label={t('password')} autoComplete="current-password" />
        ) : (
          <NewPasswordField {...field} />
        )}
        {error !== null && refused === undefined && <ErrorState problem={error} />}
        <Button type="submit" loading={isPending} fullWidth>
          {t('invitation.go')}
        </Button>
      </Stack>
    </form>
  );
};
