import { Module } from '@nestjs/common';
import { RegulationService } from './regulation.service.js';
import { RegulationsController } from './regulations.controller.js';

/** The register of regulations (制度). */
@Module({ controllers: [RegulationsController], providers: [RegulationService] })
export class RegulationsModule {}
