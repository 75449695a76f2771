import { NativeSelect, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Plan } from '../../../api/generated';
import { draftOf, newPlan } from './plan-draft';
import { planIds, versionsOf } from './plan-versions';
import { PlanForm } from './PlanForm';

/** Chooses the plan that gets a new version, or a plan of its own. */
export const PublishPlan = ({ plans }: { plans: readonly Plan[] }) => {
  const { t } = useTranslation('operator');
  const ids = planIds(plans);
  const [id, choose] = useState(ids[0] ?? newPlan);
  const newest = versionsOf(plans, id)[0] ?? null;
  const draft = draftOf(plans, id);
  if (!draft) return null;
  return (
    <Stack gap="lg">
      <NativeSelect
        label={t('plans.of')}
        maw="22rem"
        data={[
          ...ids.map((value) => ({ value, label: versionsOf(plans, value)[0]?.name ?? value })),
          { value: newPlan, label: t('plans.new_plan') },
        ]}
        value={id}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      />
      {/* A version that was published is a new beginning of the form. */}
      <PlanForm key={`${id} ${draft.version}`} begin={draft} newest={newest} done={choose} />
    </Stack>
  );
};
