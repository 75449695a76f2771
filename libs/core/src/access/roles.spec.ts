import { abilities, Role, roleAbilities, roleMay } from './roles.js';

/** The product page, "Roles", ability by ability. */
const table = {
  owner: [...abilities],
  admin: [
    'annexes:read',
    'annexes:write',
    'api_keys:read',
    'api_keys:write',
    'drafts:read',
    'members:read',
    'profile:write',
    'record:read',
    'settings:read',
    'settings:write',
  ],
  legal: [
    'annexes:read',
    'annexes:write',
    'api_keys:read',
    'drafts:read',
    'members:read',
    'profile:write',
    'record:read',
    'settings:read',
  ],
  developer: ['api_keys:read', 'api_keys:write', 'record:read', 'settings:read'],
  viewer: ['annexes:read', 'record:read', 'settings:read'],
} as const satisfies Record<Role, readonly string[]>;

test.each(Role.options)('the role %s may do exactly what the product page says', (role) => {
  expect([...roleAbilities[role]].toSorted()).toEqual([...table[role]].toSorted());
  for (const ability of abilities)
    expect(roleMay(role, ability)).toBe((table[role] as readonly string[]).includes(ability));
});

test('only an owner writes members, and no role below admin writes settings', () => {
  expect(Role.options.filter((role) => roleMay(role, 'members:write'))).toEqual(['owner']);
  expect(Role.options.filter((role) => roleMay(role, 'settings:write'))).toEqual(['owner', 'admin']);
});
