import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AnnexSummary } from '../../api/generated';
import { useFormat } from '../../text/format';

/** What became of an annex, in a sentence: whether it may be relied on, and what to do where it may not. */
export const AnnexState = ({ annex }: { annex: AnnexSummary }) => {
  const { t } = useTranslation('annex');
  const format = useFormat();
  const { state, status, superseded_by, revocation } = annex;
  return (
    <Stack gap={2} data-state={state}>
      {revocation && (
        <>
          <Text size="sm">
            {t('state.revoked', { day: format.date(revocation.revoked_at), person: revocation.revoked_by.label })}
          </Text>
          <Text size="sm">{t('state.reason', { reason: revocation.reason })}</Text>
        </>
      )}
      {superseded_by && (
        <Text size="sm">
          {t('state.superseded', { number: superseded_by.number, day: format.date(superseded_by.issued_at) })}
        </Text>
      )}
      {state === 'current' && <Text size="sm">{t('state.current')}</Text>}
      {state === 'outdated' && <Text size="sm">{t('state.outdated')}</Text>}
      {status === 'draft' && state !== 'revoked' && <Text size="sm">{t('state.draft')}</Text>}
    </Stack>
  );
};
