import type { Entry } from '@annexa/contract';
import type { Caller } from './call.js';
import { refuse } from './trouble.js';

/** Some members of a body need an ability of their own: a patch of the settings may hold the profile. */
export const checkMembers = ({ needsFor }: Entry, body: unknown, caller: Caller | undefined): void => {
  if (!needsFor || typeof body !== 'object' || body === null) return;
  const abilities = caller?.kind === 'tenant' ? caller.abilities : [];
  for (const [member, ability] of Object.entries(needsFor))
    if (Object.hasOwn(body, member) && !abilities.includes(ability))
      refuse('forbidden', `This credential may not change ${member}.`);
};
