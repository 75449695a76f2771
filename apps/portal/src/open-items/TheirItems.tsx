import { Anchor, Button, List, Stack, Table, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { MissingFact } from '../api/generated';
import { usePortalConfig } from '../shell/portal-config';
import { CheckName } from './CheckName';
import { useRecordLanguage } from './record-language';

/** The facts by the check that asks for them, in the order in which the checks come up. */
const byCheck = (missing: readonly MissingFact[]) =>
  [...new Set(missing.map(({ id }) => id))].map((id) => ({ id, facts: missing.filter((fact) => fact.id === id) }));

const ByCheck = ({ missing }: { missing: readonly MissingFact[] }) => {
  const { t } = useTranslation('items');
  const language = useRecordLanguage();
  return (
    <Table className="cards" verticalSpacing="xs" aria-label={t('facts')} id="their-items">
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t('check')}</Table.Th>
          <Table.Th scope="col">{t('facts')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {byCheck(missing).map(({ id, facts }) => (
          <Table.Tr key={id}>
            <Table.Th scope="row" fw={400} w="14rem" style={{ verticalAlign: 'top' }}>
              <CheckName id={id} />
            </Table.Th>
            <Table.Td lang={language}>
              <List size="sm">
                {facts.map(({ path, label }) => (
                  <List.Item key={`${path} ${label}`} data-item={path}>
                    {label}
                  </List.Item>
                ))}
              </List>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
};

type Props = { missing: readonly MissingFact[]; contact: string | null; brief: boolean };

/** What the processor has to fill in: how much, whom to ask, and which. */
export const TheirItems = ({ missing, contact, brief }: Props) => {
  const { t } = useTranslation('items');
  const { name, support_url } = usePortalConfig();
  const [shown, { toggle }] = useDisclosure(false);
  if (missing.length === 0) return null;
  return (
    <Stack gap="xs" align="flex-start">
      <Text size="sm">{t('theirs', { count: missing.length, name })}</Text>
      <Text size="sm">{contact === null ? t('no_contact', { name }) : t('contact', { contact })}</Text>
      {support_url !== null && (
        <Anchor href={support_url} size="sm" underline="always">
          {t('help', { name })}
        </Anchor>
      )}
      {!brief && (
        <Button variant="default" size="xs" aria-expanded={shown} onClick={toggle}>
          {shown ? t('hide', { name }) : t('show', { name })}
        </Button>
      )}
      {!brief && shown && <ByCheck missing={missing} />}
    </Stack>
  );
};
