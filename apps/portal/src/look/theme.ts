import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';
import { mix, readableOn } from './colour';

const font = "'Source Sans 3', 'Segoe UI', Roboto, Arial, sans-serif";
/** Grounds of the two schemes; every text colour below was chosen against them. */
export const ground = { light: '#ffffff', dark: '#16191d' } as const;

/** The lightest ground in the dark: cards, code, menus. What can be read on it can be read on the others. */
export const raised = '#262c34';

const shades = (accent: string): MantineColorsTuple => [
  mix(accent, '#ffffff', 0.94),
  mix(accent, '#ffffff', 0.86),
  mix(accent, '#ffffff', 0.72),
  mix(accent, '#ffffff', 0.56),
  mix(accent, '#ffffff', 0.38),
  mix(accent, '#ffffff', 0.18),
  accent,
  mix(accent, '#000000', 0.14),
  mix(accent, '#000000', 0.28),
  mix(accent, '#000000', 0.42),
];

const dark: MantineColorsTuple = [
  '#dfe3e8',
  '#c6ccd4',
  '#aab2bd',
  '#79828e',
  '#4a525d',
  '#39414b',
  raised,
  '#16191d',
  '#12151a',
  '#0d0f13',
];

/** The look of the portal: calm, one accent colour, that of the processor. */
export const themeOf = (accent: string) =>
  createTheme({
    fontFamily: font,
    headings: { fontFamily: font, fontWeight: '600' },
    primaryColor: 'accent',
    primaryShade: { light: 6, dark: 6 },
    colors: { accent: shades(accent), dark },
    defaultRadius: 'md',
    cursorType: 'pointer',
    focusRing: 'auto',
    respectReducedMotion: true,
    // Most of them are there from the start; what appears because of what the person did says role="alert" itself.
    components: { Alert: { defaultProps: { role: 'note' } } },
  });

/** Mantine's own greys and reds are too pale for WCAG 1.4.3; these are not. */
export const variablesOf =
  (accent: string): CSSVariablesResolver =>
  () => ({
    variables: {},
    light: {
      '--mantine-color-dimmed': '#57616d',
      '--mantine-color-placeholder': '#67707c',
      '--mantine-color-error': '#b42318',
      '--mantine-color-red-outline': '#b42318',
      '--mantine-color-red-filled': '#b42318',
      '--mantine-color-red-filled-hover': '#912018',
      '--mantine-color-anchor': accent,
      '--mantine-color-accent-light-color': mix(accent, '#000000', 0.14),
      '--mantine-color-accent-outline': accent,
      '--annexa-longer': '#8a4b00',
      '--annexa-shorter': '#0b5c8a',
      '--annexa-raised': '#f7f8fa',
    },
    dark: {
      '--mantine-color-body': ground.dark,
      '--mantine-color-text': '#e3e7ec',
      '--mantine-color-dimmed': '#a6afba',
      '--mantine-color-placeholder': '#98a1ac',
      '--mantine-color-error': '#ff9b8f',
      '--mantine-color-red-outline': '#ff9b8f',
      '--mantine-color-red-filled': '#b42318',
      '--mantine-color-red-filled-hover': '#912018',
      '--mantine-color-anchor': readableOn(raised, accent),
      '--mantine-color-accent-light-color': readableOn(raised, accent),
      '--mantine-color-accent-outline': readableOn(raised, accent),
      '--annexa-longer': '#ffc078',
      '--annexa-shorter': '#8fd0ff',
      // A colour that is nearly black would vanish on the dark ground (WCAG 1.4.11, 3:1); white stays readable on it.
      '--mantine-color-accent-filled': readableOn(ground.dark, accent, 3),
      '--mantine-color-accent-filled-hover': readableOn(ground.dark, mix(accent, '#000000', 0.14), 3),
      '--annexa-raised': '#1d2127',
    },
  });
