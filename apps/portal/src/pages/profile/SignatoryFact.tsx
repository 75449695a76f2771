import { SimpleGrid, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSetting } from '../../change-set/ChangeSet';
import { FactLeaf } from './ContactFact';
import { FactFrame } from './FactFrame';

const path = '/profile/signatory';

/** Who signs the annex: name and position belong together. */
export const SignatoryFact = () => {
  const { t } = useTranslation('profile');
  const person = useSetting<string>(`${path}/name`).value;
  const position = useSetting<string>(`${path}/position`).value;
  const some = person !== null || position !== null;
  return (
    <FactFrame name="signatory" group>
      {({ disabled }) => (
        <>
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
            <FactLeaf path={`${path}/name`} label={t('contact.name')} max={200} disabled={disabled} required={some} />
            <FactLeaf
              path={`${path}/position`}
              label={t('contact.position')}
              max={200}
              disabled={disabled}
              required={some}
            />
          </SimpleGrid>
          {some && (person === null || position === null) && (
            <Text size="sm" c="var(--mantine-color-error)" role="alert">
              {person === null ? t('contact.needs_name') : t('contact.needs_position')}
            </Text>
          )}
        </>
      )}
    </FactFrame>
  );
};
