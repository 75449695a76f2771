import { availableParallelism } from 'node:os';
import { hash, verify } from '@node-rs/argon2';
import { Injectable } from '@nestjs/common';
import { Gate } from './gate.js';

/** argon2id with the parameters that OWASP recommends (Password Storage Cheat Sheet): 19 MiB, 2 passes, 1 lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** The same characters, however a keyboard composed them (NIST SP 800-63B-4 section 3.1.1.2; Unicode Annex 15). */
const normalised = (password: string) => password.normalize('NFC');

/** Hashes one password, now: for the first start, when nothing else runs yet. */
export const hashPassword = (password: string): Promise<string> => hash(normalised(password), cost);

let nobody: Promise<string> | undefined;
/** Hash of a password that nobody has: an unknown address costs as much time as a known one. */
const hashOfNobody = () => (nobody ??= hashPassword('nobody has this password'));

/** Most that may wait in line before a sign-in is sent away: half a minute of work for a slow machine. */
const longestLine = 50;

/** Password hashing, one at a time per core: more would starve everything else. */
@Injectable()
export class Passwords {
  private readonly gate = new Gate(Math.max(1, availableParallelism() - 1));

  /** True where so many wait that one more would wait in vain. */
  get busy(): boolean {
    return this.gate.line >= longestLine;
  }

  hash(password: string): Promise<string> {
    return this.gate.run(() => hashPassword(password));
  }

  /** True where the password fits the hash; takes the same time where there is no hash. */
  async fits(stored: string | undefined, password: string): Promise<boolean> {
    const known = stored ?? (await hashOfNobody());
    const fits = await this.gate.run(() => verify(known, normalised(password)));
    return fits && stored !== undefined;
  }
}
