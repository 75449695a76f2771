import { Button, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Download, Lock, Plus, Upload } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queries } from '../../api/queries';
import { useChangeSet } from '../../change-set/ChangeSet';
import { fieldsWith } from '../../change-set/pointers';
import { useMay } from '../../session/session';
import { MayButton } from '../../ui/MayButton';
import { Page, Section } from '../../ui/Page';
import { EmptyState } from '../../ui/states';
import { downloadJson } from './download-json';
import { FieldCount } from './FieldCount';
import { FieldList } from './FieldList';
import { rowsOf } from './field-rows';
import { SampleForm } from './SampleForm';

// Loaded when one of them is opened first: most look at the list.
const FieldDrawer = lazy(() => import('./FieldDrawer').then((module) => ({ default: module.FieldDrawer })));
const ImportDialog = lazy(() => import('./ImportDialog').then((module) => ({ default: module.ImportDialog })));

/** What is open beside the list: the editor of a field (null: of a new one), or the import with what was pasted. */
type Open = { what: 'editor'; key: string | null } | { what: 'import'; text: string };

type ActionsProps = { open: (what: Open) => void };

const Actions = ({ open }: ActionsProps) => {
  const { t } = useTranslation('fields');
  const { saved } = useChangeSet();
  return (
    <>
      {saved.custom_fields.length > 0 && (
        <Button
          variant="default"
          leftSection={<Download size={16} aria-hidden />}
          onClick={() => downloadJson('custom-fields.json', saved.custom_fields)}
        >
          {t('export')}
        </Button>
      )}
      <MayButton
        ability="settings:write"
        variant="default"
        leftSection={<Upload size={16} aria-hidden />}
        onClick={() => open({ what: 'import', text: '' })}
      >
        {t('import.open')}
      </MayButton>
      <AddButton onClick={() => open({ what: 'editor', key: null })} id="add-field" />
    </>
  );
};

const AddButton = (props: { onClick: () => void; id?: string }) => {
  const { t } = useTranslation('fields');
  return (
    <MayButton ability="settings:write" leftSection={<Plus size={16} aria-hidden />} {...props}>
      {t('add')}
    </MayButton>
  );
};

/** A dialog gives the focus back to what opened it; where that is gone, the page must not lose it. */
const keepFocus = () => {
  if (document.activeElement === document.body) document.getElementById('add-field')?.focus();
};

/** The custom data fields: which there are, what becomes of them, and how end users see them. */
export const FieldsPage = () => {
  const { t } = useTranslation('fields');
  const { record } = useSuspenseQuery(queries.record()).data;
  const { base, values } = useChangeSet();
  const { why: denied } = useMay('settings:write');
  // What is closed keeps its content until it is gone from the page.
  const [beside, setBeside] = useState<{ is: Open; shown: boolean }>({
    is: { what: 'editor', key: null },
    shown: false,
  });
  const rows = rowsOf(base.custom_fields, values, record.custom_fields);
  const next = fieldsWith(base.custom_fields, values);
  const { is, shown } = beside;
  const [used, use] = useState<Open['what'][]>([]);
  const open = (what: Open) => {
    use((before) => [...before, what.what]);
    setBeside({ is: what, shown: true });
  };
  const close = () => setBeside({ is, shown: false });
  return (
    <Page title={t('title')} lead={t('lead')} actions={<Actions open={open} />}>
      {denied !== undefined && (
        <Text size="sm">
          <Lock size={14} aria-hidden /> {denied}
        </Text>
      )}
      <Section title={t('list')}>
        <FieldCount count={next.length} />
        {rows.length === 0 ? (
          <EmptyState
            title={t('none')}
            text={t('none_text')}
            action={<AddButton onClick={() => open({ what: 'editor', key: null })} />}
          />
        ) : (
          <FieldList rows={rows} edit={(key) => open({ what: 'editor', key })} />
        )}
      </Section>
      {next.length > 0 && <SampleForm fields={next} />}
      <Suspense fallback={null}>
        {used.includes('editor') && (
          <FieldDrawer
            row={is.what === 'editor' ? (rows.find(({ key }) => key === is.key) ?? null) : null}
            opened={shown && is.what === 'editor'}
            close={close}
            closed={keepFocus}
            importTable={(text) => open({ what: 'import', text })}
          />
        )}
        {used.includes('import') && (
          <ImportDialog
            opened={shown && is.what === 'import'}
            pasted={is.what === 'import' ? is.text : ''}
            close={close}
            closed={keepFocus}
          />
        )}
      </Suspense>
    </Page>
  );
};
