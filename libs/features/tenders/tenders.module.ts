import { Module } from '@nestjs/common';
import { TenderObservations } from './tender.observations.js';
import { TenderRegistration } from './tender.registration.js';
import { TenderService } from './tender.service.js';
import { TenderObservationsController } from './tender-observations.controller.js';
import { TenderActionsController, TendersController } from './tenders.controller.js';

/** Tenders (招标项目) and the supervision of them. */
@Module({
  controllers: [TendersController, TenderActionsController, TenderObservationsController],
  providers: [TenderService, TenderRegistration, TenderObservations],
})
export class TendersModule {}
