import { Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CatalogVersionSummary } from '../../../api/generated';
import { EmptyState, ErrorState, LoadingState } from '../../../ui/states';
import { operatorQueries } from '../operator-queries';
import { CatalogChanges } from './CatalogChanges';

const Difference = ({ from, to }: { from: string; to: string }) => {
  const { t } = useTranslation('operator');
  const diff = useQuery(operatorQueries.catalogDiff(from, to));
  if (diff.isError) return <ErrorState problem={diff.error} retry={() => void diff.refetch()} />;
  if (!diff.data) return <LoadingState />;
  if (diff.data.changes.length === 0) return <Text size="sm">{t('catalog.same')}</Text>;
  return <CatalogChanges changes={diff.data.changes} />;
};

/** Two versions side by side: everything that differs. */
export const CompareVersions = ({ versions }: { versions: readonly CatalogVersionSummary[] }) => {
  const { t } = useTranslation('operator');
  const names = versions.map(({ version }) => version);
  const [newest = '', before = ''] = names;
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  if (names.length < 2) return <EmptyState title={t('catalog.only_one')} text={t('catalog.only_one_text')} />;
  const [earlier, later] = [from === '' ? before : from, to === '' ? newest : to];
  return (
    <Stack gap="md">
      <Group gap="sm" align="flex-end">
        <NativeSelect
          label={t('catalog.from')}
          data={names}
          value={earlier}
          onChange={({ currentTarget }) => setFrom(currentTarget.value)}
        />
        <NativeSelect
          label={t('catalog.to')}
          data={names}
          value={later}
          onChange={({ currentTarget }) => setTo(currentTarget.value)}
        />
      </Group>
      {earlier === later ? (
        <Text size="sm">{t('catalog.choose_two')}</Text>
      ) : (
        <Difference key={`${earlier} ${later}`} from={earlier} to={later} />
      )}
    </Stack>
  );
};
