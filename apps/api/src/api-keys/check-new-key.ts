import type { Ability, Problem } from '@annexa/core';

type NewKey = { scopes: readonly Ability[]; expires_at?: string | undefined };

/** A key may do at most what its maker may do, and it must end in the future. */
export const checkNewKey = ({ scopes, expires_at }: NewKey, abilities: readonly Ability[], now: string): Problem[] => [
  ...scopes.flatMap((scope, index): Problem[] =>
    abilities.includes(scope)
      ? []
      : [
          {
            code: 'not_allowed_value',
            path: `/scopes/${index}`,
            detail: 'You cannot give away what you may not do yourself.',
            allowed: { values: [...abilities] },
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
];
