import { Code, Group, Stack, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ApiKeyView } from '../../api/generated';
import { useFormat } from '../../text/format';
import { MayButton } from '../../ui/MayButton';
import { keyState } from './key-state';

/** One API key, without its secret. */
export const KeyRow = ({ apiKey, revoke }: { apiKey: ApiKeyView; revoke: () => void }) => {
  const { t } = useTranslation('developers');
  const format = useFormat();
  const { name, id, scopes, created_at, created_by, expires_at, revoked_at } = apiKey;
  const state = keyState(apiKey, new Date());
  return (
    <Table.Tr>
      <Table.Th scope="row">
        <Stack gap={2} align="flex-start">
          {name}
          <Text size="xs" c="dimmed" fw={400}>
            {id}
          </Text>
        </Stack>
      </Table.Th>
      <Table.Td data-label={t('keys.scopes')}>
        <Group gap={4}>
          {scopes.map((scope) => (
            <Code key={scope}>{scope}</Code>
          ))}
        </Group>
      </Table.Td>
      <Table.Td data-label={t('keys.made')}>
        {format.date(created_at)}
        <Text size="sm" c="dimmed">
          {created_by.label}
        </Text>
      </Table.Td>
      <Table.Td data-label={t('keys.expires')}>
        {expires_at === null ? t('keys.never') : format.moment(expires_at)}
      </Table.Td>
      <Table.Td data-label={t('keys.state')} style={{ whiteSpace: 'nowrap' }}>
        {t(`keys.states.${state}`)}
        {revoked_at !== null && (
          <Text size="sm" c="dimmed">
            {format.moment(revoked_at)}
          </Text>
        )}
      </Table.Td>
      <Table.Td ta="end" style={{ whiteSpace: 'nowrap' }}>
        {state === 'works' && (
          <MayButton
            ability="api_keys:write"
            size="xs"
            variant="default"
            style={{ flexShrink: 0 }}
            aria-label={t('revoke.of', { name })}
            onClick={revoke}
          >
            {t('revoke.open')}
          </MayButton>
        )}
      </Table.Td>
    </Table.Tr>
  );
};
