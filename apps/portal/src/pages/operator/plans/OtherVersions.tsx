import { Button, Modal, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Plan } from '../../../api/generated';
import { useFormat } from '../../../text/format';
import { StandingBadge } from '../Standing';
import { standingOf, today } from '../versions-in-force';
import { LimitTable } from './LimitTable';
import { planIds, versionsOf } from './plan-versions';

const OtherRow = ({ plan, all, show }: { plan: Plan; all: readonly Plan[]; show: (plan: Plan) => void }) => {
  const { t } = useTranslation('operator');
  const format = useFormat();
  return (
    <Table.Tr>
      <Table.Th scope="row">{plan.name}</Table.Th>
      <Table.Td data-label={t('plans.number')}>{plan.version}</Table.Td>
      <Table.Td data-label={t('plans.first_day')}>{format.day(plan.effective_from)}</Table.Td>
      <Table.Td data-label={t('plans.state')}>
        <StandingBadge standing={standingOf(plan, all, today())} />
      </Table.Td>
      <Table.Td>
        <Button
          size="xs"
          variant="default"
          aria-label={t('plans.show_of', { plan: plan.name, number: plan.version })}
          onClick={() => show(plan)}
        >
          {t('plans.show')}
        </Button>
      </Table.Td>
    </Table.Tr>
  );
};

/** Versions that are not in force: those that were and those that will be. */
export const OtherVersions = ({ plans }: { plans: readonly Plan[] }) => {
  const { t } = useTranslation(['operator', 'shell']);
  const [shown, show] = useState<Plan | null>(null);
  const others = planIds(plans).flatMap((id) => {
    const all = versionsOf(plans, id);
    return all.filter((plan) => standingOf(plan, all, today()) !== 'in_force').map((plan) => ({ plan, all }));
  });
  if (others.length === 0) return <Text size="sm">{t('plans.others_none')}</Text>;
  const heads = ['plan', 'number', 'first_day', 'state', 'show'] as const;
  const title = shown ? t('plans.limits_of', { plan: shown.name, number: shown.version }) : '';
  return (
    <>
      <Table className="cards" verticalSpacing="sm" aria-label={t('plans.others')}>
        <Table.Thead>
          <Table.Tr>
            {heads.map((head) => (
              <Table.Th key={head} scope="col">
                {t(`plans.${head}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {others.map(({ plan, all }) => (
            <OtherRow key={`${plan.id} ${plan.version}`} plan={plan} all={all} show={show} />
          ))}
        </Table.Tbody>
      </Table>
      <Modal
        opened={shown !== null}
        onClose={() => show(null)}
        title={title}
        size="lg"
        closeButtonProps={{ 'aria-label': t('shell:action.close') }}
      >
        {shown && <LimitTable plans={[shown]} label={title} />}
      </Modal>
    </>
  );
};
