import {
  browserSupportsWebAuthn,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser';
import { useTranslation } from 'react-i18next';
import { call } from '../api/client';
import {
  addPasskey,
  type PasskeyAnswer,
  passkeyOptions,
  signInPasskey,
  signInPasskeyOptions,
  type SignInStep,
} from '../api/generated';
import { codeOf } from '../ui/problem-code';
import { useProblemWords } from '../ui/problem-words';

/** Why there are no passkeys here: an address in numbers (WebAuthn Level 3, section 5.1.2), no https, or no support. */
export type NoPasskeys = 'address' | 'insecure' | 'browser';

const inNumbers = /^(\d+\.){3}\d+$|^\[/;

/** What stands in the way of passkeys at this address in this browser; null: nothing. */
export const noPasskeys = (): NoPasskeys | null => {
  if (inNumbers.test(location.hostname)) return 'address';
  if (!isSecureContext) return 'insecure';
  return browserSupportsWebAuthn() ? null : 'browser';
};

/** Signs in with a passkey; `autofill` offers it among the suggestions of the e-mail field instead of asking at once. */
export const signInWithPasskey = async (autofill: boolean): Promise<SignInStep> => {
  const { ticket, options } = await call(() => signInPasskeyOptions());
  const response = await startAuthentication({
    optionsJSON: options as unknown as PublicKeyCredentialRequestOptionsJSON,
    useBrowserAutofill: autofill,
  });
  return call(() => signInPasskey({ body: { ticket, response: response as unknown as PasskeyAnswer['response'] } }));
};

/** Makes a passkey in this browser and adds it to the account. */
export const makePasskey = async (name: string): Promise<void> => {
  const { ticket, options } = await call(() => passkeyOptions());
  const made = await startRegistration({ optionsJSON: options as unknown as PublicKeyCredentialCreationOptionsJSON });
  const response = made as unknown as PasskeyAnswer['response'];
  await call(() => addPasskey({ body: { ticket, name, response } }));
};

const words = {
  NotAllowedError: 'cancelled',
  AbortError: 'cancelled',
  InvalidStateError: 'already',
  SecurityError: 'wrong_address',
  not_configurable: 'wrong_address',
  already_exists: 'already',
  login_failed: 'unknown',
  code_wrong: 'unknown',
  link_used: 'too_slow',
  link_expired: 'too_slow',
  too_many: 'too_many',
} as const;

/** What went wrong with a passkey, in words. */
export const usePasskeyWords = (): ((problem: unknown) => string) => {
  const { t } = useTranslation('session');
  const say = useProblemWords();
  return (problem) => {
    const key = codeOf(problem) ?? (problem instanceof Error ? problem.name : '');
    if (key in words) return t(`passkey.${words[key as keyof typeof words]}`);
    return codeOf(problem) === null ? t('passkey.not_possible') : say(problem);
  };
};
