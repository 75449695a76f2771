import { Anchor, Stack, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { queries } from '../api/queries';
import { FindingItems } from './FindingItems';
import { OwnItems } from './OwnItems';
import { useRecordLanguage } from './record-language';
import { TheirItems } from './TheirItems';

/** Where the whole list is. */
export const openItemsPart = 'open-items';

/**
 * Everything that keeps the annex a draft, and what contradicts what: who can settle it, and where. `brief`: what the
 * customer can do, and how much more there is.
 */
export const OpenItems = ({ brief = false }: { brief?: boolean }) => {
  const { t } = useTranslation('items');
  const { record } = useSuspenseQuery(queries.record(useRecordLanguage())).data;
  const { missing, findings, processor } = record;
  if (missing.length + findings.length === 0) return <Text size="sm">{t('none')}</Text>;
  const draft = missing.length > 0 || findings.some(({ severity }) => severity === 'serious');
  return (
    <Stack gap="md">
      {draft ? (
        <OwnItems missing={missing.filter(({ filled_by }) => filled_by === 'tenant')} />
      ) : (
        <Text size="sm">{t('no_serious')}</Text>
      )}
      <TheirItems
        missing={missing.filter(({ filled_by }) => filled_by === 'operator')}
        contact={processor.contact.value}
        brief={brief}
      />
      <FindingItems findings={findings} brief={brief} />
      {brief && (
        <Anchor component={Link} to="/annex" hash={openItemsPart} size="sm">
          {t('more')}
        </Anchor>
      )}
    </Stack>
  );
};
