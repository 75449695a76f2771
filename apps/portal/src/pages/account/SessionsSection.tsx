import { Badge, Button, Group, Table, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../api/client';
import { endOtherSessions, endSession, type SessionView } from '../../api/generated';
import { queries } from '../../api/queries';
import { useFormat } from '../../text/format';
import { tellOutcome } from '../../ui/announce';
import { ActionsHead } from '../../ui/ActionsHead';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { useKeepFocus } from '../../ui/keep-focus';
import { Loaded } from '../../ui/Loaded';
import { Section } from '../../ui/Page';
import { clientName } from './client-name';

type Asked = SessionView | 'others' | null;

const SessionRow = ({ session, end }: { session: SessionView; end: () => void }) => {
  const { t } = useTranslation('account');
  const format = useFormat();
  const known = clientName(session.client);
  const unknown = session.client === '' ? t('sessions.nameless') : session.client;
  const name = known ? t('sessions.client', known) : unknown;
  return (
    <Table.Tr>
      <Table.Th scope="row">
        <Group gap="xs">
          {name}
          {session.current && (
            <Badge variant="outline" tt="none">
              {t('sessions.current')}
            </Badge>
          )}
          {session.kind === 'token' && (
            <Badge variant="default" tt="none">
              {t('sessions.token')}
            </Badge>
          )}
        </Group>
      </Table.Th>
      <Table.Td data-label={t('sessions.since')}>{format.moment(session.created_at)}</Table.Td>
      <Table.Td data-label={t('sessions.seen')}>{format.moment(session.last_seen_at)}</Table.Td>
      <Table.Td data-label={t('sessions.until')}>{format.moment(session.expires_at)}</Table.Td>
      <Table.Td ta="end">
        {!session.current && (
          <Button
            variant="default"
            size="xs"
            aria-label={t('sessions.end_of', { name, at: format.moment(session.created_at) })}
            onClick={end}
          >
            {t('sessions.end')}
          </Button>
        )}
      </Table.Td>
    </Table.Tr>
  );
};

const SessionTable = ({ sessions, ask }: { sessions: SessionView[]; ask: (asked: Asked) => void }) => {
  const { t } = useTranslation('account');
  useKeepFocus(sessions.length, 'sessions');
  return (
    <>
      <Table className="cards" aria-label={t('sessions.title')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('sessions.where')}</Table.Th>
            <Table.Th>{t('sessions.since')}</Table.Th>
            <Table.Th>{t('sessions.seen')}</Table.Th>
            <Table.Th>{t('sessions.until')}</Table.Th>
            <ActionsHead />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {sessions.map((session) => (
            <SessionRow key={session.id} session={session} end={() => ask(session)} />
          ))}
        </Table.Tbody>
      </Table>
      <Group>
        {sessions.length > 1 ? (
          <Button variant="default" onClick={() => ask('others')}>
            {t('sessions.end_others')}
          </Button>
        ) : (
          <Text size="sm" c="dimmed">
            {t('sessions.only_this')}
          </Text>
        )}
      </Group>
    </>
  );
};

/** Where the person is signed in; each session can be ended. */
export const SessionsSection = () => {
  const { t } = useTranslation('account');
  const client = useQueryClient();
  const sessions = useQuery(queries.sessions());
  const [asked, ask] = useState<Asked>(null);
  const { mutate, error, isPending, reset } = useMutation({
    mutationFn: (which: Exclude<Asked, null>) =>
      which === 'others' ? call(() => endOtherSessions()) : call(() => endSession({ path: { session: which.id } })),
    onSuccess: () => {
      ask(null);
      tellOutcome(t('sessions.ended'));
      void client.invalidateQueries({ queryKey: ['own'] });
    },
  });
  const close = () => {
    reset();
    ask(null);
  };
  return (
    <Section id="sessions" title={t('sessions.title')} text={t('sessions.text')}>
      <Loaded query={sessions}>{({ items }) => <SessionTable sessions={items} ask={ask} />}</Loaded>
      <ConfirmDialog
        opened={asked !== null}
        close={close}
        title={asked === 'others' ? t('sessions.end_others') : t('sessions.end_title')}
        action={asked === 'others' ? t('sessions.end_others') : t('sessions.end_title')}
        run={() => asked !== null && mutate(asked)}
        pending={isPending}
        problem={error}
      >
        <Text>{t('sessions.end_text')}</Text>
      </ConfirmDialog>
    </Section>
  );
};
