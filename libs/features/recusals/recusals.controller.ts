import { Body, Controller, Get, Param, Post, Query, UseInterceptors } from '@nestjs/common';
import { DenialInterceptor } from '../../platform/http/denial.interceptor.js';
import { Endpoint } from '../../platform/http/endpoint.js';
import { EtagInterceptor } from '../../platform/http/etag.interceptor.js';
import { PublicId } from '../../platform/http/public-id.js';
import { CurrentActor, type Envelope, Enveloped } from '../../platform/http/request.js';
import type { Actor } from '../../platform/identity/actor.js';
import { LiftRecusal, ListRecusals, RecusalPage, RecusalView, Recuse } from './recusal.contract.js';
import { RecusalService } from './recusal.service.js';

/** Recusals of any kind of case. `If-Match` is the version of the case. */
@Controller('recusals')
@UseInterceptors(EtagInterceptor, DenialInterceptor)
export class RecusalsController {
  constructor(private readonly recusals: RecusalService) {}

  @Get()
  @Endpoint({ permission: 'recusal.declare', answers: RecusalPage })
  list(
    @CurrentActor() actor: Actor,
    @Query() { caseId }: ListRecusals,
    @Enveloped() { traceId }: Envelope,
  ): Promise<RecusalPage> {
    return this.recusals.list(actor, caseId, traceId);
  }

  @Post()
  @Endpoint({ permission: 'recusal.declare', answers: RecusalView, status: 201 })
  recuse(@CurrentActor() actor: Actor, @Body() body: Recuse, @Enveloped() envelope: Envelope): Promise<RecusalView> {
    return this.recusals.recuse(actor, body, envelope);
  }

  @Post(':id/lifts')
  @Endpoint({ permission: 'recusal.lift', answers: RecusalView, status: 201 })
  lift(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Body() body: LiftRecusal,
    @Enveloped() envelope: Envelope,
  ): Promise<RecusalView> {
    return this.recusals.lift(actor, id, body, envelope);
  }
}
