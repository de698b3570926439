import { Controller } from '@nestjs/common';
import { ActionRoutes, type ActsOnCases } from '../../casework/action-routes.js';
import type { WireCase } from '../../casework/wire-case.js';
import { type ClueAction, clueWorkflow } from '../../domain/workflows/clue.js';
import type { Envelope } from '../../platform/http/request.js';
import type { Actor } from '../../platform/identity/actor.js';
import { type ClueBody, clueBodies } from './clue.contract.js';
import { ClueService } from './clue.service.js';
import { ClueView } from './clue.view.js';

/** One route an action; who may is decided by the table, after the clue is found visible. */
@Controller('clues/:id/actions')
@ActionRoutes({ workflow: clueWorkflow, bodies: clueBodies, permission: 'clue.read', answers: ClueView })
export class ClueActionsController implements ActsOnCases<ClueAction> {
  constructor(private readonly clues: ClueService) {}

  act(actor: Actor, id: string, action: ClueAction, body: ClueBody, envelope: Envelope): Promise<WireCase> {
    return this.clues.act(actor, id, action, body, envelope);
  }
}
