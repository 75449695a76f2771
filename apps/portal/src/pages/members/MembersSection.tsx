import { Badge, Group, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MemberView } from '../../api/generated';
import { queries } from '../../api/queries';
import { useSession } from '../../session/session';
import { useFormat } from '../../text/format';
import { useWords } from '../../text/words';
import { ActionsHead } from '../../ui/ActionsHead';
import { useKeepFocus } from '../../ui/keep-focus';
import { Loaded } from '../../ui/Loaded';
import { MayButton } from '../../ui/MayButton';
import { Section } from '../../ui/Page';
import { ChangeRoleDialog } from './ChangeRoleDialog';
import { RemoveMemberDialog } from './RemoveMemberDialog';

type Asked = { what: 'role' | 'remove'; member: MemberView } | null;
type Ask = (asked: Asked) => void;

const MemberRow = ({ member, ask }: { member: MemberView; ask: Ask }) => {
  const { t } = useTranslation(['members', 'shell']);
  const [format, words] = [useFormat(), useWords()];
  const { me } = useSession();
  const { email, account_id } = member;
  return (
    <Table.Tr>
      <Table.Th scope="row">
        <Group gap="xs">
          {email}
          {account_id === me.id && (
            <Badge variant="outline" tt="none">
              {t('you')}
            </Badge>
          )}
        </Group>
      </Table.Th>
      <Table.Td data-label={t('role')}>{words.role(member.role)}</Table.Td>
      <Table.Td data-label={t('since')}>{format.date(member.since)}</Table.Td>
      <Table.Td>
        <Group gap="xs" justify="flex-end">
          <MayButton
            ability="members:write"
            size="xs"
            variant="default"
            aria-label={t('change.of', { email })}
            onClick={() => ask({ what: 'role', member })}
          >
            {t('change.open')}
          </MayButton>
          <MayButton
            ability="members:write"
            size="xs"
            variant="default"
            aria-label={t('remove.of', { email })}
            onClick={() => ask({ what: 'remove', member })}
          >
            {t('shell:action.remove')}
          </MayButton>
        </Group>
      </Table.Td>
    </Table.Tr>
  );
};

const MemberTable = ({ members, ask }: { members: MemberView[]; ask: Ask }) => {
  const { t } = useTranslation('members');
  useKeepFocus(members.length, 'members');
  return (
    <>
      <Table className="cards" aria-label={t('list')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('email')}</Table.Th>
            <Table.Th>{t('role')}</Table.Th>
            <Table.Th>{t('since')}</Table.Th>
            <ActionsHead />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {members.map((member) => (
            <MemberRow key={member.account_id} member={member} ask={ask} />
          ))}
        </Table.Tbody>
      </Table>
      {members.length === 1 && (
        <Text size="sm" c="dimmed">
          {t('only_you')}
        </Text>
      )}
    </>
  );
};

/** The members, with changing a role and removing. */
export const MembersSection = () => {
  const { t } = useTranslation('members');
  const members = useQuery(queries.members());
  const [asked, ask] = useState<Asked>(null);
  const close = () => ask(null);
  return (
    <Section id="members" title={t('list')}>
      <Loaded query={members}>{({ items }) => <MemberTable members={items} ask={ask} />}</Loaded>
      {asked?.what === 'role' && <ChangeRoleDialog member={asked.member} close={close} />}
      <RemoveMemberDialog member={asked?.what === 'remove' ? asked.member : null} close={close} />
    </Section>
  );
};
