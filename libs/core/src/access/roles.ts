import { z } from 'zod';

/** What a member of a tenant is. */
export const Role = z
  .enum(['owner', 'admin', 'legal', 'developer', 'viewer'])
  .meta({ id: 'Role', description: 'Role of a member of the tenant.' });
export type Role = z.infer<typeof Role>;

/** What can be done in a tenant: `noun:read` or `noun:write`. */
export const abilities = [
  'settings:read',
  'settings:write',
  'profile:write',
  'record:read',
  'annexes:read',
  'annexes:write',
  'drafts:read',
  'api_keys:read',
  'api_keys:write',
  'members:read',
  'members:write',
] as const;
export const Ability = z
  .enum(abilities)
  .meta({ id: 'Ability', description: 'An ability of a role and a scope of an API key: noun:read or noun:write.' });
export type Ability = z.infer<typeof Ability>;

/** What a key may have. People are changed by people: a key cannot answer for whom it lets in (GDPR Art. 5(2)). */
export const KeyAbility = Ability.exclude(['members:write']).meta({
  id: 'KeyAbility',
  description: 'A scope of an API key: any ability but members:write, for people are changed by people.',
});
export type KeyAbility = z.infer<typeof KeyAbility>;
/** The scopes that a key may have. */
export const keyAbilities: readonly KeyAbility[] = KeyAbility.options;

const reading = ['settings:read', 'record:read', 'annexes:read'] as const satisfies readonly Ability[];

/** Roles and what they may do (product rule "Roles"). */
export const roleAbilities = {
  owner: abilities,
  admin: [
    ...reading,
    'drafts:read',
    'settings:write',
    'profile:write',
    'annexes:write',
    'api_keys:read',
    'api_keys:write',
    'members:read',
  ],
  legal: [...reading, 'drafts:read', 'profile:write', 'annexes:write', 'api_keys:read', 'members:read'],
  developer: ['settings:read', 'record:read', 'api_keys:read', 'api_keys:write'],
  viewer: reading,
} as const satisfies Record<Role, readonly Ability[]>;

/** True where the role has the ability. */
export const roleMay = (role: Role, ability: Ability): boolean =>
  (roleAbilities[role] as readonly Ability[]).includes(ability);
