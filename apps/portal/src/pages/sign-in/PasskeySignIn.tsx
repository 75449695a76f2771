import { Button, Divider, Text } from '@mantine/core';
import { browserSupportsWebAuthnAutofill, WebAuthnAbortService } from '@simplewebauthn/browser';
import { useMutation } from '@tanstack/react-query';
import { KeyRound } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { SignInStep } from '../../api/generated';
import { noPasskeys, signInWithPasskey, usePasskeyWords } from '../../session/passkeys';

/** Offers passkeys among the suggestions of the e-mail field. Nobody asked for it, so nothing is said where it fails. */
const useAutofill = (on: boolean, go: (step: SignInStep) => void): void => {
  const goOn = useRef(go);
  goOn.current = go;
  useEffect(() => {
    if (!on) return undefined;
    let gone = false;
    const wait = async () => {
      if (!(await browserSupportsWebAuthnAutofill()) || gone) return;
      const step = await signInWithPasskey(true);
      if (!gone) goOn.current(step);
    };
    void wait().catch(() => undefined);
    return () => {
      gone = true;
      WebAuthnAbortService.cancelCeremony();
    };
  }, [on]);
};

type PasskeySignInProps = { go: (step: SignInStep) => void; autofill?: boolean };

/** Signing in with a passkey, which is password and second factor at once; nothing where there are no passkeys. */
export const PasskeySignIn = ({ go, autofill = false }: PasskeySignInProps) => {
  const { t } = useTranslation('signIn');
  const say = usePasskeyWords();
  const possible = noPasskeys() === null;
  useAutofill(possible && autofill, go);
  const { mutate, error, isPending } = useMutation({
    mutationFn: () => signInWithPasskey(false),
    gcTime: 0,
    onSuccess: go,
  });
  if (!possible) return null;
  return (
    <>
      <Divider label={t('or')} />
      <Button
        variant="default"
        fullWidth
        leftSection={<KeyRound size={16} aria-hidden />}
        loading={isPending}
        onClick={() => mutate()}
        aria-describedby={error === null ? undefined : 'passkey-problem'}
      >
        {t('passkey')}
      </Button>
      {error !== null && (
        <Text id="passkey-problem" role="alert" size="sm" c="var(--mantine-color-error)">
          {say(error)}
        </Text>
      )}
    </>
  );
};
