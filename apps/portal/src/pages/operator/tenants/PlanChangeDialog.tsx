import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call } from '../../../api/client';
import { type PlanChangeView, putTenantPlan, type TenantSummaryView } from '../../../api/generated';
import { tellOutcome } from '../../../ui/announce';
import { ErrorState } from '../../../ui/states';
import { Refits } from './Refits';
import { StalePlan, isStale } from './StalePlan';

type Props = {
  tenant: TenantSummaryView;
  names: { from: string; to: string };
  to: string;
  /** What the change would do; null: it was not asked yet. */
  view: PlanChangeView | null;
  close: () => void;
};

/** What a plan change resolves to, and the button that makes it. */
export const PlanChangeDialog = ({ tenant, names, to, view, close }: Props) => {
  const { t } = useTranslation(['operator', 'shell']);
  const client = useQueryClient();
  const change = useMutation({
    mutationFn: () => call(() => putTenantPlan({ path: { tenant: tenant.id }, body: { from: tenant.plan_id, to } })),
    onSuccess: async () => {
      leave();
      tellOutcome(t('plan_change.done', { tenant: tenant.name, plan: names.to }));
      await client.invalidateQueries({ queryKey: ['operator', 'tenants'] });
    },
  });
  const leave = () => {
    change.reset();
    close();
  };
  return (
    <Modal
      opened={view !== null}
      onClose={leave}
      title={t('plan_change.dialog', { tenant: tenant.name })}
      size="56rem"
      closeButtonProps={{ 'aria-label': t('shell:action.close') }}
    >
      <Stack gap="lg">
        <Text>{t('plan_change.from_to', names)}</Text>
        {isStale(change.error) ? (
          // What was compared with the old plan is of no use any more.
          <StalePlan tenant={tenant.id} done={leave} />
        ) : (
          <>
            {view && <Refits refits={view.refits} />}
            {change.isError && <ErrorState problem={change.error} />}
          </>
        )}
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={leave} data-autofocus>
            {t('shell:action.cancel')}
          </Button>
          <Button loading={change.isPending} disabled={isStale(change.error)} onClick={() => change.mutate()}>
            {t('plan_change.go', { plan: names.to })}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
};
