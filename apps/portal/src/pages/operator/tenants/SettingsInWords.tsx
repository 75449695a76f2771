import { Stack, Table, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CustomField, Settings } from '../../../api/generated';
import { useWords } from '../../../text/words';
import { settingRows } from './settings-rows';

const FieldTable = ({ fields }: { fields: readonly CustomField[] }) => {
  const { t } = useTranslation(['operator', 'fields']);
  const words = useWords();
  const heads = [t('read.key'), t('read.label'), t('read.activity'), t('read.sensitivity'), t('read.retention')];
  return (
    <Table className="cards" aria-label={t('read.fields')}>
      <Table.Thead>
        <Table.Tr>
          {heads.map((head) => (
            <Table.Th key={head} scope="col">
              {head}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {fields.map(({ key, label, activity, sensitivity, retention }) => (
          <Table.Tr key={key}>
            <Table.Th scope="row">{key}</Table.Th>
            <Table.Td data-label={heads[1]}>{label}</Table.Td>
            <Table.Td data-label={heads[2]}>{words.activity(activity)}</Table.Td>
            <Table.Td data-label={heads[3]}>{t(`fields:class.${sensitivity}`)}</Table.Td>
            <Table.Td data-label={heads[4]}>{retention ? words.retention(retention) : t('read.as_activity')}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
};

/** The settings of a tenant read-only, in words. What is not here is at the default of the catalogue. */
export const SettingsInWords = ({ settings }: { settings: Settings }) => {
  const { t } = useTranslation('operator');
  const words = useWords();
  const rows = settingRows(settings, words);
  const fields = settings.custom_fields;
  if (rows.length + fields.length === 0) return <Text size="sm">{t('read.empty')}</Text>;
  return (
    <Stack gap="lg">
      {rows.length > 0 && (
        <Table className="cards" aria-label={t('read.chosen')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('read.setting')}</Table.Th>
              <Table.Th scope="col">{t('read.value')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map(({ path, label, value }) => (
              <Table.Tr key={path}>
                <Table.Th scope="row" className="operator-name">
                  {label}
                </Table.Th>
                <Table.Td>{value}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      {fields.length > 0 && (
        <Stack gap="xs">
          <Title order={3} size="h5">
            {t('read.fields')}
          </Title>
          <FieldTable fields={fields} />
        </Stack>
      )}
    </Stack>
  );
};
