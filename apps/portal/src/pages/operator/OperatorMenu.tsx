import { Button, Text } from '@mantine/core';
import { CircleUser } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { MenuLater } from '../../ui/MenuLater';

const load = async () => (await import('./OperatorItems')).OperatorItems;

/** Who is signed in at the vendor's side, and the way to everything that is theirs. */
export const OperatorMenu = ({ email }: { email: string }) => {
  const { t } = useTranslation('shell');
  const button = (
    <Button
      variant="subtle"
      px={8}
      aria-label={t('menu.account', { email })}
      leftSection={<CircleUser size={20} aria-hidden />}
    >
      <Text size="sm" visibleFrom="md" truncate maw={220}>
        {email}
      </Text>
    </Button>
  );
  return <MenuLater target={button} load={load} />;
};
