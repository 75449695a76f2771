import { Group, Stack, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { queries } from '../../api/queries';
import { useFormat } from '../../text/format';
import { annexesQuery } from './annexes';
import { AnnexActions } from './IssuedAnnexes';
import { inForceOf, isCurrent, standingOf } from './standing';
import { StandingBadge } from './StandingBadge';

/** The annex that holds today, and whether it says what the newest instruction says. */
export const AnnexStatus = () => {
  const { t } = useTranslation('annex');
  const format = useFormat();
  const { data: annexes } = useSuspenseQuery(annexesQuery());
  const { data: now } = useSuspenseQuery(queries.record());
  const { revision, record } = now;
  const annex = inForceOf(annexes.items) ?? annexes.items[0];
  if (!annex) return <Text size="sm">{t('status.none_yet', { number: revision })}</Text>;
  const { catalog_version, plan } = record;
  const [day, number] = [format.date(annex.issued_at), annex.number];
  const standing = standingOf(annex, annexes.items);
  return (
    <Stack gap="xs" align="flex-start">
      <Group gap="xs">
        <Text fw={600}>{t('list.number', { number })}</Text>
        <StandingBadge standing={standing} />
      </Group>
      {standing !== 'in_force' && <Text size="sm">{t('status.only_draft')}</Text>}
      <Text size="sm">{t('status.issued', { day, person: annex.issued_by.label })}</Text>
      <Text size="sm">
        {isCurrent(annex, { revision, catalog_version, plan })
          ? t('status.current', { number: revision })
          : annex.revision === revision
            ? t('status.rules_changed')
            : t('status.behind', { count: revision - annex.revision, revision: annex.revision, number: revision })}
      </Text>
      <AnnexActions annex={annex} />
    </Stack>
  );
};
