import { List, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CustomField } from '../../api/generated';
import { same } from '../../change-set/pointers';
import { breaksOf } from './field-rows';

type Props = { saved: CustomField; next: CustomField | null };

/** What a pending change of a field means for code written against the API; nothing where nothing changes. */
export const FieldBreaks = ({ saved, next }: Props) => {
  const { t } = useTranslation('fields');
  if (same(saved, next)) return null;
  const breaks = breaksOf(saved, next);
  if (breaks.length === 0)
    return (
      <Text size="sm" fw={400} c="dimmed" data-breaking="no">
        {t('compatible')}
      </Text>
    );
  return (
    <Stack gap={2} data-breaking="yes">
      <Text size="sm" fw={600}>
        {t('breaking')}
      </Text>
      <List size="sm" fw={400}>
        {breaks.map((one) => (
          <List.Item key={one}>{t(`breaks.${one}`)}</List.Item>
        ))}
      </List>
    </Stack>
  );
};
