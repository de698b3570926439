import { Module } from '@nestjs/common';
import { RecusalService } from './recusal.service.js';
import { RecusalsController } from './recusals.controller.js';

/** Recusals (回避). */
@Module({ controllers: [RecusalsController], providers: [RecusalService] })
export class RecusalsModule {}
