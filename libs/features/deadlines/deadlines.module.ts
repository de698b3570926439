import { Module } from '@nestjs/common';
import { DeadlineService } from './deadline.service.js';
import { DeadlinesController } from './deadlines.controller.js';

/** Deadlines (期限). */
@Module({ controllers: [DeadlinesController], providers: [DeadlineService] })
export class DeadlinesModule {}
