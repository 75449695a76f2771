import { MultiSelect, Select } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Country } from '../../api/generated';
import { useSetting } from '../../change-set/ChangeSet';
import { useFormat } from '../../text/format';
import { countryCodes } from './countries';
import { FactFrame } from './FactFrame';

/** Every country by its name in the language of the page. */
const useCountries = () => {
  const format = useFormat();
  return useMemo(
    () =>
      countryCodes
        .map((code) => ({ value: code as string, label: format.country(code) }))
        .toSorted((a, b) => format.collator.compare(a.label, b.label)),
    [format],
  );
};

/** Where the company is established. */
export const CountryFact = () => {
  const { t } = useTranslation('profile');
  const { value, set } = useSetting<Country>('/profile/country');
  const countries = useCountries();
  return (
    <FactFrame name="country">
      {({ id, describedBy, disabled }) => (
        <Select
          id={id}
          aria-describedby={describedBy}
          readOnly={disabled}
          data={countries}
          value={value}
          onChange={(chosen) => set(chosen as Country | null)}
          placeholder={t('choose_country')}
          nothingFoundMessage={t('no_country')}
          searchable
          clearable={!disabled}
          clearButtonProps={{ 'aria-label': t('remove_of', { fact: t('fact.country') }) }}
        />
      )}
    </FactFrame>
  );
};

/** Where the people are whose data is processed. */
export const CountriesFact = () => {
  const { t } = useTranslation('profile');
  const { value, set } = useSetting<Country[]>('/profile/jurisdictions');
  const countries = useCountries();
  return (
    <FactFrame name="jurisdictions">
      {({ id, describedBy, disabled }) => (
        <MultiSelect
          id={id}
          aria-describedby={describedBy}
          readOnly={disabled}
          data={countries}
          value={value ?? []}
          onChange={(chosen) => set(chosen.length === 0 ? null : (chosen as Country[]))}
          placeholder={t('choose_countries')}
          nothingFoundMessage={t('no_country')}
          searchable
          hidePickedOptions
        />
      )}
    </FactFrame>
  );
};
