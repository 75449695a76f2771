import { AppShell, Badge, Burger, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { SignInAgain } from '../../session/SignInAgain';
import { Brand } from '../../shell/Brand';
import { LoadingState } from '../../ui/states';
import { OperatorBand } from './OperatorBand';
import { OperatorMenu } from './OperatorMenu';
import { OperatorNavigation } from './OperatorNavigation';
import { operatorQueries } from './operator-queries';

type HeaderProps = { email: string; opened: boolean; toggle: () => void };

const Header = ({ email, opened, toggle }: HeaderProps) => {
  const { t } = useTranslation(['operator', 'shell']);
  return (
    <>
      <OperatorBand />
      <Group h={56} px="md" justify="space-between" wrap="nowrap" gap="sm">
        <Group wrap="nowrap" gap="sm" miw={0} style={{ overflow: 'hidden' }}>
          <Burger
            opened={opened}
            onClick={toggle}
            hiddenFrom="sm"
            size="sm"
            aria-label={opened ? t('shell:nav.close') : t('shell:nav.open')}
            aria-expanded={opened}
          />
          <Brand />
          <Badge variant="outline" color="accent" tt="none" visibleFrom="xs" style={{ flexShrink: 0 }}>
            {t('badge')}
          </Badge>
        </Group>
        <OperatorMenu email={email} />
      </Group>
    </>
  );
};

/** The frame of the operators' console, for who has signed in as operator; everybody else is sent to its sign-in. */
export const OperatorFrame = () => {
  const [opened, { toggle, close }] = useDisclosure(false);
  const { data: me } = useSuspenseQuery(operatorQueries.me());
  return (
    <AppShell
      header={{ height: 80 }}
      navbar={{ width: 248, breakpoint: 'sm', collapsed: { mobile: !opened } }}
      padding="lg"
    >
      <AppShell.Header>
        <Header email={me.email} opened={opened} toggle={toggle} />
      </AppShell.Header>
      <AppShell.Navbar px="sm" style={{ overflowY: 'auto' }}>
        <OperatorNavigation onGo={close} />
      </AppShell.Navbar>
      <AppShell.Main id="content" tabIndex={-1}>
        <Suspense fallback={<LoadingState />}>
          <Outlet />
        </Suspense>
      </AppShell.Main>
      <SignInAgain operator={me.email} />
    </AppShell>
  );
};
