import { useTranslation } from 'react-i18next';
import { AppointmentFact } from './AppointmentFact';
import { Facts } from './Facts';

/** Who looks after data protection, or why nobody has to. */
export const ProtectionFacts = () => {
  const { t } = useTranslation('profile');
  return (
    <Facts title={t('group.protection')}>
      <AppointmentFact name="dpo" />
      <AppointmentFact name="representative" />
    </Facts>
  );
};
