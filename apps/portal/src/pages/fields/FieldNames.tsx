import { NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { type ClipboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { oneLine } from '../../forms/one-line';
import { keyFrom } from './field-key';
import type { FieldForm } from './field-form';
import { fieldTypes } from './field-words';

type Props = {
  form: UseFormReturnType<FieldForm>;
  taken: readonly string[];
  /** True once the field is saved: code is written against the key, so it never changes. */
  fixedKey: boolean;
  pastedTable: (text: string) => void;
};

const isTable = (text: string) => /\n/.test(text.trim()) && /[\t;,]/.test(text);

/** What a field is called, by people and by code, and why it is there. */
export const FieldNames = ({ form, taken, fixedKey, pastedTable }: Props) => {
  const { t } = useTranslation('fields');
  const [ownKey, setOwnKey] = useState(form.values.key !== '');
  const onPaste = ({ clipboardData }: ClipboardEvent) => {
    const text = clipboardData.getData('text/plain');
    if (isTable(text)) pastedTable(text);
  };
  const rename = (label: string) => {
    form.setFieldValue('label', label);
    if (!ownKey) form.setFieldValue('key', keyFrom(label, taken));
  };
  return (
    <Stack gap="md">
      <TextInput
        {...form.getInputProps('label')}
        label={t('form.label')}
        description={t('form.label_hint')}
        required
        data-autofocus
        onPaste={onPaste}
        onChange={({ currentTarget }) => rename(oneLine(currentTarget.value))}
      />
      <TextInput
        {...form.getInputProps('key')}
        label={t('form.key')}
        description={fixedKey ? t('form.key_fixed') : t('form.key_hint')}
        required
        readOnly={fixedKey}
        spellCheck={false}
        autoCapitalize="none"
        styles={{ input: { fontFamily: 'monospace' } }}
        onPaste={onPaste}
        onChange={({ currentTarget }) => {
          const key = oneLine(currentTarget.value);
          setOwnKey(key !== '');
          form.setFieldValue('key', key);
        }}
      />
      <Textarea
        {...form.getInputProps('purpose')}
        label={t('form.purpose')}
        description={t('form.purpose_hint')}
        required
        autosize
        minRows={2}
        maxRows={6}
        onPaste={onPaste}
        onChange={({ currentTarget }) => form.setFieldValue('purpose', oneLine(currentTarget.value))}
      />
      <NativeSelect
        {...form.getInputProps('type')}
        label={t('form.type')}
        data={fieldTypes.map((type) => ({ value: type, label: t(`type.${type}`) }))}
      />
    </Stack>
  );
};
