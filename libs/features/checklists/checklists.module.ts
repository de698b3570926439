import { Module } from '@nestjs/common';
import { ChecklistService } from './checklist.service.js';
import { ChecklistsController } from './checklists.controller.js';

/** Checklists of inspections (检查清单), version by version. */
@Module({ controllers: [ChecklistsController], providers: [ChecklistService] })
export class ChecklistsModule {}
