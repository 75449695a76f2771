import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Profile } from '../../api/generated';
import { queries } from '../../api/queries';
import { useChangeSet } from '../../change-set/ChangeSet';
import { settingsWith } from '../../change-set/pointers';
import { useMay } from '../../session/session';
import { type FactName, facts, isGiven, isMandatory } from './facts';

/** The profile as it will be once the pending changes are saved. */
export const usePendingProfile = (): Profile => {
  const { base, values } = useChangeSet();
  return useMemo(() => settingsWith(base, values).profile, [base, values]);
};

/** How a fact stands: whether it is needed and given, and who may change it. */
export const useFact = (name: FactName) => {
  const { record } = useSuspenseQuery(queries.record()).data;
  const profile = usePendingProfile();
  const { may, why } = useMay('profile:write');
  const missing = record.missing.find(({ path }) => path === `/profile/${name}`);
  const mandatory = isMandatory(name, profile);
  return {
    path: `/profile/${name}`,
    check: missing?.id ?? facts[name].check,
    mandatory,
    missing: mandatory && !isGiven(name, profile),
    disabled: !may,
    denied: why,
  };
};
