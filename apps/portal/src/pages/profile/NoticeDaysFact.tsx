import { Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSetting } from '../../change-set/ChangeSet';
import { FactFrame } from './FactFrame';

const [least, most] = [1, 365];

/** How many days before a sub-processor changes the company is told. */
export const NoticeDaysFact = () => {
  const { t } = useTranslation('profile');
  const { value, set } = useSetting<number>('/profile/notice_days');
  const outside = value !== null && (value < least || value > most);
  return (
    <FactFrame name="notice_days">
      {({ id, describedBy, disabled }) => (
        <TextInput
          id={id}
          aria-describedby={describedBy}
          readOnly={disabled}
          inputMode="numeric"
          autoComplete="off"
          value={value ?? ''}
          onChange={({ currentTarget }) => {
            const digits = currentTarget.value.replaceAll(/\D/g, '');
            set(digits === '' ? null : Number(digits));
          }}
          error={outside ? t('problem.days', { least, most }) : undefined}
          maxLength={4}
          w="10rem"
          rightSection={
            <Text size="sm" c="dimmed">
              {t('days', { count: value ?? 0 })}
            </Text>
          }
          rightSectionWidth="4rem"
          rightSectionPointerEvents="none"
        />
      )}
    </FactFrame>
  );
};
