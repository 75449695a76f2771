import { Anchor, Button, Modal, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type Me,
  operatorSecondFactor,
  operatorSignIn,
  reauthenticate,
  reauthenticateOperator,
  signIn,
  signInSecondFactor,
  signInTenant,
} from '../api/generated';
import { problemFrom } from '../api/problem';
import { useProblemWords } from '../ui/problem-words';
import { useOpenedAfter } from '../ui/use-opened-after';

/** Why somebody is asked, and who waits for the answer. */
export type Question = { kind: 'again' | 'prove'; answer: (done: boolean) => void };
type Answer<T> = { data?: T; error?: unknown; response?: Response | undefined };

/** The data of an answer. Not `call`: that one would ask for the password while it is being asked for. */
const need = <T,>({ data, error, response }: Answer<T>): T => {
  if (!response?.ok) throw problemFrom(error, response);
  return data as T;
};

/** All steps of a sign-in at once, into the tenant that the page shows. */
const signInFully = async (me: Me, password: string, code: string): Promise<void> => {
  let step = need(await signIn({ body: { email: me.label, password } }));
  if (step.step === 'second_factor') step = need(await signInSecondFactor({ body: { ticket: step.ticket, code } }));
  if (step.step === 'choose_tenant')
    step = need(await signInTenant({ body: { ticket: step.ticket, tenant: me.tenant.id } }));
  // Whoever belongs to this tenant no more comes into another one: what waits here must not be done there.
  if (step.step !== 'signed_in' || step.me.tenant.id !== me.tenant.id || step.me.id !== me.id) location.assign('/');
};

/** The same at the vendor's side. */
const signInOperator = async (email: string, password: string, code: string): Promise<void> => {
  const step = need(await operatorSignIn({ body: { email, password } }));
  if (step.step === 'second_factor') need(await operatorSecondFactor({ body: { ticket: step.ticket, code } }));
};

type Who = {
  /** The member who is signed in, if one is. */
  member: Me | undefined;
  /** E-mail address of the operator, in the console. */
  operator: string | undefined;
};

const prove = async (kind: Question['kind'], { member, operator }: Who, [password, code]: [string, string]) => {
  const body = { password, ...(code === '' ? {} : { code }) };
  if (kind === 'again' && operator !== undefined) await signInOperator(operator, password, code);
  else if (kind === 'again' && member) await signInFully(member, password, code);
  else if (operator !== undefined) need(await reauthenticateOperator({ body }));
  else need(await reauthenticate({ body }));
};

type Props = Who & { question: Question | null; end: (done: boolean) => void };

/** Asks for the password, and for the code of the second factor where there is one. */
export const ProofDialog = ({ question, end: answer, ...who }: Props) => {
  const { t } = useTranslation('shell');
  const say = useProblemWords();
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [problem, setProblem] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const shown = useOpenedAfter(question !== null);
  const end = (done: boolean) => {
    for (const clear of [setPassword, setCode]) clear('');
    setProblem(null);
    answer(done);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    try {
      await prove(question?.kind ?? 'prove', who, [password, code]);
      end(true);
    } catch (thrown) {
      setProblem(thrown);
    } finally {
      setBusy(false);
    }
  };
  const again = question?.kind === 'again';
  const name = who.operator ?? who.member?.label;
  return (
    <Modal
      opened={shown}
      onClose={() => end(false)}
      title={again ? t('again.title') : t('prove.title')}
      zIndex={400}
      // Mantine closes every open dialog at Escape; the one behind, with what was typed in it, must stay.
      closeOnEscape={false}
      onFocusCapture={({ target }) => target.setAttribute('data-mantine-stop-propagation', 'true')}
      onKeyDown={({ key }) => key === 'Escape' && end(false)}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <form onSubmit={(event) => void submit(event)}>
        <Stack>
          <Text size="sm">{again ? t('again.text') : t('prove.text')}</Text>
          {name !== undefined && (
            <TextInput label={t('prove.email')} value={name} readOnly autoComplete="username" variant="filled" />
          )}
          <PasswordInput
            label={t('prove.password')}
            value={password}
            onChange={({ currentTarget }) => setPassword(currentTarget.value)}
            autoComplete="current-password"
            required
            data-autofocus
            error={problem === null ? undefined : say(problem)}
            visibilityToggleFocusable
            visibilityToggleButtonProps={{ 'aria-label': t('action.show') }}
          />
          <TextInput
            label={t('prove.code')}
            value={code}
            onChange={({ currentTarget }) => setCode(currentTarget.value.replaceAll(/\s/g, ''))}
            autoComplete="one-time-code"
            inputMode="numeric"
          />
          <Button type="submit" loading={busy}>
            {again ? t('again.go') : t('prove.go')}
          </Button>
          {again && (
            <Anchor href={who.operator === undefined ? '/sign-in' : '/operator/sign-in'}>
              {t('again.other_account')}
            </Anchor>
          )}
        </Stack>
      </form>
    </Modal>
  );
};
