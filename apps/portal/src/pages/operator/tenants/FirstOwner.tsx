import { Alert, Button, Group, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../api/client';
import { createTenantOwner, type TenantDetailView } from '../../../api/generated';
import { ApiProblem } from '../../../api/problem';
import { tellOutcome } from '../../../ui/announce';
import { Section } from '../../../ui/Page';
import { FormTrouble, troubleAt } from '../FormTrouble';
import { OncePassword } from '../OncePassword';

/** Names the first owner of a tenant that has none. */
export const FirstOwner = ({ tenant }: { tenant: TenantDetailView }) => {
  const { t } = useTranslation('operator');
  const [email, setEmail] = useState('');
  // As it was when the page opened: the password that is shown once must not go because it has an owner now.
  const [hadOwner] = useState(tenant.owned);
  const name = useMutation({
    mutationFn: () => call(() => createTenantOwner({ path: { tenant: tenant.id }, body: { email: email.trim() } })),
    onSuccess: (owner) => {
      setEmail('');
      tellOutcome(t('owner.done', { email: owner.email, tenant: tenant.name }));
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    name.mutate();
  };
  const owned = name.error instanceof ApiProblem && name.error.code === 'already_exists';
  if (hadOwner) return null;
  return (
    <Section title={t('owner.title')} text={t('owner.text')}>
      <form onSubmit={submit}>
        <Stack gap="sm">
          <Group align="flex-start" gap="sm">
            <TextInput
              label={t('owner.email')}
              type="email"
              autoComplete="off"
              required
              miw={0}
              flex="0 1 22rem"
              value={email}
              onChange={({ currentTarget }) => setEmail(currentTarget.value)}
              error={troubleAt(name.error, '/email')}
            />
            <Button type="submit" variant="default" loading={name.isPending} mt={{ base: 0, xs: 25 }}>
              {t('owner.go')}
            </Button>
          </Group>
          {owned ? (
            <Alert color="red" variant="outline" role="alert">
              {t('owner.exists')}
            </Alert>
          ) : (
            <FormTrouble problem={name.error} fields={['/email']} />
          )}
          {name.data && <OncePassword {...name.data} />}
        </Stack>
      </form>
    </Section>
  );
};
