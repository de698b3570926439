import { Module } from '@nestjs/common';
import { HandoverService } from './handover.service.js';
import { HandoversController } from './handovers.controller.js';

/** Handing over everything of somebody who leaves (工作移交). */
@Module({ controllers: [HandoversController], providers: [HandoverService] })
export class HandoversModule {}
