import { Role, roleAbilities } from '@annexa/core';
import { Controller } from '@nestjs/common';
import { type Reply } from '../http/call.js';
import { Endpoint } from '../http/endpoint.js';

@Controller()
export class RolesController {
  @Endpoint('listRoles')
  list(): Reply<'listRoles'> {
    return { items: Role.options.map((role) => ({ role, abilities: [...roleAbilities[role]] })) };
  }
}
