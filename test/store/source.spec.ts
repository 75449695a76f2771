import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../../libs/store/src');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file, text: readFileSync(path.join(root, file), 'utf8') }));
const holding = (pattern: RegExp) => files.filter(({ text }) => pattern.test(text)).map(({ file }) => file);

describe('the source of the store', () => {
  it('goes past Mongoose in one file only', () => {
    const raw =
      /\.(db|client|getClient|useDb|nativeConnection)\b|\bconnection\.(collection|bulkWrite|aggregate|watch)\b|mongo\.MongoClient/;
    expect(holding(raw)).toEqual(['mongo/raw-driver.ts']);
  });

  it('asks Mongoose for a model in two files only: where they are made, and behind the scoped rows', () => {
    expect(holding(/\.model\b(?!\.collection|\()|\.model[<(]/).sort()).toEqual([
      'mongo/prepare.ts',
      'mongo/rows.ts',
      'wall/tenant-wall.ts',
    ]);
    expect(holding(/\bacrossTenants\(/).sort()).toEqual(['system/system-tenants.ts']);
  });

  it('has no switch that turns the wall off', () => {
    expect(holding(/skip\w*(tenant|check|scope|wall)|middleware: *false|as any\b/i)).toEqual(['wall/tenant-wall.ts']);
  });
});
