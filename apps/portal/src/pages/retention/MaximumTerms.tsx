import { List, Text, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { EffectiveRetention, MaximumTerm, RetentionDifference } from '../../api/generated';
import { useFormat } from '../../text/format';
import { useWords } from '../../text/words';

const Term = ({ term }: { term: MaximumTerm }) => {
  const { t } = useTranslation('retention');
  const [words, format] = [useWords(), useFormat()];
  const { term: id, label, period, source, demo } = term;
  return (
    <List.Item data-term={id}>
      <Text size="sm">
        {words.term(id, label)}
        {/* A floor belongs to a sub-processor, whose name only the record knows. */}
        {id === 'floor' && <span lang="en"> ({label})</span>}
      </Text>
      <Text size="sm" fw={600}>
        {period === null ? t('unknown') : format.period(period)}
      </Text>
      {source !== null && !demo && (
        <Text size="xs" c="dimmed" lang="en">
          {source}
        </Text>
      )}
      {demo && (
        <Text size="xs" c="dimmed">
          {t('demo_value')}
        </Text>
      )}
    </List.Item>
  );
};

type Maximum = Pick<EffectiveRetention, 'maximum' | 'maximum_text'>;

/** A worst case in the language of the page; what cannot be summed up is said in the words of the record. */
const Said = ({ of: { maximum, maximum_text } }: { of: Maximum }) => {
  const { t } = useTranslation('retention');
  const format = useFormat();
  if (maximum === null) return <span lang="en">{maximum_text}</span>;
  return t('at_most', { period: format.period(maximum) });
};

type Props = { part: EffectiveRetention; difference: RetentionDifference | undefined };

/** The worst case of a part, and what it is made of; a term that nobody states is said as unknown, never left out. */
export const MaximumTerms = ({ part, difference }: Props) => {
  const { t } = useTranslation('retention');
  const { terms, what, notes } = part;
  return (
    <>
      <Text size="sm">
        <Said of={part} />
        {part.maximum !== null && terms.some(({ demo }) => demo) && <> {t('demo_value')}</>}
      </Text>
      {difference?.after && (
        <Text size="sm" fw={600} data-then>
          {t('then_label')} <Said of={difference.after} />
        </Text>
      )}
      {terms.length > 0 && (
        <details>
          <Text component="summary" size="sm" lh="24px" style={{ cursor: 'pointer' }}>
            {t('terms')} <VisuallyHidden lang="en">{what}</VisuallyHidden>
          </Text>
          <List size="sm" mt={4} spacing={4} ps={0} listStyleType="none">
            {terms.map((term) => (
              <Term key={`${term.term} ${term.label}`} term={term} />
            ))}
          </List>
          {notes.map((note) => (
            <Text key={note} size="xs" c="dimmed" lang="en" mt={4}>
              {note}
            </Text>
          ))}
        </details>
      )}
    </>
  );
};
