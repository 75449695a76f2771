import { z } from 'zod';
import { Role } from './roles.js';

/** Who does something, as it is remembered in revisions, annexes and audit events. */
export const Actor = z
  .strictObject({
    kind: z.enum(['member', 'api_key', 'operator', 'system']).describe('Kind of actor.'),
    id: z.string().max(64).describe('Id of the account, key or operator; "system" for the program itself.'),
    label: z.string().max(300).describe('Name to print: e-mail address, key name, or the part of the program.'),
    role: Role.optional().describe('Role at that time, for members.'),
  })
  .meta({ id: 'Actor', description: 'Who did it.' });
export type Actor = z.infer<typeof Actor>;
