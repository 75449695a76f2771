import { call } from '../api/client';
import { putProfile, type PutProfileData, type SettingsView } from '../api/generated';
import { ApiProblem } from '../api/problem';
import { settingsWith, type Values } from '../change-set/pointers';

/** True where nothing but facts of the company is changed. */
export const isProfileOnly = (values: Values): boolean =>
  Object.keys(values).length > 0 && Object.keys(values).every((path) => path.startsWith('/profile/'));

/** Pointers of this endpoint begin at the profile; the draft's begin at the settings. */
const fromSettings = (problem: unknown): unknown => {
  if (!(problem instanceof ApiProblem)) return problem;
  const { status, code, detail, requestId } = problem;
  const errors = problem.errors.map((item) => ({ ...item, pointer: `/profile${item.pointer}` }));
  return new ApiProblem(status, { code, detail, requestId, errors });
};

/**
 * Saves the profile at its own address, which asks for `profile:write` and nothing else: people of the role legal may do
 * that, and not change other settings.
 */
export const saveProfile = async (
  base: SettingsView,
  values: Values,
  options: Pick<PutProfileData, 'headers' | 'query'>,
): Promise<SettingsView> => {
  try {
    const body = settingsWith(base, values).profile;
    const { revision, ...profile } = await call(() => putProfile({ body, ...options }));
    return { ...base, revision, profile };
  } catch (problem) {
    throw fromSettings(problem);
  }
};
