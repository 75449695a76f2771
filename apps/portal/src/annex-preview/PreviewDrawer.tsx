import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOpenedAfter } from '../ui/use-opened-after';

type Props = { opened: boolean; close: () => void; title: string; children: ReactNode };

/** The preview over the settings, where there is no room beside them. */
export const PreviewDrawer = ({ opened, close, title, children }: Props) => {
  const { t } = useTranslation('shell');
  const shown = useOpenedAfter(opened);
  return (
    <Drawer
      opened={shown}
      onClose={close}
      title={title}
      size="100%"
      position="right"
      closeButtonProps={{ 'aria-label': t('menu.preview_close') }}
      classNames={{ body: 'preview-over', content: 'preview-sheet' }}
    >
      {children}
    </Drawer>
  );
};
