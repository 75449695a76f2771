import { useMemo } from 'react';
import { useFormat } from '../../text/format';

/** Names of languages in the language of the page. */
export const useLanguageName = (): ((code: string) => string) => {
  const { language } = useFormat();
  return useMemo(() => {
    const names = new Intl.DisplayNames(language, { type: 'language' });
    return (code) => names.of(code) ?? code;
  }, [language]);
};
