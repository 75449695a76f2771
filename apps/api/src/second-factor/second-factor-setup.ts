import { Inject, Injectable } from '@nestjs/common';
import type { Account } from '@annexa/store';
import { KEYS } from '../boot/tokens.js';
import type { Door } from '../http/call.js';
import { isTrouble, missing, trouble, type Trouble } from '../http/trouble.js';
import type { Keys } from '../keys.js';
import { CodeThrottle } from './code-throttle.js';
import { newRecoveryCodes, recoveryMac } from './recovery-codes.js';
import { sealSecret } from './secret-box.js';
import { SecurityChanges } from './security-changes.js';
import { needsSecondFactor, SecondFactors, totpBox } from './second-factors.js';
import { newTotpSecret, totpAddress } from './totp.js';

type Codes = { recovery_codes: string[] };

/** The ways a person has, without any secret. */
const securityView = (person: Account) => ({
  totp: needsSecondFactor(person),
  recovery_codes_left: person.security.recovery_codes.length,
  passkeys: person.security.passkeys.map(({ id, name, created_at, last_used_at }) => ({
    id,
    name,
    created_at,
    last_used_at,
  })),
});

/** Setting up an authenticator app and its recovery codes, and taking them back. */
@Injectable()
export class SecondFactorSetup {
  constructor(
    private readonly changes: SecurityChanges,
    @Inject(KEYS) private readonly keys: Pick<Keys, 'pepper'>,
    private readonly factors: SecondFactors,
    private readonly throttle: CodeThrottle,
  ) {}

  async view(door: Door, id: string): Promise<ReturnType<typeof securityView> | Trouble> {
    const person = await this.changes.get(door, id);
    return person ? securityView(person) : missing();
  }

  /** Makes a secret that counts once a code has confirmed it; one that was not confirmed is replaced. */
  begin(door: Door, id: string, issuer: string): Promise<{ secret: string; uri: string } | Trouble> {
    const secret = newTotpSecret();
    return this.changes.change(door, id, (person) => {
      if (needsSecondFactor(person))
        return trouble('already_exists', 'An authenticator app is set up. Remove it first.');
      const totp = { secret: sealSecret(totpBox(this.keys, id), secret), confirmed_at: null, last_step: 0 };
      const value = { secret, uri: totpAddress(secret, person.email, issuer) };
      return { security: { ...person.security, totp }, told: null, value };
    });
  }

  /** Confirms the app with a code and answers its first recovery codes. */
  async confirm(door: Door, id: string, { code, now }: { code: string; now: string }): Promise<Codes | Trouble> {
    const early = this.throttle.begin(id);
    if (early) return early;
    const codes = newRecoveryCodes();
    const confirmed = await this.changes.change(door, id, (person) => {
      if (!person.security.totp || needsSecondFactor(person)) return missing();
      const after = this.factors.afterCode(person, code);
      if (isTrouble(after) || !after.security.totp) return isTrouble(after) ? after : missing();
      const totp = { ...after.security.totp, confirmed_at: now };
      const security = { ...after.security, totp, recovery_codes: this.macsOf(id, codes) };
      return { security, told: 'totp_added', value: { recovery_codes: codes } };
    });
    if (!isTrouble(confirmed)) this.throttle.succeeded(id);
    return confirmed;
  }

  /** Removes the app with its recovery codes; where there is none, nothing changes. */
  async remove(door: Door, id: string): Promise<Trouble | undefined> {
    return this.changes.change(door, id, (person) => ({
      security: person.security.totp ? { ...person.security, totp: null, recovery_codes: [] } : person.security,
      told: needsSecondFactor(person) ? 'totp_removed' : null,
      value: undefined,
    }));
  }

  /** Makes ten new recovery codes; those from before stop working. */
  renew(door: Door, id: string): Promise<Codes | Trouble> {
    const codes = newRecoveryCodes();
    return this.changes.change(door, id, (person) => {
      if (!needsSecondFactor(person)) return missing();
      const security = { ...person.security, recovery_codes: this.macsOf(id, codes) };
      return { security, told: 'recovery_codes_renewed', value: { recovery_codes: codes } };
    });
  }

  private macsOf(id: string, codes: readonly string[]): string[] {
    return codes.map((code) => recoveryMac(this.keys.pepper, id, code));
  }
}
