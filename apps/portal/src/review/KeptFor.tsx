import { Text } from '@mantine/core';
import { Trans, useTranslation } from 'react-i18next';
import type { RetentionDifference } from '../api/generated';
import { useFormat } from '../text/format';

/** A retention in force with its worst case. Sentences of the record are those of the annex, in the annex's language. */
export const KeptFor = ({ kept }: { kept: RetentionDifference['before'] }) => {
  const { t } = useTranslation('review');
  const format = useFormat();
  if (!kept) return <Text size="sm">–</Text>;
  const worst = kept.maximum === null ? kept.maximum_text : format.period(kept.maximum);
  return (
    <>
      <Text size="sm" lang="en">
        {kept.text}
      </Text>
      <Text size="xs" c="dimmed">
        <Trans
          t={t}
          i18nKey="worst"
          values={{ worst }}
          components={{ said: <span lang={kept.maximum === null ? 'en' : undefined} /> }}
        />
      </Text>
    </>
  );
};
