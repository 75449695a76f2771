import { useTranslation } from 'react-i18next';
import './operator.css';

/** Says on every page of the console that it is the vendor's side. */
export const OperatorBand = () => {
  const { t } = useTranslation('operator');
  return <div className="operator-band">{t('band')}</div>;
};
