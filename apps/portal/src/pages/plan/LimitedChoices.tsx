import { Anchor, List, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { queries } from '../../api/queries';
import { anchorOf, pageOf } from '../../change-set/pointers';
import { useWords } from '../../text/words';
import { Section } from '../../ui/Page';

type Limited = { path: string; name: string; value: string; reason: string };

/** Values in force that are not what was chosen, or not what the catalogue has by default, because the plan limits them. */
const useLimited = (): Limited[] => {
  const words = useWords();
  const { data: catalog } = useSuspenseQuery(queries.catalog());
  const { data } = useSuspenseQuery(queries.record());
  const { activities, custom_fields } = data.record;
  const options = activities.flatMap(({ id, options: all }) =>
    all
      .filter(({ why }) => why.kind === 'plan_limit')
      .map(({ key, label, value, why }) => {
        const path = catalog.options.find((offer) => offer.activity === id && offer.key === key)?.path ?? '';
        return { path, name: words.setting(path, label), value: words.value(value, path), reason: why.text };
      }),
  );
  const fields = custom_fields
    .filter(({ why }) => why.kind === 'plan_limit')
    .map(({ key, label, retention, why }) => {
      return { path: `/custom_fields/${key}`, name: label, value: words.retention(retention), reason: why.text };
    });
  return [...options, ...fields];
};

/** Where the plan limits what was chosen: what holds instead, why, and the way to the setting. */
export const LimitedChoices = () => {
  const { t } = useTranslation('plan');
  const limited = useLimited();
  return (
    <Section title={t('limited.title')} text={limited.length === 0 ? t('limited.none') : t('limited.text')}>
      {limited.length > 0 && (
        <List listStyleType="none" ps={0} spacing="sm">
          {limited.map(({ path, name, value, reason }) => (
            <List.Item key={path} data-path={path}>
              <Anchor component={Link} to={pageOf(path)} hash={anchorOf(path)} underline="always" fw={600}>
                {name}
              </Anchor>
              <Text size="sm">{t('limited.holds', { value })}</Text>
              <Text size="sm" c="dimmed" lang="en">
                {reason}
              </Text>
            </List.Item>
          ))}
        </List>
      )}
    </Section>
  );
};
