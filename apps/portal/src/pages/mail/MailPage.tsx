import { Anchor, Button, Code, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { RefreshCw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { call } from '../../api/client';
import { listDemoMails } from '../../api/generated';
import { OpenFrame } from '../../shell/OpenFrame';
import { codeOf } from '../../ui/problem-code';
import { EmptyState, ErrorState, LoadingState } from '../../ui/states';
import { MailCard } from './MailCard';

/** The mails of the demonstration, which are sent to nobody. */
export const MailPage = () => {
  const { t } = useTranslation('mail');
  const { data, error, refetch, isRefetching } = useQuery({
    queryKey: ['demo-mails'],
    queryFn: () => call(() => listDemoMails()),
    retry: false,
    staleTime: 0,
  });
  const none = codeOf(error) === 'not_found';
  return (
    <OpenFrame title={t('title')} lead={t('lead')} wide>
      <Group justify="space-between">
        <Button
          variant="default"
          leftSection={<RefreshCw size={16} aria-hidden />}
          loading={isRefetching}
          onClick={() => void refetch()}
        >
          {t('refresh')}
        </Button>
        <Anchor component={Link} to="/sign-in" underline="always">
          {t('to_sign_in')}
        </Anchor>
      </Group>
      {none && <EmptyState title={t('none_here')} text={t('none_here_text')} />}
      {error !== null && !none && <ErrorState problem={error} retry={() => void refetch()} />}
      {error === null && !data && <LoadingState />}
      {error === null && data && (
        <Stack>
          <Text size="sm" c="dimmed">
            {t('folder')} <Code>{data.folder}</Code>
          </Text>
          {data.items.length === 0 && <EmptyState title={t('empty')} text={t('empty_text')} />}
          {data.items.map((mail) => (
            <MailCard key={mail.id} mail={mail} />
          ))}
        </Stack>
      )}
    </OpenFrame>
  );
};
