import { Anchor, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { queries } from '../../api/queries';
import { useSession } from '../../session/session';
import { usePortalConfig } from '../../shell/portal-config';
import { useFormat } from '../../text/format';
import { Page, Section } from '../../ui/Page';
import { NoPermission } from '../../ui/states';
import { LimitedChoices } from './LimitedChoices';
import { LimitsTable } from './LimitsTable';

const CoolingOff = () => {
  const { t } = useTranslation('plan');
  const format = useFormat();
  const { data: catalog } = useSuspenseQuery(queries.catalog());
  const { min, max, default: period } = catalog.plan.limits.cooling_off;
  const values = { period: format.period(period), min: format.period(min), max: format.period(max) };
  return (
    <Section title={t('cooling_off.title')}>
      <Text size="sm" maw="44rem">
        {t('cooling_off.text', values)} {min === max ? '' : t('cooling_off.range', values)}
      </Text>
    </Section>
  );
};

const Upgrade = () => {
  const { t } = useTranslation('plan');
  const { name, support_url } = usePortalConfig();
  return (
    <Section title={t('upgrade.title')}>
      <Text size="sm" maw="44rem">
        {t('upgrade.text')}{' '}
        {support_url === null ? (
          t('upgrade.ask', { name })
        ) : (
          <Anchor href={support_url} size="sm" underline="always">
            {t('upgrade.link', { name })}
          </Anchor>
        )}
      </Text>
    </Section>
  );
};

const ThePlan = () => {
  const { t } = useTranslation('plan');
  const { data: catalog } = useSuspenseQuery(queries.catalog());
  const { name, version } = catalog.plan;
  return (
    <>
      <Section title={t('plan', { name })} text={t('version', { version, catalog: catalog.catalog_version })}>
        <LimitsTable />
      </Section>
      <LimitedChoices />
      <CoolingOff />
      <Upgrade />
    </>
  );
};

/** What the plan allows, what of it is used, and where it limits what was chosen. */
export const PlanPage = () => {
  const { t } = useTranslation('plan');
  const { may } = useSession();
  return (
    <Page title={t('title')} lead={t('lead')}>
      {may('settings:read') ? <ThePlan /> : <NoPermission ability="settings:read" />}
    </Page>
  );
};
