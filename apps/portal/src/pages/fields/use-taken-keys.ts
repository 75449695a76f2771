import { useMemo } from 'react';
import { useChangeSet } from '../../change-set/ChangeSet';

const prefix = '/custom_fields/';

/** Keys that other fields have: saved ones, also those that are to be removed, and pending ones. */
export const useTakenKeys = (own: string | null): string[] => {
  const { base, values } = useChangeSet();
  return useMemo(() => {
    const pending = Object.keys(values).flatMap((path) => (path.startsWith(prefix) ? [path.slice(prefix.length)] : []));
    return [...new Set([...base.custom_fields.map(({ key }) => key), ...pending])].filter((key) => key !== own);
  }, [base, values, own]);
};
