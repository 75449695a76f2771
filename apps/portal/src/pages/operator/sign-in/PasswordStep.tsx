import { Button, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../api/client';
import { operatorSignIn, type OperatorSignInStep } from '../../../api/generated';
import { PasswordField } from '../../../forms/PasswordField';
import { codeOf } from '../../../ui/problem-code';
import { useProblemWords } from '../../../ui/problem-words';
import { ErrorState } from '../../../ui/states';

const atTheField = ['login_failed', 'too_many_requests'];

/** E-mail address and password of an operator. */
export const PasswordStep = ({ go }: { go: (step: OperatorSignInStep) => void }) => {
  const { t } = useTranslation('operator');
  const say = useProblemWords();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const { mutate, error, isPending } = useMutation({
    mutationFn: () => call(() => operatorSignIn({ body: { email: email.trim(), password } })),
    gcTime: 0,
    onSuccess: go,
    onError: () => input.current?.focus(),
  });
  const wrong = error !== null && atTheField.includes(codeOf(error) ?? '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate();
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <TextInput
          label={t('sign_in.email')}
          type="email"
          name="email"
          autoComplete="username"
          autoFocus
          required
          withAsterisk={false}
          value={email}
          onChange={({ currentTarget }) => setEmail(currentTarget.value)}
        />
        <PasswordField
          ref={input}
          label={t('sign_in.password')}
          name="password"
          autoComplete="current-password"
          required
          withAsterisk={false}
          value={password}
          onChange={({ currentTarget }) => setPassword(currentTarget.value)}
          error={wrong ? say(error) : undefined}
        />
        {error !== null && !wrong && <ErrorState problem={error} />}
        <Button type="submit" loading={isPending} fullWidth>
          {t('sign_in.go')}
        </Button>
      </Stack>
    </form>
  );
};
