import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AnnexSummary } from '../../api/generated';

/** What an annex is today, as a word: filled where it may be relied on, outlined otherwise. */
export const StandingBadge = ({ state }: { state: AnnexSummary['state'] }) => {
  const { t } = useTranslation('annex');
  return (
    <Badge variant={state === 'current' ? 'filled' : 'default'} tt="none" data-standing={state}>
      {t(`standing.${state}`)}
    </Badge>
  );
};
