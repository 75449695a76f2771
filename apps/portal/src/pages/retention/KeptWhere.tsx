import { List, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ActivityId, EffectiveRecord, EffectiveRetention, Place } from '../../api/generated';
import { useFormat } from '../../text/format';
import { useWords } from '../../text/words';

type Props = { part: EffectiveRetention; activity: ActivityId; record: EffectiveRecord };

/** Where a part is kept: its own place where it has one, else the places of its activity and whose they are. */
export const KeptWhere = ({ part, activity, record }: Props) => {
  const { t } = useTranslation('retention');
  const [words, format] = [useWords(), useFormat()];
  const say = (place: Place) => (place === 'EU' ? words.value('EU') : format.country(place));
  if (part.retention?.kind === 'none') return <Text size="sm">{t('nowhere')}</Text>;
  if (part.place !== null) return <Text size="sm">{say(part.place)}</Text>;
  const locations = record.activities.find(({ id }) => id === activity)?.locations ?? [];
  const nameOf = (id: string) => record.subprocessors.find((entry) => entry.id === id)?.name ?? id;
  return (
    <List size="sm" listStyleType="none" ps={0}>
      {locations.map(({ place, subprocessor }) => (
        <List.Item key={`${place} ${subprocessor}`}>
          {subprocessor === null ? say(place) : t('place_of', { place: say(place), name: nameOf(subprocessor) })}
        </List.Item>
      ))}
    </List>
  );
};
