import { Button, FileButton, Group, Stack, Text, Textarea } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { FileUp } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queries } from '../../api/queries';
import { useChangeSet } from '../../change-set/ChangeSet';
import { fieldsWith } from '../../change-set/pointers';
import { announce } from '../../ui/announce';
import { pathOf } from './field-rows';
import { ImportRows } from './ImportRows';
import { readFields } from './read-fields';
import { useTakenKeys } from './use-taken-keys';

/** A table of five hundred fields with full texts has less than this. */
const largestFile = 1_000_000;

/** What the text holds, read while it is typed, against the fields that are there. */
const useReading = (text: string) => {
  const { data: catalog } = useSuspenseQuery(queries.catalog());
  const { base, values } = useChangeSet();
  const taken = useTakenKeys(null);
  const { limits } = catalog.plan;
  const places = limits.custom_fields - fieldsWith(base.custom_fields, values).length;
  return useMemo(
    () => (text.trim() === '' ? null : readFields(text, { taken, limits }, places)),
    [text, taken, limits, places],
  );
};

/** Paste or file, what was read of it row by row, and taking the sound rows over into the pending changes. */
export const ImportForm = ({ pasted, close }: { pasted: string; close: () => void }) => {
  const { t } = useTranslation(['fields', 'shell']);
  const { set } = useChangeSet();
  const [text, setText] = useState(pasted);
  const [tooLarge, setTooLarge] = useState(false);
  const reading = useReading(useDeferredValue(text));
  const sound = reading?.rows.filter(({ problems }) => problems.length === 0) ?? [];
  const count = sound.length;
  const load = async (file: File | null) => {
    setTooLarge(file !== null && file.size > largestFile);
    if (file && file.size <= largestFile) setText(await file.text());
  };
  const add = () => {
    if (count === 0) return;
    for (const { field } of sound) set(pathOf(field.key), field);
    announce(t('import.added', { count }));
    close();
  };
  return (
    <Stack gap="md">
      <Text size="sm">{t('import.text')}</Text>
      <Textarea
        label={t('import.paste')}
        description={t('import.paste_hint')}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        error={tooLarge ? t('import.too_large') : reading?.failure ? t(`import.failure.${reading.failure}`) : undefined}
        autosize
        minRows={5}
        maxRows={12}
        spellCheck={false}
        data-autofocus
        styles={{ input: { fontFamily: 'monospace' } }}
      />
      <FileButton
        onChange={(file) => void load(file)}
        accept=".json,.csv,.tsv,.txt,application/json,text/csv,text/plain"
      >
        {(props) => (
          <Button
            {...props}
            variant="default"
            size="compact-sm"
            leftSection={<FileUp size={16} aria-hidden />}
            style={{ alignSelf: 'flex-start' }}
          >
            {t('import.file')}
          </Button>
        )}
      </FileButton>
      {reading && reading.failure === null && <ImportRows rows={reading.rows} />}
      <Group justify="flex-end" gap="sm">
        <Button variant="default" onClick={close}>
          {t('shell:action.cancel')}
        </Button>
        <Button data-disabled={count === 0 || undefined} aria-disabled={count === 0} onClick={add}>
          {t('import.go', { count })}
        </Button>
      </Group>
    </Stack>
  );
};
