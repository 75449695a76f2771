import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/Page';
import { LookForm } from './look/LookForm';
import { operatorQueries } from './operator-queries';

/** How the portal of this processor looks. */
export const LookPage = () => {
  const { t } = useTranslation('operator');
  const { data } = useSuspenseQuery(operatorQueries.branding());
  return (
    <Page title={t('look.title')} lead={t('look.lead')}>
      <LookForm saved={data} />
    </Page>
  );
};
