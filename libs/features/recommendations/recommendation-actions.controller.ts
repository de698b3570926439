import { Controller } from '@nestjs/common';
import { ActionRoutes, type ActsOnCases } from '../../casework/action-routes.js';
import type { WireCase } from '../../casework/wire-case.js';
import { type RecommendationAction, recommendationWorkflow } from '../../domain/workflows/recommendation.js';
import type { Envelope } from '../../platform/http/request.js';
import type { Actor } from '../../platform/identity/actor.js';
import { type RecommendationBody, recommendationBodies } from './recommendation.contract.js';
import { RecommendationService } from './recommendation.service.js';
import { RecommendationView } from './recommendation.view.js';

/** One route an action; who may is decided by the table, after the letter is found visible. */
@Controller('recommendations/:id/actions')
@ActionRoutes({
  workflow: recommendationWorkflow,
  bodies: recommendationBodies,
  permission: 'recommendation.read',
  answers: RecommendationView,
})
export class RecommendationActionsController implements ActsOnCases<RecommendationAction> {
  constructor(private readonly letters: RecommendationService) {}

  act(
    actor: Actor,
    id: string,
    action: RecommendationAction,
    body: RecommendationBody,
    envelope: Envelope,
  ): Promise<WireCase> {
    return this.letters.act(actor, id, action, body, envelope);
  }
}
