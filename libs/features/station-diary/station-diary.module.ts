import { Module } from '@nestjs/common';
import { DiaryService } from './diary.service.js';
import { StationDiaryController } from './station-diary.controller.js';

/** The diary of stationed groups. */
@Module({ controllers: [StationDiaryController], providers: [DiaryService] })
export class StationDiaryModule {}
