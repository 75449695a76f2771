import { Anchor, List, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { MissingFact } from '../api/generated';
import { useChangeSet } from '../change-set/ChangeSet';
import { useWords } from '../text/words';
import { CheckName } from './CheckName';
import { useRecordLanguage } from './record-language';
import { whereSet } from './where-set';

const OwnItem = ({ fact }: { fact: MissingFact }) => {
  const { t } = useTranslation('items');
  const { saved, values } = useChangeSet();
  const [words, language] = [useWords(), useRecordLanguage()];
  const place = whereSet(fact.path, saved.custom_fields);
  const path = place?.path ?? fact.path;
  const pending = Object.keys(values).some((one) => one === path || one.startsWith(`${path}/`));
  const name = words.setting(fact.path, fact.label);
  const said = <span lang={name === fact.label ? language : undefined}>{name}</span>;
  return (
    <List.Item data-item={fact.path}>
      {place ? (
        <Anchor component={Link} to={place.to} hash={place.hash} size="sm" underline="always">
          {said}
        </Anchor>
      ) : (
        said
      )}
      <br />
      <CheckName id={fact.id} />
      {pending && (
        <Text span size="xs" fw={600}>
          {' · '}
          {t('pending')}
        </Text>
      )}
    </List.Item>
  );
};

/** What only the customer can fill in; each fact leads to its field. */
export const OwnItems = ({ missing }: { missing: readonly MissingFact[] }) => {
  const { t } = useTranslation('items');
  if (missing.length === 0) return <Text size="sm">{t('yours_none')}</Text>;
  return (
    <Stack gap="xs">
      <Text size="sm">{t('yours', { count: missing.length })}</Text>
      <List size="sm" spacing={6}>
        {missing.map((fact) => (
          <OwnItem key={`${fact.id} ${fact.path} ${fact.label}`} fact={fact} />
        ))}
      </List>
    </Stack>
  );
};
