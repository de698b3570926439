import { Module } from '@nestjs/common';
import { RedFlagService } from './flag.service.js';
import { OcdsController } from './ocds.controller.js';
import { OcdsExport } from './ocds.export.js';
import { OcdsImport } from './ocds.import.js';
import { RedFlagsController } from './red-flags.controller.js';
import { TenderObservations } from './tender.observations.js';
import { TenderRegistration } from './tender.registration.js';
import { TenderService } from './tender.service.js';
import { TenderObservationsController } from './tender-observations.controller.js';
import { TenderActionsController, TendersController } from './tenders.controller.js';

/** Tenders (招标项目) and the supervision of them. */
@Module({
  controllers: [
    TendersController,
    TenderActionsController,
    TenderObservationsController,
    RedFlagsController,
    OcdsController,
  ],
  providers: [TenderService, TenderRegistration, TenderObservations, RedFlagService, OcdsImport, OcdsExport],
})
export class TendersModule {}
