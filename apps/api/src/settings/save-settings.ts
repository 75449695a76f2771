import {
  changeSettings,
  checkChange,
  failed,
  type Problem,
  type Result,
  type Revision,
  type Settings,
} from '@annexa/core';
import canonicalize from 'canonicalize';
import type { TenantCaller } from '../http/call.js';
import { isTrouble, stale, type Trouble } from '../http/trouble.js';
import type { Rules } from './rules.js';

/** What a change of settings is made with: who, on which revision, when and why. */
export type Instruction = Pick<TenantCaller, 'tenant' | 'actor' | 'channel'> & {
  base: number;
  now: string;
  query: { reason?: string | undefined };
};

/** How a change makes new settings from the ones that are there. */
export type Edit = (before: Settings) => Result<Settings>;

const same = (a: Settings, b: Settings) => canonicalize(a) === canonicalize(b);

/**
 * Makes the next revision: a documented instruction (GDPR Art. 28(3)(a)). Answers the revision that is there where the
 * edit changes nothing, so that repeating a request does no harm; `stale` where another revision came first.
 */
export const saveSettings = async (
  rules: Rules,
  { tenant, actor, channel, base, now, query }: Instruction,
  edit: Edit,
  restored_from: number | null = null,
): Promise<Revision | Trouble> => {
  const latest = await tenant.settings.latest();
  if (latest.number !== base) return stale(latest.number);
  const after = edit(latest.settings);
  if (!after.ok) return after;
  if (same(latest.settings, after.value)) return latest;
  const inForce = await rules.inForce(tenant.plan_id, now, tenant.demo);
  const problems = checkChange({ ...inForce, before: latest.settings, after: after.value });
  if (problems.length > 0) return failed(problems);
  const reason = query.reason ?? null;
  const appended = await tenant.settings.append({ base, actor, channel, reason, restored_from, settings: after.value });
  return appended === 'stale' ? stale((await tenant.settings.latest()).number) : appended;
};

/** Replaces one member of the settings as a whole: what the new value leaves out goes back to its default. */
export const replaceMember =
  (member: keyof Settings, value: unknown): Edit =>
  (settings) => {
    const reset = changeSettings(settings, { [member]: null });
    return reset.ok ? changeSettings(reset.value, { [member]: value }) : reset;
  };

/** Puts the pointers of problems into the terms of a body that shows only one part of the settings. */
export const seenFrom = <T>(outcome: T | Trouble, part: string, shownAs: string): T | Trouble => {
  if (!isTrouble(outcome)) return outcome;
  const problems = outcome.problems.map((problem): Problem => ({
    ...problem,
    path: problem.path.startsWith(part) ? shownAs + problem.path.slice(part.length) : problem.path,
  }));
  return { ...outcome, problems };
};
