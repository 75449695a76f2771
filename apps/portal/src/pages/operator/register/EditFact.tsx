import { Button, Checkbox, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Catalog } from '../../../api/generated';
import { oneLine } from '../../../forms/one-line';
import { Dialog } from '../../../ui/Dialog';
import { today } from '../versions-in-force';
import type { Change } from './draft-changes';
import { type FactForm, useFactForm } from './fact-form';
import { useFactWords } from './fact-words';
import { FactProblems } from './FactProblems';
import type { PlacedFact } from './register-facts';
import type { RegisterDraft } from './use-register-draft';
import { ValueControl } from './controls/ValueControl';

const Translations = ({ form }: { form: FactForm }) => {
  const { t } = useTranslation('register');
  if (form.translations.length === 0) return null;
  return (
    <Stack gap="sm">
      <Text size="sm">{t('form.translations')}</Text>
      {form.translations.map(({ language, text, said }, at) => (
        <Textarea
          key={at}
          label={t(`form.in.${language}`)}
          description={<span lang="en">{text.length > 120 ? `${text.slice(0, 120)}…` : text}</span>}
          lang={language}
          required
          autosize
          minRows={2}
          maxLength={1000}
          value={said}
          error={form.has('translation') && said.trim() === '' ? t('form.translation_missing') : undefined}
          onChange={({ currentTarget }) => form.translate(language, text, oneLine(currentTarget.value))}
        />
      ))}
    </Stack>
  );
};

const Origin = ({ form }: { form: FactForm }) => {
  const { t } = useTranslation('register');
  return (
    <>
      <TextInput
        label={t('form.source')}
        description={t('form.source_hint')}
        required
        maxLength={300}
        value={form.source}
        error={form.has('source') ? t('form.source_missing') : undefined}
        onChange={({ currentTarget }) => form.set({ source: oneLine(currentTarget.value) })}
      />
      <TextInput
        type="date"
        label={t('form.read_on')}
        max={today()}
        value={form.read_on}
        onChange={({ currentTarget }) => form.set({ read_on: currentTarget.value })}
      />
    </>
  );
};

type Props = { placed: PlacedFact; catalog: Catalog; draft: RegisterDraft; close: () => void };

/** Changes one fact in the draft of the next version: its value, and where and when it was read. */
export const EditFact = ({ placed, catalog, draft, close }: Props) => {
  const { t } = useTranslation(['register', 'shell']);
  const words = useFactWords();
  const start: Change | undefined = draft.changes[placed.path];
  const form = useFactForm(placed, start, catalog);
  const take = (event: FormEvent) => {
    event.preventDefault();
    const change = form.finish();
    if (!change) return;
    draft.put(placed.path, change);
    close();
  };
  return (
    <Dialog title={t('edit_of', { fact: words.full(placed.holder, placed.spec) })} close={close}>
      <form onSubmit={take} noValidate>
        <Stack>
          {placed.fact.demo && <Text size="sm">{t('form.demo')}</Text>}
          <FactProblems problems={draft.problems.at[placed.path]} />
          <Checkbox
            label={t('form.unknown')}
            description={t('form.unknown_text')}
            checked={form.unknown}
            onChange={({ currentTarget }) => form.set({ unknown: currentTarget.checked })}
          />
          {!form.unknown && (
            <>
              <ValueControl placed={placed} form={form} />
              <Origin form={form} />
              <Translations form={form} />
            </>
          )}
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={close}>
              {t('shell:action.cancel')}
            </Button>
            <Button type="submit">{t('form.take')}</Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
};
