import { Anchor, Stack } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { queries } from '../../api/queries';
import { useFormat } from '../../text/format';
import { useWords } from '../../text/words';
import { Facts } from '../../ui/Facts';
import { useLanguageName } from '../annex/language-name';

/** The plan, with the limits that are met most. */
export const PlanInShort = () => {
  const { t } = useTranslation('dashboard');
  const [words, format, languageName] = [useWords(), useFormat(), useLanguageName()];
  const { data: catalog } = useSuspenseQuery(queries.catalog());
  const { data: settings } = useSuspenseQuery(queries.settings());
  const { name, limits } = catalog.plan;
  const range = ({ min, max }: { min: string; max: string }) =>
    t('plan.range', { min: format.period(min), max: format.period(max) });
  return (
    <Stack gap="sm">
      <Facts
        facts={[
          [t('plan.name'), name],
          [t('plan.interaction_logs'), range(limits.interaction_logs)],
          [t('plan.recordings'), range(limits.recordings)],
          [t('plan.modes'), format.list(limits.recording_modes.map((mode) => words.value(mode)))],
          [t('plan.fields'), t('plan.of', { used: settings.custom_fields.length, most: limits.custom_fields })],
          [t('plan.languages'), format.list(limits.annex_languages.map(languageName))],
        ]}
      />
      <Anchor component={Link} to="/plan" size="sm">
        {t('plan.more')}
      </Anchor>
    </Stack>
  );
};
