import { Inject, Injectable } from '@nestjs/common';
import type { Account } from '@annexa/store';
import { CLOCK, type Clock } from '../boot/clock.js';
import { KEYS } from '../boot/tokens.js';
import type { Door } from '../http/call.js';
import { isTrouble, trouble, type Trouble } from '../http/trouble.js';
import type { Keys } from '../keys.js';
import { CodeThrottle } from './code-throttle.js';
import { recoveryMac } from './recovery-codes.js';
import { openSecret } from './secret-box.js';
import { type SecurityChange, SecurityChanges } from './security-changes.js';
import { totpStep } from './totp.js';

/** What somebody proves a second factor with: one of the two. */
export type Proof = { code?: string | undefined; recovery_code?: string | undefined };

/** The answer to a code that is wrong, too old, or used. */
export const codeWrong = (): Trouble =>
  trouble('code_wrong', 'The code is wrong, or it has been used. Take the next one.');

/** True where a person has to prove more than a password. */
export const needsSecondFactor = ({ security }: Account): boolean => (security.totp?.confirmed_at ?? null) !== null;

/** Where the secret of a person's app is sealed. */
export const totpBox = ({ pepper }: Pick<Keys, 'pepper'>, owner: string) => ({
  pepper,
  purpose: 'totp secret',
  owner,
});

/** Checks codes of authenticator apps and recovery codes. Each is good once, also where it is sent twice at once. */
@Injectable()
export class SecondFactors {
  constructor(
    private readonly changes: SecurityChanges,
    @Inject(KEYS) private readonly keys: Pick<Keys, 'pepper'>,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly throttle: CodeThrottle,
  ) {}

  /** Checks what is asked besides a password; null: nothing is asked, or it is right. `refusal`: see `check`. */
  async demand(door: Door, person: Account, proof: Proof, refusal?: Trouble): Promise<Trouble | null> {
    if (!needsSecondFactor(person)) return null;
    if (proof.code === undefined && proof.recovery_code === undefined)
      return trouble('code_required', 'Send the six digits of the authenticator app as code.');
    return this.check(door, person.id, proof, refusal);
  }

  /** Checks a code and spends it; null: it was right. What is refused anyway is told to a right code, which is not spent. */
  async check(door: Door, owner: string, proof: Proof, refusal?: Trouble): Promise<Trouble | null> {
    const early = this.throttle.begin(owner);
    if (early) return early;
    const outcome = await this.changes.change(door, owner, (person) => {
      const after = this.afterProof(person, proof);
      return isTrouble(after) ? after : (refusal ?? after);
    });
    if (isTrouble(outcome)) return outcome;
    this.throttle.succeeded(owner);
    return null;
  }

  /** A code is good once, although it could be read for half a minute and more (RFC 6238 section 5.2). */
  afterCode({ id, security }: Account, code: string): SecurityChange<null> | Trouble {
    const { totp } = security;
    if (!totp) return codeWrong();
    const step = totpStep(openSecret(totpBox(this.keys, id), totp.secret), code, this.clock());
    if (step === null || step <= totp.last_step) return codeWrong();
    return { security: { ...security, totp: { ...totp, last_step: step } }, told: null, value: null };
  }

  private afterProof(person: Account, { code, recovery_code = '' }: Proof): SecurityChange<null> | Trouble {
    return code === undefined ? this.withoutRecoveryCode(person, recovery_code) : this.afterCode(person, code);
  }

  private withoutRecoveryCode({ id, security }: Account, code: string): SecurityChange<null> | Trouble {
    const mac = recoveryMac(this.keys.pepper, id, code);
    if (!security.recovery_codes.includes(mac)) return codeWrong();
    const recovery_codes = security.recovery_codes.filter((kept) => kept !== mac);
    return { security: { ...security, recovery_codes }, told: 'recovery_code_used', value: null };
  }
}
