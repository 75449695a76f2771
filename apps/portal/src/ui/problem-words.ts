import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../api/problem';

/** A problem in a sentence of the language of the page; what has no sentence of ours is said in the API's words. */
export const useProblemWords = (): ((problem: unknown) => string) => {
  const { t, i18n } = useTranslation('shell');
  return (problem) => {
    if (!(problem instanceof ApiProblem)) return t('error.internal_error');
    if (problem.code === 'too_many_requests' && problem.retryAfter !== null && problem.retryAfter > 0)
      return t('error.too_many_requests_for', { count: problem.retryAfter });
    const key = `shell:error.${problem.code}`;
    if (i18n.exists(key)) return (i18n.t as (key: string) => string)(key);
    return problem.detail === '' ? t('error.internal_error') : problem.detail;
  };
};
