import { changeSettings, checkChange, failed, ok, type Result, type ReviewInput, type Settings } from '@annexa/core';
import { checkLanguage } from '../annexes/check-language.js';
import type { Call } from '../http/call.js';
import { missing, trouble, type Trouble } from '../http/trouble.js';
import type { Rules } from './rules.js';

type Asked = Pick<Call<'previewSettings'>, 'tenant' | 'body' | 'now'>;

/** A change that would be taken, with all that a review of it needs but the annex; `revision`: what it is compared with. */
export type PendingChange = Omit<ReviewInput, 'revisions' | 'template_version'> & { revision: number };

const editOf = async ({ tenant, body }: Asked, before: Settings): Promise<Result<Settings> | Trouble> => {
  if (body.restore === undefined) return changeSettings(before, body.change ?? {});
  if (body.change !== undefined)
    return trouble('not_allowed_value', 'Leave one of change and restore out.', '/restore');
  const earlier = await tenant.settings.at(body.restore);
  return earlier ? ok(earlier.settings) : missing();
};

/**
 * What a change of the latest revision would make of the settings, checked as saving it would be. Nothing is stored, so
 * whoever may read the settings may ask, whatever part of them it is about.
 */
export const pendingChange = async (rules: Rules, asked: Asked): Promise<PendingChange | Trouble> => {
  const { tenant, body, now } = asked;
  const latest = await tenant.settings.latest();
  const edited = await editOf(asked, latest.settings);
  if (!edited.ok) return edited;
  const inForce = await rules.inForce(tenant.plan_id, now, tenant.demo);
  const change = { ...inForce, before: latest.settings, after: edited.value };
  const problems = [...checkLanguage(inForce.plan, inForce.catalog, body.language), ...checkChange(change)];
  if (problems.length > 0) return failed(problems);
  const { name, demo } = tenant;
  return { ...change, tenant: { name, demo }, language: body.language, now, revision: latest.number };
};
