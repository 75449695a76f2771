import { Group, Stack, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { queries } from '../../api/queries';
import { useFormat } from '../../text/format';
import { annexesQuery } from './annexes';
import { AnnexState } from './AnnexState';
import { AnnexActions } from './IssuedAnnexes';
import { isCurrent, todaysOf } from './standing';
import { StandingBadge } from './StandingBadge';
import { VerificationCode } from './VerificationCode';

/** The annex that holds today, and whether it says what the newest instruction says. */
export const AnnexStatus = () => {
  const { t } = useTranslation('annex');
  const format = useFormat();
  const { data: annexes } = useSuspenseQuery(annexesQuery());
  const { data: now } = useSuspenseQuery(queries.record());
  const { revision, record } = now;
  const annex = todaysOf(annexes.items);
  if (!annex) return <Text size="sm">{t('status.none_yet', { number: revision })}</Text>;
  const { catalog_version, plan } = record;
  // An instruction that changes nothing of the record needs no other annex.
  const same = isCurrent(annex, { revision, catalog_version, plan });
  const [day, number] = [format.date(annex.issued_at), annex.number];
  return (
    <Stack gap="xs" align="flex-start">
      <Group gap="xs">
        <Text fw={600}>{t('list.number', { number })}</Text>
        <StandingBadge state={annex.state} />
      </Group>
      {annex.state === 'draft' && <Text size="sm">{t('status.only_draft')}</Text>}
      <AnnexState annex={annex} />
      <Text size="sm">{t('status.issued', { day, person: annex.issued_by.label })}</Text>
      {(same || annex.state !== 'current') && (
        <Text size="sm">
          {same
            ? t('status.current', { number: revision })
            : annex.revision === revision
              ? t('status.rules_changed')
              : t('status.behind', { count: revision - annex.revision, revision: annex.revision, number: revision })}
        </Text>
      )}
      <VerificationCode annex={annex} />
      <AnnexActions annex={annex} />
    </Stack>
  );
};
