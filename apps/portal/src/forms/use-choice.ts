import { useSuspenseQuery } from '@tanstack/react-query';
import type { EffectiveOption, OptionOffer } from '../api/generated';
import { queries } from '../api/queries';
import { useSetting } from '../change-set/ChangeSet';
import { same } from '../change-set/pointers';
import { useMay } from '../session/session';
import { useWords } from '../text/words';

type Value = OptionOffer['default'];

/** One option of the catalogue as a control needs it: what is chosen, what may be, what holds and why. */
export type Choice = {
  path: string;
  label: string;
  offer: OptionOffer;
  plan: string;
  /** What is shown: the pending value, the saved one, or the default. */
  value: Value;
  /** What is saved, or the default where nothing is. */
  saved: Value;
  /** True where there is a saved choice to go back from; one that is only pending is undone instead. */
  resettable: boolean;
  changed: boolean;
  error: string | undefined;
  /** What holds or would hold: the pending value, or what the plan makes of the saved one. */
  effective: Value;
  /** The option in the record; undefined where the activity does not take place. */
  inForce: EffectiveOption | undefined;
  /** The sentence that says which role it takes; undefined where the person may. */
  denied: string | undefined;
  choose: (value: Value) => void;
  undo: () => void;
  reset: () => void;
};

/** A saved value of an activity that does not take place: what the plan does not include gives way to the default. */
const fitted = (value: Value, { allowed, default: otherwise }: OptionOffer): Value =>
  typeof value === 'object' || (allowed.values?.includes(String(value)) ?? true) ? value : otherwise;

/** The choice at a JSON Pointer of the settings; undefined where the catalogue in force has no such option. */
export const useChoice = (path: string): Choice | undefined => {
  const { data: catalog } = useSuspenseQuery(queries.catalog());
  const { data: resolved } = useSuspenseQuery(queries.record());
  const setting = useSetting<Value>(path);
  const { why: denied } = useMay('settings:write');
  const words = useWords();
  const offer = catalog.options.find((option) => option.path === path);
  if (!offer) return undefined;
  const { value, saved, changed, error, set, undo } = setting;
  const activity = resolved.record.activities.find(({ id }) => id === offer.activity);
  const inForce = activity?.options.find(({ key }) => key === offer.key);
  const shown = value ?? offer.default;
  return {
    path,
    label: words.setting(path, offer.label),
    offer,
    plan: catalog.plan.name,
    value: shown,
    saved: saved ?? offer.default,
    resettable: value !== null && saved !== null,
    changed,
    error,
    effective: changed ? shown : (inForce?.value ?? fitted(shown, offer)),
    inForce,
    denied,
    // Going back to what the default is anyway is no choice: nothing would be left to instruct.
    choose: (next) => (saved === null && same(next, offer.default) ? undo() : set(next)),
    undo,
    reset: () => set(null),
  };
};
