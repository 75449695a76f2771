import { Code, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { queries } from '../../api/queries';
import { CopyText } from '../../ui/CopyText';
import { Section } from '../../ui/Page';
import { snippets } from './snippets';

type SnippetProps = { title: string; text: string; hint?: string };

const Snippet = ({ title, text, hint }: SnippetProps) => {
  const { t } = useTranslation('developers');
  return (
    <Stack gap={6}>
      <Group justify="space-between">
        <Title order={3} size="h5">
          {title}
        </Title>
        <CopyText value={text} label={t('start.copy', { title })} />
      </Group>
      {hint !== undefined && (
        <Text size="sm" c="dimmed">
          {hint}
        </Text>
      )}
      <div className="scrolls" tabIndex={0} role="region" aria-label={title}>
        <Code
          block
          lang="en"
          style={{ overflowWrap: 'normal', hyphens: 'none', width: 'max-content', minWidth: '100%' }}
        >
          {text}
        </Code>
      </div>
    </Stack>
  );
};

/** Three calls to begin with, at the address of this page and with the revision that holds now. */
export const QuickStart = () => {
  const { t } = useTranslation('developers');
  const { data } = useQuery(queries.settings());
  const hints: Partial<Record<string, string>> = { change: t('start.change_hint'), annex: t('start.annex_hint') };
  return (
    <Section id="quick-start" title={t('start.title')} text={t('start.text')}>
      <Snippet title={t('start.key')} text={"export ANNEXA_KEY='anx_live_…'"} />
      {snippets(location.origin, data?.revision ?? 1).map(({ id, text }) => {
        const hint = hints[id];
        return <Snippet key={id} title={t(`start.${id}`)} text={text} {...(hint === undefined ? {} : { hint })} />;
      })}
    </Section>
  );
};
