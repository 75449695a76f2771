import { useTranslation } from 'react-i18next';
import { ChoiceFact } from './ChoiceFact';
import { CountriesFact } from './CountryFacts';
import { Facts } from './Facts';
import { SubjectsFact } from './SubjectsFact';

/** Whose data it is, where those people are, and how sensitive it is meant to be. */
export const DataFacts = () => {
  const { t } = useTranslation('profile');
  return (
    <Facts title={t('group.data')}>
      <SubjectsFact />
      <CountriesFact />
      <ChoiceFact name="special_category_use" />
    </Facts>
  );
};
