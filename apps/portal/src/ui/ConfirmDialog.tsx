import { Button, Group, Modal, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isEscape } from './Dialog';
import { ErrorState } from './states';

type ConfirmDialogProps = {
  opened: boolean;
  close: () => void;
  /** Verb and noun. */
  title: string;
  /** What happens, and what of it cannot be taken back. */
  children: ReactNode;
  /** The button names the action. */
  action: string;
  run: () => void;
  pending: boolean;
  problem: unknown;
};

/** Asks before something is taken away. The way back has the focus, so Enter never confirms. */
export const ConfirmDialog = (props: ConfirmDialogProps) => {
  const { opened, close, title, children, action, run, pending, problem } = props;
  const { t } = useTranslation('shell');
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={title}
      closeOnEscape={false}
      onKeyDown={(event) => isEscape(event) && close()}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <Stack>
        {children}
        {problem !== null && problem !== undefined && <ErrorState problem={problem} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={close} data-autofocus>
            {t('action.cancel')}
          </Button>
          <Button color="red.9" onClick={run} loading={pending}>
            {action}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
};
