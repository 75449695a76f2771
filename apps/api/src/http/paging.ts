import { Inject, Injectable } from '@nestjs/common';
import { macOf, sameText } from '../accounts/secrets.js';
import { KEYS } from '../boot/tokens.js';
import type { Keys } from '../keys.js';
import { trouble, type Trouble } from './trouble.js';

const macLength = 32;
type Place<T> = { scope: string; at: (item: T) => string };

/**
 * Cursors: the place where the next page begins, signed together with its scope (list and tenant). A foreign or altered
 * one is refused.
 */
@Injectable()
export class Paging {
  constructor(@Inject(KEYS) private readonly keys: Pick<Keys, 'pepper'>) {}

  /** The page of at most `limit` items; `items` holds one more where there is a next page. */
  page<T>(items: readonly T[], limit: number, { scope, at }: Place<T>): { items: T[]; next_cursor: string | null } {
    const shown = items.slice(0, limit);
    const last = shown.at(-1);
    const more = items.length > limit && last !== undefined;
    return { items: shown, next_cursor: more ? this.write(scope, at(last)) : null };
  }

  /** The place in a cursor; undefined where there is none. */
  placeIn(cursor: string | undefined, scope: string): string | undefined | Trouble {
    if (cursor === undefined) return undefined;
    const place = Buffer.from(cursor.slice(macLength), 'base64url').toString('utf8');
    if (sameText(cursor, this.write(scope, place))) return place;
    return trouble('malformed', 'Use the next_cursor of a page of this list, unchanged.', '/cursor');
  }

  /** The place in a cursor of a list that is ordered by number. */
  numberIn(cursor: string | undefined, scope: string): number | undefined | Trouble {
    const place = this.placeIn(cursor, scope);
    return typeof place === 'string' ? Number(place) : place;
  }

  private write(scope: string, place: string): string {
    const mac = macOf(this.keys.pepper, 'cursor', `${scope}\n${place}`).slice(0, macLength);
    return mac + Buffer.from(place, 'utf8').toString('base64url');
  }
}
