import { Box, Group, List, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AnnexDifference, Finding, MissingFact } from '../api/generated';
import { useFormat } from '../text/format';
import { useWords } from '../text/words';
import { Section } from '../ui/Page';

type Item = {
  key: string;
  text: string;
  english?: boolean;
  /** In English, the language of the preview. */
  detail?: string;
};
type Group = { title: string; added: Item[]; removed: Item[] };

const useGroups = (annex: AnnexDifference): Group[] => {
  const { t } = useTranslation(['review', 'catalog', 'items']);
  const [words, format] = [useWords(), useFormat()];
  const { activities, subprocessors, transfers, fields, missing, findings } = annex;
  const both = <T,>(title: string, { added, removed }: { added: T[]; removed: T[] }, say: (item: T) => Item) => ({
    title,
    added: added.map(say),
    removed: removed.map(say),
  });
  const sayMissing = ({ id, path, label }: MissingFact): Item => {
    const english = !words.knows(path);
    const fact = english ? label : words.setting(path);
    return { key: `${id} ${path}`, text: t('missing_fact', { fact, check: id }), english };
  };
  const sayFinding = ({ code, activity, part, severity, text, sources }: Finding): Item => ({
    key: JSON.stringify([code, activity, part, sources]),
    text: t('contradiction', { what: t(`items:finding.${code}`), severity: t(`items:severity.${severity}`) }),
    detail: text,
  });
  return [
    both(t('activities'), activities, ({ id, name }) => ({ key: id, text: words.activity(id, name) })),
    both(t('subprocessors'), subprocessors, ({ id, name }) => ({ key: id, text: name })),
    both(t('transfers'), transfers, ({ id, name, country }) => ({
      key: `${id} ${country}`,
      text: t('catalog:transfer', { name, country: format.country(country) }),
    })),
    both(t('fields'), fields, ({ id, name }) => ({ key: id, text: name })),
    both(t('missing'), missing, sayMissing),
    both(t('contradictions'), findings, sayFinding),
  ].filter(({ added, removed }) => added.length + removed.length > 0);
};

const Side = ({ title, items }: { title: string; items: readonly Item[] }) =>
  items.length === 0 ? null : (
    <Box flex="1 1 16rem">
      <Text size="sm" c="dimmed">
        {title}
      </Text>
      <List size="sm">
        {items.map(({ key, text, english, detail }) => (
          <List.Item key={key} lang={english ? 'en' : undefined}>
            {text}
            {detail && (
              <Text size="xs" c="dimmed" lang="en">
                {detail}
              </Text>
            )}
          </List.Item>
        ))}
      </List>
    </Box>
  );

/** What appears in the annex and what disappears from it. */
export const ReviewAnnex = ({ difference }: { difference: AnnexDifference }) => {
  const { t } = useTranslation('review');
  const groups = useGroups(difference);
  const { status, passages } = difference;
  return (
    <Section title={t('annex')}>
      {status.before !== status.after && (
        <Text fw={600}>
          {t('status_changes', { before: t(`status.${status.before}`), after: t(`status.${status.after}`) })}
        </Text>
      )}
      <Text size="sm">{passages.length === 0 ? t('annex_same') : t('passages', { count: passages.length })}</Text>
      {groups.map(({ title, added, removed }) => (
        <Box key={title} role="group" aria-label={title}>
          <Text fw={600} size="sm">
            {title}
          </Text>
          <Group align="flex-start">
            <Side title={t('appears')} items={added} />
            <Side title={t('disappears')} items={removed} />
          </Group>
        </Box>
      ))}
    </Section>
  );
};
