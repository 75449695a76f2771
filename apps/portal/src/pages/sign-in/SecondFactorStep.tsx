import { Anchor, Button, Group, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../api/client';
import { signInSecondFactor, type SignInStep } from '../../api/generated';
import { codeOf } from '../../ui/problem-code';
import { useProblemWords } from '../../ui/problem-words';
import { ErrorState } from '../../ui/states';
import { PasskeySignIn } from './PasskeySignIn';

type SecondFactor = Extract<SignInStep, { step: 'second_factor' }>;
type SecondFactorStepProps = Pick<SecondFactor, 'ticket' | 'methods'> & {
  go: (step: SignInStep) => void;
  startAgain: (late: boolean) => void;
};

const atTheField = ['code_wrong', 'too_many_requests', 'validation_failed'];

/** A code of the authenticator app, or a recovery code, or a passkey instead of everything. */
export const SecondFactorStep = ({ ticket, methods, go, startAgain }: SecondFactorStepProps) => {
  const { t } = useTranslation('signIn');
  const say = useProblemWords();
  const [way, setWay] = useState<'totp' | 'recovery_code'>(methods.includes('totp') ? 'totp' : 'recovery_code');
  const [code, setCode] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const app = way === 'totp';
  const { mutate, error, isPending, reset } = useMutation({
    mutationFn: () => {
      const proof = app ? { code: code.replaceAll(/\s/g, '') } : { recovery_code: code.trim() };
      return call(() => signInSecondFactor({ body: { ticket, ...proof } }));
    },
    gcTime: 0,
    onSuccess: go,
    onError: (problem) => {
      if (['link_used', 'link_expired'].includes(codeOf(problem) ?? '')) startAgain(true);
      else input.current?.select();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (code.trim() === '') input.current?.focus();
    else mutate();
  };
  const change = () => {
    setWay(app ? 'recovery_code' : 'totp');
    setCode('');
    reset();
  };
  const problemCode = codeOf(error);
  const wrong = error !== null && problemCode !== null && atTheField.includes(problemCode);
  const refused = problemCode === 'validation_failed' ? t('code_malformed') : say(error);
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <TextInput
          // Another way is another field: what a manager filled into one does not fit the other.
          key={way}
          ref={input}
          autoFocus
          label={app ? t('code') : t('recovery_code')}
          description={app ? t('code_hint') : t('recovery_code_hint')}
          value={code}
          onChange={({ currentTarget }) => setCode(currentTarget.value)}
          autoComplete={app ? 'one-time-code' : 'off'}
          inputMode={app ? 'numeric' : 'text'}
          autoCapitalize="off"
          spellCheck={false}
          error={wrong ? refused : undefined}
        />
        {error !== null && !wrong && <ErrorState problem={error} />}
        <Button type="submit" loading={isPending} fullWidth>
          {t('go_on')}
        </Button>
        <Group justify="space-between">
          {methods.includes(app ? 'recovery_code' : 'totp') && (
            <Anchor component="button" type="button" size="sm" underline="always" onClick={change}>
              {app ? t('use_recovery_code') : t('use_app')}
            </Anchor>
          )}
          <Anchor component="button" type="button" size="sm" underline="always" onClick={() => startAgain(false)}>
            {t('start_again')}
          </Anchor>
        </Group>
        {methods.includes('passkey') && <PasskeySignIn go={go} />}
      </Stack>
    </form>
  );
};
