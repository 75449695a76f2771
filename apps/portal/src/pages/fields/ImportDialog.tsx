import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useOpenedAfter } from '../../ui/use-opened-after';
import { ImportForm } from './ImportForm';

type Props = { opened: boolean; pasted: string; close: () => void; closed: () => void };

/** Many fields at once, from JSON or a table. */
export const ImportDialog = ({ opened, pasted, close, closed }: Props) => {
  const { t } = useTranslation(['fields', 'shell']);
  const shown = useOpenedAfter(opened);
  return (
    <Modal
      opened={shown}
      onClose={close}
      onExitTransitionEnd={closed}
      size="48rem"
      title={t('import.title')}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': t('shell:action.close') }}
    >
      <ImportForm key={pasted} pasted={pasted} close={close} />
    </Modal>
  );
};
