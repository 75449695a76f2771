import { useTranslation } from 'react-i18next';

/** What a value of a setting means, in words; nothing for an option that the portal does not know yet. */
export const useMeanings = (path: string): ((value: string) => string) => {
  const { i18n } = useTranslation('features');
  const name = path.split('/').slice(-2).join('_');
  return (value) => {
    const key = `features:meaning.${name}.${value}`;
    return i18n.exists(key) ? (i18n.t as (key: string) => string)(key) : '';
  };
};
