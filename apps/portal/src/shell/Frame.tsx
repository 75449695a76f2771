import { AppShell, Burger, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Outlet } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { usePreviewPanel, type PreviewPanelState } from '../annex-preview/preview-panel';
import { PreviewPanel } from '../annex-preview/PreviewPanel';
import { PreviewToggle } from '../annex-preview/PreviewToggle';
import { ChangeSetProvider, useChangeSet } from '../change-set/ChangeSet';
import { ChangeBar, SaveFailure } from '../review/ChangeBar';
import { SessionProvider, useSession } from '../session/session';
import { LoadingState } from '../ui/states';
import { AccountMenu } from './AccountMenu';
import { Brand } from './Brand';
import { Commands } from './Commands';
import { Navigation } from './Navigation';
import { usePortalConfig } from './portal-config';

// Loaded when it is needed first: it is no part of the first page.
const ReviewDialog = lazy(() => import('../review/ReviewDialog').then((module) => ({ default: module.ReviewDialog })));

const Review = () => {
  const { count, reviewing } = useChangeSet();
  if (count === 0 && reviewing === null) return null;
  return (
    <Suspense fallback={null}>
      <ReviewDialog />
    </Suspense>
  );
};

type HeaderProps = { opened: boolean; toggle: () => void; preview: PreviewPanelState };

const Header = ({ opened, toggle, preview }: HeaderProps) => {
  const { t } = useTranslation('shell');
  const { me } = useSession();
  return (
    <Group h="100%" px="md" justify="space-between" wrap="nowrap" gap="sm">
      <Group wrap="nowrap" gap="sm" miw={0} style={{ overflow: 'hidden' }}>
        <Burger
          opened={opened}
          onClick={toggle}
          hiddenFrom="sm"
          size="sm"
          aria-label={opened ? t('nav.close') : t('nav.open')}
          aria-expanded={opened}
        />
        <Brand />
        <Text c="dimmed" truncate visibleFrom="xs" title={me.tenant.name}>
          {me.tenant.name}
        </Text>
      </Group>
      <Group wrap="nowrap" gap="xs">
        <PreviewToggle panel={preview} />
        <Commands />
        <AccountMenu />
      </Group>
    </Group>
  );
};

const Framed = () => {
  const [opened, { toggle, close }] = useDisclosure(false);
  const { t } = useTranslation('shell');
  const { demo } = usePortalConfig();
  const preview = usePreviewPanel();
  return (
    <AppShell
      header={{ height: 60 }}
      navbar={{ width: 248, breakpoint: 'sm', collapsed: { mobile: !opened } }}
      {...(preview.beside ? { aside: { width: { base: 420, xl: 520 }, breakpoint: 'lg' } } : {})}
      padding="lg"
    >
      <AppShell.Header>
        <Header opened={opened} toggle={toggle} preview={preview} />
      </AppShell.Header>
      <AppShell.Navbar px="sm" style={{ overflowY: 'auto' }}>
        <Navigation onGo={close} />
      </AppShell.Navbar>
      <AppShell.Main id="content" tabIndex={-1}>
        {demo && (
          <Text size="xs" c="dimmed" mb="sm">
            {t('demo')}
          </Text>
        )}
        <SaveFailure />
        <Suspense fallback={<LoadingState />}>
          <Outlet />
        </Suspense>
        <ChangeBar />
      </AppShell.Main>
      <PreviewPanel panel={preview} />
      <Review />
    </AppShell>
  );
};

/** Nothing of one person or tenant may stay when another one comes. */
const Identified = () => {
  const { me } = useSession();
  return (
    <ChangeSetProvider key={`${me.tenant.id}/${me.id}`}>
      <Framed />
    </ChangeSetProvider>
  );
};

/** The frame of every page of a tenant, with what all of them share: session, pending changes, review. */
export const Frame = () => (
  <SessionProvider>
    <Identified />
  </SessionProvider>
);
