import { Controller } from '@nestjs/common';
import { ActionRoutes, type ActsOnCases } from '../../casework/action-routes.js';
import type { WireCase } from '../../casework/wire-case.js';
import { type PledgeAction, pledgeWorkflow } from '../../domain/workflows/pledge.js';
import type { Envelope } from '../../platform/http/request.js';
import type { Actor } from '../../platform/identity/actor.js';
import { type PledgeActionBody, PledgeView, pledgeBodies } from './pledge.contract.js';
import { PledgeService } from './pledge.service.js';

/** One route an action; who may is decided by the table, after the pledge is found visible. */
@Controller('pledges/:id/actions')
@ActionRoutes({ workflow: pledgeWorkflow, bodies: pledgeBodies, permission: 'pledge.read', answers: PledgeView })
export class PledgeActionsController implements ActsOnCases<PledgeAction> {
  constructor(private readonly pledges: PledgeService) {}

  act(actor: Actor, id: string, action: PledgeAction, body: PledgeActionBody, envelope: Envelope): Promise<WireCase> {
    return this.pledges.act(actor, id, action, body, envelope);
  }
}
