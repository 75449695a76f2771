import '../../annex-preview/annex-preview.css';
import './compare.css';
import { Alert, Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { goTo, PreviewFrame } from '../../annex-preview/PreviewFrame';
import type { RedlineView } from '../../api/generated';
import { Section } from '../../ui/Page';
import { ErrorState, LoadingState } from '../../ui/states';
import { ChangesTable } from './ChangesTable';
import { type Asked, redlineAddress, redlinePageQuery, redlineQuery } from './redlines';

/** How much differs, and what besides instructions may be the reason. */
const Result = ({ redline, asked }: { redline: RedlineView; asked: Asked }) => {
  const { t } = useTranslation('compare');
  const { identical, changes, sections, from, to } = redline;
  const clauses = sections.flatMap((section) => section.clauses).length;
  const catalogs = { before: from.catalog_version, after: to.catalog_version };
  const in_clauses = t('in_clauses', { count: clauses });
  return (
    <>
      <Group justify="space-between" gap="sm">
        <Text fw={600} role="status" data-identical={identical}>
          {identical ? t('identical') : t('result', { count: changes.length, in_clauses })}
        </Text>
        <Button
          component="a"
          href={redlineAddress(asked)}
          download
          variant="default"
          leftSection={<Download size={16} aria-hidden />}
        >
          {t('download')}
        </Button>
      </Group>
      {catalogs.before !== catalogs.after && (
        <Alert variant="outline" color="blue" title={t('catalogue', catalogs)}>
          {t('catalogue_text')}
        </Alert>
      )}
      <Text size="sm" c="dimmed" maw="44rem">
        {t('not_compared')}
      </Text>
    </>
  );
};

const Marked = ({ redline, asked }: { redline: RedlineView; asked: Asked }) => {
  const { t } = useTranslation('compare');
  const frame = useRef<HTMLIFrameElement>(null);
  const page = useQuery(redlinePageQuery(asked));
  return (
    <>
      <Section title={t('changes')}>
        <ChangesTable changes={redline.changes} lang={redline.language} go={(id) => goTo(frame.current, id)} />
      </Section>
      <Section title={t('marked')} text={t('marked_text')}>
        {page.error && <ErrorState problem={page.error} retry={() => void page.refetch()} />}
        {page.isPending && <LoadingState lines={8} />}
        {page.data !== undefined && (
          <div className="redline-sheet">
            <PreviewFrame html={page.data} title={t('marked')} frame={frame} busy={page.isFetching} />
          </div>
        )}
      </Section>
    </>
  );
};

/** What differs between two versions: how much, the table of changes, and the clauses with their marks. */
export const Redline = ({ asked }: { asked: Asked }) => {
  const redline = useQuery(redlineQuery(asked));
  if (redline.error) return <ErrorState problem={redline.error} retry={() => void redline.refetch()} />;
  if (!redline.data) return <LoadingState lines={8} />;
  return (
    <>
      <Result redline={redline.data} asked={asked} />
      {!redline.data.identical && <Marked redline={redline.data} asked={asked} />}
    </>
  );
};
