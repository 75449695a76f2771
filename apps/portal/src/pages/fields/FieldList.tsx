import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FieldItem } from './FieldItem';
import type { FieldRow } from './field-rows';

const columns = ['field', 'value', 'filled_by', 'used_in', 'kept', 'actions'] as const;

/** Rows are of different heights: what belongs together begins on one line. */
const top = { verticalAlign: 'top' } as const;

/** The fields, saved and pending, in the order of the annex. */
export const FieldList = ({ rows, edit }: { rows: readonly FieldRow[]; edit: (key: string) => void }) => {
  const { t } = useTranslation('fields');
  return (
    <div className="scrolls" tabIndex={0} role="region" aria-label={t('list')}>
      <Table
        className="cards"
        style={{ overflowWrap: 'break-word' }}
        verticalSpacing="sm"
        aria-label={t('list')}
        styles={{ td: top, th: top }}
      >
        <Table.Thead>
          <Table.Tr>
            {columns.map((column) => (
              <Table.Th key={column} scope="col">
                {t(`column.${column}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <FieldItem key={row.key} row={row} edit={() => edit(row.key)} />
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
};
