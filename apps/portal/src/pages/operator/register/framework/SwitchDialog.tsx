import { List, Text, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../../api/client';
import { putFramework } from '../../../../api/generated';
import { fits } from '../../../../review/ConfirmPhrase';
import { useFormat } from '../../../../text/format';
import { tellOutcome } from '../../../../ui/announce';
import { ConfirmDialog } from '../../../../ui/ConfirmDialog';

type Props = {
  /** First day on which the framework no longer counts; null: it counts. */
  invalid_from: string | null;
  close: () => void;
};

/** What the switch does to every tenant, and the phrase that confirms it. */
export const SwitchDialog = ({ invalid_from, close }: Props) => {
  const { t } = useTranslation(['register', 'review']);
  const client = useQueryClient();
  const format = useFormat();
  const [typed, type] = useState('');
  const [asked, ask] = useState(false);
  const way = invalid_from === null ? 'on' : 'off';
  const phrase = invalid_from === null ? 'DPF' : `DPF ${invalid_from}`;
  const day = invalid_from === null ? '' : format.day(invalid_from);
  const put = useMutation({
    mutationFn: () => call(() => putFramework({ body: { invalid_from } })),
    onSuccess: async ({ published }) => {
      await client.invalidateQueries({ queryKey: ['operator', 'framework'] });
      await client.invalidateQueries({ queryKey: ['operator', 'catalogs', 'list'] });
      close();
      tellOutcome(
        published.length === 0 ? t('framework.same') : t('framework.done', { versions: format.list(published) }),
      );
    },
  });
  const confirmed = fits(typed, phrase);
  return (
    <ConfirmDialog
      opened
      close={close}
      title={t(`framework.title_${way}`, { day })}
      action={t(`framework.title_${way}`, { day })}
      run={() => (confirmed ? put.mutate() : ask(true))}
      pending={put.isPending}
      problem={put.error}
    >
      <List size="sm" spacing={4}>
        <List.Item>{t(`framework.does_${way}`, { day })}</List.Item>
        <List.Item>{t('framework.outdates')}</List.Item>
        <List.Item>{t('framework.stays')}</List.Item>
      </List>
      <TextInput
        label={t('review:confirm_label')}
        description={
          <Text
            span
            size="sm"
            ff="monospace"
            c="var(--mantine-color-text)"
            style={{ userSelect: 'all' }}
            translate="no"
          >
            {phrase}
          </Text>
        }
        value={typed}
        onChange={({ currentTarget }) => type(currentTarget.value)}
        error={(asked || typed !== '') && !confirmed ? t('review:confirm_wrong') : undefined}
        autoComplete="off"
        spellCheck={false}
        data-confirm-phrase={phrase}
      />
    </ConfirmDialog>
  );
};
