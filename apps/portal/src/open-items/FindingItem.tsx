import { Anchor, Badge, Group, List, Paper, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../api/generated';
import { useChangeSet } from '../change-set/ChangeSet';
import { usePortalConfig } from '../shell/portal-config';
import { useRecordLanguage } from './record-language';
import { whereSet } from './where-set';

const Source = ({ source: { title, says, path } }: { source: Finding['sources'][number] }) => {
  const { t } = useTranslation('items');
  const { saved } = useChangeSet();
  const language = useRecordLanguage();
  const place = whereSet(path, saved.custom_fields);
  const name = <span lang={language}>{t('says', { title })}</span>;
  return (
    <List.Item>
      {place ? (
        <Anchor component={Link} to={place.to} hash={place.hash} size="sm" underline="always">
          {name}
        </Anchor>
      ) : (
        name
      )}{' '}
      <span lang={language}>{says}</span>
    </List.Item>
  );
};

/** Two statements that cannot both be true: what each says, how grave it is in words, and what would settle it. */
export const FindingItem = ({ finding }: { finding: Finding }) => {
  const { t } = useTranslation('items');
  const { name } = usePortalConfig();
  const language = useRecordLanguage();
  const { code, severity, text, sources, proposal, filled_by } = finding;
  const serious = severity === 'serious';
  return (
    <Paper component="li" withBorder p="sm" data-finding={code} data-severity={severity}>
      <Stack gap={6}>
        <Group gap="xs">
          <Text size="sm" fw={600}>
            {t(`finding.${code}`)}
          </Text>
          <Badge variant={serious ? 'outline' : 'default'} color={serious ? 'red.9' : undefined} tt="none">
            {t(`severity.${severity}`)}
          </Badge>
        </Group>
        <Text size="sm" lang={language}>
          {text}
        </Text>
        <List size="sm">
          {sources.map((source) => (
            <Source key={`${source.title} ${source.says}`} source={source} />
          ))}
        </List>
        <Text size="sm">
          <strong>{t('proposal')}</strong> <span lang={language}>{proposal}</span>
        </Text>
        <Text size="xs" c="dimmed">
          {t(`settle.${filled_by}`, { name })}
        </Text>
      </Stack>
    </Paper>
  );
};
