import type { Plan, PlanLimits } from '../../../api/generated';
import { today } from '../versions-in-force';
import { versionsOf } from './plan-versions';

/** Choice of the form that begins a plan of its own. */
export const newPlan = '';

/** Changes some limits of a draft. */
export type SetLimits = (change: Partial<PlanLimits>) => void;

/** What the form begins with: the newest version of the plan, numbered one higher; for a new plan the limits of the first. */
export const draftOf = (plans: readonly Plan[], id: string): Plan | null => {
  const newest = versionsOf(plans, id)[0];
  if (newest) return { ...newest, version: newest.version + 1, effective_from: today() };
  const pattern = plans[0];
  return pattern ? { ...pattern, id: '', name: '', version: 1, effective_from: today() } : null;
};

const period = /^P(?=\d)(\d{1,5}Y)?(\d{1,5}M)?(\d{1,5}W)?(\d{1,6}D)?$/;

/** True where the text can be said in words; whether it may be used, the API says. */
export const readsAsPeriod = (text: string): boolean => period.test(text);
