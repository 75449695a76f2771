import { useLocalStorage } from '@mantine/hooks';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { AnnexSummary } from '../api/generated';
import { queries } from '../api/queries';

/** A language of the annex. */
export type AnnexLanguage = AnnexSummary['language'];

/**
 * The language in which the annex is looked at, of those that plan and catalogue allow; remembered on this device. It is
 * no language of the page: a French contract may be kept by people who read English.
 */
export const useAnnexLanguage = () => {
  const { annex_languages: allowed, plan } = useSuspenseQuery(queries.catalog()).data;
  const [kept, choose] = useLocalStorage<AnnexLanguage>({
    key: 'annexa.annex-language',
    defaultValue: 'en',
    getInitialValueInEffect: false,
  });
  const language = allowed.includes(kept) ? kept : (allowed[0] ?? 'en');
  return { language, choose, allowed, plan: plan.name };
};
