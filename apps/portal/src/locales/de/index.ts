import { account } from './account';
import { annex } from './annex';
import { catalog } from './catalog';
import { compare } from './compare';
import { dashboard } from './dashboard';
import { developers } from './developers';
import { features } from './features';
import { fields } from './fields';
import { forms } from './forms';
import { history } from './history';
import { items } from './items';
import { mail } from './mail';
import { members } from './members';
import { operator } from './operator';
import { plan } from './plan';
import { profile } from './profile';
import { recording } from './recording';
import { register } from './register';
import { retention } from './retention';
import { review } from './review';
import { session } from './session';
import { shell } from './shell';
import { signIn } from './signIn';
import type { Locale } from '../locale';

/** Deutsch. */
export const de: Locale = {
  account,
  annex,
  catalog,
  compare,
  dashboard,
  developers,
  features,
  fields,
  forms,
  history,
  items,
  mail,
  members,
  operator,
  plan,
  profile,
  recording,
  register,
  retention,
  review,
  session,
  shell,
  signIn,
};
