import { Alert, Button, Group, Stack, Table, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Info } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../api/client';
import { type PasskeyView, removePasskey } from '../../api/generated';
import { queries } from '../../api/queries';
import { noPasskeys } from '../../session/passkeys';
import { useFormat } from '../../text/format';
import { tellOutcome } from '../../ui/announce';
import { ActionsHead } from '../../ui/ActionsHead';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { useKeepFocus } from '../../ui/keep-focus';
import { Loaded } from '../../ui/Loaded';
import { Section } from '../../ui/Page';
import { EmptyState } from '../../ui/states';
import { AddPasskey } from './AddPasskey';

type PasskeyTableProps = {
  passkeys: PasskeyView[];
  remove: (passkey: PasskeyView) => void;
  /** Adding one, or why that cannot be done here. */
  add: ReactNode;
};

const PasskeyTable = ({ passkeys, remove, add }: PasskeyTableProps) => {
  const { t } = useTranslation(['account', 'shell']);
  const format = useFormat();
  useKeepFocus(passkeys.length, 'passkeys');
  if (passkeys.length === 0)
    return <EmptyState title={t('passkeys.empty')} text={t('passkeys.empty_text')} action={add} />;
  return (
    <>
      <Table className="cards" aria-label={t('passkeys.title')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('passkeys.name')}</Table.Th>
            <Table.Th>{t('passkeys.added')}</Table.Th>
            <Table.Th>{t('passkeys.used')}</Table.Th>
            <ActionsHead />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {passkeys.map((passkey) => (
            <Table.Tr key={passkey.id}>
              <Table.Th scope="row">{passkey.name}</Table.Th>
              <Table.Td data-label={t('passkeys.added')}>{format.moment(passkey.created_at)}</Table.Td>
              <Table.Td data-label={t('passkeys.used')}>
                {passkey.last_used_at === null ? t('passkeys.never') : format.moment(passkey.last_used_at)}
              </Table.Td>
              <Table.Td ta="end">
                <Button
                  variant="default"
                  size="xs"
                  aria-label={t('passkeys.remove_of', { name: passkey.name })}
                  onClick={() => remove(passkey)}
                >
                  {t('shell:action.remove')}
                </Button>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Group>{add}</Group>
    </>
  );
};

/** The passkeys of the person: what is there, adding one, removing one. */
export const PasskeysSection = () => {
  const { t } = useTranslation(['account', 'session']);
  const client = useQueryClient();
  const [leaving, setLeaving] = useState<PasskeyView | null>(null);
  const [adding, setAdding] = useState(false);
  const security = useQuery(queries.security());
  const { mutate, error, isPending, reset } = useMutation({
    mutationFn: (passkey: PasskeyView) => call(() => removePasskey({ path: { passkey: passkey.id } })),
    onSuccess: () => {
      setLeaving(null);
      tellOutcome(t('passkeys.removed'));
      void client.invalidateQueries({ queryKey: ['own'] });
    },
  });
  const cannot = noPasskeys();
  const add =
    cannot === null ? (
      <Button variant="default" onClick={() => setAdding(true)}>
        {t('passkeys.add')}
      </Button>
    ) : (
      <Alert variant="outline" icon={<Info aria-hidden />}>
        {t(`session:no_passkeys.${cannot}`)}
      </Alert>
    );
  const close = () => {
    reset();
    setLeaving(null);
  };
  return (
    <Section id="passkeys" title={t('passkeys.title')} text={t('passkeys.text')}>
      <Loaded query={security} lines={2}>
        {({ passkeys }) => <PasskeyTable passkeys={passkeys} remove={setLeaving} add={add} />}
      </Loaded>
      {adding && <AddPasskey close={() => setAdding(false)} />}
      <ConfirmDialog
        opened={leaving !== null}
        close={close}
        title={t('passkeys.remove_title')}
        action={t('passkeys.remove_go')}
        run={() => leaving && mutate(leaving)}
        pending={isPending}
        problem={error}
      >
        <Stack gap="xs">
          <Text fw={600}>{leaving?.name}</Text>
          <Text>{t('passkeys.remove_text')}</Text>
        </Stack>
      </ConfirmDialog>
    </Section>
  );
};
