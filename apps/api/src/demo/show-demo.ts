import type { INestApplication } from '@nestjs/common';
import type { AccountTools } from '../accounts/add-member.js';
import { ANNEX_TOOLS } from '../annexes/annexes.controller.js';
import type { AnnexTools } from '../annexes/issue-annex.js';
import type { Opened } from '../boot/open-parts.js';
import type { Config } from '../config.js';
import { ACCOUNT_TOOLS } from '../operator/tenants.controller.js';
import { sayBanner } from './say-banner.js';
import { seedDemo } from './seed-demo.js';

/** Seeds the demonstration with the tools of the doors; answers the banner, which waits for the address. */
export const showDemo = async (
  app: INestApplication,
  { parts, labels }: Opened,
  config: Config,
): Promise<(url: string) => string> => {
  const { store, keys } = parts;
  const say = (step: string) => void process.stdout.write(`… ${step}\n`);
  const tools = { ...app.get<AccountTools>(ACCOUNT_TOOLS), ...app.get<AnnexTools>(ANNEX_TOOLS) };
  const demo = await seedDemo({ ...tools, store, keys, dataFolder: config.dataFolder, say });
  return (url) => sayBanner(demo, { url, chromium: labels.chromium, config });
};
