import { Stack, Tabs } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Page, Section } from '../../ui/Page';
import { operatorQueries } from './operator-queries';
import { LimitTable } from './plans/LimitTable';
import { OtherVersions } from './plans/OtherVersions';
import { plansInForce } from './plans/plan-versions';
import { PublishPlan } from './plans/PublishPlan';
import { today } from './versions-in-force';

/** What tenants may choose: the plans in force side by side, their other versions, and the publishing of one more. */
export const PlansPage = () => {
  const { t } = useTranslation('operator');
  const { data } = useSuspenseQuery(operatorQueries.plans());
  return (
    <Page title={t('plans.title')} lead={t('plans.lead')}>
      <Tabs defaultValue="versions">
        <Tabs.List>
          <Tabs.Tab value="versions">{t('plans.versions_tab')}</Tabs.Tab>
          <Tabs.Tab value="publish">{t('plans.publish_tab')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="versions" pt="lg">
          <Stack gap="xl">
            <Section title={t('plans.in_force')}>
              <LimitTable plans={plansInForce(data.items, today())} label={t('plans.in_force')} />
            </Section>
            <Section title={t('plans.others')}>
              <OtherVersions plans={data.items} />
            </Section>
          </Stack>
        </Tabs.Panel>
        {/* Kept while the other tab is open, with everything that was typed. */}
        <Tabs.Panel value="publish" pt="lg" keepMounted>
          <Section title={t('plans.publish')} text={t('plans.publish_text')}>
            <PublishPlan plans={data.items} />
          </Section>
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
};
