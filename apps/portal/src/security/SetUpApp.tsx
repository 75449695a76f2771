import { Button, Code, Group, Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NewTotp } from '../api/generated';
import { CopyText } from '../ui/CopyText';
import { Dialog } from '../ui/Dialog';
import { codeOf } from '../ui/problem-code';
import { useProblemWords } from '../ui/problem-words';
import { ErrorState } from '../ui/states';
import { QrCode } from './QrCode';
import type { AppCalls } from './ways-to-prove';

/** In fours, as people read and type it. */
const inFours = (secret: string): string => secret.replaceAll(/(.{4})(?=.)/g, '$1 ');

const Secret = ({ made }: { made: NewTotp }) => {
  const { t } = useTranslation(['account', 'shell']);
  return (
    <Stack gap="xs" align="flex-start">
      <Text size="sm">{t('app.scan')}</Text>
      <QrCode text={made.uri} label={t('app.qr')} />
      <Text size="sm">{t('app.or_type')}</Text>
      <Group gap="xs">
        <Code fz="sm">{inFours(made.secret)}</Code>
        <CopyText value={made.secret} />
      </Group>
    </Stack>
  );
};

type SetUpAppProps = Pick<AppCalls, 'confirm'> & { made: NewTotp; close: () => void; done: (codes: string[]) => void };

/** Puts the secret into an authenticator app and proves with a code that it is there. */
export const SetUpApp = ({ made, confirm, close, done }: SetUpAppProps) => {
  const { t } = useTranslation(['account', 'shell']);
  const say = useProblemWords();
  const [code, setCode] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const { mutate, error, isPending } = useMutation({
    mutationFn: () => confirm(code.replaceAll(/\s/g, '')),
    gcTime: 0,
    onSuccess: ({ recovery_codes }) => done(recovery_codes),
    onError: () => input.current?.select(),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate();
  };
  const words: Partial<Record<string, string>> = {
    code_wrong: t('app.code_wrong'),
    validation_failed: t('app.code_malformed'),
    too_many_requests: say(error),
  };
  const refused = error === null ? undefined : words[codeOf(error) ?? ''];
  return (
    <Dialog title={t('app.set_up_title')} close={close} part="authenticator">
      <form onSubmit={submit} noValidate>
        <Stack>
          <Secret made={made} />
          <TextInput
            ref={input}
            data-autofocus
            label={t('app.code')}
            description={t('app.code_hint')}
            value={code}
            onChange={({ currentTarget }) => setCode(currentTarget.value)}
            autoComplete="one-time-code"
            inputMode="numeric"
            error={refused}
          />
          {error !== null && refused === undefined && <ErrorState problem={error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {t('shell:action.cancel')}
            </Button>
            <Button type="submit" loading={isPending}>
              {t('app.confirm')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
};
