import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useSuspenseQuery } from '@tanstack/react-query';
import { CircleAlert, Table2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queries } from '../../api/queries';
import { useChangeSet } from '../../change-set/ChangeSet';
import { announce } from '../../ui/announce';
import { FieldBreaks } from './FieldBreaks';
import { FieldClass } from './FieldClass';
import { FieldKeeping } from './FieldKeeping';
import { FieldNames } from './FieldNames';
import { FieldUse } from './FieldUse';
import { emptyForm, type FieldForm, fieldOf, formOf, newForm } from './field-form';
import { problemsOf } from './field-problems';
import { type FieldRow, pathOf } from './field-rows';
import { useTakenKeys } from './use-taken-keys';

type Props = { row: FieldRow | null; close: () => void; importTable: (text: string) => void };

/** A member of the field, and where the editor shows what is wrong with it. */
const shownAt: Readonly<Record<string, keyof FieldForm>> = { retention: 'period' };

const useFieldForm = (row: FieldRow | null) => {
  const { t } = useTranslation('fields');
  const { data: catalog } = useSuspenseQuery(queries.catalog());
  const taken = useTakenKeys(row?.key ?? null);
  const form = useForm<FieldForm>({
    mode: 'controlled',
    initialValues: row ? formOf(row.field) : newForm(catalog.plan.limits),
    validateInputOnBlur: true,
    validate: (values) => {
      const problems = problemsOf(fieldOf(values, row?.field), { taken, limits: catalog.plan.limits });
      const said = problems.map(({ member, code, max }) => [shownAt[member] ?? member, t(`problem.${code}`, { max })]);
      // The first thing that is wrong with a member is said first.
      return Object.fromEntries(said.toReversed()) as Record<string, string>;
    },
  });
  return { form, taken };
};

/** Several lines in a field of one: the person has a table at hand, and there is a way in for tables. */
const TablePasted = ({ go }: { go: () => void }) => {
  const { t } = useTranslation('fields');
  return (
    <Alert variant="outline" icon={<Table2 aria-hidden />} title={t('pasted.title')} role="status">
      <Stack gap="xs" align="flex-start">
        <Text size="sm">{t('pasted.text')}</Text>
        <Button size="compact-sm" variant="default" onClick={go}>
          {t('pasted.go')}
        </Button>
      </Stack>
    </Alert>
  );
};

/** Everything of a field. It is taken over into the pending changes; nothing is saved here. */
export const FieldEditor = ({ row, close, importTable }: Props) => {
  const { t } = useTranslation(['fields', 'shell']);
  const { set, undo, errors } = useChangeSet();
  const { form, taken } = useFieldForm(row);
  const [table, setTable] = useState<string | null>(null);
  const refused = row ? errors[pathOf(row.key)] : undefined;
  const take = (values: FieldForm) => {
    const field = fieldOf(values, row?.field);
    if (row?.state === 'added' && row.key !== field.key) undo(pathOf(row.key));
    set(pathOf(field.key), field);
    announce(t('taken_over', { label: field.label }));
    close();
  };
  const focusFirst = (wrong: Record<string, unknown>) => {
    const order = Object.keys(emptyForm).filter((member) => member in wrong);
    const node = order.map((member) => form.getInputNode(member)).find((found) => found !== null);
    const target = node?.matches('input, select, textarea') ? node : node?.querySelector('input');
    target?.focus();
  };
  return (
    <form onSubmit={form.onSubmit(take, focusFirst)} noValidate>
      <Stack gap="lg">
        {refused !== undefined && (
          <Alert color="red" variant="outline" icon={<CircleAlert aria-hidden />} title={t('refused')} role="alert">
            <Text size="sm" lang="en">
              {refused}
            </Text>
          </Alert>
        )}
        {/* Above the fields: what is said against a field when it is left would move the button away under the pointer. */}
        {table !== null && <TablePasted go={() => importTable(table)} />}
        <FieldNames form={form} taken={taken} fixedKey={row?.saved !== undefined} pastedTable={setTable} />
        <FieldClass form={form} />
        <FieldUse form={form} />
        <FieldKeeping form={form} />
        {row?.saved && <FieldBreaks saved={row.saved} next={fieldOf(form.values, row.field)} />}
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={close}>
            {t('shell:action.cancel')}
          </Button>
          <Button type="submit">{row ? t('take_change') : t('take_new')}</Button>
        </Group>
      </Stack>
    </form>
  );
};
