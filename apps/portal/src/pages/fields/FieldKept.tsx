import { Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Retention } from '../../api/generated';
import { queries } from '../../api/queries';
import { settingAt } from '../../change-set/pointers';
import { useWords } from '../../text/words';
import { type FieldRow, pathOf } from './field-rows';

/** How long a field is kept, in force or as it would be, with the reason. */
export const FieldKept = ({ row }: { row: FieldRow }) => {
  const { t } = useTranslation('fields');
  const words = useWords();
  const { record } = useSuspenseQuery(queries.record()).data;
  const { field, effective, state } = row;
  const pending = state === 'added' || state === 'changed';
  const chosen: Retention = field.retention ?? { kind: 'same_as', activity: field.activity };
  const retention = pending || !effective ? chosen : effective.retention;
  const home = retention.kind === 'same_as' ? record.activities.find(({ id }) => id === retention.activity) : undefined;
  const content = home?.retention[0]?.retention;
  const open = record.missing.some(
    ({ path }) => path.endsWith('/retention') && settingAt(path, record.custom_fields) === pathOf(row.key),
  );
  return (
    <>
      <Text size="sm">{words.retention(retention)}</Text>
      {content && content.kind !== 'none' && (
        <Text size="sm" c="dimmed">
          {words.retention(content)}
        </Text>
      )}
      {!pending && effective && (
        <Text size="xs" c="dimmed" lang="en">
          {effective.why.text}
        </Text>
      )}
      {pending && (
        <Text size="xs" c="dimmed">
          {t('kept_pending')}
        </Text>
      )}
      {((open && !pending) || (pending && content?.kind === 'none')) && (
        <Text size="sm" fw={600}>
          {t('kept_open')}
        </Text>
      )}
    </>
  );
};
