import { Alert, NativeSelect, Radio, Stack, Text, Textarea } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useSuspenseQuery } from '@tanstack/react-query';
import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { queries } from '../../api/queries';
import { oneLine } from '../../forms/one-line';
import type { FieldForm } from './field-form';
import { artNineGrounds, needsGround, sensitivities } from './field-words';

type Props = { form: UseFormReturnType<FieldForm> };

/** Ground and safeguards, which Art. 9 and 10 GDPR and Annex II of Decision (EU) 2021/915 ask for. */
const Ground = ({ form }: Props) => {
  const { t } = useTranslation('fields');
  const special = form.values.sensitivity === 'special_category';
  return (
    <Stack gap="md" pl="md" style={{ borderInlineStart: '2px solid var(--mantine-color-default-border)' }}>
      {special ? (
        <NativeSelect
          {...form.getInputProps('ground')}
          label={t('form.ground')}
          description={t('form.ground_hint')}
          required
          data={[
            { value: '', label: t('form.choose') },
            ...artNineGrounds.map((ground) => ({ value: ground, label: t(`ground.${ground}`) })),
          ]}
        />
      ) : (
        <Text size="sm">{t('ground.10')}</Text>
      )}
      <Textarea
        {...form.getInputProps('safeguards')}
        label={t('form.safeguards')}
        description={t('form.safeguards_hint')}
        required
        autosize
        minRows={2}
        maxRows={8}
        onChange={({ currentTarget }) => form.setFieldValue('safeguards', oneLine(currentTarget.value))}
      />
    </Stack>
  );
};

/** How sensitive the values are, and what follows from it. */
export const FieldClass = ({ form }: Props) => {
  const { t } = useTranslation('fields');
  const { data: catalog } = useSuspenseQuery(queries.catalog());
  const { limits, name } = catalog.plan;
  const { sensitivity } = form.values;
  const warned = (['special_category', 'criminal', 'child'] as const).find((one) => one === sensitivity);
  const choose = (value: string) => {
    const next = value as FieldForm['sensitivity'];
    form.setFieldValue('sensitivity', next);
    form.setFieldValue('ground', (ground) => (next === 'criminal' ? '10' : ground === '10' ? '' : ground));
  };
  return (
    <Stack gap="md">
      <Radio.Group
        {...form.getInputProps('sensitivity')}
        label={t('form.class')}
        description={t('form.class_hint')}
        onChange={choose}
      >
        <Stack gap="sm" mt="xs">
          {sensitivities.map((one) => (
            <Radio
              key={one}
              value={one}
              label={t(`class.${one}`)}
              disabled={needsGround(one) && !limits.special_categories}
              description={
                needsGround(one) && !limits.special_categories
                  ? t('class_not_in_plan', { plan: name })
                  : t(`class_text.${one}`)
              }
            />
          ))}
        </Stack>
      </Radio.Group>
      {warned && (
        <Alert variant="outline" color="red" icon={<TriangleAlert aria-hidden />} title={t(`class.${warned}`)}>
          {t(`warning.${warned}`)}
        </Alert>
      )}
      {needsGround(sensitivity) && <Ground form={form} />}
    </Stack>
  );
};
