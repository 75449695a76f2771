import { Anchor, Stack, Tabs, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CatalogVersionSummary } from '../../api/generated';
import { Page, Section } from '../../ui/Page';
import { EmptyState } from '../../ui/states';
import { operatorQueries } from './operator-queries';
import { FrameworkSwitch } from './register/framework/FrameworkSwitch';
import { Holders } from './register/Holders';
import { MissingCounts } from './register/MissingCounts';
import { PublishFacts } from './register/PublishFacts';
import { factsOf, type PlacedFact } from './register/register-facts';
import { useRegisterDraft } from './register/use-register-draft';

// The form has a control for each kind of fact: loaded with the first one that is changed.
const EditFact = lazy(() => import('./register/EditFact').then((module) => ({ default: module.EditFact })));

type Props = { newest: string; versions: readonly CatalogVersionSummary[] };

const Register = ({ newest, versions }: Props) => {
  const { t } = useTranslation('register');
  const { catalog } = useSuspenseQuery(operatorQueries.catalog(newest)).data;
  const draft = useRegisterDraft(
    catalog,
    versions.map(({ version }) => version),
  );
  const [edited, edit] = useState<PlacedFact | null>(null);
  const facts = factsOf(catalog);
  const [vendors, own] = [true, false].map((vendor) =>
    facts.filter(({ holder }) => (holder.group === 'subprocessors') === vendor),
  ) as [PlacedFact[], PlacedFact[]];
  return (
    <Tabs defaultValue="vendors" keepMounted={false}>
      <Tabs.List>
        <Tabs.Tab value="vendors">{t('tab.vendors')}</Tabs.Tab>
        <Tabs.Tab value="own">{t('tab.own')}</Tabs.Tab>
        <Tabs.Tab value="framework">{t('tab.framework')}</Tabs.Tab>
        <Tabs.Tab value="changes">{t('tab.changes', { count: draft.count })}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="vendors" pt="lg">
        <Stack gap="xl">
          <Section title={t('vendors.title')} text={t('vendors.text', { version: newest })}>
            <Holders facts={vendors} draft={draft} edit={edit} />
          </Section>
          <Section title={t('count.title')} text={t('count.text')}>
            <MissingCounts facts={facts} />
          </Section>
        </Stack>
      </Tabs.Panel>
      <Tabs.Panel value="own" pt="lg">
        <Section title={t('own.title')} text={t('own.text')}>
          <Holders facts={own} draft={draft} edit={edit} />
        </Section>
      </Tabs.Panel>
      <Tabs.Panel value="framework" pt="lg">
        <Section title={t('framework.title')} text={t('framework.text')}>
          <FrameworkSwitch />
        </Section>
      </Tabs.Panel>
      <Tabs.Panel value="changes" pt="lg">
        <Section title={t('changes.title')} text={t('changes.text')}>
          <PublishFacts facts={facts} draft={draft} newest={newest} edit={edit} />
        </Section>
      </Tabs.Panel>
      {edited && (
        <Suspense fallback={null}>
          <EditFact placed={edited} catalog={catalog} draft={draft} close={() => edit(null)} />
        </Suspense>
      )}
    </Tabs>
  );
};

/** The facts of the register, of the processor and of its contract: what is known, what is missing, and the next version. */
export const RegisterPage = () => {
  const { t } = useTranslation('register');
  const { items } = useSuspenseQuery(operatorQueries.catalogs()).data;
  const [newest] = items;
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Text size="sm">
        {t('rest')}{' '}
        <Anchor component={Link} to="/operator/catalog" size="sm" underline="always">
          {t('rest_link')}
        </Anchor>
      </Text>
      {newest ? (
        <Register newest={newest.version} versions={items} />
      ) : (
        <EmptyState title={t('empty')} text={t('empty_text')} />
      )}
    </Page>
  );
};
