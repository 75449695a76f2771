import { readAnnexCode } from '@annexa/core';
import type { Store } from '@annexa/store';
import type { Verification } from '@annexa/contract';
import { Inject, Injectable } from '@nestjs/common';
import { KnockThrottle } from '../accounts/knock-throttle.js';
import type { AnnexKeys } from '../annex-keys/annex-keys.js';
import { whatHoldsNow } from '../annexes/what-holds-now.js';
import { ANNEX_KEYS, STORE } from '../boot/tokens.js';
import { missing, type Trouble } from '../http/trouble.js';
import { Rules } from '../settings/rules.js';
import { checkFile } from './check-file.js';
import { hashOfFile, unknownAnnex, verificationOf } from './verification.js';

/** A code that no annex has: asked for in place of what cannot be a code, so that every wrong code costs the same. */
const nobodys = 'none';

/** Who asks, and when: address of the other side, RFC 3339 instant. */
type Asking = { from: string; now: string };

/** Tells the public what an annex is worth, without saying whose it is, and not too often. */
@Injectable()
export class Verifier {
  constructor(
    @Inject(STORE) private readonly store: Store,
    @Inject(ANNEX_KEYS) private readonly keys: AnnexKeys,
    private readonly throttle: KnockThrottle,
    private readonly rules: Rules,
  ) {}

  /** By the code; with `sha256`, whether that file is the annex. Every wrong code is answered alike. */
  async byCode(code: string, sha256: string | undefined, { from, now }: Asking): Promise<Verification | Trouble> {
    const early = this.begin(from);
    if (early) return early;
    const found = await this.find(readAnnexCode(code), now);
    if (!found) return missing();
    this.throttle.succeeded('verify_miss', from);
    return verificationOf(found, sha256 === undefined ? null : sha256 === found.annex.pdf_sha256);
  }

  /** By the file: its seal names the code, and the file must be the one that was issued, byte by byte. */
  async byFile(file: Buffer, { from, now }: Asking): Promise<Verification | Trouble> {
    const early = this.begin(from);
    if (early) return early;
    const { verdict, seal } = checkFile(file, await this.keys.list());
    const found = await this.find(seal && readAnnexCode(seal.code), now);
    if (!found) return unknownAnnex;
    this.throttle.succeeded('verify_miss', from);
    return verificationOf(found, verdict === 'genuine' && hashOfFile(file) === found.annex.pdf_sha256);
  }

  private begin(from: string): Trouble | null {
    return this.throttle.begin('verify', from) ?? this.throttle.begin('verify_miss', from);
  }

  private async find(code: string | null, now: string) {
    const found = await this.store.system('verification by the public').annexes.byCode(code ?? nobodys);
    return found && { ...found, holds: await whatHoldsNow(this.rules, found.tenant, now) };
  }
}
