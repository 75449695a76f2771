import { Button, Group, NativeSelect, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../api/client';
import { type Plan, putTenantPlan, type TenantSummaryView } from '../../../api/generated';
import { Section } from '../../../ui/Page';
import { ErrorState } from '../../../ui/states';
import { planName, plansInForce } from '../plans/plan-versions';
import { today } from '../versions-in-force';
import { PlanChangeDialog } from './PlanChangeDialog';
import { StalePlan, isStale } from './StalePlan';

type Props = { tenant: TenantSummaryView; plans: readonly Plan[] };

/** The plan of the tenant, and the way to another one: first what it would do, then doing it. */
export const ChangePlan = ({ tenant, plans }: Props) => {
  const { t } = useTranslation('operator');
  const others = plansInForce(plans, today()).filter(({ id }) => id !== tenant.plan_id);
  const [chosen, choose] = useState('');
  const to = others.find(({ id }) => id === chosen) ?? others[0];
  const from = planName(plans, tenant.plan_id, today());
  const preview = useMutation({
    mutationFn: (plan: string) =>
      call(() =>
        putTenantPlan({
          path: { tenant: tenant.id },
          query: { validate_only: 'true' },
          body: { from: tenant.plan_id, to: plan },
        }),
      ),
  });
  if (!to)
    return (
      <Section title={t('plan_change.title')}>
        <Text size="sm">{t('plan_change.none')}</Text>
      </Section>
    );
  return (
    <Section title={t('plan_change.title')} text={t('plan_change.text')}>
      <Text size="sm">
        {t('plan_change.now')}: <b>{from}</b>
      </Text>
      <Group align="flex-end" gap="sm">
        <NativeSelect
          label={t('plan_change.to')}
          data={others.map(({ id, name }) => ({ value: id, label: name }))}
          value={to.id}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        />
        <Button variant="default" loading={preview.isPending} onClick={() => preview.mutate(to.id)}>
          {t('plan_change.preview')}
        </Button>
      </Group>
      {isStale(preview.error) ? (
        <StalePlan tenant={tenant.id} done={preview.reset} />
      ) : (
        preview.isError && <ErrorState problem={preview.error} />
      )}
      <PlanChangeDialog
        tenant={tenant}
        names={{ from, to: to.name }}
        to={to.id}
        view={preview.data ?? null}
        close={preview.reset}
      />
    </Section>
  );
};
