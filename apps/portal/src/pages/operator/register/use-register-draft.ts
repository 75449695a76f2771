import { useSessionStorage } from '@mantine/hooks';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../../api/client';
import { type Catalog, type CatalogDiff, type CatalogInput, previewCatalogVersion } from '../../../api/generated';
import { ApiProblem } from '../../../api/problem';
import { freeVersion } from '../catalog/read-json';
import { today } from '../versions-in-force';
import { type Change, type Changes, problemsAt, withChanges } from './draft-changes';

type Checked = { body: CatalogInput; diff: CatalogDiff; mark: string };

/** First day that a next version may have: today, or that of the newest where it is still to come. */
const firstDay = ({ effective_from }: Catalog): string => [today(), effective_from].toSorted().at(-1) ?? today();

const errorsOf = (problem: unknown) => (problem instanceof ApiProblem ? problem.errors : []);

/** The facts that are to change in the next version: kept in the tab, on top of whatever version is the newest. */
export const useRegisterDraft = (newest: Catalog, taken: readonly string[]) => {
  const [changes, keep] = useSessionStorage<Changes>({
    key: 'annexa.register-draft',
    defaultValue: {},
    getInitialValueInEffect: false,
  });
  const [named, setVersion] = useState<string | null>(null);
  const [dated, setFirstDay] = useState<string | null>(null);
  const version = named ?? freeVersion(today(), taken);
  const effective_from = dated ?? firstDay(newest);
  const mark = JSON.stringify([changes, version, effective_from, newest.version]);
  const preview = useMutation({
    mutationFn: async (body: CatalogInput): Promise<Checked> => ({
      body,
      diff: await call(() => previewCatalogVersion({ body })),
      mark,
    }),
  });
  const problems = problemsAt(errorsOf(preview.error), changes, newest);
  return {
    changes,
    count: Object.keys(changes).length,
    version,
    setVersion,
    effective_from,
    setFirstDay,
    preview,
    problems,
    /** True where something was changed since it was checked. */
    stale: preview.data !== undefined && preview.data.mark !== mark,
    put: (path: string, change: Change) => keep((before) => ({ ...before, [path]: change })),
    undo: (path: string) => keep(({ [path]: _undone, ...others }) => others),
    check: () => preview.mutate(withChanges(newest, changes, { version, effective_from })),
    clear: () => {
      keep({});
      setVersion(null);
      setFirstDay(null);
      preview.reset();
    },
  };
};
export type RegisterDraft = ReturnType<typeof useRegisterDraft>;
