import { Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ReviewedChange } from '../api/generated';
import { queries } from '../api/queries';
import { useFormat } from '../text/format';
import { useWords } from '../text/words';
import { Section } from '../ui/Page';
import { EffectBadge } from './EffectBadge';

/** A value in words; where none is chosen, what holds by default is named. */
const useSay = (): ((value: unknown, path: string) => string) => {
  const { t } = useTranslation('review');
  const words = useWords();
  const { data: catalog } = useQuery(queries.catalog());
  return (value, path) => {
    const option = value === null ? catalog?.options.find((one) => one.path === path) : undefined;
    return option ? t('by_default', { value: words.value(option.default, path) }) : words.value(value, path);
  };
};

/** Every changed setting: from what to what, what that does, and from when. */
export const ReviewChanges = ({ changes }: { changes: readonly ReviewedChange[] }) => {
  const { t } = useTranslation('review');
  const [words, format, say] = [useWords(), useFormat(), useSay()];
  if (changes.length === 0) return null;
  // A worst case may shrink for other reasons; only a chosen period that does makes data due.
  const shorter = changes.some(({ effect }) => effect === 'shorter');
  return (
    <Section title={t('changes')}>
      {shorter && <Text size="sm">{t('kept_shorter')}</Text>}
      <Table className="cards" verticalSpacing="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('setting')}</Table.Th>
            <Table.Th scope="col">{t('before')}</Table.Th>
            <Table.Th scope="col">{t('after')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {changes.map(({ path, before, after, effect, takes_effect }) => (
            <Table.Tr key={path} data-path={path}>
              <Table.Th scope="row" fw={600}>
                {words.setting(path)} <EffectBadge effect={effect} />
                <Text size="xs" c="dimmed" fw={400}>
                  {takes_effect.after === null
                    ? t('at_once')
                    : t('after_cooling_off', {
                        at: format.exactly(takes_effect.at),
                        period: format.period(takes_effect.after),
                      })}
                </Text>
              </Table.Th>
              <Table.Td data-label={t('before')}>{say(before, path)}</Table.Td>
              <Table.Td data-label={t('after')}>{say(after, path)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Section>
  );
};
