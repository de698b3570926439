import { Module } from '@nestjs/common';
import { InterferenceController } from './interference.controller.js';
import { InterferenceService } from './interference.service.js';

/** Who asked about a case or pleaded for somebody. */
@Module({ controllers: [InterferenceController], providers: [InterferenceService] })
export class InterferenceModule {}
