import { Anchor, DataList, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { TenantSummaryView } from '../../api/generated';
import { useFormat } from '../../text/format';
import { Page, Section } from '../../ui/Page';
import { operatorQueries } from './operator-queries';
import { planName } from './plans/plan-versions';
import { ChangePlan } from './tenants/ChangePlan';
import { FirstOwner } from './tenants/FirstOwner';
import { ReadSettings } from './tenants/ReadSettings';
import { today } from './versions-in-force';

const Summary = ({ tenant, plan }: { tenant: TenantSummaryView; plan: string }) => {
  const { t } = useTranslation('operator');
  const format = useFormat();
  const rows = [
    [t('tenant.id'), tenant.id],
    [t('tenants.plan'), plan],
    [t('tenants.revision'), t('tenant.revision_text', { number: format.number(tenant.revision) })],
    [t('tenants.created'), format.exactly(tenant.created_at)],
  ] as const;
  return (
    <Section title={t('tenant.summary')}>
      {tenant.demo && <Text size="sm">{t('tenant.demo_yes')}</Text>}
      <DataList labelWidth="8rem">
        {rows.map(([label, value]) => (
          <DataList.Item key={label}>
            <DataList.ItemLabel>{label}</DataList.ItemLabel>
            <DataList.ItemValue>{value}</DataList.ItemValue>
          </DataList.Item>
        ))}
      </DataList>
    </Section>
  );
};

/** One tenant as the vendor sees it: its plan, its first owner, and its settings for a stated reason. */
export const TenantPage = () => {
  const { t } = useTranslation('operator');
  const { tenant: id } = useParams({ from: '/operator/tenants/$tenant' });
  const { data: tenant } = useSuspenseQuery(operatorQueries.tenant(id));
  const { data: plans } = useSuspenseQuery(operatorQueries.plans());
  const back = (
    <Anchor component={Link} to="/operator" size="sm">
      <ArrowLeft size={14} aria-hidden /> {t('tenant.back')}
    </Anchor>
  );
  return (
    <Page title={tenant.name} lead={back}>
      <Summary tenant={tenant} plan={planName(plans.items, tenant.plan_id, today())} />
      <ChangePlan tenant={tenant} plans={plans.items} />
      <FirstOwner key={`owner of ${tenant.id}`} tenant={tenant} />
      <ReadSettings key={tenant.id} tenant={tenant} />
    </Page>
  );
};
