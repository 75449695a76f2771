import { Checkbox, NativeSelect, Stack } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useWords } from '../../text/words';
import type { FieldForm } from './field-form';
import { homes, sources } from './field-words';
import { useActiveActivities } from './use-active-activities';

/** Who fills a field, in which activity, and how it behaves there. */
export const FieldUse = ({ form }: { form: UseFormReturnType<FieldForm> }) => {
  const { t } = useTranslation('fields');
  const words = useWords();
  const active = useActiveActivities();
  const off = !active.has(form.values.activity);
  return (
    <Stack gap="md">
      <Checkbox.Group
        {...form.getInputProps('sources')}
        label={t('form.sources')}
        description={t('form.sources_hint')}
        required
        onChange={(chosen) =>
          form.setFieldValue(
            'sources',
            sources.filter((source) => chosen.includes(source)),
          )
        }
      >
        <Stack gap="xs" mt="xs">
          {sources.map((source) => (
            <Checkbox
              key={source}
              value={source}
              label={t(`source.${source}`)}
              description={t(`source_text.${source}`)}
            />
          ))}
        </Stack>
      </Checkbox.Group>
      <NativeSelect
        {...form.getInputProps('activity')}
        label={t('form.activity')}
        description={off ? t('form.activity_off') : t('form.activity_hint')}
        data={homes.map((home) => ({
          value: home,
          label: active.has(home) ? words.activity(home) : t('switched_off', { activity: words.activity(home) }),
        }))}
      />
      <Checkbox
        {...form.getInputProps('mask', { type: 'checkbox' })}
        label={t('form.mask')}
        description={t('form.mask_hint')}
      />
      <Checkbox
        {...form.getInputProps('required', { type: 'checkbox' })}
        label={t('form.required')}
        description={t('form.required_hint')}
      />
    </Stack>
  );
};
