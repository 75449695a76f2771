import { NativeSelect } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAnnexLanguage } from '../../annex-preview/annex-language';
import { useFormat } from '../../text/format';
import { EmptyState } from '../../ui/states';
import { useLanguageName } from '../annex/language-name';
import { revisionsQuery } from '../history/revisions';
import { ChooseVersions } from './ChooseVersions';
import type { CompareSearch } from './compare-search';
import { Redline } from './Redline';

/** What the annexes of two instructions would have said, whether or not they were issued. */
export const CompareInstructions = () => {
  const { t } = useTranslation('compare');
  const format = useFormat();
  const languageName = useLanguageName();
  const search = useSearch({ from: '/tenant/annex/compare' });
  const navigate = useNavigate();
  const kept = useAnnexLanguage();
  const language = search.language ?? kept.language;
  const { items } = useSuspenseQuery(revisionsQuery({ limit: 100 })).data;
  const from = search.from ?? items[1]?.number.toString();
  const to = search.to ?? items[0]?.number.toString();
  if (from === undefined || to === undefined) return <EmptyState title={t('none')} text={t('none_text')} />;
  const choices = items.map(({ number, at }) => ({
    value: `${number}`,
    label: t('instruction', { number, day: format.day(at) }),
  }));
  const go = (change: CompareSearch) =>
    void navigate({
      to: '/annex/compare',
      search: { of: 'instructions', from, to, language, ...change },
      replace: true,
      resetScroll: false,
    });
  return (
    <>
      <ChooseVersions
        older={choices}
        newer={choices}
        from={from}
        to={to}
        choose={(one, other) => go({ from: one, to: other })}
      />
      <NativeSelect
        label={t('language')}
        maw="16rem"
        data={kept.allowed.map((code) => ({ value: code, label: languageName(code) }))}
        value={language}
        onChange={({ currentTarget }) => {
          const chosen = kept.allowed.find((code) => code === currentTarget.value);
          if (chosen) go({ language: chosen });
        }}
      />
      <Redline asked={{ from, to, language }} />
    </>
  );
};
