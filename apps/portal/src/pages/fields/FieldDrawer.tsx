import { Drawer } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useOpenedAfter } from '../../ui/use-opened-after';
import { FieldEditor } from './FieldEditor';
import type { FieldRow } from './field-rows';

type Props = {
  /** The field to edit; null: a new one. */
  row: FieldRow | null;
  opened: boolean;
  close: () => void;
  /** Called once it is gone from the page. */
  closed: () => void;
  importTable: (text: string) => void;
};

/** The editor of one field beside the list; what is in it is kept until it is taken over or cancelled. */
export const FieldDrawer = ({ row, opened, close, closed, importTable }: Props) => {
  const { t } = useTranslation(['fields', 'shell']);
  const shown = useOpenedAfter(opened);
  return (
    <Drawer
      opened={shown}
      onClose={close}
      onExitTransitionEnd={closed}
      position="right"
      size="min(100vw, 42rem)"
      title={row ? t('edit_title', { label: row.field.label }) : t('add')}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': t('shell:action.close') }}
    >
      <FieldEditor key={row?.key ?? ''} row={row} close={close} importTable={importTable} />
    </Drawer>
  );
};
