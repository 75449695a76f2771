import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call, ifMatch } from '../../../api/client';
import { type Branding, type BrandingView, putBranding } from '../../../api/generated';
import { ApiProblem } from '../../../api/problem';
import { tellOutcome } from '../../../ui/announce';
import { operatorQueries } from '../operator-queries';

/** The look of a view, without its revision. */
export const lookOf = ({ name, accent, logo, support_url }: BrandingView): Branding => ({
  name,
  accent,
  logo,
  support_url,
});

/** True where the text is a colour that can be compared with others. */
export const isColour = (text: string): boolean => /^#[0-9a-f]{6}$/.test(text);

/** Saves a look on the revision that was seen; `stale` where another one was saved meanwhile. */
export const useSaveLook = () => {
  const { t } = useTranslation('operator');
  const client = useQueryClient();
  const save = useMutation({
    mutationFn: ({ look, revision }: { look: Branding; revision: number }) =>
      call(() => putBranding({ body: look, headers: ifMatch(revision) })),
    onSuccess: (view) => {
      client.setQueryData(operatorQueries.branding().queryKey, view);
      tellOutcome(t('look.saved'));
    },
  });
  const { mutate, reset, isPending, isSuccess, error: problem } = save;
  const stale = problem instanceof ApiProblem && problem.status === 412;
  return { mutate, reset, isPending, isSuccess, problem, stale };
};
