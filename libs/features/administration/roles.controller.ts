import { Controller, Get } from '@nestjs/common';
import { type RoleDefinition, roles } from '../../domain/roles.js';
import { Endpoint } from '../../platform/http/endpoint.js';
import { CurrentActor } from '../../platform/http/request.js';
import type { Actor } from '../../platform/identity/actor.js';
import { Presence } from '../../platform/identity/presence.js';
import { RoleList } from './role.contract.js';

const items = Object.entries<RoleDefinition>(roles).map(([role, { zh, en, permissions, reads, administrator }]) => ({
  role,
  zh,
  en,
  permissions: [...new Set(permissions)].sort(),
  reads,
  isAdministrator: administrator === true,
}));

/** The table of roles, as it stands in the program. */
@Controller('roles')
export class RolesController {
  constructor(private readonly presence: Presence) {}

  /** The table of roles. */
  @Get()
  @Endpoint({ permission: 'rule.read', answers: RoleList })
  async list(@CurrentActor() actor: Actor): Promise<RoleList> {
    await this.presence.confirm(actor);
    return { items };
  }
}
