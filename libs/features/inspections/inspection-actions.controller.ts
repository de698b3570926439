import { Controller } from '@nestjs/common';
import { ActionRoutes, type ActsOnCases } from '../../casework/action-routes.js';
import type { WireCase } from '../../casework/wire-case.js';
import { type InspectionAction, inspectionWorkflow } from '../../domain/workflows/inspection.js';
import type { Envelope } from '../../platform/http/request.js';
import type { Actor } from '../../platform/identity/actor.js';
import { type InspectionBody, inspectionBodies } from './inspection.contract.js';
import { InspectionService } from './inspection.service.js';
import { InspectionView } from './inspection.view.js';

/** One route an action; who may is decided by the table, after the inspection is found visible. */
@Controller('inspections/:id/actions')
@ActionRoutes({
  workflow: inspectionWorkflow,
  bodies: inspectionBodies,
  permission: 'inspection.read',
  answers: InspectionView,
})
export class InspectionActionsController implements ActsOnCases<InspectionAction> {
  constructor(private readonly inspections: InspectionService) {}

  act(actor: Actor, id: string, action: InspectionAction, body: InspectionBody, envelope: Envelope): Promise<WireCase> {
    return this.inspections.act(actor, id, action, body, envelope);
  }
}
