import { Text, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../api/client';
import { type AnnexSummary, revokeAnnex } from '../../api/generated';
import { oneLine } from '../../forms/one-line';
import { tellOutcome } from '../../ui/announce';
import { ConfirmDialog } from '../../ui/ConfirmDialog';

type DialogProps = { annex: AnnexSummary; close: () => void };

/** Asks why an annex must not be relied on any more: that cannot be taken back. */
export const RevokeDialog = ({ annex: { id, number }, close }: DialogProps) => {
  const { t } = useTranslation('annex');
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  const [asked, ask] = useState(false);
  const revoke = useMutation({
    mutationFn: () => call(() => revokeAnnex({ path: { annex: id }, body: { reason: reason.trim() } })),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['tenant', 'annexes'] });
      close();
      tellOutcome(t('revoke.done', { number }));
    },
  });
  const missing = reason.trim() === '';
  const run = () => {
    ask(true);
    if (!missing) revoke.mutate();
  };
  return (
    <ConfirmDialog
      opened
      close={close}
      title={t('revoke.title', { number })}
      action={t('revoke.title', { number })}
      run={run}
      pending={revoke.isPending}
      problem={revoke.error}
    >
      <Text size="sm">{t('revoke.text')}</Text>
      <Textarea
        label={t('revoke.reason')}
        description={t('revoke.reason_hint')}
        required
        autosize
        minRows={2}
        maxLength={500}
        value={reason}
        error={asked && missing ? t('revoke.reason_missing') : undefined}
        onChange={({ currentTarget }) => setReason(oneLine(currentTarget.value))}
      />
    </ConfirmDialog>
  );
};
