import { Alert, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { CircleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../../api/problem';
import { CatalogChanges } from '../catalog/CatalogChanges';
import { CatalogProblems } from '../catalog/CatalogProblems';
import type { CatalogChange } from '../catalog/group-changes';
import { ConfirmPublishing } from '../catalog/ConfirmPublishing';
import { troubleAt } from '../FormTrouble';
import { today } from '../versions-in-force';
import { ChangeList } from './ChangeList';
import type { PlacedFact } from './register-facts';
import type { RegisterDraft } from './use-register-draft';

const ownFields = ['/version', '/effective_from'];

/** What stands in the way: at the fact or field it is about, and below that what is about none of them. */
const Trouble = ({ draft: { preview, problems } }: { draft: RegisterDraft }) => {
  const { t } = useTranslation('register');
  const { error } = preview;
  if (error === null) return null;
  if (!(error instanceof ApiProblem) || error.errors.length === 0) return <CatalogProblems problem={error} />;
  const others = problems.others.filter(({ pointer }) => !ownFields.includes(pointer));
  return (
    <>
      <Alert color="red" variant="outline" icon={<CircleAlert aria-hidden />} role="alert">
        <Text size="sm">{t('publish.refused', { count: error.errors.length })}</Text>
      </Alert>
      {others.length > 0 && <CatalogProblems problem={error} shown={others} />}
    </>
  );
};

const Fields = ({ draft }: { draft: RegisterDraft }) => {
  const { t } = useTranslation('operator');
  const { error } = draft.preview;
  return (
    <Group gap="sm" align="flex-start">
      <TextInput
        label={t('catalog.new_version')}
        description={t('catalog.new_version_hint')}
        flex="1 1 16rem"
        required
        value={draft.version}
        error={troubleAt(error, '/version')}
        onChange={({ currentTarget }) => draft.setVersion(currentTarget.value.trim())}
      />
      <TextInput
        type="date"
        label={t('catalog.first_day')}
        description={t('catalog.first_day_hint')}
        flex="1 1 16rem"
        min={today()}
        required
        value={draft.effective_from}
        error={troubleAt(error, '/effective_from')}
        onChange={({ currentTarget }) => draft.setFirstDay(currentTarget.value)}
      />
    </Group>
  );
};

/** What differs besides the facts, which the list above says in words. */
const besides = (changes: readonly CatalogChange[], draft: RegisterDraft): CatalogChange[] =>
  changes.filter(
    ({ path }) => !Object.keys(draft.changes).some((fact) => path.startsWith(`${fact}/`) || path === fact),
  );

const Checked = ({ draft, ask }: { draft: RegisterDraft; ask: () => void }) => {
  const { t } = useTranslation(['register', 'operator']);
  const { data } = draft.preview;
  if (!data) return null;
  if (draft.stale)
    return (
      <Text size="sm" fw={600}>
        {t('publish.stale')}
      </Text>
    );
  return (
    <Stack gap="md">
      <Group gap="sm">
        <Text fw={600} role="status">
          {t('operator:catalog.checked')}
        </Text>
        <Button onClick={ask}>{t('operator:catalog.ask', { version: data.body.version })}</Button>
      </Group>
      <Text size="sm">{t('publish.difference', { count: draft.count })}</Text>
      <CatalogChanges changes={besides(data.diff.changes, draft)} />
    </Stack>
  );
};

type Props = {
  facts: readonly PlacedFact[];
  draft: RegisterDraft;
  newest: string;
  edit: (placed: PlacedFact) => void;
};

/** The draft of the next version: what is to change, under which name and from which day; checked first, then published. */
export const PublishFacts = ({ facts, draft, newest, edit }: Props) => {
  const { t } = useTranslation('register');
  const [asking, { open, close }] = useDisclosure(false);
  const { data } = draft.preview;
  if (draft.count === 0) return <Text size="sm">{t('changes.none')}</Text>;
  return (
    <Stack gap="md" id="next-version">
      <Text size="sm">{t('changes.on_top', { count: draft.count, version: newest })}</Text>
      <ChangeList facts={facts} draft={draft} edit={edit} />
      <Fields draft={draft} />
      <Group gap="sm">
        <Button variant="default" loading={draft.preview.isPending} onClick={draft.check}>
          {t('publish.check')}
        </Button>
        <Button variant="subtle" onClick={draft.clear}>
          {t('changes.discard')}
        </Button>
      </Group>
      <Trouble draft={draft} />
      <Checked draft={draft} ask={open} />
      {data && <ConfirmPublishing body={data.body} opened={asking} close={close} done={draft.clear} />}
    </Stack>
  );
};
