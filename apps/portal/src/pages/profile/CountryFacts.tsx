import { Button, Group, NativeSelect, Stack } from '@mantine/core';
import { X } from 'lucide-react';
import { useMemo, useRef } from 'react';
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
        <NativeSelect
          id={id}
          aria-describedby={describedBy}
          disabled={disabled}
          data={[{ value: '', label: t('choose_country') }, ...countries]}
          value={value ?? ''}
          onChange={({ currentTarget }) => set(currentTarget.value === '' ? null : (currentTarget.value as Country))}
        />
      )}
    </FactFrame>
  );
};

type ChosenProps = { countries: readonly Country[]; disabled: boolean; remove: (country: Country) => void };

const Chosen = ({ countries, disabled, remove }: ChosenProps) => {
  const { t } = useTranslation('profile');
  const format = useFormat();
  if (countries.length === 0) return null;
  return (
    <Group component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
      {countries.map((code) => (
        <li key={code}>
          <Button
            variant="default"
            size="compact-sm"
            disabled={disabled}
            aria-label={t('remove_country', { country: format.country(code) })}
            rightSection={<X size={14} aria-hidden />}
            onClick={() => remove(code)}
          >
            {format.country(code)}
          </Button>
        </li>
      ))}
    </Group>
  );
};

/** Where the people are whose data is processed. */
export const CountriesFact = () => {
  const { t } = useTranslation('profile');
  const { value, set } = useSetting<Country[]>('/profile/jurisdictions');
  const countries = useCountries();
  const adding = useRef<HTMLSelectElement>(null);
  const chosen = value ?? [];
  const remove = (country: Country) => {
    const rest = chosen.filter((one) => one !== country);
    set(rest.length === 0 ? null : rest);
    // The button is gone with its country.
    adding.current?.focus();
  };
  return (
    <FactFrame name="jurisdictions" group>
      {({ describedBy, disabled }) => (
        <Stack gap="xs">
          <Chosen countries={chosen} disabled={disabled} remove={remove} />
          <NativeSelect
            ref={adding}
            aria-label={t('choose_countries')}
            aria-describedby={describedBy}
            disabled={disabled}
            data={[
              { value: '', label: t('choose_countries') },
              ...countries.filter(({ value: code }) => !chosen.includes(code as Country)),
            ]}
            value=""
            onChange={({ currentTarget }) => set([...chosen, currentTarget.value as Country])}
          />
        </Stack>
      )}
    </FactFrame>
  );
};
