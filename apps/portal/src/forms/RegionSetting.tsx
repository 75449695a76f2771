import { useTranslation } from 'react-i18next';
import type { Region } from '../api/generated';
import { ChoiceSetting } from './ChoiceSetting';

/** Where something is relayed or stored: left to the processor, in the Union, or in the United States. */
export const RegionSetting = ({ path, what }: { path: string; what: 'relayed' | 'stored' }) => {
  const { t } = useTranslation('forms');
  const values: Record<Region, string> = {
    vendor_default: t('region.vendor_default'),
    EU: t(`region.${what}.EU`),
    US: t(`region.${what}.US`),
  };
  return <ChoiceSetting path={path} values={values} />;
};
