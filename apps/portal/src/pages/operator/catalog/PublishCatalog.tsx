import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useDisclosure } from '@mantine/hooks';
import type { CatalogVersionSummary } from '../../../api/generated';
import { today } from '../versions-in-force';
import { CatalogChanges } from './CatalogChanges';
import { type CatalogDraft, useCatalogDraft } from './catalog-draft';
import { CatalogEditor } from './CatalogEditor';
import { CatalogProblems } from './CatalogProblems';
import { ConfirmPublishing } from './ConfirmPublishing';

const Checked = ({ draft: { preview, edited }, ask }: { draft: CatalogDraft; ask: () => void }) => {
  const { t } = useTranslation('operator');
  if (preview.isError) return <CatalogProblems problem={preview.error} />;
  if (!preview.data) return null;
  const { body, diff } = preview.data;
  return (
    <Stack gap="md">
      {edited ? (
        <Text size="sm" fw={600}>
          {t('catalog.edited')}
        </Text>
      ) : (
        <Group gap="sm">
          <Text fw={600} role="status">
            {t('catalog.checked')}
          </Text>
          <Button onClick={ask}>{t('catalog.ask', { version: body.version })}</Button>
        </Group>
      )}
      <Text size="sm" c="dimmed">
        {diff.from === null ? t('catalog.against_none') : t('catalog.against', { version: diff.from })}
      </Text>
      <CatalogChanges changes={diff.changes} />
    </Stack>
  );
};

/** Writes another version of the catalogue: check first, then publish with its first day. */
export const PublishCatalog = ({ versions }: { versions: readonly CatalogVersionSummary[] }) => {
  const { t } = useTranslation('operator');
  const names = versions.map(({ version }) => version);
  const draft = useCatalogDraft(names);
  const [asking, { open, close }] = useDisclosure(false);
  return (
    <Stack gap="md">
      <CatalogEditor draft={draft} versions={names} />
      <Group gap="sm" align="flex-start">
        <TextInput
          label={t('catalog.new_version')}
          description={t('catalog.new_version_hint')}
          flex="1 1 18rem"
          required
          value={draft.version}
          onChange={({ currentTarget }) => draft.setVersion(currentTarget.value.trim())}
        />
        <TextInput
          label={t('catalog.first_day')}
          description={t('catalog.first_day_hint')}
          flex="1 1 18rem"
          type="date"
          min={today()}
          required
          value={draft.effective_from}
          onChange={({ currentTarget }) => draft.setFirstDay(currentTarget.value)}
        />
      </Group>
      <Group>
        <Button variant="default" loading={draft.preview.isPending} onClick={draft.check}>
          {t('catalog.check')}
        </Button>
      </Group>
      <Checked draft={draft} ask={open} />
      {draft.preview.data && (
        <ConfirmPublishing body={draft.preview.data.body} opened={asking} close={close} done={draft.clear} />
      )}
    </Stack>
  );
};
