import type { INestApplicationContext } from '@nestjs/common';
import { ANNEX_TOOLS } from '../annexes/annexes.controller.js';
import type { AnnexTools } from '../annexes/issue-annex.js';
import type { AccountTools } from '../accounts/add-member.js';
import type { Opened } from '../boot/open-parts.js';
import { StartProblem } from '../boot/start-problem.js';
import type { Config } from '../config.js';
import { mailsAreOpen } from '../mail/demo-mails.controller.js';
import { ACCOUNT_TOOLS } from '../operator/tenants.controller.js';
import { sayBanner } from './say-banner.js';
import { seedDemo } from './seed-demo.js';

/** Refuses to put fictitious tenants beside real ones. */
const checkDemoDatabase = async ({ parts: { store } }: Opened): Promise<void> => {
  const tenants = await store.system('demonstration').tenants.list({ limit: 100 });
  const real = tenants.find(({ demo }) => !demo);
  if (!real || tenants.some(({ demo }) => demo)) return;
  throw new StartProblem('The database holds tenants that are not a demonstration; nothing was added.', [
    'set ANNEXA_DEMO=0 to serve this database as it is',
    'or point MONGODB_URI to an empty database',
  ]);
};

/** Seeds the demonstration where it is not there yet; answers the banner, which waits for the address. */
export const startDemo = async (
  app: INestApplicationContext,
  opened: Opened,
  config: Config,
): Promise<(url: string) => string> => {
  await checkDemoDatabase(opened);
  const { parts, labels } = opened;
  const say = (step: string) => void process.stdout.write(`• ${step}\n`);
  const tools = { ...app.get<AccountTools>(ACCOUNT_TOOLS), ...app.get<AnnexTools>(ANNEX_TOOLS) };
  const demo = await seedDemo({ ...tools, keys: parts.keys, dataFolder: config.dataFolder, say });
  const mailFolder = parts.mailer.folder;
  const surroundings = {
    chromium: labels.chromium,
    mailFolder,
    mailsAreOpen: mailsAreOpen(parts.mailer, parts.site),
    config,
  };
  return (url) => sayBanner(demo, { url, ...surroundings });
};
