import { useTranslation } from 'react-i18next';
import { ChoiceFact } from './ChoiceFact';
import { CountryFact } from './CountryFacts';
import { Facts } from './Facts';
import { TextFact } from './TextFact';

/** Who the company is. */
export const Organisation = () => {
  const { t } = useTranslation('profile');
  return (
    <Facts title={t('group.organisation')}>
      <TextFact name="legal_name" max={200} autoComplete="organization" />
      <TextFact name="registration_number" max={100} />
      <TextFact name="address" max={500} lines />
      <CountryFact />
      <ChoiceFact name="role" />
      <TextFact name="industry" max={200} />
    </Facts>
  );
};
