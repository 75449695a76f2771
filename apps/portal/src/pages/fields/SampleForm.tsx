import { Button, Paper, SegmentedControl, Stack, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomField } from '../../api/generated';
import { announce } from '../../ui/announce';
import { Section } from '../../ui/Page';
import { type Widget, widgets } from './field-words';
import { SampleInput } from './SampleInput';
import { checkSample, type SampleValue } from './sample-values';

type Values = Readonly<Record<string, SampleValue>>;

/** The fields of one widget, working: what is typed is checked as the widget does, and goes nowhere. */
const Sample = ({ fields, widget }: { fields: readonly CustomField[]; widget: Widget }) => {
  const { t } = useTranslation('fields');
  const [values, setValues] = useState<Values>({});
  const [checked, setChecked] = useState(false);
  const wrong = fields.filter((field) => checkSample(field, values[field.key]) !== null);
  const check = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    const [first] = wrong;
    if (first) document.getElementById(`sample-${first.key}`)?.focus();
    else announce(t('sample.complete'));
  };
  return (
    <form onSubmit={check} noValidate aria-label={t(`source.${widget}`)}>
      <Stack gap="md">
        {fields.map((field) => (
          <SampleInput
            key={field.key}
            field={field}
            value={values[field.key]}
            problem={checked ? checkSample(field, values[field.key]) : null}
            onChange={(value) => setValues((all) => ({ ...all, [field.key]: value }))}
          />
        ))}
        <Button type="submit" variant="default" style={{ alignSelf: 'flex-start' }}>
          {t('sample.check')}
        </Button>
        {checked && wrong.length === 0 && <Text size="sm">{t('sample.complete')}</Text>}
      </Stack>
    </form>
  );
};

/** How end users see the fields, pending ones included, in each widget. */
export const SampleForm = ({ fields }: { fields: readonly CustomField[] }) => {
  const { t } = useTranslation('fields');
  const of = (widget: Widget) => fields.filter(({ sources }) => sources.includes(widget));
  const [chosen, choose] = useState<Widget>(() => widgets.find((widget) => of(widget).length > 0) ?? 'form');
  const narrow = useMediaQuery('(max-width: 30em)') ?? false;
  const shown = of(chosen);
  return (
    <Section title={t('sample.title')} text={t('sample.text')}>
      <SegmentedControl
        value={chosen}
        onChange={choose}
        data={widgets.map((widget) => ({ value: widget, label: t(`source.${widget}`) }))}
        aria-label={t('sample.widget')}
        orientation={narrow ? 'vertical' : 'horizontal'}
        style={{ alignSelf: 'flex-start' }}
      />
      <Paper withBorder p="lg" maw="34rem" bg="var(--annexa-raised)" data-sample={chosen}>
        {shown.length === 0 ? (
          <Text c="dimmed">{t('sample.none')}</Text>
        ) : (
          <Sample key={chosen} fields={shown} widget={chosen} />
        )}
      </Paper>
    </Section>
  );
};
