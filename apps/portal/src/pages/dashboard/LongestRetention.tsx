import { Anchor, Table, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { EffectiveActivity, EffectiveRetention } from '../../api/generated';
import { queries } from '../../api/queries';
import { useFormat } from '../../text/format';
import { useWords } from '../../text/words';
import { longestPart } from './longest-part';

/** The worst case; what has no end, or is never stored, has no number. */
const Longest = ({ part: { maximum, maximum_text, retention } }: { part: EffectiveRetention }) => {
  const [words, format] = [useWords(), useFormat()];
  if (maximum !== null) return <strong>{format.period(maximum)}</strong>;
  if (retention?.kind === 'indefinite' || retention?.kind === 'none') return words.retention(retention);
  return <span lang="en">{maximum_text}</span>;
};

const Row = ({ activity }: { activity: EffectiveActivity }) => {
  const { t } = useTranslation('dashboard');
  const words = useWords();
  const part = longestPart(activity);
  if (!part) return null;
  const { what, retention, text } = part;
  return (
    <Table.Tr data-activity={activity.id}>
      <Table.Th scope="row">
        {words.activity(activity.id, activity.name)}
        <Text size="xs" c="dimmed" fw={400} lang="en">
          {what}
        </Text>
      </Table.Th>
      <Table.Td data-label={t('kept.chosen')}>
        {retention ? words.retention(retention) : <span lang="en">{text}</span>}
      </Table.Td>
      <Table.Td data-label={t('kept.longest')}>
        <Longest part={part} />
      </Table.Td>
    </Table.Tr>
  );
};

/** How long the data of each activity is kept at most: the part that is kept longest. */
export const LongestRetention = () => {
  const { t } = useTranslation('dashboard');
  const { data } = useSuspenseQuery(queries.record());
  return (
    <>
      <Table className="cards" verticalSpacing="sm" aria-label={t('kept.title')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('kept.activity')}</Table.Th>
            <Table.Th scope="col">{t('kept.chosen')}</Table.Th>
            <Table.Th scope="col">{t('kept.longest')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {data.record.activities.map((activity) => (
            <Row key={activity.id} activity={activity} />
          ))}
        </Table.Tbody>
      </Table>
      <Anchor component={Link} to="/retention" size="sm">
        {t('kept.more')}
      </Anchor>
    </>
  );
};
