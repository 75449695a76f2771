import { useTranslation } from 'react-i18next';
import { ContactFact } from './ContactFact';
import { Facts } from './Facts';
import { SignatoryFact } from './SignatoryFact';

/** Whom the processor writes to, and who signs. */
export const Contacts = () => {
  const { t } = useTranslation('profile');
  return (
    <Facts title={t('group.contacts')}>
      <ContactFact name="privacy_contact" />
      <ContactFact name="notice_contact" />
      <SignatoryFact />
    </Facts>
  );
};
