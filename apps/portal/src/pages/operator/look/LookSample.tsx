import { Box, Group, Image, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Branding } from '../../../api/generated';
import { mix, readableOn } from '../../../look/colour';
import { ground, raised } from '../../../look/theme';
import { isColour } from './save-look';

/** Colours of a scheme for an accent, as the theme makes them. */
const schemes = {
  light: (accent: string) => ({
    ground: ground.light,
    text: '#000000',
    line: '#dee2e6',
    link: accent,
    activeText: mix(accent, '#000000', 0.14),
    active: mix(accent, '#ffffff', 0.9),
  }),
  dark: (accent: string) => ({
    ground: ground.dark,
    text: '#e3e7ec',
    line: '#4a525d',
    link: readableOn(raised, accent),
    activeText: readableOn(raised, accent),
    active: mix(ground.dark, accent, 0.2),
  }),
} as const;

type Props = { look: Branding; scheme: keyof typeof schemes };

const Sample = ({ look: { name, accent, logo }, scheme }: Props) => {
  const { t } = useTranslation('operator');
  const colours = schemes[scheme](accent);
  const line = `1px solid ${colours.line}`;
  return (
    <Box component="figure" m={0}>
      <Text component="figcaption" size="sm" c="dimmed" mb={4}>
        {scheme === 'light' ? t('look.sample_light') : t('look.sample_dark')}
      </Text>
      {/* A picture of the portal: nothing in it can be used. */}
      <Box
        bdrs="md"
        data-sample={scheme}
        style={{ background: colours.ground, color: colours.text, border: line, overflow: 'hidden' }}
      >
        <Group gap="sm" px="md" py="sm" wrap="nowrap" style={{ borderBottom: line }}>
          {logo && (
            <Image src={`data:${logo.media};base64,${logo.data}`} alt="" h={28} w="auto" maw={140} fit="contain" />
          )}
          <Text fw={600} truncate>
            {name}
          </Text>
        </Group>
        <Stack gap="sm" p="md" align="flex-start">
          <Box px="sm" py={6} bdrs="md" style={{ background: colours.active, color: colours.activeText }}>
            <Text size="sm">{t('look.sample_page')}</Text>
          </Box>
          <Text size="sm" td="underline" style={{ color: colours.link }}>
            {t('look.sample_link')}
          </Text>
          <Box px="md" py={7} bdrs="md" style={{ background: accent, color: '#ffffff' }}>
            <Text size="sm" fw={600}>
              {t('look.sample_button')}
            </Text>
          </Box>
        </Stack>
      </Box>
    </Box>
  );
};

/** Header, navigation, link and button in the look of the form, in both schemes. */
export const LookSample = ({ look }: { look: Branding }) => {
  // While a colour is being typed, the sample keeps to a plain one.
  const shown = isColour(look.accent) ? look : { ...look, accent: '#57616d' };
  return (
    <Stack gap="md">
      <Sample look={shown} scheme="light" />
      <Sample look={shown} scheme="dark" />
    </Stack>
  );
};
