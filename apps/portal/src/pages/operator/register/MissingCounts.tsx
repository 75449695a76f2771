import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCheckWords } from '../../../open-items/check-words';
import { useFormat } from '../../../text/format';
import { useFactWords } from './fact-words';
import { isMissing, type PlacedFact } from './register-facts';

type Count = { key: string; name: string; always: number; sometimes: number };

const Counts = ({ label, head, rows }: { label: string; head: string; rows: readonly Count[] }) => {
  const { t } = useTranslation('register');
  const format = useFormat();
  return (
    <Table className="cards" verticalSpacing="xs" aria-label={label} maw="44rem">
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{head}</Table.Th>
          <Table.Th scope="col">{t('count.always')}</Table.Th>
          <Table.Th scope="col">{t('count.sometimes')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map(({ key, name, always, sometimes }) => (
          <Table.Tr key={key} data-count={key}>
            <Table.Th scope="row">{name}</Table.Th>
            <Table.Td data-label={t('count.always')}>{format.number(always)}</Table.Td>
            <Table.Td data-label={t('count.sometimes')}>{format.number(sometimes)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
};

const countBy = (facts: readonly PlacedFact[], keyOf: (fact: PlacedFact) => string | null) => {
  const keys = [...new Set(facts.map(keyOf))].filter((key) => key !== null);
  return keys.map((key) => {
    const missing = facts.filter((fact) => keyOf(fact) === key && isMissing(fact));
    const always = missing.filter(({ spec }) => spec.asked === 'always').length;
    return { key, always, sometimes: missing.length - always };
  });
};

/** How many facts are missing: of whom, and which check of the customers' annexes asks for them. */
export const MissingCounts = ({ facts }: { facts: readonly PlacedFact[] }) => {
  const { t } = useTranslation('register');
  const [words, checks, format] = [useFactWords(), useCheckWords(), useFormat()];
  const holders = new Map(facts.map(({ holder }) => [holder.id, holder]));
  const byHolder = countBy(facts, ({ holder }) => holder.id).map((count) => {
    const holder = holders.get(count.key);
    return { ...count, name: holder ? words.holderName(holder) : count.key };
  });
  const byCheck = countBy(facts, ({ spec }) => spec.check)
    .filter(({ always, sometimes }) => always + sometimes > 0)
    .map((count) => {
      const said = checks(count.key);
      return { ...count, name: said === undefined ? count.key : t('count.check_name', { id: count.key, words: said }) };
    })
    .toSorted((a, b) => format.collator.compare(a.key, b.key));
  return (
    <>
      <Counts label={t('count.by_holder')} head={t('count.holder')} rows={byHolder} />
      {byCheck.length === 0 ? (
        <Text size="sm">{t('count.none')}</Text>
      ) : (
        <Counts label={t('count.by_check')} head={t('count.check')} rows={byCheck} />
      )}
    </>
  );
};
