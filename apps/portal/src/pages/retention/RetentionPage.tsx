import { Alert, Anchor, Table, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Info } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { queries } from '../../api/queries';
import { useSession } from '../../session/session';
import { Page, Section } from '../../ui/Page';
import { EmptyState, NoPermission } from '../../ui/states';
import { PolicyRows } from './PolicyRows';
import { useDifferences } from './use-differences';

const FieldsLine = () => {
  const { t } = useTranslation('retention');
  const { data } = useSuspenseQuery(queries.record());
  const own = data.record.custom_fields.filter(({ retention }) => retention.kind !== 'same_as').length;
  return (
    <Section title={t('fields.title')}>
      <Text size="sm" maw="44rem">
        {own === 0 ? t('fields.none') : t('fields.own', { count: own })}{' '}
        <Anchor component={Link} to="/custom-fields" size="sm" underline="always">
          {t('fields.link')}
        </Anchor>
      </Text>
    </Section>
  );
};

const Policies = () => {
  const { t } = useTranslation('retention');
  const { data: policies } = useSuspenseQuery(queries.policies());
  const { data: resolved } = useSuspenseQuery(queries.record());
  const { data: catalog } = useSuspenseQuery(queries.catalog());
  const differences = useDifferences();
  if (policies.items.length === 0) return <EmptyState title={t('empty')} text={t('empty_text')} />;
  const columns = [t('column.what'), t('column.kept'), t('column.maximum'), t('column.why'), t('column.where')];
  return (
    <>
      <Alert variant="default" icon={<Info aria-hidden />} title={t('legend.title')}>
        <Text size="sm" maw="44rem">
          {t('legend.text')}
        </Text>
      </Alert>
      <Table className="cards" verticalSpacing="sm" aria-label={t('table')} layout="fixed">
        <Table.Thead>
          <Table.Tr>
            {columns.map((column) => (
              <Table.Th key={column} scope="col">
                {column}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        {policies.items.map((policy) => (
          <PolicyRows
            key={policy.activity}
            policy={policy}
            record={resolved.record}
            differences={differences.filter(({ activity }) => activity === policy.activity)}
            offer={catalog.options.find(({ activity, kind }) => activity === policy.activity && kind === 'retention')}
          />
        ))}
      </Table>
      <FieldsLine />
    </>
  );
};

/** How long each kind of data is kept: chosen, allowed, in the worst case, and where. */
export const RetentionPage = () => {
  const { t } = useTranslation('retention');
  const { may } = useSession();
  return (
    <Page title={t('title')} lead={t('lead')}>
      {may('settings:read') ? <Policies /> : <NoPermission ability="settings:read" />}
    </Page>
  );
};
