import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call } from '../../api/client';
import { type ApiKeyBody, createApiKey } from '../../api/generated';
import { tellOutcome } from '../../ui/announce';
import { KeyForm } from './KeyForm';
import { NewKey } from './NewKey';

/** Makes an API key, then shows it once: it is held nowhere but in this dialog, and gone with it. */
export const MakeKey = ({ close }: { close: () => void }) => {
  const { t } = useTranslation('developers');
  const client = useQueryClient();
  const { mutate, data, error, isPending, reset } = useMutation({
    mutationFn: (body: ApiKeyBody) => call(() => createApiKey({ body })),
    gcTime: 0,
    onSuccess: () => void client.invalidateQueries({ queryKey: ['tenant', 'api-keys'] }),
  });
  const done = () => {
    tellOutcome(t('new.done'));
    reset();
    close();
  };
  if (data) return <NewKey made={data} done={done} />;
  return <KeyForm close={close} make={mutate} pending={isPending} problem={error} />;
};
