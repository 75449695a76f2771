import { Badge, Button, Group, Stack, Table, Text } from '@mantine/core';
import { Pencil } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { CheckName } from '../../../open-items/CheckName';
import { useFormat } from '../../../text/format';
import { useFactWords } from './fact-words';
import { FactProblems } from './FactProblems';
import { isMissing, type PlacedFact } from './register-facts';
import type { RegisterDraft } from './use-register-draft';

const Value = ({ placed }: { placed: PlacedFact }) => {
  const { t } = useTranslation('register');
  const words = useFactWords();
  const { fact, spec } = placed;
  if (isMissing(placed))
    return (
      <Text size="sm" fw={600}>
        {spec.asked === 'always' ? t('missing') : t('missing_sometimes')}
      </Text>
    );
  return (
    <Group gap="xs">
      <Text size="sm" lang={words.isSpoken(spec) ? 'en' : undefined} style={{ whiteSpace: 'pre-line' }}>
        {words.value(spec, fact)}
      </Text>
      {fact.demo && (
        <Badge variant="default" tt="none">
          {t('demo')}
        </Badge>
      )}
    </Group>
  );
};

type RowProps = { placed: PlacedFact; draft: RegisterDraft; edit: (placed: PlacedFact) => void };

const FactRow = ({ placed, draft, edit }: RowProps) => {
  const { t } = useTranslation('register');
  const [words, format] = [useFactWords(), useFormat()];
  const { path, holder, spec } = placed;
  const change = draft.changes[path];
  const shown = change ? { ...placed, fact: change.fact } : placed;
  const { source, read_on } = shown.fact;
  return (
    <Table.Tr data-fact={path} data-missing={isMissing(shown) || undefined}>
      <Table.Th scope="row" w="14rem" style={{ verticalAlign: 'top' }}>
        {words.name(holder, spec)}
        {spec.check !== null && (
          <div>
            <CheckName id={spec.check} />
          </div>
        )}
      </Table.Th>
      <Table.Td data-label={t('column.value')}>
        <Stack gap={4}>
          <Value placed={shown} />
          {change && (
            <Group gap="xs">
              <Badge variant="outline" tt="none" leftSection={<Pencil size={12} aria-hidden />}>
                {t('changed')}
              </Badge>
              <Button
                size="compact-sm"
                variant="subtle"
                aria-label={t('undo_of', { fact: words.full(holder, spec) })}
                onClick={() => draft.undo(path)}
              >
                {t('undo')}
              </Button>
            </Group>
          )}
          <FactProblems problems={draft.problems.at[path]} />
        </Stack>
      </Table.Td>
      <Table.Td data-label={t('column.source')} lang="en">
        {source ?? '–'}
      </Table.Td>
      <Table.Td data-label={t('column.read_on')}>{read_on === null ? '–' : format.day(read_on)}</Table.Td>
      <Table.Td>
        <Button
          size="xs"
          variant="default"
          aria-label={t('edit_of', { fact: words.full(holder, spec) })}
          onClick={() => edit(placed)}
        >
          {t('edit')}
        </Button>
      </Table.Td>
    </Table.Tr>
  );
};

type Props = { facts: readonly PlacedFact[]; label: string; draft: RegisterDraft; edit: (placed: PlacedFact) => void };

/** Facts of one holder: value, where and when it was read, and whether it is missing; each can be changed in the draft. */
export const FactTable = ({ facts, label, draft, edit }: Props) => {
  const { t } = useTranslation('register');
  const heads = ['fact', 'value', 'source', 'read_on', 'actions'] as const;
  return (
    <Table className="cards" verticalSpacing="xs" aria-label={label}>
      <Table.Thead>
        <Table.Tr>
          {heads.map((head) => (
            <Table.Th key={head} scope="col">
              {t(`column.${head}`)}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {facts.map((placed) => (
          <FactRow key={placed.path} placed={placed} draft={draft} edit={edit} />
        ))}
      </Table.Tbody>
    </Table>
  );
};
