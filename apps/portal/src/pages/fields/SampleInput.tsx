import { Checkbox, NativeSelect, PasswordInput, Text, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CustomField } from '../../api/generated';
import { checkSample, masked, type SampleValue } from './sample-values';

type Props = {
  field: CustomField;
  value: SampleValue;
  problem: ReturnType<typeof checkSample>;
  onChange: (value: SampleValue) => void;
};

const kinds: Partial<Record<CustomField['type'], string>> = {
  number: 'text',
  date: 'date',
  email: 'email',
  phone: 'tel',
  url: 'url',
};

/** One field as a widget shows it: the control of its type, masked where the field is. */
export const SampleInput = ({ field, value, problem, onChange }: Props) => {
  const { t } = useTranslation('fields');
  const text = typeof value === 'string' ? value : '';
  const shared = {
    id: `sample-${field.key}`,
    label: field.label,
    required: field.required,
    error: problem === null ? undefined : t(`sample.${problem}`, { type: t(`type.${field.type}`) }),
    description: field.mask ? t('sample.masked', { shown: text === '' && value !== true ? '–' : masked }) : undefined,
    autoComplete: 'off',
  };
  const typed = { ...shared, value: text };
  if (field.type === 'boolean')
    return (
      <Checkbox
        {...shared}
        label={
          field.required ? (
            <>
              {field.label}{' '}
              <Text span c="var(--mantine-color-error)" aria-hidden>
                *
              </Text>
            </>
          ) : (
            field.label
          )
        }
        checked={value === true}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
    );
  if (field.type === 'choice')
    return (
      <NativeSelect
        {...typed}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
        data={[
          { value: '', label: t('form.choose') },
          ...[1, 2, 3].map((number) => ({ value: String(number), label: t('sample.choice', { number }) })),
        ]}
      />
    );
  if (field.type === 'long_text')
    return <Textarea {...typed} autosize minRows={3} onChange={({ currentTarget }) => onChange(currentTarget.value)} />;
  if (field.mask && field.type !== 'date')
    return (
      <PasswordInput
        {...typed}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
        visibilityToggleButtonProps={{ 'aria-label': t('sample.show', { label: field.label }), tabIndex: 0, size: 28 }}
      />
    );
  return (
    <TextInput
      {...typed}
      type={kinds[field.type] ?? 'text'}
      inputMode={field.type === 'number' ? 'decimal' : undefined}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
};
