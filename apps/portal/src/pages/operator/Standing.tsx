import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Standing } from './versions-in-force';

/** Whether a version holds, will hold, or held. */
export const StandingBadge = ({ standing }: { standing: Standing }) => {
  const { t } = useTranslation('operator');
  return (
    <Badge variant={standing === 'in_force' ? 'outline' : 'default'} color="accent" tt="none">
      {t(`standing.${standing}`)}
    </Badge>
  );
};
