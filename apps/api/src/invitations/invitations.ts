import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Role } from '@annexa/core';
import type { Invitation, Tenant } from '@annexa/store';
import { KnockThrottle } from '../accounts/knock-throttle.js';
import { Tickets } from '../accounts/tickets.js';
import { NEW_ID, type NewId } from '../boot/ids.js';
import { isTrouble, missing, trouble, type Trouble } from '../http/trouble.js';
import { invitationLetter } from '../mail/letters.js';
import { Post } from '../mail/post.js';

/** How long a link works. */
const lifeSeconds = 7 * 24 * 60 * 60;

/** Most open invitations of a tenant. */
const mostOpen = 100;

type Inviting = { tenant: Tenant; actor: Actor; now: string };
type Link = { text: string; mac: string; expires_at: string };

const tooMany = (): Trouble => ({
  ok: false,
  problems: [
    {
      code: 'too_many',
      path: '',
      detail: `A tenant has at most ${mostOpen} open invitations. Revoke one first.`,
      allowed: { max: String(mostOpen) },
    },
  ],
});

/** Why no other link is sent; null where the invitation still waits for its person. */
const overTrouble = ({ accepted_at, revoked_at }: Invitation): Trouble | null => {
  if (accepted_at !== null)
    return trouble('link_used', 'This invitation was accepted: the person needs no other link.');
  return revoked_at === null ? null : trouble('link_used', 'This invitation was revoked. Invite the person anew.');
};

/** Asking somebody to become a member, by a link that works once. */
@Injectable()
export class Invitations {
  constructor(
    private readonly tickets: Tickets,
    private readonly post: Post,
    @Inject(NEW_ID) private readonly newId: NewId,
    private readonly throttle: KnockThrottle,
  ) {}

  /** Keeps the invitation and sends its link; where the mail does not go, the invitation is revoked again. */
  async invite(inviting: Inviting, body: { email: string; role: Role }): Promise<Invitation | Trouble> {
    const { tenant } = inviting;
    const email = body.email.toLowerCase();
    this.post.check();
    if ((await tenant.members.list()).some((member) => member.email === email))
      return trouble('already_exists', 'This person is a member already.', '/email');
    return this.sparingly(tenant, email, () => this.create(inviting, email, body.role));
  }

  private async create(inviting: Inviting, email: string, role: Role): Promise<Invitation | Trouble> {
    const { tenant, actor, now } = inviting;
    const [id, link] = [this.newId('inv'), this.tickets.draw('invitation', lifeSeconds)];
    const dates = { created_at: now, expires_at: link.expires_at, accepted_at: null, revoked_at: null };
    const row = { id, email, role, created_by: actor, ...dates, ticket: link.mac };
    const made = await tenant.invitations.create(row, mostOpen);
    if (made === 'too_many') return tooMany();
    if (made === 'exists')
      return trouble('already_exists', 'There is an open invitation for this address: send it again.', '/email');
    try {
      await this.send(inviting, made, link);
    } catch (error) {
      await tenant.invitations.revoke(id, actor);
      throw error;
    }
    return made;
  }

  /** Sends another link; the one before stops working once the mail is on its way, so that somebody always has one. */
  async resend(inviting: Inviting, id: string): Promise<Invitation | Trouble> {
    const { tenant } = inviting;
    const found = await tenant.invitations.get(id);
    if (!found) return missing();
    const over = overTrouble(found);
    if (over) return over;
    this.post.check();
    return this.sparingly(tenant, found.email, () => this.renew(inviting, found));
  }

  private async renew(inviting: Inviting, found: Invitation): Promise<Invitation | Trouble> {
    const { tenant, actor } = inviting;
    const { id } = found;
    const link = this.tickets.draw('invitation', lifeSeconds);
    await this.send(inviting, found, link);
    const renewed = await tenant.invitations.renew(id, { ticket: link.mac, expires_at: link.expires_at }, actor);
    if (renewed) return renewed;
    const meanwhile = await tenant.invitations.get(id);
    return (meanwhile && overTrouble(meanwhile)) ?? missing();
  }

  /** Few mails go from a tenant to one address: nobody's box is flooded. What is refused costs nothing. */
  private async sparingly(
    { id }: Tenant,
    email: string,
    work: () => Promise<Invitation | Trouble>,
  ): Promise<Invitation | Trouble> {
    const key = `${id} ${email}`;
    const early = this.throttle.begin('invitation', key);
    if (early) return early;
    let outcome: Invitation | Trouble | undefined;
    try {
      outcome = await work();
      return outcome;
    } finally {
      if (!outcome || isTrouble(outcome)) this.throttle.succeeded('invitation', key);
    }
  }

  private async send({ tenant, actor }: Inviting, { id, email, role }: Invitation, link: Link): Promise<void> {
    const detail = { tenant: tenant.id, invitation: id };
    await this.tickets.keep('invitation', link.mac, { detail, expires_at: link.expires_at });
    const dates = { link: this.post.page('invitation', link.text), ends: link.expires_at };
    const letter = { to: email, tenant: tenant.name, by: actor.label, role, ...dates };
    await this.post.send((processor) => invitationLetter(processor, letter));
  }
}
