import { Alert, Code, Group, Stack, Text } from '@mantine/core';
import { KeyRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { CopyText } from '../../ui/CopyText';

type Props = { email: string; /** null: the account existed and keeps its own. */ password: string | null };

/** A generated password, which nobody can read again; or that none was needed. */
export const OncePassword = ({ email, password }: Props) => {
  const { t } = useTranslation('operator');
  if (password === null) return <Text size="sm">{t('once.existed', { email })}</Text>;
  return (
    <Alert variant="outline" icon={<KeyRound aria-hidden />} title={t('once.title', { email })}>
      <Stack gap="sm">
        <Text size="sm">{t('once.text')}</Text>
        <Group gap="sm">
          <Code fz="sm" data-once style={{ userSelect: 'all' }}>
            {password}
          </Code>
          <CopyText value={password} />
        </Group>
      </Stack>
    </Alert>
  );
};
