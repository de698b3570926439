import { Controller, Get, Param, Query } from '@nestjs/common';
import { Endpoint } from '../../platform/http/endpoint.js';
import { CurrentActor } from '../../platform/http/request.js';
import type { Actor } from '../../platform/identity/actor.js';
import { AsOf, ProgrammeStatistics } from './statistic.contract.js';
import { StatisticService } from './statistic.service.js';

/** Figures of programmes. */
@Controller('statistics')
export class StatisticsController {
  constructor(private readonly statistics: StatisticService) {}

  /** A programme's figures and ledger as of an instant of recording. */
  @Get('programmes/:code')
  @Endpoint({ permission: 'statistics.read', answers: ProgrammeStatistics })
  programme(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Query() query: AsOf,
  ): Promise<ProgrammeStatistics> {
    return this.statistics.programme(actor, code, query.asOf);
  }
}
