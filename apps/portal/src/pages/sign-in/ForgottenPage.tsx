import { Alert, Anchor, Button, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { MailCheck } from 'lucide-react';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../api/client';
import { requestPasswordReset } from '../../api/generated';
import { usePrefilledEmail } from '../../session/prefilled-email';
import { OpenFrame } from '../../shell/OpenFrame';
import { usePortalConfig } from '../../shell/portal-config';
import { codeOf } from '../../ui/problem-code';
import { ErrorState } from '../../ui/states';

const Sent = ({ email }: { email: string }) => {
  const { t } = useTranslation('signIn');
  const { mail_page } = usePortalConfig();
  return (
    <Alert variant="outline" role="status" icon={<MailCheck aria-hidden />} title={t('forgotten.sent')}>
      <Stack gap="xs" align="flex-start">
        {t('forgotten.sent_text', { email })}
        {mail_page !== null && (
          <Anchor component={Link} to="/demo/mail" size="sm" underline="always">
            {t('demo.mail')}
          </Anchor>
        )}
      </Stack>
    </Alert>
  );
};

/** Asking for a new password. The answer is the same whether the address has an account or not. */
export const ForgottenPage = () => {
  const { t } = useTranslation('signIn');
  const [email, setEmail] = useState(usePrefilledEmail());
  const input = useRef<HTMLInputElement>(null);
  const { mutate, error, isPending, variables, isSuccess } = useMutation({
    mutationFn: (to: string) => call(() => requestPasswordReset({ body: { email: to } })),
    gcTime: 0,
    onError: () => input.current?.focus(),
  });
  const malformed = codeOf(error) === 'validation_failed';
  const [empty, setEmpty] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setEmpty(email.trim() === '');
    if (email.trim() === '') input.current?.focus();
    else mutate(email.trim());
  };
  return (
    <OpenFrame title={t('forgotten.title')} lead={t('forgotten.lead')}>
      {isSuccess && <Sent email={variables} />}
      <form onSubmit={submit} noValidate>
        <Stack>
          <TextInput
            ref={input}
            autoFocus
            type="email"
            label={t('email')}
            value={email}
            onChange={({ currentTarget }) => setEmail(currentTarget.value)}
            autoComplete="username"
            error={empty ? t('email_missing') : malformed ? t('email_malformed') : undefined}
          />
          {error !== null && !malformed && <ErrorState problem={error} />}
          <Button type="submit" loading={isPending} fullWidth variant={isSuccess ? 'default' : 'filled'}>
            {isSuccess ? t('forgotten.again') : t('forgotten.go')}
          </Button>
          <Anchor component={Link} to="/sign-in" state={{ email: email.trim() }} size="sm" underline="always">
            {t('to_sign_in')}
          </Anchor>
        </Stack>
      </form>
    </OpenFrame>
  );
};
