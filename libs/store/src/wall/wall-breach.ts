/** An operation that would have left the tenant it belongs to, or that names none. A programming error: nothing was sent. */
export class WallBreach extends Error {
  override readonly name = 'WallBreach';

  constructor(collection: string, operation: string, why: string) {
    super(`${collection}.${operation} refused: ${why}`);
  }
}
