import { Module } from '@nestjs/common';
import { ProjectResponsibilityController, ResponsibilitiesController } from './responsibilities.controller.js';
import { ResponsibilityAnswers } from './responsibility.answers.js';
import { ResponsibilityService } from './responsibility.service.js';

/** Responsibility (责任体系): who answers for what, on any date. */
@Module({
  controllers: [ResponsibilitiesController, ProjectResponsibilityController],
  providers: [ResponsibilityService, ResponsibilityAnswers],
})
export class ResponsibilitiesModule {}
