import { Button, Stack, Table } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CatalogVersionSummary } from '../../../api/generated';
import { useFormat } from '../../../text/format';
import { ErrorState } from '../../../ui/states';
import { operatorQueries } from '../operator-queries';
import { StandingBadge } from '../Standing';
import { standingOf, today } from '../versions-in-force';
import { saveFile } from './save-file';

type Props = { versions: readonly CatalogVersionSummary[] };
type RowProps = { version: CatalogVersionSummary; versions: Props['versions']; download: (version: string) => void };

const VersionRow = ({ version: shown, versions, download }: RowProps) => {
  const { t } = useTranslation('operator');
  const format = useFormat();
  const { version, title, effective_from, published_at, published_by } = shown;
  return (
    <Table.Tr>
      <Table.Th scope="row">{version}</Table.Th>
      <Table.Td data-label={t('catalog.state')}>
        <StandingBadge standing={standingOf(shown, versions, today())} />
      </Table.Td>
      <Table.Td data-label={t('catalog.effective')}>{format.day(effective_from)}</Table.Td>
      <Table.Td data-label={t('catalog.content')} lang="en">
        {title}
      </Table.Td>
      <Table.Td data-label={t('catalog.published')}>
        {t('catalog.by', { at: format.date(published_at), who: published_by.label })}
      </Table.Td>
      <Table.Td>
        <Button
          size="xs"
          variant="default"
          aria-label={t('catalog.download_name', { version })}
          onClick={() => download(version)}
        >
          {t('catalog.download')}
        </Button>
      </Table.Td>
    </Table.Tr>
  );
};

/** Every version of the catalogue, newest first. There is always one: the first start publishes it. */
export const VersionTable = ({ versions }: Props) => {
  const { t } = useTranslation('operator');
  const client = useQueryClient();
  const download = useMutation({
    mutationFn: (version: string) => client.fetchQuery(operatorQueries.catalog(version)),
    onSuccess: ({ catalog }) => saveFile(`catalog-${catalog.version}.json`, `${JSON.stringify(catalog, null, 2)}\n`),
  });
  const heads = ['version', 'state', 'effective', 'content', 'published', 'actions'] as const;
  return (
    <Stack gap="sm">
      <Table className="cards" verticalSpacing="sm" aria-label={t('catalog.versions')}>
        <Table.Thead>
          <Table.Tr>
            {heads.map((head) => (
              <Table.Th key={head} scope="col">
                {t(`catalog.${head}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {versions.map((version) => (
            <VersionRow key={version.version} version={version} versions={versions} download={download.mutate} />
          ))}
        </Table.Tbody>
      </Table>
      {download.isError && <ErrorState problem={download.error} />}
    </Stack>
  );
};
