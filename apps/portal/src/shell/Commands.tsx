import { ActionIcon } from '@mantine/core';
import { useDisclosure, useHotkeys, useLocalStorage } from '@mantine/hooks';
import { Search } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Hint } from '../ui/Hint';

// Both are loaded when they are asked for first: they are no part of the first page.
const CommandPalette = lazy(() => import('./CommandPalette').then((module) => ({ default: module.CommandPalette })));
const ShortcutHelp = lazy(() => import('./ShortcutHelp').then((module) => ({ default: module.ShortcutHelp })));

/** Pages and actions by name: Ctrl or Cmd K. `?` shows the shortcuts; both can be switched off (WCAG 2.1.4). */
export const Commands = () => {
  const { t } = useTranslation('shell');
  const [on, setOn] = useLocalStorage({ key: 'annexa.shortcuts', defaultValue: true });
  const [asked, setAsked] = useState(0);
  const [helped, setHelped] = useState(false);
  const [help, { open, close }] = useDisclosure(false, { onOpen: () => setHelped(true) });
  const show = () => setAsked((count) => count + 1);
  // Once the palette is there it listens for its shortcut itself.
  useHotkeys(on ? [['shift+?', open], ...(asked === 0 ? [['mod+K', show] as [string, () => void]] : [])] : []);
  return (
    <>
      <Hint label={`${t('menu.commands')} (Ctrl K)`}>
        <ActionIcon
          variant="subtle"
          size={36}
          aria-label={t('menu.commands')}
          aria-keyshortcuts="Control+K"
          onClick={show}
        >
          <Search size={18} aria-hidden />
        </ActionIcon>
      </Hint>
      {asked > 0 && (
        <Suspense fallback={null}>
          <CommandPalette asked={asked} shortcut={on} openHelp={open} />
        </Suspense>
      )}
      {helped && (
        <Suspense fallback={null}>
          <ShortcutHelp opened={help} close={close} on={on} setOn={setOn} />
        </Suspense>
      )}
    </>
  );
};
