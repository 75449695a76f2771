import { Drawer } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

type Props = { opened: boolean; close: () => void; title: string; children: ReactNode };

/** The preview over the settings, where there is no room beside them. */
export const PreviewDrawer = ({ opened, close, title, children }: Props) => {
  const { t } = useTranslation('shell');
  // Opened after it is there: only then does the drawer know what had the focus before (WCAG 2.4.3).
  const [shown, show] = useState(false);
  useEffect(() => show(opened), [opened]);
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
