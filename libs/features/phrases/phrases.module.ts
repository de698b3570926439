import { Module } from '@nestjs/common';
import { PhrasesController } from './phrases.controller.js';

/** Phrases for opinions. */
@Module({ controllers: [PhrasesController] })
export class PhrasesModule {}
