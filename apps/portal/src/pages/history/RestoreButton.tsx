import { Button, Text } from '@mantine/core';
import { RotateCcw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useChangeSet } from '../../change-set/ChangeSet';
import { Denied } from '../../ui/Denied';
import { MayButton } from '../../ui/MayButton';

/** Opens the review of a restoring. Pending changes are in its way: what would be saved must be one thing. */
export const RestoreButton = ({ number }: { number: number }) => {
  const { t } = useTranslation('history');
  const { saved, count, review } = useChangeSet();
  const icon = <RotateCcw size={16} aria-hidden />;
  const named = { 'aria-label': t('restore.named', { number }), size: 'xs', variant: 'default', leftSection: icon };
  if (saved.revision === number)
    return (
      <Text size="sm" c="dimmed">
        {t('restore.current')}
      </Text>
    );
  if (count > 0)
    return (
      <Denied why={t('restore.pending')}>
        <Button {...named} data-disabled aria-disabled="true" aria-description={t('restore.pending')}>
          {t('restore.go')}
        </Button>
      </Denied>
    );
  return (
    <MayButton {...named} ability="settings:write" onClick={() => review({ kind: 'restore', revision: number })}>
      {t('restore.go')}
    </MayButton>
  );
};
