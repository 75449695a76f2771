import { Anchor, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../api/client';
import { operatorSecondFactor, type OperatorSignInStep } from '../../../api/generated';
import { codeOf } from '../../../ui/problem-code';
import { useProblemWords } from '../../../ui/problem-words';
import { ErrorState } from '../../../ui/states';

type Asked = Extract<OperatorSignInStep, { step: 'second_factor' }>;
type Props = { asked: Asked; go: (step: OperatorSignInStep) => void; begin: () => void };

const over = ['link_used', 'link_expired'];
const atTheField = ['code_wrong', 'too_many_requests', 'validation_failed', ...over];

/** A code of the authenticator app, or a recovery code in its place. */
export const SecondStep = ({ asked: { ticket, methods }, go, begin }: Props) => {
  const { t } = useTranslation('operator');
  const say = useProblemWords();
  const [way, setWay] = useState<'totp' | 'recovery_code'>(methods.includes('totp') ? 'totp' : 'recovery_code');
  const [code, setCode] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const app = way === 'totp';
  const { mutate, error, isPending, reset } = useMutation({
    mutationFn: () => {
      const proof = app ? { code: code.replaceAll(/\s/g, '') } : { recovery_code: code.trim() };
      return call(() => operatorSecondFactor({ body: { ticket, ...proof } }));
    },
    gcTime: 0,
    onSuccess: go,
    onError: () => input.current?.select(),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate();
  };
  const change = () => {
    setWay(app ? 'recovery_code' : 'totp');
    setCode('');
    reset();
  };
  const refusal = codeOf(error) ?? '';
  const wrong = error !== null && atTheField.includes(refusal);
  const malformed = refusal === 'validation_failed' ? t('sign_in.malformed') : say(error);
  return (
    <form onSubmit={submit}>
      <Stack>
        <Text size="sm">{app ? t('sign_in.factor_text') : t('sign_in.recovery_text')}</Text>
        <TextInput
          // Another way is another field: what a manager filled into one does not fit the other.
          key={way}
          ref={input}
          label={app ? t('sign_in.code') : t('sign_in.recovery_code')}
          autoComplete={app ? 'one-time-code' : 'off'}
          inputMode={app ? 'numeric' : 'text'}
          autoFocus
          required
          withAsterisk={false}
          spellCheck={false}
          value={code}
          onChange={({ currentTarget }) => setCode(currentTarget.value)}
          error={wrong ? (over.includes(refusal) ? t('sign_in.over') : malformed) : undefined}
        />
        {error !== null && !wrong && <ErrorState problem={error} />}
        <Button type="submit" loading={isPending} fullWidth>
          {t('sign_in.go')}
        </Button>
        <Group justify="space-between">
          {methods.includes(app ? 'recovery_code' : 'totp') && (
            <Anchor component="button" type="button" size="sm" underline="always" onClick={change}>
              {app ? t('sign_in.use_recovery') : t('sign_in.use_app')}
            </Anchor>
          )}
          <Anchor component="button" type="button" size="sm" underline="always" onClick={begin}>
            {t('sign_in.again')}
          </Anchor>
        </Group>
      </Stack>
    </form>
  );
};
