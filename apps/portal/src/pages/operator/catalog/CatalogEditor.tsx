import { Button, FileButton, Group, NativeSelect, Stack, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../../ui/announce';
import { ErrorState } from '../../../ui/states';
import { operatorQueries } from '../operator-queries';
import type { CatalogDraft } from './catalog-draft';

type Props = { draft: CatalogDraft; versions: readonly string[] };

/** The editor of the JSON: what is put into it can be taken out again. */
export const CatalogEditor = ({ draft: { text, setText, unread }, versions }: Props) => {
  const { t } = useTranslation('operator');
  const client = useQueryClient();
  const [start, setStart] = useState('');
  const [before, setBefore] = useState<string | null>(null);
  const version = start === '' ? (versions[0] ?? '') : start;
  const put = (name: string, next: string) => {
    setBefore(text.trim() === '' ? null : text);
    setText(next);
    announce(t('catalog.inserted', { name }));
  };
  const insert = useMutation({
    mutationFn: (wanted: string) => client.fetchQuery(operatorQueries.catalog(wanted)),
    onSuccess: ({ catalog }) => put(catalog.version, JSON.stringify(catalog, null, 2)),
  });
  const open = useMutation({
    mutationFn: async (file: File) => ({ name: file.name, content: await file.text() }),
    onSuccess: ({ name, content }) => put(name, content),
  });
  const bringBack = () => {
    setText(before ?? '');
    setBefore(null);
    announce(t('catalog.brought_back'));
  };
  return (
    <Stack gap="md">
      <Group gap="sm" align="flex-end">
        <NativeSelect
          label={t('catalog.start')}
          data={[...versions]}
          value={version}
          onChange={({ currentTarget }) => setStart(currentTarget.value)}
        />
        <Button variant="default" loading={insert.isPending} onClick={() => insert.mutate(version)}>
          {t('catalog.insert')}
        </Button>
        <FileButton onChange={(file) => file && open.mutate(file)} accept="application/json,.json">
          {(props) => (
            <Button {...props} variant="default">
              {t('catalog.upload')}
            </Button>
          )}
        </FileButton>
        {before !== null && (
          <Button variant="subtle" onClick={bringBack}>
            {t('catalog.insert_undo')}
          </Button>
        )}
      </Group>
      {(insert.isError || open.isError) && <ErrorState problem={insert.error ?? open.error} />}
      <Textarea
        label={t('catalog.json')}
        description={t('catalog.json_hint')}
        // Not as high as its text: measuring thousands of lines at each keystroke would be felt.
        rows={20}
        resize="vertical"
        spellCheck={false}
        lang="en"
        styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)', fontSize: 13, hyphens: 'none' } }}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        error={unread}
      />
    </Stack>
  );
};
