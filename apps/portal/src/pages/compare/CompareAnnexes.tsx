import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { call } from '../../api/client';
import { type AnnexSummary, listAnnexes } from '../../api/generated';
import { useFormat } from '../../text/format';
import { EmptyState } from '../../ui/states';
import { useLanguageName } from '../annex/language-name';
import { ChooseVersions } from './ChooseVersions';
import { Redline } from './Redline';

const newestAnnexes = {
  queryKey: ['tenant', 'annexes', 'newest'],
  queryFn: () => call(() => listAnnexes({ query: { limit: 100 } })),
};

/** The newest annex that has an older one in its language, and that one. */
const lastTwo = (annexes: readonly AnnexSummary[]): [AnnexSummary, AnnexSummary] | null => {
  for (const [at, newer] of annexes.entries()) {
    const older = annexes.slice(at + 1).find(({ language }) => language === newer.language);
    if (older) return [older, newer];
  }
  return null;
};

/** Two issued annexes in one language. */
export const CompareAnnexes = () => {
  const { t } = useTranslation('compare');
  const format = useFormat();
  const languageName = useLanguageName();
  const search = useSearch({ from: '/tenant/annex/compare' });
  const navigate = useNavigate();
  const { items } = useSuspenseQuery(newestAnnexes).data;
  const pair = lastTwo(items);
  const from = search.from ?? pair?.[0].id;
  const to = search.to ?? pair?.[1].id;
  if (from === undefined || to === undefined) return <EmptyState title={t('none')} text={t('none_text')} />;
  const language = items.find(({ id }) => id === from)?.language;
  const named = ({ id, number, revision, language: code, issued_at }: AnnexSummary) => ({
    value: id,
    label: t('annex', { number, revision, language: languageName(code), day: format.day(issued_at) }),
  });
  // Only two of one language can be compared: another one on the left takes the next of its language on the right.
  const partners = (code: string | undefined) => items.filter((annex) => code === undefined || annex.language === code);
  const choose = (one: string, other: string) => {
    const mates = partners(items.find(({ id }) => id === one)?.language);
    const mate = mates.some(({ id }) => id === other) ? other : (mates.find(({ id }) => id !== one)?.id ?? one);
    void navigate({ to: '/annex/compare', search: { from: one, to: mate }, replace: true, resetScroll: false });
  };
  return (
    <>
      <ChooseVersions
        older={items.map(named)}
        newer={partners(language).map(named)}
        from={from}
        to={to}
        choose={choose}
      />
      <Redline asked={{ from, to, language: null }} />
    </>
  );
};
