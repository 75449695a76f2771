import { Button, Text } from '@mantine/core';
import { CircleUser } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session/session';
import { MenuLater } from '../ui/MenuLater';

const load = async () => (await import('./AccountItems')).AccountItems;

/** Who is signed in, and the way to everything that is theirs. */
export const AccountMenu = () => {
  const { t } = useTranslation('shell');
  const { me } = useSession();
  const button = (
    <Button
      variant="subtle"
      px={8}
      aria-label={t('menu.account', { email: me.label })}
      leftSection={<CircleUser size={20} aria-hidden />}
    >
      <Text size="sm" visibleFrom="md" truncate maw={180}>
        {me.label}
      </Text>
    </Button>
  );
  return <MenuLater target={button} load={load} />;
};
