import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { standingOf } from './standing';

/** What an annex is today, as a word: filled where it is in force, outlined otherwise. */
export const StandingBadge = ({ standing }: { standing: ReturnType<typeof standingOf> }) => {
  const { t } = useTranslation('annex');
  return (
    <Badge variant={standing === 'in_force' ? 'filled' : 'default'} tt="none" data-standing={standing}>
      {t(`standing.${standing}`)}
    </Badge>
  );
};
