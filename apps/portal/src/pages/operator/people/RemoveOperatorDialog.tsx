import { Alert, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call } from '../../../api/client';
import { type OperatorMember, removeOperator } from '../../../api/generated';
import { tellOutcome } from '../../../ui/announce';
import { ConfirmDialog } from '../../../ui/ConfirmDialog';
import { codeOf } from '../../../ui/problem-code';

type Props = { person: OperatorMember; /** True where somebody removes themselves. */ own: boolean; close: () => void };

/** Asks before an operator is removed: sessions end at once. */
export const RemoveOperatorDialog = ({ person, own, close }: Props) => {
  const { t } = useTranslation('operator');
  const client = useQueryClient();
  const { email } = person;
  const remove = useMutation({
    mutationFn: () => call(() => removeOperator({ path: { operator: person.id } })),
    onSuccess: async () => {
      if (own) return location.assign('/operator/sign-in');
      close();
      tellOutcome(t('people.removed', { email }));
      await client.invalidateQueries({ queryKey: ['operator', 'people'] });
    },
  });
  const last = codeOf(remove.error) === 'last_operator';
  return (
    <ConfirmDialog
      opened
      close={close}
      title={t('people.remove_title', { email })}
      action={t('people.remove_of', { email })}
      run={() => remove.mutate()}
      pending={remove.isPending}
      problem={last ? null : remove.error}
    >
      <Text size="sm">{t('people.remove_text')}</Text>
      {own && (
        <Text size="sm" fw={600}>
          {t('people.remove_self')}
        </Text>
      )}
      {last && (
        <Alert color="red" variant="outline" role="alert">
          {t('people.last')}
        </Alert>
      )}
    </ConfirmDialog>
  );
};
