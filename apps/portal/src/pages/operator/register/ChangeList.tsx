import { Badge, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../text/format';
import { useFactWords } from './fact-words';
import { FactProblems } from './FactProblems';
import type { Fact, PlacedFact } from './register-facts';
import type { RegisterDraft } from './use-register-draft';

const Side = ({ title, placed, fact }: { title: string; placed: PlacedFact; fact: Fact }) => {
  const { t } = useTranslation('register');
  const [words, format] = [useFactWords(), useFormat()];
  const { spec } = placed;
  return (
    <Stack gap={2} flex="1 1 14rem" miw={0}>
      <Text size="xs" c="dimmed">
        {title}
      </Text>
      <Text
        size="sm"
        style={{ whiteSpace: 'pre-line' }}
        lang={fact.value !== null && words.isSpoken(spec) ? 'en' : undefined}
      >
        {words.value(spec, fact)}
      </Text>
      {fact.source !== null && (
        <Text size="xs" c="dimmed">
          {fact.read_on === null
            ? t('changes.source', { source: fact.source })
            : t('changes.source_read', { source: fact.source, day: format.day(fact.read_on) })}
        </Text>
      )}
      {fact.demo && (
        <Group>
          <Badge variant="default" tt="none">
            {t('demo')}
          </Badge>
        </Group>
      )}
    </Stack>
  );
};

type Props = { facts: readonly PlacedFact[]; draft: RegisterDraft; edit: (placed: PlacedFact) => void };

/** Every fact that is to change, before and after, with what stands against it. */
export const ChangeList = ({ facts, draft, edit }: Props) => {
  const { t } = useTranslation('register');
  const words = useFactWords();
  return (
    <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }} aria-label={t('changes.title')}>
      {facts.map((placed) => {
        const change = draft.changes[placed.path];
        const full = words.full(placed.holder, placed.spec);
        return (
          change && (
            <Paper component="li" key={placed.path} withBorder p="sm" data-change={placed.path}>
              <Stack gap="xs">
                <Text fw={600}>{full}</Text>
                <Group align="flex-start" gap="md">
                  <Side title={t('changes.before')} placed={placed} fact={placed.fact} />
                  <Side title={t('changes.after')} placed={placed} fact={change.fact} />
                </Group>
                <FactProblems problems={draft.problems.at[placed.path]} />
                <Group gap="xs">
                  <Button
                    size="xs"
                    variant="default"
                    aria-label={t('edit_of', { fact: full })}
                    onClick={() => edit(placed)}
                  >
                    {t('edit')}
                  </Button>
                  <Button
                    size="xs"
                    variant="subtle"
                    aria-label={t('undo_of', { fact: full })}
                    onClick={() => draft.undo(placed.path)}
                  >
                    {t('undo')}
                  </Button>
                </Group>
              </Stack>
            </Paper>
          )
        );
      })}
    </Stack>
  );
};
