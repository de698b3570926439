import { Module } from '@nestjs/common';
import { StatisticService } from './statistic.service.js';
import { StatisticsController } from './statistics.controller.js';

/** Statistics. */
@Module({ controllers: [StatisticsController], providers: [StatisticService] })
export class StatisticsModule {}
