import { Spotlight, spotlight } from '@mantine/spotlight';
import '@mantine/spotlight/styles.css';
import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useChangeSet } from '../change-set/ChangeSet';
import { navigation } from './navigation';

type Props = { asked: number; shortcut: boolean; openHelp: () => void };

/** The palette itself, loaded when it is asked for first. `asked` counts how often it was. */
export const CommandPalette = ({ asked, shortcut, openHelp }: Props) => {
  const { t } = useTranslation(['shell', 'review']);
  const navigate = useNavigate();
  const { count, review } = useChangeSet();
  useEffect(() => {
    if (asked > 0) spotlight.open();
  }, [asked]);
  const pages = navigation.flatMap(({ pages: found }) =>
    found.map(({ to, key }) => ({ id: key, label: t(`nav.${key}`), onClick: () => void navigate({ to }) })),
  );
  const more = [
    { id: 'account', label: t('nav.account'), onClick: () => void navigate({ to: '/account' }) },
    { id: 'help', label: t('menu.shortcuts'), onClick: openHelp },
  ];
  const pending = { id: 'review', label: t('review:open', { count }), onClick: () => review({ kind: 'changes' }) };
  return (
    <Spotlight
      actions={[...(count > 0 ? [pending] : []), ...pages, ...more]}
      shortcut={shortcut ? 'mod + K' : null}
      nothingFound={t('menu.nothing_found')}
      searchProps={{ placeholder: t('menu.search'), 'aria-label': t('menu.search') }}
    />
  );
};
