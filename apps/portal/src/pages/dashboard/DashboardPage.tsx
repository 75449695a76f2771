import { Anchor, Paper, SimpleGrid, Stack } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { OpenItems } from '../../open-items/OpenItems';
import { useSession } from '../../session/session';
import { Page, Section } from '../../ui/Page';
import { NoPermission } from '../../ui/states';
import { annexesQuery } from '../annex/annexes';
import { AnnexStatus } from '../annex/AnnexStatus';
import { FirstSteps } from './FirstSteps';
import { LongestRetention } from './LongestRetention';
import { PlanInShort } from './PlanInShort';
import { RecentInstructions } from './RecentInstructions';

const Card = ({ title, children }: { title: string; children: ReactNode }) => (
  <Paper withBorder p="lg">
    <Section title={title}>{children}</Section>
  </Paper>
);

const Annex = () => {
  const { t } = useTranslation('dashboard');
  const { data } = useSuspenseQuery(annexesQuery());
  if (data.items.length === 0) return <FirstSteps />;
  return (
    <Stack gap="sm">
      <AnnexStatus />
      <Anchor component={Link} to="/annex" size="sm">
        {t('annex.more')}
      </Anchor>
    </Stack>
  );
};

/** What holds today, at a glance. */
export const DashboardPage = () => {
  const { t } = useTranslation(['dashboard', 'items']);
  const { me, may } = useSession();
  if (!may('record:read') || !may('settings:read'))
    return (
      <Page title={t('title')}>
        <NoPermission ability={may('record:read') ? 'settings:read' : 'record:read'} />
      </Page>
    );
  return (
    <Page title={t('title')} lead={me.tenant.name}>
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
        <Card title={t('annex.title')}>
          {may('annexes:read') ? <Annex /> : <NoPermission ability="annexes:read" />}
        </Card>
        <Card title={t('items:title')}>
          <OpenItems brief />
        </Card>
        <Card title={t('recent.title')}>
          <RecentInstructions />
        </Card>
        <Card title={t('plan.title')}>
          <PlanInShort />
        </Card>
      </SimpleGrid>
      <Section title={t('kept.title')} text={t('kept.text')}>
        <LongestRetention />
      </Section>
    </Page>
  );
};
