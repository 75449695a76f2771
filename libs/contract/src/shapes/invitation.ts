import { Ability, Actor, Role } from '@annexa/core';
import { z } from 'zod';
import { Id, Instant } from './page.js';
import { Link } from './security.js';
import { EmailAddress } from './session.js';

/** An invitation as the tenant sees it. */
export const InvitationView = z
  .strictObject({
    id: Id('inv', 'the invitation'),
    email: EmailAddress,
    role: Role,
    state: z.enum(['open', 'accepted', 'revoked', 'expired']).describe('Where it stands.'),
    created_at: Instant('When it was made'),
    created_by: Actor,
    expires_at: Instant('When its link stops working'),
  })
  .meta({ id: 'InvitationView', description: 'An invitation; its link is in the mail and nowhere else.' });

/** The invitations of the tenant. */
export const InvitationList = z
  .strictObject({ items: z.array(InvitationView).max(500).describe('The invitations, newest first.') })
  .meta({ id: 'InvitationList', description: 'The invitations of the tenant, over ones included.' });

/** Somebody to invite. */
export const InvitationBody = z
  .strictObject({ email: EmailAddress, role: Role })
  .meta({ id: 'InvitationBody', description: 'Somebody to invite, and as what.' });

/** An invitation as the invited person sees it. */
export const InvitationOffer = z
  .strictObject({
    tenant_name: z.string().max(200).describe('Name of the tenant.'),
    email: EmailAddress,
    role: Role,
    invited_by: z.string().max(300).describe('Who invites.'),
    expires_at: Instant('When the link stops working'),
    has_account: z.boolean().describe('True where the address has an account: then its password is asked.'),
  })
  .meta({ id: 'InvitationOffer', description: 'What an invitation offers.' });

/** Acceptance of an invitation. */
export const InvitationAcceptance = Link.extend({
  password: z
    .string()
    .min(1)
    .max(256)
    .describe('The password of the account where the address has one; else a new one of 15 to 256 characters.'),
}).meta({ id: 'InvitationAcceptance', description: 'Acceptance of an invitation. Afterwards the person signs in.' });

/** Another role for a member. */
export const RoleChange = z
  .strictObject({ role: Role })
  .meta({ id: 'RoleChange', description: 'Another role for a member.' });

/** What each role may do. */
export const RoleList = z
  .strictObject({
    items: z
      .array(z.strictObject({ role: Role, abilities: z.array(Ability).max(50).describe('What the role may do.') }))
      .max(10)
      .describe('The roles, from the one that may do most.'),
  })
  .meta({ id: 'RoleList', description: 'What each role of a member may do.' });
