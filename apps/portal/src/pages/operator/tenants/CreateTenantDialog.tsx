import { Button, Group, Modal, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../api/client';
import { createTenant, type NewTenant } from '../../../api/generated';
import { announce } from '../../../ui/announce';
import { FormTrouble, troubleAt } from '../FormTrouble';
import { operatorQueries } from '../operator-queries';
import { plansInForce } from '../plans/plan-versions';
import { OncePassword } from '../OncePassword';
import { today } from '../versions-in-force';

type FormProps = { close: () => void; done: (made: NewTenant) => void };

const fields = ['/name', '/plan_id', '/owner/email'];

const CreateTenantForm = ({ close, done }: FormProps) => {
  const { t } = useTranslation(['operator', 'shell']);
  const client = useQueryClient();
  const { data } = useQuery(operatorQueries.plans());
  const plans = plansInForce(data?.items ?? [], today());
  const [name, setName] = useState('');
  const [chosen, setPlan] = useState('');
  const [email, setEmail] = useState('');
  const plan_id = chosen === '' ? (plans[0]?.id ?? '') : chosen;
  const owner = email.trim() === '' ? {} : { owner: { email: email.trim() } };
  const create = useMutation({
    mutationFn: () => call(() => createTenant({ body: { name: name.trim(), plan_id, ...owner } })),
    onSuccess: async (made) => {
      announce(t('tenants.created_title', { name: made.tenant.name }));
      done(made);
      await client.invalidateQueries({ queryKey: ['operator', 'tenants'] });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    create.mutate();
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <Text size="sm">{t('tenants.create_text')}</Text>
        <TextInput
          label={t('tenants.name_label')}
          required
          maxLength={200}
          data-autofocus
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
          error={troubleAt(create.error, '/name')}
        />
        <NativeSelect
          label={t('tenants.plan_label')}
          data={plans.map(({ id, name: label }) => ({ value: id, label }))}
          value={plan_id}
          onChange={({ currentTarget }) => setPlan(currentTarget.value)}
          error={troubleAt(create.error, '/plan_id')}
        />
        <TextInput
          label={t('tenants.owner_label')}
          description={t('tenants.owner_hint')}
          type="email"
          autoComplete="off"
          value={email}
          onChange={({ currentTarget }) => setEmail(currentTarget.value)}
          error={troubleAt(create.error, '/owner/email')}
        />
        <FormTrouble problem={create.error} fields={fields} />
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={close}>
            {t('shell:action.cancel')}
          </Button>
          <Button type="submit" loading={create.isPending}>
            {t('tenants.create')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};

const Created = ({ made: { tenant, owner }, close }: { made: NewTenant; close: () => void }) => {
  const { t } = useTranslation(['operator', 'shell']);
  return (
    <Stack>
      {owner ? <OncePassword {...owner} /> : <Text size="sm">{t('tenants.no_owner')}</Text>}
      <Group justify="flex-end" gap="sm">
        <Button variant="default" onClick={close}>
          {t('shell:action.close')}
        </Button>
        <Button component={Link} to={`/operator/tenants/${tenant.id}`}>
          {t('tenants.open')}
        </Button>
      </Group>
    </Stack>
  );
};

/** Creates a tenant, and then shows the password of its first owner once. */
export const CreateTenantDialog = ({ opened, close }: { opened: boolean; close: () => void }) => {
  const { t } = useTranslation(['operator', 'shell']);
  const [made, setMade] = useState<NewTenant | null>(null);
  return (
    <Modal
      opened={opened}
      onClose={close}
      onExitTransitionEnd={() => setMade(null)}
      title={made ? t('tenants.created_title', { name: made.tenant.name }) : t('tenants.create_title')}
      closeButtonProps={{ 'aria-label': t('shell:action.close') }}
      // A password that is shown once must not go with a click beside it.
      closeOnClickOutside={false}
    >
      {made ? <Created made={made} close={close} /> : <CreateTenantForm close={close} done={setMade} />}
    </Modal>
  );
};
