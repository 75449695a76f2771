import { Controller } from '@nestjs/common';
import { KnockThrottle } from '../accounts/knock-throttle.js';
import { type Call, type Reply, TheCall } from '../http/call.js';
import { Endpoint } from '../http/endpoint.js';
import { isTrouble, missing } from '../http/trouble.js';
import { Acceptances } from './acceptances.js';
import { invitationView } from './invitation-view.js';
import { Invitations } from './invitations.js';

/** Invitations: on one side who invites, on the other who follows the link. */
@Controller()
export class InvitationsController {
  constructor(
    private readonly invitations: Invitations,
    private readonly acceptances: Acceptances,
    private readonly throttle: KnockThrottle,
  ) {}

  @Endpoint('listInvitations')
  async list(@TheCall() { tenant, now }: Call<'listInvitations'>): Promise<Reply<'listInvitations'>> {
    return { items: (await tenant.invitations.list()).map((one) => invitationView(one, now)) };
  }

  @Endpoint('createInvitation')
  async create(@TheCall() call: Call<'createInvitation'>): Promise<Reply<'createInvitation'>> {
    const made = await this.invitations.invite(call, call.body);
    return isTrouble(made) ? made : invitationView(made, call.now);
  }

  @Endpoint('resendInvitation')
  async resend(@TheCall() call: Call<'resendInvitation'>): Promise<Reply<'resendInvitation'>> {
    const sent = await this.invitations.resend(call, call.params.invitation);
    return isTrouble(sent) ? sent : invitationView(sent, call.now);
  }

  @Endpoint('revokeInvitation')
  async revoke(
    @TheCall() { tenant, actor, params, now }: Call<'revokeInvitation'>,
  ): Promise<Reply<'revokeInvitation'>> {
    const revoked = await tenant.invitations.revoke(params.invitation, actor);
    return revoked ? invitationView(revoked, now) : missing();
  }

  @Endpoint('showInvitation')
  async show(@TheCall() { body, from }: Call<'showInvitation'>): Promise<Reply<'showInvitation'>> {
    const early = this.throttle.begin('link', from);
    if (early) return early;
    const followed = await this.acceptances.follow(body.token);
    if (isTrouble(followed)) return followed;
    this.throttle.succeeded('link', from);
    const { tenant, account, invitation } = followed;
    const { email, role, created_by, expires_at } = invitation;
    const has_account = account !== null;
    return { tenant_name: tenant.name, email, role, invited_by: created_by.label, expires_at, has_account };
  }

  @Endpoint('acceptInvitation')
  async accept(@TheCall() { body, from }: Call<'acceptInvitation'>): Promise<Reply<'acceptInvitation'>> {
    const early = this.throttle.begin('link', from);
    if (early) return early;
    const followed = await this.acceptances.follow(body.token);
    if (isTrouble(followed)) return followed;
    this.throttle.succeeded('link', from);
    return (await this.acceptances.accept(followed, body.password, from)) ?? undefined;
  }
}
