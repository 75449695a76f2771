import { SimpleGrid, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSetting } from '../../change-set/ChangeSet';
import { FactFrame } from './FactFrame';
import { LeafPlace } from './LeafPlace';
import { TextControl } from './TextControl';

type LeafProps = {
  path: string;
  label: string;
  max: number;
  disabled: boolean;
  required?: boolean;
  type?: 'email' | 'tel';
};

/** One member of a fact that has several: a setting of its own, with a place of its own for links. */
export const FactLeaf = ({ path, label, max, type, ...rest }: LeafProps) => {
  const { value, set, error } = useSetting<string>(path);
  return (
    <LeafPlace path={path}>
      <TextControl
        {...rest}
        label={label}
        value={value}
        onChange={set}
        rule={{ max, email: type === 'email' }}
        type={type ?? 'text'}
        error={error}
        errorLanguage="en"
        autoComplete="off"
      />
    </LeafPlace>
  );
};

/** Name, e-mail and telephone of somebody who can be written to; of the contact person the position too. Name and e-mail belong together. */
export const ContactFact = ({ name }: { name: 'privacy_contact' | 'notice_contact' }) => {
  const { t } = useTranslation('profile');
  const path = `/profile/${name}`;
  const person = useSetting<string>(`${path}/name`).value;
  const email = useSetting<string>(`${path}/email`).value;
  const phone = useSetting<string>(`${path}/phone`).value;
  const position = useSetting<string>(`${path}/position`).value;
  const some = person !== null || email !== null || phone !== null || (name === 'privacy_contact' && position !== null);
  const needed = !some ? null : email === null ? (person === null ? 'both' : 'email') : person === null ? 'name' : null;
  return (
    <FactFrame name={name} group>
      {({ disabled }) => (
        <>
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
            <FactLeaf path={`${path}/name`} label={t('contact.name')} max={200} disabled={disabled} required={some} />
            {name === 'privacy_contact' && (
              <FactLeaf path={`${path}/position`} label={t('contact.position')} max={200} disabled={disabled} />
            )}
            <FactLeaf
              path={`${path}/email`}
              label={t('contact.email')}
              max={254}
              type="email"
              disabled={disabled}
              required={some}
            />
            <FactLeaf path={`${path}/phone`} label={t('contact.phone')} max={40} type="tel" disabled={disabled} />
          </SimpleGrid>
          {needed !== null && (
            <Text size="sm" c="var(--mantine-color-error)" role="alert">
              {t(`contact.needs_${needed}`)}
            </Text>
          )}
        </>
      )}
    </FactFrame>
  );
};
