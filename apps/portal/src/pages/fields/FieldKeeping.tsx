import { NativeSelect, Radio, Stack, Text } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ActivityId } from '../../api/generated';
import { queries } from '../../api/queries';
import { PeriodInput } from '../../forms/PeriodInput';
import { UpgradeHint } from '../../forms/UpgradeHint';
import { useWords } from '../../text/words';
import type { FieldForm, Keeping } from './field-form';
import { clocks, homes } from './field-words';

type Props = { form: UseFormReturnType<FieldForm> };

/** A period of the field's own, and from when it counts. */
const OwnPeriod = ({ form }: Props) => {
  const { t } = useTranslation('fields');
  const words = useWords();
  const { data: catalog } = useSuspenseQuery(queries.catalog());
  const { limits, name } = catalog.plan;
  if (limits.custom_field_retention === null) return null;
  return (
    <Stack gap="md">
      <PeriodInput
        label={t('form.period')}
        period={form.values.period === '' ? null : form.values.period}
        onChange={(period) => form.setFieldValue('period', period ?? '')}
        allowed={limits.custom_field_retention}
        plan={name}
      />
      <NativeSelect
        {...form.getInputProps('clock')}
        label={t('form.clock')}
        data={[
          ...(form.values.clock === '' ? [{ value: '', label: t('form.clock_of_record') }] : []),
          ...clocks.map((clock) => ({ value: clock, label: words.clock(clock) })),
        ]}
      />
    </Stack>
  );
};

/** Whether an activity relays its content only: kept as such an activity, a field has no period at all. */
const useKeepsNothing = () => {
  const { record } = useSuspenseQuery(queries.record()).data;
  return (id: ActivityId) =>
    record.activities.find((activity) => activity.id === id)?.retention[0]?.retention?.kind === 'none';
};

/** How long the values are kept (GDPR Art. 5(1)(e)). */
export const FieldKeeping = ({ form }: Props) => {
  const { t } = useTranslation('fields');
  const words = useWords();
  const { data: catalog } = useSuspenseQuery(queries.catalog());
  const { limits } = catalog.plan;
  const { keeping, activity, other } = form.values;
  const keepsNothing = useKeepsNothing();
  const included = limits.custom_field_retention !== null;
  const others = homes.filter((home) => home !== activity);
  const choose = (value: string) => {
    form.setFieldValue('keeping', value as Keeping);
    if (value === 'other') form.setFieldValue('other', (other) => (other === activity ? (others[0] ?? other) : other));
  };
  return (
    <Stack gap="md">
      <Radio.Group label={t('form.keeping')} value={keeping} onChange={choose}>
        <Stack gap="sm" mt="xs">
          <Radio value="activity" label={t('keeping.activity', { activity: words.activity(activity) })} />
          <Radio value="other" label={t('keeping.other')} />
          <Radio value="own" label={t('keeping.own')} disabled={!included && keeping !== 'own'} />
        </Stack>
      </Radio.Group>
      {!included && <UpgradeHint setting={t('keeping.own')}>{t('problem.retention_not_in_plan')}</UpgradeHint>}
      {keeping !== 'own' && keepsNothing(keeping === 'other' ? other : activity) && (
        <Text size="sm" fw={600}>
          {t('kept_open')}
        </Text>
      )}
      {keeping === 'other' && (
        <NativeSelect
          {...form.getInputProps('other')}
          label={t('form.other')}
          data={others.map((home) => ({ value: home, label: words.activity(home) }))}
        />
      )}
      {keeping === 'own' && included && <OwnPeriod form={form} />}
      {form.errors.period !== undefined && keeping === 'own' && (
        <Text size="sm" c="var(--mantine-color-error)" role="alert" data-path="period" tabIndex={-1}>
          {form.errors.period}
        </Text>
      )}
    </Stack>
  );
};
