import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLanguageName } from '../pages/annex/language-name';
import { type AnnexLanguage, useAnnexLanguage } from './annex-language';

/** Chooses the language in which the annex is looked at; nothing where there is one only. */
export const LanguageChoice = () => {
  const { t } = useTranslation('annex');
  const languageName = useLanguageName();
  const { language, choose, allowed } = useAnnexLanguage();
  if (allowed.length < 2) return null;
  return (
    <NativeSelect
      size="sm"
      maw="16rem"
      label={t('preview.language')}
      data={allowed.map((value) => ({ value, label: languageName(value) }))}
      value={language}
      onChange={({ currentTarget }) => choose(currentTarget.value as AnnexLanguage)}
    />
  );
};
