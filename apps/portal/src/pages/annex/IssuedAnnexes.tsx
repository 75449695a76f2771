import { ActionIcon, Button, Code, CopyButton, Group, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Check, Copy, Download, Eye } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { AnnexSummary } from '../../api/generated';
import { useFormat } from '../../text/format';
import { announce } from '../../ui/announce';
import { CursorPager, useCursors } from '../../ui/CursorPager';
import { EmptyState, ErrorState, LoadingState } from '../../ui/states';
import { annexesQuery, pdfAddress } from './annexes';
import { useLanguageName } from './language-name';
import { standingOf } from './standing';
import { StandingBadge } from './StandingBadge';

const Hash = ({ annex: { number, pdf_sha256 } }: { annex: AnnexSummary }) => {
  const { t } = useTranslation(['annex', 'shell']);
  return (
    <Group gap={4} wrap="nowrap" component="span" display="inline-flex">
      <Code>{pdf_sha256.slice(0, 12)}…</Code>
      <CopyButton value={pdf_sha256}>
        {({ copied, copy }) => (
          <ActionIcon
            variant="subtle"
            size={24}
            aria-label={t('list.copy_hash', { number })}
            onClick={() => {
              copy();
              announce(t('shell:action.copied'));
            }}
          >
            {copied ? <Check size={14} aria-hidden /> : <Copy size={14} aria-hidden />}
          </ActionIcon>
        )}
      </CopyButton>
    </Group>
  );
};

/** Looking at an annex and downloading it. */
export const AnnexActions = ({ annex: { id, number } }: { annex: AnnexSummary }) => {
  const { t } = useTranslation('annex');
  return (
    <Group gap="xs">
      <Button
        size="xs"
        variant="default"
        leftSection={<Eye size={16} aria-hidden />}
        aria-label={t('list.view_named', { number })}
        renderRoot={(props) => <Link to="/annex" search={{ view: id }} resetScroll={false} {...props} />}
      >
        {t('list.view')}
      </Button>
      <Button
        size="xs"
        variant="default"
        component="a"
        href={pdfAddress(id)}
        download
        leftSection={<Download size={16} aria-hidden />}
        aria-label={t('list.download_named', { number })}
      >
        {t('list.download')}
      </Button>
    </Group>
  );
};

type RowProps = { annex: AnnexSummary; newest: readonly AnnexSummary[] };

const AnnexRow = ({ annex, newest }: RowProps) => {
  const { t } = useTranslation('annex');
  const format = useFormat();
  const languageName = useLanguageName();
  const { number, revision, status, language, issued_at, issued_by, pdf_bytes } = annex;
  return (
    <Table.Tr data-annex={number}>
      <Table.Th scope="row">
        <Group gap="xs">
          {t('list.number', { number })} <StandingBadge standing={standingOf(annex, newest)} />
        </Group>
      </Table.Th>
      <Table.Td data-label={t('list.revision')}>{revision}</Table.Td>
      <Table.Td data-label={t('list.status')}>{t(`status.${status}`)}</Table.Td>
      <Table.Td data-label={t('list.language')}>{languageName(language)}</Table.Td>
      <Table.Td data-label={t('list.issued')}>
        <span>{format.exactly(issued_at)}</span>
        <Text size="xs" c="dimmed">
          {issued_by.label}
        </Text>
      </Table.Td>
      <Table.Td data-label={t('list.file')}>
        <span>{format.bytes(pdf_bytes)}</span>
        <div>
          <Hash annex={annex} />
        </div>
      </Table.Td>
      <Table.Td>
        <AnnexActions annex={annex} />
      </Table.Td>
    </Table.Tr>
  );
};

const columns = ['annex', 'revision', 'status', 'language', 'issued', 'file', 'actions'] as const;

/** The issued annexes, newest first: what each is made of, what proves it, and what it is today. */
export const IssuedAnnexes = () => {
  const { t } = useTranslation('annex');
  const cursors = useCursors();
  const first = useQuery(annexesQuery());
  const page = useQuery(annexesQuery(cursors.cursor));
  if (page.error) return <ErrorState problem={page.error} retry={() => void page.refetch()} />;
  if (!page.data) return <LoadingState />;
  const { items, next_cursor } = page.data;
  if (items.length === 0) return <EmptyState title={t('list.none')} text={t('list.none_text')} />;
  return (
    <>
      <Table className="cards" verticalSpacing="sm" aria-label={t('list.title')} aria-busy={page.isPlaceholderData}>
        <Table.Thead>
          <Table.Tr>
            {columns.map((column) => (
              <Table.Th key={column} scope="col">
                {t(`list.${column}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map((annex) => (
            <AnnexRow key={annex.id} annex={annex} newest={first.data?.items ?? items} />
          ))}
        </Table.Tbody>
      </Table>
      <CursorPager cursors={cursors} next={next_cursor} label={t('list.pages')} />
    </>
  );
};
