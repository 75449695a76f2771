import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { openApiPath, readOpenApi } from '../../apps/api/src/boot/read-openapi';

describe('the image', () => {
  it('brings the OpenAPI document that the program reads', async () => {
    const path = relative(process.cwd(), openApiPath());
    expect(readFileSync('Dockerfile', 'utf8')).toContain(`COPY --from=build /annexa/${path} ${path}\n`);
    expect(await readOpenApi()).toBe(readFileSync(path, 'utf8'));
  });
});
