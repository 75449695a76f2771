import { createHash, generateKeyPairSync, sign, verify } from 'node:crypto';
import { openSeal, readSeal, type Seal, signInPlace } from './seal';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const seal: Seal = {
  code: 'K7-ABCD',
  recordHash: '0f'.repeat(32),
  keyId: 'key-1',
  sign: (message) => sign(null, message, privateKey),
};
const fileWith = (...objects: string[]) =>
  Buffer.from(`%PDF-1.7\n${objects.map((text, at) => `${at + 1} 0 obj\n${text}\nendobj\n`).join('')}%%EOF\n`, 'latin1');
const sealed = () => signInPlace(fileWith('<</Type /Catalog>>', openSeal(seal)), seal);

test('the signature is over the file with a blank signature, and nothing else of the file changes', () => {
  const blank = fileWith('<</Type /Catalog>>', openSeal(seal));
  const digest = createHash('sha256').update(blank).digest('hex');
  const read = readSeal(sealed())!;
  expect(read).toMatchObject({ code: seal.code, recordHash: seal.recordHash, keyId: seal.keyId });
  expect(read.message.toString()).toBe(`annexa-seal-1\n${seal.code}\n${seal.recordHash}\n${digest}`);
  expect(verify(null, read.message, publicKey, read.signature)).toBe(true);
  const back = sealed()
    .toString('latin1')
    .replace(/Signature <[0-9a-f]{128}>/, `Signature <${'0'.repeat(128)}>`);
  expect(back).toBe(blank.toString('latin1'));
});

const text = () => sealed().toString('latin1');
test.each<[string, () => Buffer]>([
  ['nothing', () => Buffer.alloc(0)],
  ['no PDF', () => Buffer.from('hello')],
  ['no seal', () => fileWith('<</Type /Catalog>>')],
  ['two seals', () => Buffer.concat([sealed(), sealed()])],
  ['a second one that is broken', () => Buffer.concat([sealed(), Buffer.from('<</Type /ANNX_Seal /KeyId (')])],
  ['a seal cut off', () => sealed().subarray(0, sealed().indexOf('/Signature') + 40)],
  ['a signature that is too short', () => Buffer.from(text().replace(/[0-9a-f]{2}>>/, '>>'), 'latin1')],
  ['a signature that is no number', () => Buffer.from(text().replace(/[0-9a-f]{2}>>/, 'zz>>'), 'latin1')],
  ['a key id of 65 letters', () => Buffer.from(text().replace('key-1', 'k'.repeat(65)), 'latin1')],
  ['a code that is a string of its own', () => Buffer.from(text().replace('K7-ABCD', 'K7\\)'), 'latin1')],
  ['a record hash in capitals', () => Buffer.from(text().replace('0f0f', '0F0F'), 'latin1')],
  ['more than any annex', () => Buffer.concat([sealed(), Buffer.alloc(64 * 1024 * 1024)])],
])('%s is no seal', (_, file) => expect(readSeal(file())).toBeNull());

test('ten thousand beginnings of seals are told at once', () => {
  expect(readSeal(Buffer.from('<</Type /ANNX_Seal /KeyId ('.repeat(10_000)))).toBeNull();
});

test('the seal of another file does not fit', () => {
  const found = /<<\/Type \/ANNX_Seal[^]*?>>>/.exec(text())?.[0] ?? '';
  const read = readSeal(fileWith('<</Type /Catalog /Forged true>>', found))!;
  expect(verify(null, read.message, publicKey, read.signature)).toBe(false);
});

test('the signature of a seal is none of a detached one, nor the other way round, whatever file and record', () => {
  const read = readSeal(sealed())!;
  const digest = read.message.toString().split('\n')[3] ?? '';
  const detached = Buffer.from(['annexa-annex-1', seal.code, seal.recordHash, digest].join('\n'));
  expect(verify(null, detached, publicKey, read.signature)).toBe(false);
  expect(verify(null, read.message, publicKey, sign(null, detached, privateKey))).toBe(false);
});

test('facts that would break the seal are refused, and so is a signature of another kind', () => {
  expect(() => openSeal({ ...seal, code: 'a) /Code (b' })).toThrow('plain letters');
  expect(() => openSeal({ ...seal, recordHash: 'AB' })).toThrow('SHA-256');
  expect(() => signInPlace(fileWith(openSeal(seal)), { ...seal, sign: () => Buffer.alloc(63) })).toThrow('64 bytes');
  expect(() => signInPlace(fileWith('<<>>'), seal)).toThrow('no place for a seal');
});
