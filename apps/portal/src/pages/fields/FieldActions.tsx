import { Group } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useChangeSet } from '../../change-set/ChangeSet';
import { announce } from '../../ui/announce';
import { MayButton } from '../../ui/MayButton';
import { type FieldRow, pathOf } from './field-rows';

/** Edit, remove, undo. The focus stays in the row, or goes to "Add a field" where the row goes. */
export const FieldActions = ({ row, edit }: { row: FieldRow; edit: () => void }) => {
  const { t } = useTranslation(['fields', 'shell']);
  const { set, undo } = useChangeSet();
  const [group, acted] = [useRef<HTMLDivElement>(null), useRef(false)];
  const { label } = row.field;
  const path = pathOf(row.key);
  useEffect(() => {
    if (acted.current) group.current?.querySelector('button')?.focus();
    acted.current = false;
  }, [row.state, acted, group]);
  const act = (what: () => void, said: string) => {
    acted.current = true;
    what();
    announce(said);
    if (row.state === 'added') document.getElementById('add-field')?.focus();
  };
  const small = { ability: 'settings:write', size: 'compact-sm', variant: 'default' } as const;
  return (
    <Group gap="xs" ref={group}>
      {row.state !== 'removed' && (
        <MayButton {...small} onClick={edit} aria-label={t('edit_one', { label })}>
          {t('shell:action.edit')}
        </MayButton>
      )}
      {row.state !== 'same' && (
        <MayButton
          {...small}
          onClick={() => act(() => undo(path), t('undone', { label }))}
          aria-label={t('undo_one', { label })}
        >
          {t('undo')}
        </MayButton>
      )}
      {(row.state === 'same' || row.state === 'changed') && (
        <MayButton
          {...small}
          onClick={() => act(() => set(path, null), t('removed', { label }))}
          aria-label={t('remove_one', { label })}
        >
          {t('shell:action.remove')}
        </MayButton>
      )}
    </Group>
  );
};
