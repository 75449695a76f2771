import { Button, Group, Input, NativeSelect, Stack } from '@mantine/core';
import { X } from 'lucide-react';
import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFactWords } from '../fact-words';
import { useCountryChoices } from './country-choices';

type Props = {
  label: string;
  error: string | undefined;
  chosen: readonly string[];
  choose: (places: string[]) => void;
};

/** Several countries, or the Union where a vendor names no more than that. */
export const PlacesControl = ({ label, error, chosen, choose }: Props) => {
  const { t } = useTranslation('register');
  const words = useFactWords();
  const countries = useCountryChoices();
  const adding = useRef<HTMLSelectElement>(null);
  const id = useId();
  const choices = [{ value: 'EU', label: t('union') }, ...countries].filter(({ value }) => !chosen.includes(value));
  const remove = (place: string) => {
    choose(chosen.filter((one) => one !== place));
    // The button is gone with its place.
    adding.current?.focus();
  };
  return (
    <Stack gap="xs" role="group" aria-labelledby={`${id}-label`}>
      <Input.Label id={`${id}-label`} labelElement="div" required>
        {label}
      </Input.Label>
      {chosen.length > 0 && (
        <Group component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
          {chosen.map((place) => (
            <li key={place}>
              <Button
                variant="default"
                size="compact-sm"
                aria-label={t('form.remove_place', { place: words.place(place) })}
                rightSection={<X size={14} aria-hidden />}
                onClick={() => remove(place)}
              >
                {words.place(place)}
              </Button>
            </li>
          ))}
        </Group>
      )}
      <NativeSelect
        ref={adding}
        aria-label={t('form.add_place', { fact: label })}
        error={error}
        data={[{ value: '', label: t('form.add_place', { fact: label }) }, ...choices]}
        value=""
        onChange={({ currentTarget }) => currentTarget.value !== '' && choose([...chosen, currentTarget.value])}
      />
    </Stack>
  );
};
