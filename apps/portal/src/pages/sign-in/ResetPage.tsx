import { Button, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../api/client';
import { resetPassword } from '../../api/generated';
import { NewPasswordField, useNewPasswordWords } from '../../forms/NewPasswordField';
import { useLinkToken } from '../../session/link-token';
import { OpenFrame } from '../../shell/OpenFrame';
import { tellOutcome } from '../../ui/announce';
import { codeOf } from '../../ui/problem-code';
import { ErrorState } from '../../ui/states';
import { DeadLink } from './DeadLink';

const ResetForm = ({ token, dead }: { token: string; dead: (why: 'used' | 'expired') => void }) => {
  const { t } = useTranslation('signIn');
  const words = useNewPasswordWords();
  const navigate = useNavigate();
  const [password, setPassword] = useState('');
  const [short, setShort] = useState<string>();
  const input = useRef<HTMLInputElement>(null);
  const { mutate, error, isPending } = useMutation({
    mutationFn: () => call(() => resetPassword({ body: { token, password } })),
    gcTime: 0,
    onSuccess: () => {
      tellOutcome(t('reset.done'));
      void navigate({ to: '/sign-in', replace: true });
    },
    onError: (problem) => {
      const code = codeOf(problem);
      if (code === 'link_used') dead('used');
      else if (code === 'link_expired') dead('expired');
      else input.current?.focus();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const why = words.before(password);
    setShort(why);
    if (why === undefined) mutate();
    else input.current?.focus();
  };
  const weak = words.after(error);
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <NewPasswordField
          ref={input}
          autoFocus
          value={password}
          onChange={({ currentTarget }) => setPassword(currentTarget.value)}
          error={short ?? weak}
        />
        {error !== null && weak === undefined && <ErrorState problem={error} />}
        <Button type="submit" loading={isPending} fullWidth>
          {t('reset.go')}
        </Button>
      </Stack>
    </form>
  );
};

/** Setting a new password with the link of a mail. */
export const ResetPage = () => {
  const { t } = useTranslation('signIn');
  const token = useLinkToken();
  const [dead, setDead] = useState<{ token: string; why: 'used' | 'expired' } | null>(null);
  const why = token === '' ? 'incomplete' : dead?.token === token ? dead.why : null;
  return (
    <OpenFrame title={t('reset.title')} lead={why === null ? t('reset.lead') : undefined}>
      {why === null ? (
        <ResetForm key={token} token={token} dead={(reason) => setDead({ token, why: reason })} />
      ) : (
        <DeadLink title={t(`link.${why}`)} text={t(`reset.${why}`)}>
          <Button component={Link} to="/forgotten-password">
            {t('reset.ask_again')}
          </Button>
        </DeadLink>
      )}
    </OpenFrame>
  );
};
