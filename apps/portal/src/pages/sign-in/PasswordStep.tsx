import { Alert, Anchor, Button, Group, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../api/client';
import { signIn, type SignInStep } from '../../api/generated';
import { PasswordField } from '../../forms/PasswordField';
import { codeOf } from '../../ui/problem-code';
import { useProblemWords } from '../../ui/problem-words';
import { ErrorState } from '../../ui/states';
import { PasskeySignIn } from './PasskeySignIn';

const atThePassword = ['login_failed', 'too_many_requests'];

type PasswordStepProps = {
  email: string;
  setEmail: (email: string) => void;
  /** True where a later step took too long and everything begins again. */
  late: boolean;
  go: (step: SignInStep) => void;
};

/** E-mail address and password, or a passkey instead. */
export const PasswordStep = ({ email, setEmail, late, go }: PasswordStepProps) => {
  const { t } = useTranslation('signIn');
  const say = useProblemWords();
  const [password, setPassword] = useState('');
  const [missing, setMissing] = useState<'email' | 'password' | null>(null);
  const [emailInput, passwordInput] = [useRef<HTMLInputElement>(null), useRef<HTMLInputElement>(null)];
  const { mutate, error, isPending, reset } = useMutation({
    mutationFn: () => call(() => signIn({ body: { email: email.trim(), password } })),
    gcTime: 0,
    onSuccess: go,
    onError: (problem) => (codeOf(problem) === 'validation_failed' ? emailInput : passwordInput).current?.focus(),
  });
  const code = codeOf(error);
  const malformed = code === 'validation_failed';
  const wrong = code !== null && atThePassword.includes(code);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const lacks = email.trim() === '' ? 'email' : password === '' ? 'password' : null;
    setMissing(lacks);
    reset();
    if (lacks === null) mutate();
    else (lacks === 'email' ? emailInput : passwordInput).current?.focus();
  };
  const emailError = malformed ? t('email_malformed') : undefined;
  const passwordError = wrong ? say(error) : undefined;
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        {late && (
          <Alert variant="outline" role="status">
            {t('late')}
          </Alert>
        )}
        <TextInput
          ref={emailInput}
          type="email"
          name="email"
          label={t('email')}
          value={email}
          onChange={({ currentTarget }) => setEmail(currentTarget.value)}
          autoComplete="username webauthn"
          autoFocus={email === ''}
          error={missing === 'email' ? t('email_missing') : emailError}
        />
        <PasswordField
          ref={passwordInput}
          name="password"
          label={t('password')}
          value={password}
          onChange={({ currentTarget }) => setPassword(currentTarget.value)}
          autoComplete="current-password"
          autoFocus={email !== ''}
          error={missing === 'password' ? t('password_missing') : passwordError}
        />
        <Group justify="flex-end" mt={-8}>
          <Anchor
            component={Link}
            to="/forgotten-password"
            state={{ email: email.trim() }}
            size="sm"
            underline="always"
          >
            {t('forgotten.link')}
          </Anchor>
        </Group>
        {error !== null && !wrong && !malformed && <ErrorState problem={error} />}
        <Button type="submit" loading={isPending} fullWidth>
          {t('go')}
        </Button>
        <PasskeySignIn go={go} autofill />
      </Stack>
    </form>
  );
};
