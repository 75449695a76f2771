import { Controller } from '@nestjs/common';
import { type Call, type Reply, TheCall } from '../http/call.js';
import { Endpoint } from '../http/endpoint.js';
import { missing, trouble } from '../http/trouble.js';

const lastOwner = () => trouble('last_owner', 'Make somebody else an owner first: a tenant keeps at least one.');

/** The members of the tenant. A changed role counts at once: every request reads it anew. */
@Controller()
export class MembersController {
  @Endpoint('listMembers')
  async list(@TheCall() { tenant }: Call<'listMembers'>): Promise<Reply<'listMembers'>> {
    return { items: await tenant.members.list() };
  }

  @Endpoint('changeMemberRole')
  async changeRole(
    @TheCall() { tenant, actor, params, body }: Call<'changeMemberRole'>,
  ): Promise<Reply<'changeMemberRole'>> {
    const member = await tenant.members.setRole(params.member, body.role, actor);
    return member === 'last_owner' ? lastOwner() : (member ?? missing());
  }

  @Endpoint('removeMember')
  async remove(@TheCall() { tenant, actor, params }: Call<'removeMember'>): Promise<Reply<'removeMember'>> {
    const outcome = await tenant.members.remove(params.member, actor);
    if (outcome === 'last_owner') return lastOwner();
    return outcome === 'removed' ? undefined : missing();
  }
}
