import { Alert, Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../api/client';
import { createOperator, type NewOperator } from '../../../api/generated';
import { ApiProblem } from '../../../api/problem';
import { announce } from '../../../ui/announce';
import { FormTrouble, troubleAt } from '../FormTrouble';
import { OncePassword } from '../OncePassword';

const AddOperatorForm = ({ close, done }: { close: () => void; done: (made: NewOperator) => void }) => {
  const { t } = useTranslation(['operator', 'shell']);
  const client = useQueryClient();
  const [email, setEmail] = useState('');
  const add = useMutation({
    mutationFn: () => call(() => createOperator({ body: { email: email.trim() } })),
    onSuccess: async (made) => {
      announce(t('people.added', { email: made.email }));
      done(made);
      await client.invalidateQueries({ queryKey: ['operator', 'people'] });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add.mutate();
  };
  const exists = add.error instanceof ApiProblem && add.error.code === 'already_exists';
  return (
    <form onSubmit={submit}>
      <Stack>
        <Text size="sm">{t('people.add_text')}</Text>
        <TextInput
          label={t('people.email')}
          type="email"
          autoComplete="off"
          required
          data-autofocus
          value={email}
          onChange={({ currentTarget }) => setEmail(currentTarget.value)}
          error={exists ? t('people.exists') : troubleAt(add.error, '/email')}
        />
        {exists ? (
          <Alert color="red" variant="outline" role="alert">
            {t('people.exists')}
          </Alert>
        ) : (
          <FormTrouble problem={add.error} fields={['/email']} />
        )}
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={close}>
            {t('shell:action.cancel')}
          </Button>
          <Button type="submit" loading={add.isPending}>
            {t('people.add')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};

/** Adds an operator, and then shows the generated password once. */
export const AddOperatorDialog = ({ opened, close }: { opened: boolean; close: () => void }) => {
  const { t } = useTranslation(['operator', 'shell']);
  const [made, setMade] = useState<NewOperator | null>(null);
  return (
    <Modal
      opened={opened}
      onClose={close}
      onExitTransitionEnd={() => setMade(null)}
      title={made ? t('people.added', { email: made.email }) : t('people.add_title')}
      closeButtonProps={{ 'aria-label': t('shell:action.close') }}
      // A password that is shown once must not go with a click beside it.
      closeOnClickOutside={false}
    >
      {made ? (
        <Stack>
          <OncePassword email={made.email} password={made.password} />
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {t('shell:action.close')}
            </Button>
          </Group>
        </Stack>
      ) : (
        <AddOperatorForm close={close} done={setMade} />
      )}
    </Modal>
  );
};
