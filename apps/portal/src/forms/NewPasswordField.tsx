import { type PasswordInputProps, Progress, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { codeOf } from '../ui/problem-code';
import { PasswordField } from './PasswordField';

/** The API's own limits (`NewPassword` in the contract, after NIST SP 800-63B-4); it decides, they only tell beforehand. */
const [leastLength, mostLength] = [15, 256];

/** Characters as a person counts them. */
const lengthOf = (password: string): number => Array.from(password).length;

/** Why a new password will not do, in words; undefined where it may. */
export const useNewPasswordWords = () => {
  const { t } = useTranslation('session');
  return {
    before: (password: string): string | undefined => {
      if (lengthOf(password) < leastLength) return t('password.too_short', { count: leastLength });
      return password.length > mostLength ? t('password.too_long', { count: mostLength }) : undefined;
    },
    after: (problem: unknown): string | undefined =>
      ['password_too_weak', 'too_short', 'validation_failed'].includes(codeOf(problem) ?? '')
        ? t('password.too_weak')
        : undefined,
  };
};

type NewPasswordFieldProps = PasswordInputProps & { value: string };

/** A new password with its rules. How good it is goes by its length alone: no rule asks for odd characters. */
export const NewPasswordField = ({ value, ...rest }: NewPasswordFieldProps) => {
  const { t } = useTranslation('session');
  const length = lengthOf(value);
  const enough = length >= leastLength;
  return (
    <Stack gap={6}>
      <PasswordField
        label={t('password.new')}
        description={t('password.rules', { count: leastLength })}
        autoComplete="new-password"
        {...rest}
        value={value}
      />
      {length > 0 && (
        <Stack gap={4}>
          <Progress value={Math.min(100, (length / leastLength) * 100)} size="xs" aria-hidden />
          <Text size="xs" c="dimmed">
            {enough
              ? t('password.long_enough', { count: length })
              : t('password.so_far', { count: length, least: leastLength })}
          </Text>
        </Stack>
      )}
    </Stack>
  );
};
