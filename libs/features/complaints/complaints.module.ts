import { Module } from '@nestjs/common';
import { ComplaintActionsController } from './complaint-actions.controller.js';
import { ComplaintFiling } from './complaint.filing.js';
import { ComplaintList } from './complaint.list.js';
import { ComplaintDesk, ComplaintService } from './complaint.service.js';
import { ComplaintsController } from './complaints.controller.js';

/** Complaints (信访举报件). */
@Module({
  controllers: [ComplaintsController, ComplaintActionsController],
  providers: [ComplaintService, ComplaintFiling, ComplaintList, ComplaintDesk],
})
export class ComplaintsModule {}
