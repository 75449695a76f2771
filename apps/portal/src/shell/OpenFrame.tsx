import { Anchor, Box, Button, Container, Group, Stack, Text, Title } from '@mantine/core';
import { Languages } from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { MenuLater } from '../ui/MenuLater';
import { Brand } from './Brand';
import { usePortalConfig } from './portal-config';

const loadMenu = async () => (await import('./AppearanceMenu')).AppearanceMenu;

const Appearance = () => {
  const { t } = useTranslation('session');
  const button = (
    <Button variant="subtle" px={8} aria-label={t('appearance')}>
      <Languages size={18} aria-hidden />
    </Button>
  );
  return <MenuLater target={button} load={loadMenu} />;
};

const Foot = () => {
  const { t } = useTranslation('shell');
  const { demo, support_url } = usePortalConfig();
  if (!demo && support_url === null) return null;
  return (
    <Group component="footer" justify="center" gap="lg" p="md">
      {demo && (
        <Text size="xs" c="dimmed">
          {t('demo')}
        </Text>
      )}
      {support_url !== null && (
        <Anchor size="xs" href={support_url} underline="always">
          {t('menu.help')}
        </Anchor>
      )}
    </Group>
  );
};

type OpenFrameProps = { title: string; lead?: ReactNode; wide?: boolean; children: ReactNode };

/** The frame of a page for people who are not signed in: the name of the processor, one thing to do, nothing else. */
export const OpenFrame = ({ title, lead, wide = false, children }: OpenFrameProps) => {
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <Stack mih="100vh" gap={0}>
      <Group component="header" justify="space-between" wrap="nowrap" px="md" h={60}>
        <Brand />
        <Appearance />
      </Group>
      <Box component="main" id="content" tabIndex={-1} flex={1} py={{ base: 'lg', sm: wide ? 'lg' : '8vh' }}>
        <Container size={wide ? 'md' : 440}>
          <Stack gap="lg">
            <Box>
              <Title order={1} size="h2">
                {title}
              </Title>
              {lead !== undefined && (
                <Text c="dimmed" mt={4}>
                  {lead}
                </Text>
              )}
            </Box>
            {children}
          </Stack>
        </Container>
      </Box>
      <Foot />
    </Stack>
  );
};
