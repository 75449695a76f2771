import { join } from 'node:path';
import type { AccountTools } from '../accounts/add-member.js';
import { hashPassword } from '../accounts/passwords.js';
import { randomText } from '../accounts/secrets.js';
import { writePrivateFile } from '../boot/private-file.js';

const email = 'operator@annexa.example';

/** Where the first operator's password is kept, with mode 600. */
const firstOperatorPath = (dataFolder: string): string => join(dataFolder, 'first-operator.json');

/** Makes the first operator where there is none. The file comes first: a password that nobody knows helps nobody. */
export const makeFirstOperator = async (
  { store, newId, now }: Pick<AccountTools, 'store' | 'newId' | 'now'>,
  dataFolder: string,
): Promise<void> => {
  const { operators } = store.system('first start');
  if ((await operators.count()) > 0) return;
  const password = randomText(24);
  await writePrivateFile(firstOperatorPath(dataFolder), `${JSON.stringify({ email, password }, null, 2)}\n`);
  const password_hash = await hashPassword(password);
  await operators.create({ id: newId('opr'), email, password_hash, created_at: now().toISOString() });
};
