import { Module } from '@nestjs/common';
import { AppraisalsController } from './appraisals.controller.js';

/** What cases have to say at yearly appraisals (年度考核). */
@Module({ controllers: [AppraisalsController] })
export class AppraisalsModule {}
