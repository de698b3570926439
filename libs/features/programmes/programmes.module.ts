import { Module } from '@nestjs/common';
import { ProgrammeService } from './programme.service.js';
import { ProgrammesController } from './programmes.controller.js';

/** Programmes (专项): what a complaint may be counted under. */
@Module({ controllers: [ProgrammesController], providers: [ProgrammeService] })
export class ProgrammesModule {}
