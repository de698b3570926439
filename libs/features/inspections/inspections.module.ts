import { Module } from '@nestjs/common';
import { HandOverService } from './hand-over.service.js';
import { HandOversController } from './hand-overs.controller.js';
import { InspectionDrafting } from './inspection.drafting.js';
import { InspectionService } from './inspection.service.js';
import { InspectionActionsController } from './inspection-actions.controller.js';
import { InspectionsController } from './inspections.controller.js';

/** Inspections (监督检查). */
@Module({
  controllers: [InspectionsController, InspectionActionsController, HandOversController],
  providers: [InspectionService, InspectionDrafting, HandOverService],
})
export class InspectionsModule {}
