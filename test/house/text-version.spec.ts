import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { textVersion } from '@annexa/core';

const root = path.resolve(__dirname, '../..');
const recorded = path.join(__dirname, 'text-version.json');

/** Hash of every text block in every language, whatever the file it stands in is called. */
const hashOfBlocks = () => {
  const files = globSync('libs/core/src/text-blocks/{en,de,fr}/*.ts', { cwd: root }).sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file}\n${readFileSync(path.join(root, file), 'utf8')}\n`);
  return hash.digest('hex');
};

test('a changed sentence is a new version of the text blocks, which an annex names on its cover', () => {
  const expected = JSON.parse(readFileSync(recorded, 'utf8')) as { version: string; sha256: string };
  const now = { version: textVersion, sha256: hashOfBlocks() };
  // Mend: raise textVersion in libs/core/src/text-blocks/text-blocks.ts and write this object into text-version.json.
  expect(now).toEqual(expected);
});
