import { Badge, Box, Group, Stack, Text, UnstyledButton } from '@mantine/core';
import { Minus, Pencil, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Touched } from './touched';

const icons = { added: Plus, changed: Pencil, removed: Minus } as const;

const Passage = ({ passage, go }: { passage: Touched; go: (id: string) => void }) => {
  const { t } = useTranslation('annex');
  const { id, kind, heading, label } = passage;
  const Icon = icons[kind];
  return (
    <UnstyledButton onClick={() => go(id)} className="passage" data-passage-link={id}>
      <Group gap="xs" wrap="nowrap" align="flex-start" justify="space-between">
        <Box miw={0}>
          {id === 'cover/summary' ? (
            <Text size="sm" fw={600}>
              {t('preview.summary')}
            </Text>
          ) : (
            <Text size="sm" fw={600} lineClamp={2} lang="en">
              {label}
            </Text>
          )}
          <Text size="xs" c="dimmed" lineClamp={1} lang="en">
            {heading}
          </Text>
        </Box>
        <Badge variant="default" tt="none" flex="none" leftSection={<Icon size={12} aria-hidden />}>
          {t(`preview.${kind}`)}
        </Badge>
      </Group>
    </UnstyledButton>
  );
};

/** The passages that the pending changes touch; each one leads to its place in the preview. */
export const TouchedPassages = ({ touched, go }: { touched: readonly Touched[]; go: (id: string) => void }) => {
  const { t } = useTranslation('annex');
  if (touched.length === 0) return null;
  return (
    <Stack component="ul" gap={4} aria-label={t('preview.passages')} className="passages">
      {touched.map((passage) => (
        <li key={passage.id}>
          <Passage passage={passage} go={go} />
        </li>
      ))}
    </Stack>
  );
};
