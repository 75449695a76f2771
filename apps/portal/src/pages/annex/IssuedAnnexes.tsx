import { ActionIcon, Button, Code, CopyButton, Group, Stack, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Check, Copy, Eye } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { AnnexSummary } from '../../api/generated';
import { useFormat } from '../../text/format';
import { announce } from '../../ui/announce';
import { CursorPager, useCursors } from '../../ui/CursorPager';
import { EmptyState, ErrorState, LoadingState } from '../../ui/states';
import { annexesQuery } from './annexes';
import { AnnexState } from './AnnexState';
import { DownloadMenu } from './DownloadMenu';
import { useLanguageName } from './language-name';
import { RevokeAnnex } from './RevokeAnnex';
import { StandingBadge } from './StandingBadge';
import { VerificationCode } from './VerificationCode';

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
export const AnnexActions = ({ annex }: { annex: AnnexSummary }) => {
  const { t } = useTranslation('annex');
  const { id, number } = annex;
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
      <DownloadMenu annex={annex} />
    </Group>
  );
};

type RowProps = { annex: AnnexSummary };

const AnnexRow = ({ annex }: RowProps) => {
  const { t } = useTranslation('annex');
  const format = useFormat();
  const languageName = useLanguageName();
  const { number, revision, state, language, issued_at, issued_by, pdf_bytes } = annex;
  return (
    <Table.Tr data-annex={number}>
      <Table.Th scope="row">
        <Group gap="xs">
          {t('list.number', { number })} <StandingBadge state={state} />
        </Group>
      </Table.Th>
      <Table.Td data-label={t('list.state')}>
        <AnnexState annex={annex} />
      </Table.Td>
      <Table.Td data-label={t('list.revision')}>{revision}</Table.Td>
      <Table.Td data-label={t('list.language')}>{languageName(language)}</Table.Td>
      <Table.Td data-label={t('list.issued')}>
        <span>{format.exactly(issued_at)}</span>
        <Text size="xs" c="dimmed">
          {issued_by.label}
        </Text>
      </Table.Td>
      <Table.Td data-label={t('list.proof')} miw="10rem">
        <VerificationCode annex={annex} />
        <Text size="xs">{format.bytes(pdf_bytes)}</Text>
        <div>
          <Hash annex={annex} />
        </div>
      </Table.Td>
      <Table.Td>
        <Stack gap="xs" align="flex-start">
          <AnnexActions annex={annex} />
          <RevokeAnnex annex={annex} />
        </Stack>
      </Table.Td>
    </Table.Tr>
  );
};

const columns = ['annex', 'state', 'revision', 'language', 'issued', 'proof', 'actions'] as const;

/** The issued annexes, newest first: what each is made of, what proves it, and what it is today. */
export const IssuedAnnexes = () => {
  const { t } = useTranslation('annex');
  const cursors = useCursors();
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
            <AnnexRow key={annex.id} annex={annex} />
          ))}
        </Table.Tbody>
      </Table>
      <CursorPager cursors={cursors} next={next_cursor} label={t('list.pages')} />
    </>
  );
};
