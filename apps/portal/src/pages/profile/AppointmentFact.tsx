import { Radio, SimpleGrid, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSetting } from '../../change-set/ChangeSet';
import { type Appointment, type Member, missingMember, statusIn, withMember, withStatus } from './appointment';
import { FactFrame } from './FactFrame';
import { readable } from './readable';
import { LeafPlace } from './LeafPlace';
import { TextControl } from './TextControl';

type PartProps = {
  value: Appointment;
  put: (member: Member, text: string | null) => void;
  disabled: boolean;
  fact: 'dpo' | 'representative';
};

type MemberProps = PartProps & { member: Member; label: string; max: number; lines?: boolean; type?: 'email' | 'tel' };

const MemberInput = ({ value, put, disabled, fact, member, label, max, lines = false, type }: MemberProps) => (
  <LeafPlace path={`/profile/${fact}/${member}`}>
    <TextControl
      label={label}
      value={value[member] ?? null}
      onChange={(text) => put(member, text)}
      rule={{ max, email: member === 'email' }}
      required={member !== 'phone' && member !== 'address'}
      lines={lines}
      type={type ?? 'text'}
      disabled={disabled}
      autoComplete="off"
    />
  </LeafPlace>
);

const Appointed = (part: PartProps) => {
  const { t } = useTranslation('profile');
  return (
    <>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <MemberInput {...part} member="name" label={t('contact.name')} max={200} />
        <MemberInput {...part} member="email" label={t('contact.email')} max={254} type="email" />
        <MemberInput {...part} member="phone" label={t('contact.phone')} max={40} type="tel" />
      </SimpleGrid>
      <MemberInput {...part} member="address" label={t('contact.address')} max={500} lines />
    </>
  );
};

const NotRequired = (part: PartProps) => {
  const { t } = useTranslation('profile');
  return <MemberInput {...part} member="reason" label={t(`reason.${part.fact}`)} max={500} />;
};

/**
 * An office that is filled, or need not be for a reason (GDPR Art. 27 and 37). The fact is replaced as a whole; what was
 * typed for the other answer is kept while the page is open.
 */
export const AppointmentFact = ({ name }: { name: 'dpo' | 'representative' }) => {
  const { t } = useTranslation('profile');
  const { value, set } = useSetting<Appointment>(`/profile/${name}`);
  const [other, keep] = useState<Appointment | null>(null);
  const choose = (status: string) => {
    keep(value);
    set(withStatus(other, statusIn(status)));
  };
  const needed = value === null ? null : missingMember(value);
  return (
    <FactFrame name={name} group remove={value === null ? undefined : () => set(null)}>
      {({ labelledBy, describedBy, disabled }) => (
        <Stack gap="sm">
          <Radio.Group
            aria-labelledby={labelledBy}
            aria-describedby={describedBy}
            value={value?.status ?? null}
            onChange={choose}
          >
            <Stack gap="xs">
              <Radio value="appointed" label={t(`appointed.${name}`)} disabled={disabled} styles={readable} />
              <Radio value="not_required" label={t(`not_required.${name}`)} disabled={disabled} styles={readable} />
            </Stack>
          </Radio.Group>
          {value?.status === 'appointed' && (
            <Appointed
              value={value}
              put={(member, text) => set(withMember(value, member, text))}
              disabled={disabled}
              fact={name}
            />
          )}
          {value?.status === 'not_required' && (
            <NotRequired
              value={value}
              put={(member, text) => set(withMember(value, member, text))}
              disabled={disabled}
              fact={name}
            />
          )}
          {needed !== null && (
            <Text size="sm" c="var(--mantine-color-error)" role="alert">
              {t(`contact.needs_${needed}`)}
            </Text>
          )}
        </Stack>
      )}
    </FactFrame>
  );
};
