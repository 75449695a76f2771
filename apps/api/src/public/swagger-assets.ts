import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const types = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
  'favicon-32x32.png': 'image/png',
} as const;

/** Found as the dependency of @nestjs/swagger that it is: no second version, and nothing from elsewhere. */
const folder = () => {
  const swagger = createRequire(__filename).resolve('@nestjs/swagger');
  return dirname(createRequire(swagger).resolve('swagger-ui-dist/package.json'));
};

/** One of the three files of Swagger UI that the reference page needs. */
export const readAsset = async (name: keyof typeof types): Promise<{ bytes: Buffer; type: string }> => ({
  bytes: await readFile(join(folder(), name)),
  type: types[name],
});
