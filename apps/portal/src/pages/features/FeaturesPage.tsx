import { Anchor, List, Stack } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ActivityId } from '../../api/generated';
import { queries } from '../../api/queries';
import { useSession } from '../../session/session';
import { useWords } from '../../text/words';
import { Page, Section } from '../../ui/Page';
import { EmptyState, NoPermission } from '../../ui/states';
import { ActivityCard } from './ActivityCard';

/** Activities without a switch here, and the page on which something of them can be chosen. */
const elsewhere = { call_recording: '/recording', custom_data_fields: '/custom-fields' } as const;
const pageOf = (id: ActivityId) => (id in elsewhere ? elsewhere[id as keyof typeof elsewhere] : '/retention');

const Elsewhere = ({ activities }: { activities: readonly { id: ActivityId; name: string }[] }) => {
  const { t } = useTranslation('features');
  const words = useWords();
  if (activities.length === 0) return null;
  return (
    <Section title={t('elsewhere.title')} text={t('elsewhere.text')}>
      <List listStyleType="none" ps={0} spacing="xs">
        {activities.map(({ id, name }) => (
          <List.Item key={id}>
            <Anchor component={Link} to={pageOf(id)} underline="always">
              {words.activity(id, name)}
            </Anchor>
          </List.Item>
        ))}
      </List>
    </Section>
  );
};

const Features = () => {
  const { t } = useTranslation('features');
  const { data: catalog } = useSuspenseQuery(queries.catalog());
  const { data: policies } = useSuspenseQuery(queries.policies());
  const switches = catalog.options.filter(({ kind }) => kind === 'feature_switch');
  const activities = policies.items.map(({ activity, name, active, configurable }) => {
    return {
      id: activity,
      name,
      active,
      configurable,
      offers: switches.filter((offer) => offer.activity === activity),
    };
  });
  if (switches.length === 0) return <EmptyState title={t('empty')} text={t('empty_text')} />;
  return (
    <Stack gap="xl">
      {activities
        .filter(({ offers }) => offers.length > 0)
        .map((activity) => (
          <ActivityCard key={activity.id} activity={activity} />
        ))}
      <Elsewhere activities={activities.filter(({ offers }) => offers.length === 0)} />
    </Stack>
  );
};

/** Which functions are on, and in which region: what is off leaves the annex, with its sub-processors and transfers. */
export const FeaturesPage = () => {
  const { t } = useTranslation('features');
  const { may } = useSession();
  return (
    <Page title={t('title')} lead={t('lead')}>
      {may('settings:read') ? <Features /> : <NoPermission ability="settings:read" />}
    </Page>
  );
};
