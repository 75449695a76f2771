import { Alert, List, Stack, Text, TextInput } from '@mantine/core';
import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { SettingsPreviewView } from '../api/generated';

/** True where what was typed is the phrase; case and outer spaces do not matter. */
export const fits = (typed: string, phrase: string): boolean =>
  typed.trim().toLowerCase() === phrase.trim().toLowerCase();

type Confirmation = NonNullable<SettingsPreviewView['confirmation']>;
type Props = { confirmation: Confirmation; typed: string; onType: (text: string) => void };

/** Asks for the phrase where data will be deleted or people recorded. It is shown, and may be pasted. */
export const ConfirmPhrase = ({ confirmation, typed, onType }: Props) => {
  const { t } = useTranslation('review');
  const { phrase, reasons } = confirmation;
  const kinds = new Set(reasons.map(({ kind }) => kind));
  const wrong = typed !== '' && !fits(typed, phrase);
  return (
    <Alert variant="outline" color="red" icon={<TriangleAlert aria-hidden />} title={t('confirm_title')}>
      <Stack gap="sm">
        <List size="sm">
          {kinds.has('shortening') && <List.Item>{t('confirm_shortening')}</List.Item>}
          {kinds.has('recording_on') && <List.Item>{t('confirm_recording')}</List.Item>}
        </List>
        <TextInput
          label={t('confirm_label')}
          // Outside of the label: a click must select it, to be copied, and not go to the input.
          description={
            <Text
              span
              size="sm"
              ff="monospace"
              c="var(--mantine-color-text)"
              style={{ userSelect: 'all' }}
              translate="no"
            >
              {phrase}
            </Text>
          }
          value={typed}
          onChange={({ currentTarget }) => onType(currentTarget.value)}
          error={wrong ? t('confirm_wrong') : undefined}
          autoComplete="off"
          spellCheck={false}
          data-confirm-phrase={phrase}
        />
      </Stack>
    </Alert>
  );
};
