import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RetentionDifference } from '../api/generated';
import { useWords } from '../text/words';
import { Section } from '../ui/Page';
import { EffectBadge } from './EffectBadge';
import { KeptFor } from './KeptFor';

/** What is kept longer or shorter: chosen and worst case, before and after. */
export const ReviewRetention = ({ differences }: { differences: readonly RetentionDifference[] }) => {
  const { t } = useTranslation('review');
  const words = useWords();
  if (differences.length === 0) return null;
  const longer = differences.some(({ effect }) => effect === 'longer');
  return (
    <Section title={t('kept')}>
      {longer && <Text size="sm">{t('kept_longer')}</Text>}
      <Table className="cards" verticalSpacing="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('setting')}</Table.Th>
            <Table.Th scope="col">{t('before')}</Table.Th>
            <Table.Th scope="col">{t('after')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {differences.map(({ activity, name, part, what, before, after, effect }) => (
            <Table.Tr key={`${activity}/${part}`}>
              <Table.Th scope="row" fw={600}>
                {words.activity(activity, name)} <EffectBadge effect={effect} />
                <Text size="xs" c="dimmed" fw={400} lang="en">
                  {what}
                </Text>
              </Table.Th>
              <Table.Td data-label={t('before')}>
                <KeptFor kept={before} />
              </Table.Td>
              <Table.Td data-label={t('after')}>
                <KeptFor kept={after} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Section>
  );
};
