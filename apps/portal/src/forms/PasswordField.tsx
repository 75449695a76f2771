import { PasswordInput, type PasswordInputProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';

type PasswordFieldProps = Omit<PasswordInputProps, 'visibilityToggleButtonProps' | 'visibilityToggleFocusable'>;

/** A password that can be pasted, filled in by a manager, and shown (WCAG 2.2, 3.3.8). */
export const PasswordField = (props: PasswordFieldProps) => {
  const { t } = useTranslation('session');
  return (
    <PasswordInput
      {...props}
      // Mantine says so for every other input.
      aria-invalid={Boolean(props.error) || undefined}
      visibilityToggleFocusable
      visibilityToggleButtonProps={{ 'aria-label': t('password.show') }}
    />
  );
};
