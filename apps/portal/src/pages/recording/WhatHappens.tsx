import { Box, List } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Retention } from '../../api/generated';
import { useChoice } from '../../forms/use-choice';
import { useWords } from '../../text/words';
import { Section } from '../../ui/Page';

const useValue = (member: string) => useChoice(`/recording/${member}`)?.effective;

/** The sentences that the choices on the page come to, pending ones included. */
const useSentences = (): (string | null)[] => {
  const { t } = useTranslation('recording');
  const words = useWords();
  const [mode, media, transcript] = [useValue('mode'), useValue('media'), useValue('transcript')];
  const [consent, pause, region] = [useValue('consent'), useValue('pause_on_sensitive'), useValue('region')];
  const [storage, retention] = [useValue('storage'), useValue('retention') as Retention | undefined];
  if (mode === 'off' || mode === undefined) return [t('sum.off')];
  const own = storage === 'own_bucket';
  return [
    mode === 'always' ? t('sum.always') : t('sum.on_demand'),
    media === 'audio' ? t('sum.audio') : t('sum.audio_video'),
    transcript === true ? t('sum.transcript') : null,
    consent === 'explicit' ? t('sum.explicit') : t('sum.notice'),
    pause === true ? t('sum.pause') : t('sum.no_pause'),
    own ? t('sum.own_bucket') : t('sum.vendor', { region: words.value(region) }),
    retention && !own ? t('sum.kept', { retention: words.retention(retention) }) : null,
  ];
};

/**
 * What would happen with the choices on the page, in a few sentences that follow every change. No live region: it would
 * speak with every step of a slider.
 */
export const WhatHappens = () => {
  const { t } = useTranslation('recording');
  const sentences = useSentences().filter((sentence) => sentence !== null);
  return (
    <Section title={t('sum.title')}>
      <Box p="md" bg="var(--annexa-raised)" bdrs="md" data-summary>
        <List maw="44rem">
          {sentences.map((sentence) => (
            <List.Item key={sentence}>{sentence}</List.Item>
          ))}
        </List>
      </Box>
    </Section>
  );
};
