import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../api/client';
import { type Plan, publishPlan } from '../../../api/generated';
import { tellOutcome } from '../../../ui/announce';
import { FormTrouble, troubleAt } from '../FormTrouble';
import { today } from '../versions-in-force';
import { ChoiceLimits } from './ChoiceLimits';
import { limitNames } from './limit-words';
import { PeriodLimits } from './PeriodLimits';
import type { SetLimits } from './plan-draft';
import { PublishPlanDialog } from './PublishPlanDialog';

/** Every member that has a field of its own. */
const fields = [
  '/id',
  '/name',
  '/effective_from',
  ...limitNames.flatMap((name) => ['', '/min', '/max', '/default'].map((member) => `/limits/${name}${member}`)),
];

type HeadProps = { plan: Plan; isNew: boolean; problem: unknown; set: (change: Partial<Plan>) => void };

const PlanHead = ({ plan, isNew, problem, set }: HeadProps) => {
  const { t } = useTranslation('operator');
  return (
    <Group gap="sm" align="flex-start">
      {isNew && (
        <TextInput
          label={t('plans.id')}
          description={t('plans.id_hint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          flex="1 1 14rem"
          required
          value={plan.id}
          onChange={({ currentTarget }) => set({ id: currentTarget.value.trim() })}
          error={troubleAt(problem, '/id')}
        />
      )}
      <TextInput
        label={t('plans.name')}
        flex="1 1 14rem"
        required
        maxLength={60}
        value={plan.name}
        onChange={({ currentTarget }) => set({ name: currentTarget.value })}
        error={troubleAt(problem, '/name')}
      />
      <TextInput
        label={t('plans.first_day')}
        description={t('plans.first_day_hint')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        flex="1 1 14rem"
        type="date"
        min={today()}
        required
        value={plan.effective_from}
        onChange={({ currentTarget }) => set({ effective_from: currentTarget.value })}
        error={troubleAt(problem, '/effective_from')}
      />
    </Group>
  );
};

type FormProps = { begin: Plan; newest: Plan | null; done: (plan: string) => void };

/** The form of a new version: every limit, then the review of what changes. */
export const PlanForm = ({ begin, newest, done }: FormProps) => {
  const { t } = useTranslation('operator');
  const client = useQueryClient();
  const [plan, setPlan] = useState(begin);
  const [reviewing, review] = useState(false);
  const publish = useMutation({
    mutationFn: () => call(() => publishPlan({ body: plan })),
    onSuccess: async ({ id, name, version }) => {
      tellOutcome(t('plans.done', { plan: name, number: version }));
      await client.invalidateQueries({ queryKey: ['operator', 'plans'] });
      done(id);
    },
    // Whatever is refused is said at its field, which the review would cover.
    onSettled: () => review(false),
  });
  const set = (change: Partial<Plan>) => setPlan((was) => ({ ...was, ...change }));
  const setLimits: SetLimits = (change) => setPlan((was) => ({ ...was, limits: { ...was.limits, ...change } }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    review(true);
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="lg">
        <PlanHead plan={plan} isNew={newest === null} problem={publish.error} set={set} />
        <PeriodLimits limits={plan.limits} problem={publish.error} set={setLimits} />
        <ChoiceLimits limits={plan.limits} problem={publish.error} set={setLimits} />
        <FormTrouble problem={publish.error} fields={fields} />
        <Group>
          <Button type="submit" variant="default">
            {t('plans.preview')}
          </Button>
        </Group>
      </Stack>
      <PublishPlanDialog plan={plan} newest={newest} opened={reviewing} close={() => review(false)} publish={publish} />
    </form>
  );
};
