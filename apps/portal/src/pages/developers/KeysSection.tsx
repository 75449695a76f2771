import { Code, Group, Switch, Table, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../api/client';
import { type ApiKeyView, revokeApiKey } from '../../api/generated';
import { queries } from '../../api/queries';
import { tellOutcome } from '../../ui/announce';
import { ActionsHead } from '../../ui/ActionsHead';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { useKeepFocus } from '../../ui/keep-focus';
import { Loaded } from '../../ui/Loaded';
import { Section } from '../../ui/Page';
import { EmptyState } from '../../ui/states';
import { KeyRow } from './KeyRow';
import { keyState } from './key-state';

type KeyTableProps = { keys: ApiKeyView[]; revoke: (key: ApiKeyView) => void };

const KeyTable = ({ keys, revoke }: KeyTableProps) => {
  const { t } = useTranslation('developers');
  const [all, setAll] = useState(false);
  const working = keys.filter((key) => keyState(key, new Date()) === 'works');
  const shown = all ? keys : working;
  useKeepFocus(working.length, 'api-keys');
  return (
    <>
      {shown.length === 0 ? (
        <EmptyState title={t('keys.empty')} text={t('keys.empty_text')} />
      ) : (
        <Table className="cards" aria-label={t('keys.title')} verticalSpacing="sm">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('keys.name')}</Table.Th>
              <Table.Th w="28%">{t('keys.scopes')}</Table.Th>
              <Table.Th>{t('keys.made')}</Table.Th>
              <Table.Th>{t('keys.expires')}</Table.Th>
              <Table.Th style={{ whiteSpace: 'nowrap' }}>{t('keys.state')}</Table.Th>
              <ActionsHead />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {shown.map((key) => (
              <KeyRow key={key.id} apiKey={key} revoke={() => revoke(key)} />
            ))}
          </Table.Tbody>
        </Table>
      )}
      {working.length < keys.length && (
        <Switch label={t('keys.all')} checked={all} onChange={({ currentTarget }) => setAll(currentTarget.checked)} />
      )}
    </>
  );
};

/** The API keys of the organisation. */
export const KeysSection = () => {
  const { t } = useTranslation('developers');
  const client = useQueryClient();
  const keys = useQuery(queries.apiKeys());
  const [leaving, setLeaving] = useState<ApiKeyView | null>(null);
  const { mutate, error, isPending, reset } = useMutation({
    mutationFn: ({ id }: ApiKeyView) => call(() => revokeApiKey({ path: { api_key: id } })),
    onSuccess: ({ name }) => {
      setLeaving(null);
      tellOutcome(t('revoke.done', { name }));
      void client.invalidateQueries({ queryKey: ['tenant', 'api-keys'] });
    },
  });
  const close = () => {
    reset();
    setLeaving(null);
  };
  return (
    <Section id="api-keys" title={t('keys.title')} text={t('keys.text')}>
      <Loaded query={keys}>{({ items }) => <KeyTable keys={items} revoke={setLeaving} />}</Loaded>
      <ConfirmDialog
        opened={leaving !== null}
        close={close}
        title={t('revoke.title')}
        action={t('revoke.title')}
        run={() => leaving && mutate(leaving)}
        pending={isPending}
        problem={error}
      >
        <Group gap="xs">
          <Text fw={600}>{leaving?.name}</Text>
          <Code>{leaving?.id}</Code>
        </Group>
        <Text>{t('revoke.text')}</Text>
      </ConfirmDialog>
    </Section>
  );
};
