import { Body, Controller, Get, Param, Post, Query, UseInterceptors } from '@nestjs/common';
import { DenialInterceptor } from '../../platform/http/denial.interceptor.js';
import { Endpoint } from '../../platform/http/endpoint.js';
import { PublicId } from '../../platform/http/public-id.js';
import { CurrentActor, type Envelope, Enveloped } from '../../platform/http/request.js';
import type { Actor } from '../../platform/identity/actor.js';
import { DiaryPage, DiaryView, ListDiary, WithdrawDiary, WriteDiary } from './diary.contract.js';
import { DiaryService } from './diary.service.js';

/** The diary of stationed groups. */
@Controller('station-diary')
@UseInterceptors(DenialInterceptor)
export class StationDiaryController {
  constructor(private readonly diary: DiaryService) {}

  /** Inspections joined and meetings sat in, newest first. */
  @Get()
  @Endpoint({ permission: 'diary.read', answers: DiaryPage })
  list(@CurrentActor() actor: Actor, @Query() query: ListDiary): Promise<DiaryPage> {
    return this.diary.list(actor, query);
  }

  @Post()
  @Endpoint({ permission: 'diary.write', answers: DiaryView, status: 201 })
  write(@CurrentActor() actor: Actor, @Body() body: WriteDiary, @Enveloped() envelope: Envelope): Promise<DiaryView> {
    return this.diary.write(actor, body, envelope);
  }

  @Post(':id/actions/withdraw')
  @Endpoint({ permission: 'diary.write', answers: DiaryView })
  withdraw(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Body() body: WithdrawDiary,
    @Enveloped() envelope: Envelope,
  ): Promise<DiaryView> {
    return this.diary.withdraw(actor, id, body, envelope);
  }
}
