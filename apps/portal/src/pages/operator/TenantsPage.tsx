import { Anchor, Badge, Button, Group, Stack, Table, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useSuspenseInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { TenantSummaryView } from '../../api/generated';
import { useFormat } from '../../text/format';
import { Page } from '../../ui/Page';
import { EmptyState, ErrorState } from '../../ui/states';
import { operatorQueries } from './operator-queries';
import { planName } from './plans/plan-versions';
import { CreateTenantDialog } from './tenants/CreateTenantDialog';
import { today } from './versions-in-force';

const TenantRow = ({ tenant, plan }: { tenant: TenantSummaryView; plan: string }) => {
  const { t } = useTranslation('operator');
  const format = useFormat();
  return (
    <Table.Tr>
      <Table.Th scope="row">
        <Group gap="xs">
          <Anchor component={Link} to={`/operator/tenants/${tenant.id}`} fw={600}>
            {tenant.name}
          </Anchor>
          {tenant.demo && (
            <Badge variant="default" tt="none" fw={400}>
              {t('tenants.demo')}
            </Badge>
          )}
        </Group>
      </Table.Th>
      <Table.Td data-label={t('tenants.plan')}>{plan}</Table.Td>
      <Table.Td data-label={t('tenants.revision')}>{format.number(tenant.revision)}</Table.Td>
      <Table.Td data-label={t('tenants.created')}>{format.date(tenant.created_at)}</Table.Td>
    </Table.Tr>
  );
};

const TenantTable = ({ tenants }: { tenants: readonly TenantSummaryView[] }) => {
  const { t } = useTranslation('operator');
  const { data: plans } = useSuspenseQuery(operatorQueries.plans());
  return (
    <Table className="cards" verticalSpacing="sm" aria-label={t('tenants.title')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t('tenants.name')}</Table.Th>
          <Table.Th scope="col">{t('tenants.plan')}</Table.Th>
          <Table.Th scope="col">{t('tenants.revision')}</Table.Th>
          <Table.Th scope="col">{t('tenants.created')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {tenants.map((tenant) => (
          <TenantRow key={tenant.id} tenant={tenant} plan={planName(plans.items, tenant.plan_id, today())} />
        ))}
      </Table.Tbody>
    </Table>
  );
};

/** Every tenant of the installation, newest first, and the way to create one. */
export const TenantsPage = () => {
  const { t } = useTranslation('operator');
  const list = useSuspenseInfiniteQuery(operatorQueries.tenants());
  const [opened, { open, close }] = useDisclosure(false);
  const tenants = list.data.pages.flatMap(({ items }) => items);
  const create = <Button onClick={open}>{t('tenants.create')}</Button>;
  return (
    <Page title={t('tenants.title')} lead={t('tenants.lead')} actions={tenants.length > 0 && create}>
      {tenants.length === 0 ? (
        <EmptyState title={t('tenants.none')} text={t('tenants.none_text')} action={create} />
      ) : (
        <Stack gap="sm" align="stretch">
          <TenantTable tenants={tenants} />
          {list.isFetchNextPageError && <ErrorState problem={list.error} retry={() => void list.fetchNextPage()} />}
          <Group gap="md">
            {list.hasNextPage && (
              <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
                {t('tenants.more')}
              </Button>
            )}
            <Text size="sm" c="dimmed" role="status">
              {t('tenants.shown', { count: tenants.length })}
            </Text>
          </Group>
        </Stack>
      )}
      <CreateTenantDialog opened={opened} close={close} />
    </Page>
  );
};
