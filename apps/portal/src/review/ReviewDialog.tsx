import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SettingsPreviewView } from '../api/generated';
import { ApiProblem } from '../api/problem';
import { useChangeSet } from '../change-set/ChangeSet';
import { ErrorState, LoadingState } from '../ui/states';
import { ConfirmPhrase, fits } from './ConfirmPhrase';
import { MergeChanges } from './MergeChanges';
import { Obstacles } from './Obstacles';
import { ReviewAnnex } from './ReviewAnnex';
import { ReviewChanges } from './ReviewChanges';
import { ReviewRetention } from './ReviewRetention';
import { ReviewWarnings } from './ReviewWarnings';
import { useSaveChanges } from './save-changes';
import { usePreview } from './use-preview';

type Body = {
  preview: SettingsPreviewView;
  save: ReturnType<typeof useSaveChanges>;
  close: () => void;
  leave: () => void;
};

const ReviewBody = ({ preview, save, close, leave }: Body) => {
  const { t } = useTranslation(['review', 'shell']);
  const { reviewing, count, base, saved, values, reason, setReason } = useChangeSet();
  const [typed, setTyped] = useState('');
  const { confirmation } = preview;
  const ready = !preview.unchanged && (confirmation === null || fits(typed, confirmation.phrase));
  const restoring = reviewing?.kind === 'restore';
  const number = restoring ? reviewing.revision : 0;
  const saving = restoring
    ? { base: saved, values: {}, restore: number, reason, early: false }
    : { base, values, restore: null, reason, early: confirmation === null };
  return (
    <Stack gap="lg">
      <Text c="dimmed">{t('subtitle', { number: preview.revision + 1 })}</Text>
      {preview.unchanged && <Text>{t('nothing')}</Text>}
      <ReviewChanges changes={preview.changes} />
      <ReviewRetention differences={preview.retention} />
      <ReviewAnnex difference={preview.annex} />
      <ReviewWarnings warnings={preview.warnings} />
      <Textarea
        label={t('reason')}
        description={t('reason_hint')}
        maxLength={500}
        autosize
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      {confirmation && <ConfirmPhrase confirmation={confirmation} typed={typed} onType={setTyped} />}
      {save.isError && !(save.error instanceof ApiProblem && save.error.status === 422) && (
        <ErrorState problem={save.error} />
      )}
      {save.error instanceof ApiProblem && save.error.status === 422 && (
        <Obstacles problem={save.error} leave={leave} />
      )}
      <Group justify="flex-end" gap="sm">
        <Button variant="default" onClick={close}>
          {t('shell:action.cancel')}
        </Button>
        <Button
          data-disabled={!ready || undefined}
          aria-disabled={!ready}
          loading={save.isPending}
          color={confirmation ? 'red' : 'accent'}
          onClick={() => ready && save.mutate(saving, { onSuccess: () => setReason('') })}
        >
          {save.isError ? t('retry') : restoring ? t('save_restore', { number }) : t('save', { count })}
        </Button>
      </Group>
    </Stack>
  );
};

/** The review before anything is saved: what changes, from when, what it does to data and annex, what to confirm. */
export const ReviewDialog = () => {
  const { t } = useTranslation(['review', 'shell']);
  const { reviewing, review, setReason, count, base } = useChangeSet();
  const preview = usePreview(reviewing !== null);
  const save = useSaveChanges();
  const [leaving, setLeaving] = useState(false);
  if (leaving && reviewing !== null) setLeaving(false);
  const close = () => {
    save.reset();
    review(null);
  };
  const giveUp = () => {
    setReason('');
    close();
  };
  // To a field: it takes the focus, which must not go back to what opened the review.
  const leave = () => {
    setLeaving(true);
    close();
  };
  const restoring = reviewing?.kind === 'restore';
  const title = restoring ? t('title_restore', { number: reviewing.revision }) : t('title', { count });
  const problem = preview.error;
  return (
    <Modal
      opened={reviewing !== null}
      onClose={giveUp}
      title={title}
      size="56rem"
      closeButtonProps={{ 'aria-label': t('shell:action.close') }}
      closeOnClickOutside={false}
      returnFocus={!leaving}
    >
      {problem instanceof ApiProblem && problem.status === 422 ? (
        <Obstacles problem={problem} leave={leave} />
      ) : problem ? (
        <ErrorState problem={problem} retry={() => void preview.refetch()} />
      ) : preview.isFetching ? (
        <LoadingState lines={8} />
      ) : preview.data && !restoring && preview.data.revision !== base.revision ? (
        <MergeChanges />
      ) : preview.data ? (
        <ReviewBody preview={preview.data} save={save} close={giveUp} leave={leave} />
      ) : (
        <LoadingState lines={8} />
      )}
    </Modal>
  );
};
