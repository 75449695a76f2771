/** The server is no member of a replica set. Thrown at boot. */
export class StandaloneRefused extends Error {
  override readonly name = 'StandaloneRefused';

  constructor() {
    super(
      'MONGODB_URI points to a standalone MongoDB server. Annexa writes a change, its audit event and its message in one ' +
        'transaction, and MongoDB has transactions on replica sets only. Start mongod with --replSet rs0 and run ' +
        'rs.initiate() once (one node is enough), or use docker compose, or unset MONGODB_URI for the embedded server.',
    );
  }
}
