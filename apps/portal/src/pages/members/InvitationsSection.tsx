import { Anchor, Group, Switch, Table } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InvitationView } from '../../api/generated';
import { queries } from '../../api/queries';
import { usePortalConfig } from '../../shell/portal-config';
import { ActionsHead } from '../../ui/ActionsHead';
import { useKeepFocus } from '../../ui/keep-focus';
import { Loaded } from '../../ui/Loaded';
import { Section } from '../../ui/Page';
import { EmptyState } from '../../ui/states';
import { InvitationRow } from './InvitationRow';

const isOver = ({ state }: InvitationView) => state === 'accepted' || state === 'revoked';

const InvitationTable = ({ invitations }: { invitations: InvitationView[] }) => {
  const { t } = useTranslation('members');
  const [all, setAll] = useState(false);
  const shown = all ? invitations : invitations.filter((invitation) => !isOver(invitation));
  useKeepFocus(invitations.filter(({ state }) => state === 'open').length, 'invitations');
  return (
    <>
      {shown.length === 0 ? (
        <EmptyState title={t('invitations.empty')} text={t('invitations.empty_text')} />
      ) : (
        <Table className="cards" aria-label={t('invitations.title')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('email')}</Table.Th>
              <Table.Th>{t('role')}</Table.Th>
              <Table.Th>{t('invitations.state')}</Table.Th>
              <Table.Th>{t('invitations.until')}</Table.Th>
              <Table.Th>{t('invitations.by')}</Table.Th>
              <ActionsHead />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {shown.map((invitation) => (
              <InvitationRow key={invitation.id} invitation={invitation} />
            ))}
          </Table.Tbody>
        </Table>
      )}
      {invitations.some(isOver) && (
        <Switch
          label={t('invitations.all')}
          checked={all}
          onChange={({ currentTarget }) => setAll(currentTarget.checked)}
        />
      )}
    </>
  );
};

/** Who is asked to become a member. */
export const InvitationsSection = () => {
  const { t } = useTranslation('members');
  const { mail_page } = usePortalConfig();
  const invitations = useQuery(queries.invitations());
  return (
    <Section id="invitations" title={t('invitations.title')} text={t('invitations.text')}>
      <Loaded query={invitations}>{({ items }) => <InvitationTable invitations={items} />}</Loaded>
      {mail_page !== null && (
        <Group>
          <Anchor component={Link} to="/demo/mail" size="sm" underline="always">
            {t('invitations.mails')}
          </Anchor>
        </Group>
      )}
    </Section>
  );
};
