import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Unlink } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

type DeadLinkProps = { title: string; text: string; children?: ReactNode };

/** A link of a mail that does not work any more, and what to do next. */
export const DeadLink = ({ title, text, children }: DeadLinkProps) => {
  const { t } = useTranslation('signIn');
  return (
    <Stack>
      <Alert variant="outline" role="alert" icon={<Unlink aria-hidden />} title={title}>
        <Text size="sm">{text}</Text>
      </Alert>
      <Group>
        {children}
        <Button component={Link} to="/sign-in" variant="default">
          {t('to_sign_in')}
        </Button>
      </Group>
    </Stack>
  );
};
