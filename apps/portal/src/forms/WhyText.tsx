import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Why } from '../api/generated';

/** Why a value holds: its kind in the language of the page, and the sentence of the record, which annex and support read too. */
export const WhyText = ({ why, size = 'xs' }: { why: Why; size?: 'xs' | 'sm' }) => {
  const { t } = useTranslation('forms');
  return (
    <Text size={size} c="dimmed" data-why={why.kind}>
      <Text span size={size} c="var(--mantine-color-text)">
        {t(`why.${why.kind}`)}
      </Text>
      {' · '}
      <span lang="en">{why.text}</span>
    </Text>
  );
};
