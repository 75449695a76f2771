import { useTranslation } from 'react-i18next';
import { ChoiceFact } from './ChoiceFact';
import { Facts } from './Facts';
import { NoticeDaysFact } from './NoticeDaysFact';

/** How sub-processors are authorised (GDPR Art. 28(2)). */
export const SubprocessorFacts = () => {
  const { t } = useTranslation('profile');
  return (
    <Facts title={t('group.subprocessors')}>
      <ChoiceFact name="authorisation_model" />
      <NoticeDaysFact />
    </Facts>
  );
};
