import { Module } from '@nestjs/common';
import { LotService } from './lot.service.js';
import { LotsController } from './lots.controller.js';

/** Inspectors and targets drawn by lot (双随机). */
@Module({ controllers: [LotsController], providers: [LotService] })
export class LotsModule {}
