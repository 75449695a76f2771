import { useTranslation } from 'react-i18next';
import { Facts } from './Facts';
import { TextFact } from './TextFact';

/** Which authority watches, and which law governs the contract. */
export const Law = () => {
  const { t } = useTranslation('profile');
  return (
    <Facts title={t('group.law')}>
      <TextFact name="lead_authority" max={200} />
      <TextFact name="governing_law" max={200} />
    </Facts>
  );
};
