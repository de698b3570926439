import { Module } from '@nestjs/common';
import { MeasureService } from './measure.service.js';
import { MeasuresController } from './measures.controller.js';

/** Measures taken on complaints. */
@Module({ controllers: [MeasuresController], providers: [MeasureService] })
export class MeasuresModule {}
