import { Badge, Box, Button, Group, Stack, Text, Title } from '@mantine/core';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CatalogChange, groupChanges, kindOf, type Part, snippet } from './group-changes';

/** How many differences of a part, and how much of a value, are shown before somebody asks for the rest. */
const [fewest, longest] = [25, 400];

const Value = ({ title, value }: { title: string; value: unknown }) => {
  const { t } = useTranslation('operator');
  const [whole, setWhole] = useState(false);
  const text = snippet(value);
  const long = text.length > longest;
  return (
    <Box flex="1 1 16rem" miw={0}>
      <Text size="xs" c="dimmed">
        {title}
      </Text>
      <pre className="operator-json" lang="en">
        {long && !whole ? `${text.slice(0, longest)}…` : text}
      </pre>
      {long && (
        <Button size="compact-xs" variant="subtle" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? t('catalog.show_less') : t('catalog.show_whole')}
        </Button>
      )}
    </Box>
  );
};

const Change = ({ change }: { change: CatalogChange }) => {
  const { t } = useTranslation('operator');
  const { path, before, after } = change;
  return (
    <Stack component="li" gap={4} data-path={path} style={{ listStyle: 'none' }}>
      <Group gap="xs">
        <Text size="sm" ff="monospace" style={{ hyphens: 'none' }}>
          {path}
        </Text>
        <Badge variant="default" tt="none" fw={400}>
          {t(`catalog.${kindOf(change)}`)}
        </Badge>
      </Group>
      <Group align="flex-start" gap="sm">
        {before !== null && <Value title={t('catalog.before')} value={before} />}
        {after !== null && <Value title={t('catalog.after')} value={after} />}
      </Group>
    </Stack>
  );
};

const ChangesOfPart = ({ part, changes }: { part: Part; changes: readonly CatalogChange[] }) => {
  const { t } = useTranslation('operator');
  const [all, showAll] = useState(false);
  const shown = all ? changes : changes.slice(0, fewest);
  return (
    <Stack gap="sm">
      <Title order={3} size="h5">
        {t('catalog.part', { part: t(`catalog.parts.${part}`), count: changes.length })}
      </Title>
      <Stack component="ul" gap="md" p={0} m={0}>
        {shown.map((change) => (
          <Change key={change.path} change={change} />
        ))}
      </Stack>
      {changes.length > shown.length && (
        <Group>
          <Button variant="default" size="xs" onClick={() => showAll(true)}>
            {t('catalog.show_all', { count: changes.length - shown.length })}
          </Button>
        </Group>
      )}
    </Stack>
  );
};

/**
 * Everything that differs, part by part: where, what was there, what is there then. Hundreds of them stand below an editor,
 * so they are drawn anew only where they are others.
 */
export const CatalogChanges = memo(({ changes }: { changes: readonly CatalogChange[] }) => {
  const { t } = useTranslation('operator');
  return (
    <Stack gap="lg">
      <Text fw={600}>{t('catalog.differences', { count: changes.length })}</Text>
      {groupChanges(changes).map(({ part, changes: found }) => (
        <ChangesOfPart key={part} part={part} changes={found} />
      ))}
    </Stack>
  );
});
CatalogChanges.displayName = 'CatalogChanges';
