import { Modal } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { focusPart } from './keep-focus';

/** Where the button that opened a dialog has the focus again once the dialog is gone, or the part around it does. */
const useFocusAfter = (part: string): void => {
  useEffect(() => {
    const opener = document.activeElement;
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected && opener !== document.body) opener.focus();
      else focusPart(part);
    };
  }, [part]);
};

/**
 * Escape, typed into the dialog itself. Mantine listens on the whole window: giving up the question for the password on top of
 * a dialog would close that dialog too, with what was typed.
 */
export const isEscape = ({ key, nativeEvent }: KeyboardEvent): boolean => key === 'Escape' && !nativeEvent.isComposing;

type DialogProps = {
  title: string;
  /** Without it, only what stands in the dialog ends it. */
  close?: () => void;
  /** Id of the part of the page that takes the focus where the opener is gone by then. */
  part?: string;
  children: ReactNode;
};

/** A dialog that is on the page as long as it is open: what was typed into it is gone with it. */
export const Dialog = ({ title, close, part = 'content', children }: DialogProps) => {
  const { t } = useTranslation('shell');
  useFocusAfter(part);
  const free = close !== undefined;
  return (
    <Modal
      opened
      onClose={() => close?.()}
      title={title}
      withCloseButton={free}
      closeOnClickOutside={false}
      closeOnEscape={false}
      onKeyDown={(event) => isEscape(event) && close?.()}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      {children}
    </Modal>
  );
};
