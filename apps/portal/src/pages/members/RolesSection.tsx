import { Table, VisuallyHidden } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Check, Minus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { RoleList } from '../../api/generated';
import { useAbilityWords } from '../../session/ability-words';
import { rolesQuery, useSession } from '../../session/session';
import { useWords } from '../../text/words';
import { Loaded } from '../../ui/Loaded';
import { Section } from '../../ui/Page';

const Mark = ({ may }: { may: boolean }) => {
  const { t } = useTranslation('members');
  return (
    <>
      {may ? <Check size={18} aria-hidden /> : <Minus size={18} aria-hidden color="var(--mantine-color-dimmed)" />}
      <VisuallyHidden>{may ? t('roles.yes') : t('roles.no')}</VisuallyHidden>
    </>
  );
};

const RoleTable = ({ roles }: { roles: RoleList['items'] }) => {
  const { t } = useTranslation('members');
  const [words, say] = [useWords(), useAbilityWords()];
  const { me } = useSession();
  // The first role may do most: its abilities are the rows.
  const abilities = roles[0]?.abilities ?? [];
  return (
    <div className="scrolls" tabIndex={0} role="region" aria-label={t('roles.title')}>
      <Table aria-label={t('roles.title')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('roles.ability')}</Table.Th>
            {roles.map(({ role }) => (
              <Table.Th key={role} style={{ overflowWrap: 'normal', hyphens: 'none' }}>
                {words.role(role)}
                {role === me.role && <VisuallyHidden> {t('roles.yours')}</VisuallyHidden>}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {abilities.map((ability) => (
            <Table.Tr key={ability}>
              <Table.Th scope="row" fw={400} miw={180}>
                {say(ability)}
              </Table.Th>
              {roles.map(({ role, abilities: held }) => (
                <Table.Td key={role}>
                  <Mark may={held.includes(ability)} />
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
};

/** What each role may do. */
export const RolesSection = () => {
  const { t } = useTranslation('members');
  const roles = useQuery(rolesQuery);
  return (
    <Section id="roles" title={t('roles.title')} text={t('roles.text')}>
      <Loaded query={roles}>{({ items }) => <RoleTable roles={items} />}</Loaded>
    </Section>
  );
};
