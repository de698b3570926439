import { Controller } from '@nestjs/common';
import { ActionRoutes, type ActsOnCases } from '../../casework/action-routes.js';
import type { WireCase } from '../../casework/wire-case.js';
import { type ComplaintAction, complaintWorkflow } from '../../domain/workflows/complaint.js';
import type { Envelope } from '../../platform/http/request.js';
import type { Actor } from '../../platform/identity/actor.js';
import { type ComplaintActionBody, ComplaintView, complaintBodies } from './complaint.contract.js';
import { ComplaintService } from './complaint.service.js';

/** One route an action; who may is decided by the table, after the case is found visible. */
@Controller('complaints/:id/actions')
@ActionRoutes({
  workflow: complaintWorkflow,
  bodies: complaintBodies,
  permission: 'complaint.read',
  answers: ComplaintView,
})
export class ComplaintActionsController implements ActsOnCases<ComplaintAction> {
  constructor(private readonly complaints: ComplaintService) {}

  act(
    actor: Actor,
    id: string,
    action: ComplaintAction,
    body: ComplaintActionBody,
    envelope: Envelope,
  ): Promise<WireCase> {
    return this.complaints.act(actor, id, action, body, envelope);
  }
}
