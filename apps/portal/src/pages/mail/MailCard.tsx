import { Anchor, Card, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DemoMails } from '../../api/generated';
import { useFormat } from '../../text/format';

const address = /(https?:\/\/[^\s<>"]+)/;

/** An address of this portal becomes a link; whatever else a mail may say stays text. */
const isOurs = (text: string): boolean => URL.canParse(text) && new URL(text).origin === location.origin;

const MailText = ({ text }: { text: string }) => (
  // A mail has the line breaks that it was sent with.
  <Text lang="en" style={{ whiteSpace: 'pre-wrap' }}>
    {text.split(address).map((part, at) =>
      isOurs(part) ? (
        <Anchor key={at} href={part} underline="always">
          {part}
        </Anchor>
      ) : (
        part
      ),
    )}
  </Text>
);

/** One mail of the demonstration. */
export const MailCard = ({ mail }: { mail: DemoMails['items'][number] }) => {
  const { t } = useTranslation('mail');
  const format = useFormat();
  return (
    <Card component="article" withBorder padding="lg">
      <Stack gap="xs">
        <Title order={2} size="h4" lang="en">
          {mail.subject}
        </Title>
        <Text size="sm" c="dimmed">
          {t('to', { to: mail.to, at: format.moment(mail.at) })}
        </Text>
        <MailText text={mail.text} />
      </Stack>
    </Card>
  );
};
