import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call } from '../../../api/client';
import { type CatalogInput, publishCatalogVersion } from '../../../api/generated';
import { useFormat } from '../../../text/format';
import { tellOutcome } from '../../../ui/announce';
import { CatalogProblems } from './CatalogProblems';

type Props = { body: CatalogInput; opened: boolean; close: () => void; done: () => void };

/** The last question before a version of the catalogue is published: it names version and first day. */
export const ConfirmPublishing = ({ body, opened, close, done }: Props) => {
  const { t } = useTranslation(['operator', 'shell']);
  const client = useQueryClient();
  const format = useFormat();
  const said = { version: body.version, date: format.day(body.effective_from) };
  const publish = useMutation({
    mutationFn: () => call(() => publishCatalogVersion({ body })),
    onSuccess: async () => {
      close();
      tellOutcome(t('catalog.done', said));
      await client.invalidateQueries({ queryKey: ['operator', 'catalogs', 'list'] });
      done();
    },
  });
  const leave = () => {
    publish.reset();
    close();
  };
  return (
    <Modal
      opened={opened}
      onClose={leave}
      title={t('catalog.confirm_title', said)}
      closeButtonProps={{ 'aria-label': t('shell:action.close') }}
    >
      <Stack>
        <Text size="sm">{t('catalog.confirm_text', said)}</Text>
        {publish.isError && <CatalogProblems problem={publish.error} />}
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={leave} data-autofocus>
            {t('shell:action.cancel')}
          </Button>
          <Button loading={publish.isPending} onClick={() => publish.mutate()}>
            {t('catalog.ask', said)}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
};
