import { Group, Stack, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useChangeSet } from '../../change-set/ChangeSet';
import { anchorOf } from '../../change-set/pointers';
import { useLanding } from '../../forms/use-landing';
import { EffectBadge } from '../../review/EffectBadge';
import { useFormat } from '../../text/format';
import { useWords } from '../../text/words';
import { FieldActions } from './FieldActions';
import { FieldBreaks } from './FieldBreaks';
import { FieldKept } from './FieldKept';
import { type FieldRow, pathOf } from './field-rows';

const FieldHead = ({ row }: { row: FieldRow }) => {
  const { field, state } = row;
  const { errors } = useChangeSet();
  const error = errors[pathOf(row.key)];
  return (
    <Stack gap={2} align="flex-start">
      <Group gap="xs">
        <Text fw={600} td={state === 'removed' ? 'line-through' : undefined}>
          {field.label}
        </Text>
        {state !== 'same' && <EffectBadge effect={state} />}
      </Group>
      <Text size="xs" ff="monospace" c="dimmed" fw={400}>
        {field.key}
      </Text>
      <Text size="sm" c="dimmed" fw={400}>
        {field.purpose}
      </Text>
      {error !== undefined && (
        <Text size="sm" c="var(--mantine-color-error)" fw={400} lang="en" role="alert">
          {error}
        </Text>
      )}
      {row.saved && <FieldBreaks saved={row.saved} next={state === 'removed' ? null : field} />}
    </Stack>
  );
};

/** One field of the list. */
export const FieldItem = ({ row, edit }: { row: FieldRow; edit: () => void }) => {
  const { t } = useTranslation('fields');
  const [words, format] = [useWords(), useFormat()];
  const { field } = row;
  const id = anchorOf(pathOf(row.key));
  const landing = useLanding<HTMLTableRowElement>(id);
  const rules = [field.mask && t('masked'), field.required && t('required')].filter((one) => one !== false);
  return (
    <Table.Tr id={id} ref={landing} tabIndex={-1} data-path={pathOf(row.key)} data-state={row.state}>
      <Table.Th scope="row" miw="12rem">
        <FieldHead row={row} />
      </Table.Th>
      <Table.Td data-label={t('column.value')}>
        {t(`type.${field.type}`)}
        <Text size="sm" c="dimmed">
          {t(`class.${field.sensitivity}`)}
        </Text>
        {rules.length > 0 && <Text size="sm">{format.list(rules)}</Text>}
      </Table.Td>
      <Table.Td data-label={t('column.filled_by')}>
        {format.list(field.sources.map((source) => t(`source.${source}`)))}
      </Table.Td>
      <Table.Td data-label={t('column.used_in')} miw="7rem">
        {words.activity(field.activity)}
      </Table.Td>
      <Table.Td data-label={t('column.kept')}>
        <FieldKept row={row} />
      </Table.Td>
      <Table.Td>
        <FieldActions row={row} edit={edit} />
      </Table.Td>
    </Table.Tr>
  );
};
