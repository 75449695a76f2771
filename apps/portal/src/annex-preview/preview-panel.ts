import { useLocalStorage, useMediaQuery } from '@mantine/hooks';
import { useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { useSession } from '../session/session';

const settingsPages = ['/retention', '/recording', '/custom-fields', '/features', '/profile'];

/** Where the preview of the annex stands: beside the settings where there is room, else over them. */
export type PreviewPanelState = {
  /** True on pages that change what the annex says. */
  offered: boolean;
  /** True where there is room beside. */
  wide: boolean;
  beside: boolean;
  over: boolean;
  toggle: () => void;
  close: () => void;
};

/** The panel of the frame. Beside the settings it is remembered on this device; over them it opens when it is asked for. */
export const usePreviewPanel = (): PreviewPanelState => {
  const { pathname } = useLocation();
  const { may } = useSession();
  const wide = useMediaQuery('(min-width: 75em)', false, { getInitialValueInEffect: false });
  const [kept, keep] = useLocalStorage({
    key: 'annexa.preview',
    defaultValue: false,
    getInitialValueInEffect: false,
  });
  const [opened, open] = useState(false);
  const offered = settingsPages.includes(pathname);
  const shown = offered && may('drafts:read');
  return {
    offered,
    wide,
    beside: shown && wide && kept,
    over: shown && !wide && opened,
    toggle: () => (wide ? keep((before) => !before) : open(true)),
    close: () => (wide ? keep(false) : open(false)),
  };
};
