import { Button, Group } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../session/session';
import { Page } from '../../ui/Page';
import { NoPermission } from '../../ui/states';
import { HistoryFilters } from './HistoryFilters';
import { InstructionsTable } from './InstructionsTable';
import { exportAddress, type RevisionFilter } from './revision-filter';

const Export = ({ filter }: { filter: RevisionFilter }) => {
  const { t } = useTranslation('history');
  return (
    <Group gap="xs" role="group" aria-label={t('export.label')}>
      {(['csv', 'xlsx'] as const).map((format) => (
        <Button
          key={format}
          component="a"
          href={exportAddress(filter, format)}
          download
          variant="default"
          leftSection={<Download size={16} aria-hidden />}
        >
          {t(`export.${format}`)}
        </Button>
      ))}
    </Group>
  );
};

/** Every instruction that was given: who, when, through what and why, and what it changed. */
export const HistoryPage = () => {
  const { t } = useTranslation('history');
  const { may } = useSession();
  const filter = useSearch({ from: '/tenant/history' });
  const navigate = useNavigate();
  if (!may('settings:read'))
    return (
      <Page title={t('title')}>
        <NoPermission ability="settings:read" />
      </Page>
    );
  const change = (search: RevisionFilter) =>
    void navigate({ to: '/history', search, replace: true, resetScroll: false });
  return (
    <Page title={t('title')} lead={t('lead')} actions={<Export filter={filter} />}>
      <HistoryFilters filter={filter} change={change} />
      <InstructionsTable filter={filter} reset={() => change({})} />
    </Page>
  );
};
