import { useTranslation } from 'react-i18next';

/** What a check of the legal checklist is about, in a short phrase; undefined where the portal has none for the id. */
export const useCheckWords = (): ((id: string) => string | undefined) => {
  const { i18n } = useTranslation('items');
  return (id) => {
    // A dot parts the keys of a text, and ids have one.
    const key = `items:checks.${id.replace('.', '_')}`;
    return i18n.exists(key) ? (i18n.t as (name: string) => string)(key) : undefined;
  };
};
