import { type Language, languages } from '../text/i18n';
import { useFormat } from '../text/format';

/** The language of the page, for sentences of the record. */
export const useRecordLanguage = (): Language => {
  const { language } = useFormat();
  return languages.find((one) => one === language) ?? 'en';
};
