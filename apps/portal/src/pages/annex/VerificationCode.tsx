import { ActionIcon, Anchor, CopyButton, Group, Text } from '@mantine/core';
import { Check, Copy } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { AnnexSummary } from '../../api/generated';
import { announce } from '../../ui/announce';
import { verifyAddress } from './annexes';

/** The code by which anybody can see whether the annex is genuine and current, with the public page about it. */
export const VerificationCode = ({ annex: { code, number } }: { annex: AnnexSummary }) => {
  const { t } = useTranslation(['annex', 'shell']);
  if (code === undefined)
    return (
      <Text size="sm" c="dimmed">
        {t('code.none')}
      </Text>
    );
  return (
    <Group gap={4} wrap="nowrap" align="flex-start">
      <Anchor
        href={verifyAddress(code)}
        target="_blank"
        rel="noopener"
        size="sm"
        underline="always"
        ff="monospace"
        aria-label={t('code.open', { number, code })}
        style={{ hyphens: 'none' }}
      >
        {code}
      </Anchor>
      <CopyButton value={code}>
        {({ copied, copy }) => (
          <ActionIcon
            variant="subtle"
            size={24}
            aria-label={t('code.copy', { number })}
            onClick={() => {
              copy();
              announce(t('shell:action.copied'));
            }}
          >
            {copied ? <Check size={14} aria-hidden /> : <Copy size={14} aria-hidden />}
          </ActionIcon>
        )}
      </CopyButton>
    </Group>
  );
};
