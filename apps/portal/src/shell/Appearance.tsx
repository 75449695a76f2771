import { type MantineColorScheme, Menu, useMantineColorScheme } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { chooseLanguage, type Language, languages } from '../text/i18n';

const names = { en: 'English', de: 'Deutsch', fr: 'Français' } as const;

/** Language and scheme, inside a menu; both are kept on the device. */
export const AppearanceItems = () => {
  const { t, i18n } = useTranslation('shell');
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const schemes = { light: t('menu.light'), dark: t('menu.dark'), auto: t('menu.system') } as const;
  return (
    <>
      <Menu.Label>{t('menu.language')}</Menu.Label>
      <Menu.RadioGroup value={i18n.language} onChange={(language) => void chooseLanguage(language as Language)}>
        {languages.map((language) => (
          <Menu.RadioItem key={language} value={language} lang={language} closeMenuOnClick>
            {names[language]}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
      <Menu.Divider />
      <Menu.Label>{t('menu.scheme')}</Menu.Label>
      <Menu.RadioGroup value={colorScheme} onChange={(scheme) => setColorScheme(scheme as MantineColorScheme)}>
        {(['light', 'dark', 'auto'] as const).map((scheme) => (
          <Menu.RadioItem key={scheme} value={scheme} closeMenuOnClick>
            {schemes[scheme]}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
    </>
  );
};
