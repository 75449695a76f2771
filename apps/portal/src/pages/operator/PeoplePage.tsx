import { Badge, Button, Group, Table } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OperatorMember } from '../../api/generated';
import { useFormat } from '../../text/format';
import { useKeepFocus } from '../../ui/keep-focus';
import { Page } from '../../ui/Page';
import { EmptyState } from '../../ui/states';
import { operatorQueries } from './operator-queries';
import { AddOperatorDialog } from './people/AddOperatorDialog';
import { RemoveOperatorDialog } from './people/RemoveOperatorDialog';

type RowProps = { person: OperatorMember; own: boolean; remove: (person: OperatorMember) => void };

const PersonRow = ({ person, own, remove }: RowProps) => {
  const { t } = useTranslation('operator');
  const format = useFormat();
  return (
    <Table.Tr>
      <Table.Th scope="row">
        <Group gap="xs">
          {person.email}
          {own && (
            <Badge variant="default" tt="none" fw={400}>
              {t('people.you')}
            </Badge>
          )}
        </Group>
      </Table.Th>
      <Table.Td data-label={t('people.since')}>{format.date(person.created_at)}</Table.Td>
      <Table.Td>
        <Button
          size="xs"
          variant="default"
          aria-label={t('people.remove_of', { email: person.email })}
          onClick={() => remove(person)}
        >
          {t('people.remove')}
        </Button>
      </Table.Td>
    </Table.Tr>
  );
};

/** The people of the vendor: who may enter this console. */
export const PeoplePage = () => {
  const { t } = useTranslation('operator');
  const { data: people } = useSuspenseQuery(operatorQueries.people());
  const { data: me } = useSuspenseQuery(operatorQueries.me());
  const [adding, { open, close }] = useDisclosure(false);
  const [leaving, remove] = useState<OperatorMember | null>(null);
  useKeepFocus(people.items.length, 'people');
  const add = <Button onClick={open}>{t('people.add')}</Button>;
  return (
    <Page title={t('people.title')} lead={t('people.lead')} actions={add}>
      {people.items.length === 0 ? (
        <EmptyState title={t('people.none')} text={t('people.none_text')} />
      ) : (
        <Table id="people" className="cards" verticalSpacing="sm" aria-label={t('people.title')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('people.email')}</Table.Th>
              <Table.Th scope="col">{t('people.since')}</Table.Th>
              <Table.Th scope="col">{t('people.actions')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {people.items.map((person) => (
              <PersonRow key={person.id} person={person} own={person.id === me.id} remove={remove} />
            ))}
          </Table.Tbody>
        </Table>
      )}
      <AddOperatorDialog opened={adding} close={close} />
      {leaving && <RemoveOperatorDialog person={leaving} own={leaving.id === me.id} close={() => remove(null)} />}
    </Page>
  );
};
