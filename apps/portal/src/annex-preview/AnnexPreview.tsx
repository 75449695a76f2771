import './annex-preview.css';
import { Alert, List, Stack, Text } from '@mantine/core';
import { FileWarning } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../api/problem';
import { useChangeSet } from '../change-set/ChangeSet';
import { ErrorState, LoadingState } from '../ui/states';
import { useAnnexLanguage } from './annex-language';
import { LanguageChoice } from './LanguageChoice';
import { goTo, PreviewFrame } from './PreviewFrame';
import { TouchedPassages } from './TouchedPassages';
import { useAnnexPreview } from './use-annex-preview';

/** Why there is no newer preview: a pending value that cannot hold, or trouble on the way. */
const NotPreviewed = ({ problem, retry }: { problem: Error; retry: () => void }) => {
  const { t } = useTranslation('annex');
  if (!(problem instanceof ApiProblem) || problem.status !== 422) return <ErrorState problem={problem} retry={retry} />;
  return (
    <Alert variant="outline" color="red" icon={<FileWarning aria-hidden />} title={t('preview.waits')} role="alert">
      <List size="sm" lang="en">
        {problem.errors.map(({ pointer, detail }) => (
          <List.Item key={`${pointer} ${detail}`}>{detail}</List.Item>
        ))}
      </List>
    </Alert>
  );
};

/** The annex as it would be with the pending changes, each touched passage marked and listed. */
export const AnnexPreview = () => {
  const { t } = useTranslation('annex');
  const { saved, count } = useChangeSet();
  const frame = useRef<HTMLIFrameElement>(null);
  const { language } = useAnnexLanguage();
  const { data, error, isFetching, refetch } = useAnnexPreview(language);
  // A change that cannot hold answers no page: the one before stays.
  const [page, setPage] = useState(data);
  if (data && data !== page) setPage(data);
  return (
    <Stack gap="sm" h="100%">
      <LanguageChoice />
      {count > 0 && (
        <Text size="sm" fw={600} data-provisional>
          {t('preview.provisional')}
        </Text>
      )}
      {data && (
        <Text size="sm" role="status" c={data.touched.length === 0 ? 'dimmed' : undefined}>
          {data.touched.length === 0
            ? t('preview.identical', { number: saved.revision })
            : t('preview.touched', { count: data.touched.length })}
        </Text>
      )}
      {error && <NotPreviewed problem={error} retry={() => void refetch()} />}
      {data && <TouchedPassages touched={data.touched} language={language} go={(id) => goTo(frame.current, id)} />}
      {page && <PreviewFrame html={page.html} title={t('preview.title')} frame={frame} busy={isFetching} />}
      {!page && !error && <LoadingState lines={8} />}
    </Stack>
  );
};
