import { Tabs } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Page, Section } from '../../ui/Page';
import { CompareVersions } from './catalog/CompareVersions';
import { PublishCatalog } from './catalog/PublishCatalog';
import { VersionTable } from './catalog/VersionTable';
import { operatorQueries } from './operator-queries';

/** The versions of the catalogue, what differs between them, and the publishing of another one. */
export const CatalogPage = () => {
  const { t } = useTranslation('operator');
  const { data } = useSuspenseQuery(operatorQueries.catalogs());
  return (
    <Page title={t('catalog.title')} lead={t('catalog.lead')}>
      <Tabs defaultValue="versions">
        <Tabs.List>
          <Tabs.Tab value="versions">{t('catalog.versions')}</Tabs.Tab>
          <Tabs.Tab value="compare">{t('catalog.compare_tab')}</Tabs.Tab>
          <Tabs.Tab value="publish">{t('catalog.publish_tab')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="versions" pt="lg">
          <VersionTable versions={data.items} />
        </Tabs.Panel>
        <Tabs.Panel value="compare" pt="lg">
          <Section title={t('catalog.compare')} text={t('catalog.compare_text')}>
            <CompareVersions versions={data.items} />
          </Section>
        </Tabs.Panel>
        {/* Kept while another tab is open, with everything that was typed. */}
        <Tabs.Panel value="publish" pt="lg" keepMounted>
          <Section title={t('catalog.publish')} text={t('catalog.publish_text')}>
            <PublishCatalog versions={data.items} />
          </Section>
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
};
