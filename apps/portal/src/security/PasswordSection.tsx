import { Button, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NewPasswordField, useNewPasswordWords } from '../forms/NewPasswordField';
import { PasswordField } from '../forms/PasswordField';
import { tellOutcome } from '../ui/announce';
import { Section } from '../ui/Page';
import { codeOf } from '../ui/problem-code';
import { ErrorState } from '../ui/states';

type PasswordSectionProps = {
  /** Whose password it is: password managers ask. */
  email: string;
  change: (held: string, wanted: string) => Promise<unknown>;
  /** What else is other then: all other sessions are over. */
  after: () => void;
};

/** Changing the own password. */
export const PasswordSection = ({ email, change, after }: PasswordSectionProps) => {
  const { t } = useTranslation('account');
  const words = useNewPasswordWords();
  const [held, setHeld] = useState('');
  const [wanted, setWanted] = useState('');
  const [lacking, setLacking] = useState<{ held?: string | undefined; wanted?: string | undefined }>({});
  const [heldInput, wantedInput] = [useRef<HTMLInputElement>(null), useRef<HTMLInputElement>(null)];
  const { mutate, error, isPending, reset } = useMutation({
    mutationFn: () => change(held, wanted),
    gcTime: 0,
    onSuccess: () => {
      for (const clear of [setHeld, setWanted]) clear('');
      tellOutcome(t('password.done'));
      after();
    },
    onError: (problem) => (codeOf(problem) === 'login_failed' ? heldInput : wantedInput).current?.focus(),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const lacks = { held: held === '' ? t('password.held_missing') : undefined, wanted: words.before(wanted) };
    setLacking(lacks);
    reset();
    if (lacks.held === undefined && lacks.wanted === undefined) mutate();
    else (lacks.held === undefined ? wantedInput : heldInput).current?.focus();
  };
  const wrong = codeOf(error) === 'login_failed' ? t('password.held_wrong') : undefined;
  const weak = words.after(error);
  return (
    <Section title={t('password.title')} text={t('password.text')}>
      <form onSubmit={submit} noValidate>
        <Stack maw="26rem">
          <input type="text" autoComplete="username" value={email} readOnly hidden />
          <PasswordField
            ref={heldInput}
            label={t('password.held')}
            value={held}
            onChange={({ currentTarget }) => setHeld(currentTarget.value)}
            autoComplete="current-password"
            error={lacking.held ?? wrong}
          />
          <NewPasswordField
            ref={wantedInput}
            value={wanted}
            onChange={({ currentTarget }) => setWanted(currentTarget.value)}
            error={lacking.wanted ?? weak}
          />
          {error !== null && wrong === undefined && weak === undefined && <ErrorState problem={error} />}
          <Button type="submit" loading={isPending} style={{ alignSelf: 'flex-start' }}>
            {t('password.go')}
          </Button>
        </Stack>
      </form>
    </Section>
  );
};
