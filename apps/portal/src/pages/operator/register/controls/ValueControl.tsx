import { Checkbox, Group, NativeSelect, NumberInput, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DpfListing, TransferAssessment } from '../../../../api/generated';
import { oneLine, someLines } from '../../../../forms/one-line';
import type { FactForm } from '../fact-form';
import { useFactWords } from '../fact-words';
import type { PlacedFact } from '../register-facts';
import { AssessmentsControl } from './AssessmentsControl';
import { useCountryChoices } from './country-choices';
import { FrameworkControl } from './FrameworkControl';
import { PlacesControl } from './PlacesControl';

type Props = { placed: PlacedFact; form: FactForm };
type Control = Props & { label: string; error: string | undefined };

const TextValue = ({ placed: { spec }, form, label, error }: Control) => {
  const several = spec.kind !== 'text';
  const clean = spec.kind === 'lines' ? someLines : oneLine;
  const shared = {
    label,
    error,
    required: true,
    maxLength: 1000,
    lang: 'en',
    value: typeof form.value === 'string' ? form.value : '',
  };
  return several ? (
    <Textarea
      {...shared}
      autosize
      minRows={2}
      onChange={({ currentTarget }) => form.setValue(clean(currentTarget.value))}
    />
  ) : (
    <TextInput {...shared} onChange={({ currentTarget }) => form.setValue(clean(currentTarget.value))} />
  );
};

const CountryValue = ({ form, label, error }: Control) => {
  const { t } = useTranslation('register');
  const countries = useCountryChoices();
  return (
    <NativeSelect
      label={label}
      error={error}
      required
      data={[{ value: '', label: t('form.choose') }, ...countries]}
      value={typeof form.value === 'string' ? form.value : ''}
      onChange={({ currentTarget }) => form.setValue(currentTarget.value)}
    />
  );
};

const ChoiceValue = ({ placed: { spec }, form, label, error }: Control) => {
  const { t } = useTranslation('register');
  const words = useFactWords();
  const yesNo = spec.kind === 'boolean';
  const choices = yesNo ? ['true', 'false'] : (spec.choices ?? []);
  const say = (one: string) => (yesNo ? t(one === 'true' ? 'yes' : 'no') : words.choice(one));
  return (
    <Radio.Group
      label={label}
      error={error}
      required
      value={typeof form.value === 'boolean' || typeof form.value === 'string' ? String(form.value) : null}
      onChange={(chosen) => form.setValue(yesNo ? chosen === 'true' : chosen)}
    >
      <Stack gap="xs" mt="xs">
        {choices.map((one) => (
          <Radio key={one} value={one} label={say(one)} />
        ))}
      </Stack>
    </Radio.Group>
  );
};

const ChoicesValue = ({ placed: { spec }, form, label, error }: Control) => {
  const words = useFactWords();
  const choices = spec.choices ?? [];
  return (
    <Checkbox.Group
      label={label}
      error={error}
      required
      value={(form.value as string[] | null) ?? []}
      // In the order of the catalogue: the first that holds is the one that counts.
      onChange={(chosen) => form.setValue(choices.filter((one) => chosen.includes(one)))}
    >
      <Group gap="md" mt="xs">
        {choices.map((one) => (
          <Checkbox key={one} value={one} label={words.choice(one)} />
        ))}
      </Group>
    </Checkbox.Group>
  );
};

const SmallValue = ({ placed: { spec }, form, label, error }: Control) =>
  spec.kind === 'day' ? (
    <TextInput
      type="date"
      label={label}
      error={error}
      required
      value={typeof form.value === 'string' ? form.value : ''}
      onChange={({ currentTarget }) => form.setValue(currentTarget.value)}
    />
  ) : (
    <NumberInput
      label={label}
      error={error}
      required
      min={1}
      max={72}
      allowDecimal={false}
      hideControls
      value={typeof form.value === 'number' ? form.value : ''}
      onChange={(typed) => form.setValue(typeof typed === 'number' ? typed : null)}
    />
  );

/** The value of a fact, typed in or chosen as its kind wants it. */
export const ValueControl = ({ placed, form }: Props) => {
  const { t } = useTranslation('register');
  const words = useFactWords();
  const { holder, spec } = placed;
  const label = words.name(holder, spec);
  const error = form.has('value') ? t('form.value_missing') : undefined;
  const control = { placed, form, label, error };
  switch (spec.kind) {
    case 'country':
      return <CountryValue {...control} />;
    case 'places':
      return (
        <PlacesControl
          label={label}
          error={error}
          chosen={(form.value as string[] | null) ?? []}
          choose={form.setValue}
        />
      );
    case 'boolean':
    case 'choice':
      return <ChoiceValue {...control} />;
    case 'choices':
      return <ChoicesValue {...control} />;
    case 'number':
    case 'day':
      return <SmallValue {...control} />;
    case 'framework':
      return (
        <FrameworkControl
          label={label}
          error={error}
          listing={form.value as DpfListing | null}
          choose={form.setValue}
        />
      );
    case 'assessments':
      return (
        <AssessmentsControl
          label={label}
          error={error}
          assessments={(form.value as TransferAssessment[] | null) ?? []}
          choose={form.setValue}
        />
      );
    default:
      return <TextValue {...control} />;
  }
};
