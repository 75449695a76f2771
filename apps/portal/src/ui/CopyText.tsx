import { Button, CopyButton } from '@mantine/core';
import { Check, Copy } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { announce } from './announce';

/** Copies a text; `label` says which where there are several. */
export const CopyText = ({ value, label }: { value: string; label?: string }) => {
  const { t } = useTranslation('shell');
  return (
    <CopyButton value={value} timeout={3000}>
      {({ copied, copy }) => (
        <Button
          variant="default"
          size="xs"
          leftSection={copied ? <Check size={16} aria-hidden /> : <Copy size={16} aria-hidden />}
          aria-label={label}
          onClick={() => {
            copy();
            announce(t('action.copied'));
          }}
        >
          {copied ? t('action.copied') : t('action.copy')}
        </Button>
      )}
    </CopyButton>
  );
};
