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
/** An address without a path: pages, cookies and passkeys belong to a whole host. */
const PublicUrl = z
  .url({ protocol: /^https?$/, error: 'an address such as https://annexa.example.com, without a path' })
  .transform((address) => new URL(address))
  .refine(({ pathname, search, hash, username }) => pathname === '/' && !search && !hash && !username, {
    error: 'an address such as https://annexa.example.com, without a path',
  })
  .transform(({ origin }) => origin);
const Flag = z.enum(['0', '1'], '0 or 1').transform((flag) => flag === '1');

/** Every setting of the API, with its default. An empty variable counts as absent. */
const Environment = z.object({
  PORT: Port.prefault('8080'),
  HOST: z.string().min(1).max(255).default('127.0.0.1'),
  PUBLIC_URL: PublicUrl.optional(),
  TRUSTED_PROXIES: z
    .string()
    .regex(/^(\d|10)$/, 'a whole number from 0 to 10')
    .transform(Number)
    .prefault('0'),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/[^\s/]+/, 'the address of a mail server, smtps://user:password@host:465 or smtp://host:587')
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(/^(?:[^<>\r\n]+ <[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/, 'an e-mail address, or Name <address>')
    .optional(),
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
  /** True where the program listens on this machine only. */
  loopback: boolean;
  /** Where people reach the program with a browser: scheme, host and port. */
  publicUrl: string;
  /** How many proxies in front of the program say in X-Forwarded-For where a request comes from. */
  trustedProxies: number;
  /** The mail server and the sender; undefined: there is none. */
  smtp: { smtpUrl: string; from: string } | undefined;
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

const isLoopback = (host: string): boolean => /^(localhost|127(\.\d{1,3}){3}|::1)$/.test(host);

/** Variables that are needed because of others. */
const missingIn = ({ HOST, PUBLIC_URL, SMTP_URL, MAIL_FROM }: z.infer<typeof Environment>): string[] => [
  // Links in mails, cookies and passkeys hang on it, and from outside nobody comes by "localhost".
  ...(PUBLIC_URL === undefined && !isLoopback(HOST)
    ? ['PUBLIC_URL must be the address at which people reach Annexa, such as https://annexa.example.com']
    : []),
  ...(SMTP_URL !== undefined && MAIL_FROM === undefined
    ? ['MAIL_FROM must be the sender of mails, because SMTP_URL is set']
    : []),
];

/** Reads the environment, once and as a whole: every variable that is wrong is named with its mend. */
export const readConfig = (environment: NodeJS.ProcessEnv = process.env): Config => {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = Environment.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map(({ path, message }) => `${path.join('.')} must be ${message}`);
    throw new StartProblem('The configuration is wrong.', lines);
  }
  const { data } = parsed;
  const wrong = missingIn(data);
  if (wrong.length > 0) throw new StartProblem('The configuration is wrong.', wrong);
  const { SMTP_URL: smtpUrl, MAIL_FROM: from } = data;
  return {
    port: data.PORT,
    host: data.HOST,
    loopback: isLoopback(data.HOST),
    publicUrl: data.PUBLIC_URL ?? `http://localhost:${data.PORT}`,
    trustedProxies: data.TRUSTED_PROXIES,
    smtp: smtpUrl !== undefined && from !== undefined ? { smtpUrl, from } : undefined,
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
