import { useMemo } from 'react';
import { useFormat } from '../../../../text/format';
import { countryCodes } from '../../../profile/countries';

/** Every country by its name in the language of the page. */
export const useCountryChoices = () => {
  const format = useFormat();
  return useMemo(
    () =>
      countryCodes
        .map((code) => ({ value: code as string, label: format.country(code) }))
        .toSorted((a, b) => format.collator.compare(a.label, b.label)),
    [format],
  );
};
