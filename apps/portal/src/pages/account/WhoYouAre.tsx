import { List, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { queries } from '../../api/queries';
import { useSession } from '../../session/session';
import { useWords } from '../../text/words';
import { Facts } from '../../ui/Facts';
import { Loaded } from '../../ui/Loaded';
import { Section } from '../../ui/Page';

/** Who is signed in, with the organisations that the person belongs to and the role in each. */
export const WhoYouAre = () => {
  const { t } = useTranslation('account');
  const { me } = useSession();
  const words = useWords();
  const memberships = useQuery(queries.memberships());
  const nameOf = (name: string, role: string) => t('who.membership', { name, role: words.role(role) });
  return (
    <Section title={t('who.title')}>
      <Facts
        facts={[
          [t('who.email'), me.label],
          [t('who.organisation'), me.tenant.name],
          [t('who.role'), words.role(me.role ?? '')],
        ]}
      />
      <Loaded query={memberships} lines={1}>
        {({ items }) =>
          items.length > 1 && (
            <>
              <Text>{t('who.others')}</Text>
              <List>
                {items.map(({ tenant, name, role }) => (
                  <List.Item key={tenant}>{nameOf(name, role)}</List.Item>
                ))}
              </List>
            </>
          )
        }
      </Loaded>
    </Section>
  );
};
