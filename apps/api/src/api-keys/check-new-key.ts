import { type KeyAbility, keyAbilities, type Problem } from '@annexa/core';
import type { TenantCaller } from '../http/call.js';

type NewKey = { scopes: readonly KeyAbility[]; expires_at?: string | undefined };
type Maker = Pick<TenantCaller, 'abilities'> & { keyEnds: string | null };

/** Keys of a tenant that work at the same time. */
export const mostLiveKeys = 100;

/** There are as many keys as there may be. */
export const tooManyKeys = (): Problem => ({
  code: 'too_many',
  path: '',
  detail: `A tenant has at most ${mostLiveKeys} API keys that work. Revoke one first.`,
  allowed: { max: String(mostLiveKeys) },
});

const pastItsMaker = (ends: string | undefined, keyEnds: string | null): Problem[] =>
  keyEnds === null || (ends !== undefined && ends <= keyEnds)
    ? []
    : [
        {
          code: 'out_of_range',
          path: '/expires_at',
          detail: 'A key made with a key that ends must not outlive it.',
          allowed: { max: keyEnds },
        },
      ];

/** A key may do at most what its maker may do and live at most as long, and it must end in the future. */
export const checkNewKey = ({ scopes, expires_at }: NewKey, { abilities, keyEnds }: Maker, now: string): Problem[] => [
  ...scopes.flatMap((scope, index): Problem[] =>
    abilities.includes(scope)
      ? []
      : [
          {
            code: 'not_allowed_value',
            path: `/scopes/${index}`,
            detail: 'You cannot give away what you may not do yourself.',
            allowed: { values: keyAbilities.filter((ability) => abilities.includes(ability)) },
          },
        ],
  ),
  ...(expires_at !== undefined && expires_at <= now
    ? [
        {
          code: 'out_of_range' as const,
          path: '/expires_at',
          detail: 'Choose a moment in the future.',
          allowed: { min: now },
        },
      ]
    : []),
  ...pastItsMaker(expires_at, keyEnds),
];
