import { createHash } from 'node:crypto';

/** What a seal says openly. */
export interface SealedFacts {
  /** Code under which the annex can be looked up. */
  code: string;
  /** SHA-256 of the canonical record, 64 lower-case hexadecimal digits. */
  recordHash: string;
  /** Which key has signed. */
  keyId: string;
}

/** A seal to be set. */
export interface Seal extends SealedFacts {
  /** → 64 bytes of Ed25519 (RFC 8032) over the message */
  sign(message: Buffer): Buffer;
}

/** A seal that was found; whether it is genuine only the key tells. */
export interface ReadSeal extends SealedFacts {
  /** 64 bytes. */
  signature: Buffer;
  /** What the signature must be over for this file to be genuine. */
  message: Buffer;
}

const BLANK = '0'.repeat(128);
const WORD = /^[A-Za-z0-9._-]{1,64}$/;
const HASH = /^[0-9a-f]{64}$/;
/** More than any annex; a file is read as a whole to be judged. */
const LARGEST = 64 * 1024 * 1024;
const START = Buffer.from('<</Type /ANNX_Seal /KeyId (', 'latin1');
const SEAL =
  /^<<\/Type \/ANNX_Seal \/KeyId \(([A-Za-z0-9._-]{1,64})\) \/Code \(([A-Za-z0-9._-]{1,64})\) \/RecordHash \(([0-9a-f]{64})\) \/Signature <([0-9a-f]{128})>>>\nendobj\n/;
const SEAL_LIMIT = 512;

/** The object that takes the signature, still blank. Throws on facts that would break it. */
export function openSeal({ code, recordHash, keyId }: SealedFacts): string {
  if (!WORD.test(code) || !WORD.test(keyId) || !HASH.test(recordHash))
    throw new Error('a seal needs a code and a key id of plain letters, and a SHA-256 in hexadecimal');
  return `<</Type /ANNX_Seal /KeyId (${keyId}) /Code (${code}) /RecordHash (${recordHash}) /Signature <${BLANK}>>>`;
}

/** Signs a packed file with an open seal, in place: nothing but the 128 digits changes. */
export function signInPlace(pdf: Buffer, seal: Seal): Buffer {
  const place = findSeal(pdf);
  if (!place) throw new Error('the file has no place for a seal');
  const signature = seal.sign(messageOf(seal, digestOf(pdf, place.at)));
  if (signature.length !== BLANK.length / 2) throw new Error('an Ed25519 signature has 64 bytes');
  pdf.write(signature.toString('hex'), place.at, 'latin1');
  return pdf;
}

/**
 * The seal of a file; null where there is none, or two, or one that we do not write. The file may be anything: what it says
 * is not believed, but put into the message that the signature must fit.
 */
export function readSeal(pdf: Buffer): ReadSeal | null {
  if (pdf.length > LARGEST) return null;
  const place = findSeal(pdf);
  if (!place) return null;
  const { at, facts, signature } = place;
  return { ...facts, signature: Buffer.from(signature, 'hex'), message: messageOf(facts, digestOf(pdf, at)) };
}

interface Place {
  /** Where the digits of the signature begin. */
  at: number;
  facts: SealedFacts;
  signature: string;
}

/** Two seals are none: nobody could tell which one is meant. */
function findSeal(pdf: Buffer): Place | null {
  const from = pdf.indexOf(START);
  if (from === -1 || pdf.indexOf(START, from + 1) !== -1) return null;
  const seal = SEAL.exec(pdf.toString('latin1', from, from + SEAL_LIMIT));
  if (!seal) return null;
  const [all, keyId = '', code = '', recordHash = '', signature = ''] = seal;
  return {
    at: from + all.indexOf('/Signature <') + '/Signature <'.length,
    facts: { code, recordHash, keyId },
    signature,
  };
}

/** SHA-256 of the file with a blank signature. */
function digestOf(pdf: Buffer, at: number): string {
  const hash = createHash('sha256').update(pdf.subarray(0, at)).update(BLANK);
  return hash.update(pdf.subarray(at + BLANK.length)).digest('hex');
}

/** Its first line is the seal's alone: no other signature of the same key can pass for a seal. */
function messageOf({ code, recordHash }: SealedFacts, digest: string): Buffer {
  return Buffer.from(`annexa-seal-1\n${code}\n${recordHash}\n${digest}`);
}
