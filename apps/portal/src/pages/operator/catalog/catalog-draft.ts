import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../api/client';
import { type CatalogDiff, type CatalogInput, previewCatalogVersion } from '../../../api/generated';
import { today } from '../versions-in-force';
import { freeVersion, type ReadJson, readJson } from './read-json';

/** What is to be published, as it was checked. */
type Checked = { body: CatalogInput; diff: CatalogDiff };

const useSayUnread = () => {
  const { t } = useTranslation('operator');
  return (read: Exclude<ReadJson, { ok: true }>): string => {
    if (read.why !== 'syntax') return read.why === 'empty' ? t('catalog.empty_json') : t('catalog.not_object');
    return read.line === 0
      ? t('catalog.bad_json_end')
      : t('catalog.bad_json', { line: read.line, column: read.column });
  };
};

/** The catalogue that somebody is writing. What was checked counts until the next keystroke. */
export const useCatalogDraft = (taken: readonly string[]) => {
  const [text, setText] = useState('');
  const [version, setVersion] = useState(() => freeVersion(today(), taken));
  const [effective_from, setFirstDay] = useState(today);
  const [unread, setUnread] = useState<string | null>(null);
  const [checkedText, setCheckedText] = useState<string | null>(null);
  const sayUnread = useSayUnread();
  const mark = JSON.stringify([text, version, effective_from]);
  const preview = useMutation({
    mutationFn: async (body: CatalogInput): Promise<Checked> => ({
      body,
      diff: await call(() => previewCatalogVersion({ body })),
    }),
  });
  const check = () => {
    const read = readJson(text);
    setUnread(read.ok ? null : sayUnread(read));
    setCheckedText(mark);
    // The API says whether it is a catalogue; this form only knows that it is JSON.
    if (read.ok) preview.mutate({ ...read.value, version, effective_from } as unknown as CatalogInput);
    else preview.reset();
  };
  const clear = () => {
    setText('');
    preview.reset();
    setUnread(null);
  };
  const edited = checkedText !== mark;
  return { text, setText, version, setVersion, effective_from, setFirstDay, unread, preview, check, clear, edited };
};
export type CatalogDraft = ReturnType<typeof useCatalogDraft>;
