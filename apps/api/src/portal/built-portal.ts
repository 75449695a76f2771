import { join } from 'node:path';
import { projectRoot } from '../boot/read-openapi.js';

/** Where the build of the portal lies, wherever this file was compiled to. */
export const builtPortal = (): string => join(projectRoot(__dirname), 'dist/apps/portal');
