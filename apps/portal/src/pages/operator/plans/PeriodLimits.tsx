import { Checkbox, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanLimits } from '../../../api/generated';
import { PeriodFields } from './PeriodFields';
import type { SetLimits } from './plan-draft';

const ranges = ['interaction_logs', 'error_logs', 'recordings', 'account_inactivity'] as const;

type Props = { limits: PlanLimits; problem: unknown; set: SetLimits };

/** The limits that are periods. */
export const PeriodLimits = ({ limits, problem, set }: Props) => {
  const { t } = useTranslation('operator');
  const own = limits.custom_field_retention;
  // What was there when own periods were ruled out comes back when they are allowed again.
  const [kept, keep] = useState(own ?? limits.interaction_logs);
  return (
    <Stack gap="md">
      <div>
        <Title order={3} size="h5">
          {t('plans.periods')}
        </Title>
        <Text size="sm" c="dimmed">
          {t('plans.periods_text')}
        </Text>
      </div>
      {ranges.map((name) => (
        <PeriodFields
          key={name}
          title={t(`plans.limits.${name}`)}
          path={`/limits/${name}`}
          range={limits[name]}
          problem={problem}
          set={(member, text) => set({ [name]: { ...limits[name], [member]: text } })}
        />
      ))}
      <Checkbox
        label={t('plans.own_retention')}
        checked={own !== null}
        onChange={({ currentTarget }) => {
          if (own) keep(own);
          set({ custom_field_retention: currentTarget.checked ? kept : null });
        }}
      />
      {own && (
        <PeriodFields
          title={t('plans.limits.custom_field_retention')}
          path="/limits/custom_field_retention"
          range={own}
          problem={problem}
          set={(member, text) => set({ custom_field_retention: { ...own, [member]: text } })}
        />
      )}
      <PeriodFields
        title={t('plans.limits.cooling_off')}
        path="/limits/cooling_off"
        range={limits.cooling_off}
        problem={problem}
        set={(member, text) => set({ cooling_off: { ...limits.cooling_off, [member]: text } })}
      />
    </Stack>
  );
};
