import { resolve } from 'node:path';
import { z } from 'zod';
import { StartProblem } from './boot/start-problem.js';

const Port = z
  .string()
  .regex(/^\d{1,5}$/, 'a whole number from 0 to 65535')
  .transform(Number)
  .refine((port) => port <= 65_535, 'a whole number from 0 to 65535');
const Folder = z
  .string()
  .min(1, 'the path of a folder')
  .transform((path) => resolve(path));
const Flag = z.enum(['0', '1'], '0 or 1').transform((flag) => flag === '1');

/** Every setting of the API, with its default. An empty variable counts as absent. */
const Environment = z.object({
  PORT: Port.prefault('8080'),
  HOST: z.string().min(1).max(255).default('127.0.0.1'),
  MONGODB_URI: z
    .string('the address of a MongoDB replica set, mongodb://… (or start with npm start, which brings one)')
    .regex(/^mongodb(\+srv)?:\/\//, 'an address that starts with mongodb:// or mongodb+srv://'),
  ANNEXA_MONGODB_LABEL: z.string().max(300).optional(),
  ANNEXA_DATA: Folder.prefault('.annexa'),
  ANNEXA_CACHE: Folder.prefault('.cache'),
  ANNEXA_DEMO: Flag.prefault('0'),
  CHROMIUM_PATH: z.string().min(1).optional(),
  PATH: z.string().default(''),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], 'a level such as info').optional(),
});

/** What the API is started with. */
export type Config = {
  port: number;
  host: string;
  mongodbUri: string;
  mongodbLabel: string;
  dataFolder: string;
  cacheFolder: string;
  demo: boolean;
  chromiumPath: string | undefined;
  /** Where programs are looked for. */
  searchPath: string;
  logLevel: string;
};

/** The address of a database as it may be shown, whatever stands in its password. */
export const withoutPassword = (uri: string): string => uri.replace(/\/\/.*@/s, '//…@').replace(/\?.*$/s, '');

/** Reads the environment, once and as a whole: every variable that is wrong is named with its mend. */
export const readConfig = (environment: NodeJS.ProcessEnv = process.env): Config => {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = Environment.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map(({ path, message }) => `${path.join('.')} must be ${message}`);
    throw new StartProblem('The configuration is wrong.', lines);
  }
  const { data } = parsed;
  return {
    port: data.PORT,
    host: data.HOST,
    mongodbUri: data.MONGODB_URI,
    mongodbLabel: data.ANNEXA_MONGODB_LABEL ?? `MONGODB_URI: ${withoutPassword(data.MONGODB_URI)}`,
    dataFolder: data.ANNEXA_DATA,
    cacheFolder: data.ANNEXA_CACHE,
    demo: data.ANNEXA_DEMO,
    chromiumPath: data.CHROMIUM_PATH,
    searchPath: data.PATH,
    logLevel: data.LOG_LEVEL ?? (data.ANNEXA_DEMO ? 'warn' : 'info'),
  };
};
