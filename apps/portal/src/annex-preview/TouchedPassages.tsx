import { Badge, Box, Group, Stack, Text, UnstyledButton } from '@mantine/core';
import { Minus, Pencil, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { AnnexLanguage } from './annex-language';
import type { Touched } from './touched';

const icons = { added: Plus, changed: Pencil, removed: Minus } as const;

type Shown = { language: AnnexLanguage; go: (id: string) => void };

const Passage = ({ passage, language, go }: Shown & { passage: Touched }) => {
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
            <Text size="sm" fw={600} lineClamp={2} lang={language}>
              {label}
            </Text>
          )}
          <Text size="xs" c="dimmed" lineClamp={1} lang={language}>
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
export const TouchedPassages = ({ touched, language, go }: Shown & { touched: readonly Touched[] }) => {
  const { t } = useTranslation('annex');
  if (touched.length === 0) return null;
  return (
    <Stack component="ul" gap={4} aria-label={t('preview.passages')} className="passages">
      {touched.map((passage) => (
        <li key={passage.id}>
          <Passage passage={passage} language={language} go={go} />
        </li>
      ))}
    </Stack>
  );
};
