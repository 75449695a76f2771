import { join } from 'node:path';
import type { NewId } from '../boot/ids.js';
import type { Logger } from '../boot/logger.js';
import type { Config } from '../config.js';
import { openFolderMailer } from './folder-mailer.js';
import type { Mailer } from './mailer.js';
import { noMailer } from './no-mailer.js';
import { openSmtpMailer } from './smtp-mailer.js';

type Around = { now: () => Date; newId: NewId; logger: Pick<Logger, 'error'> };

/** Opens the way that mails take: the configured server; in a demonstration without one a folder; else none. */
export const openMailer = async (
  { smtp, demo, dataFolder }: Pick<Config, 'smtp' | 'demo' | 'dataFolder'>,
  { now, newId, logger }: Around,
): Promise<Mailer> => {
  if (smtp) return openSmtpMailer(smtp, logger);
  return demo ? openFolderMailer(join(dataFolder, 'mails'), now, newId) : noMailer;
};
