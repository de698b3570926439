import { Body, Controller, Get, Post, Query, UseInterceptors } from '@nestjs/common';
import { CaseAnswer } from '../../casework/case-answer.interceptor.js';
import type { WireCase } from '../../casework/wire-case.js';
import { Endpoint } from '../../platform/http/endpoint.js';
import { CurrentActor, type Envelope, Enveloped } from '../../platform/http/request.js';
import type { Actor } from '../../platform/identity/actor.js';
import { ListObservations } from './tender.contract.js';
import { TenderObservations } from './tender.observations.js';
import { TenderService } from './tender.service.js';
import { ObservationPage, TenderView } from './tender.view.js';
import { RecordObservation } from './tender-actions.contract.js';

/** Sessions on the spot (旁站), over all tenders that the asker sees. */
@Controller('tender-observations')
export class TenderObservationsController {
  constructor(
    private readonly observations: TenderObservations,
    private readonly tenders: TenderService,
  ) {}

  /** A page of sessions, newest first. */
  @Get()
  @Endpoint({ permission: 'tender.read', answers: ObservationPage })
  list(@CurrentActor() actor: Actor, @Query() query: ListObservations): Promise<ObservationPage> {
    return this.observations.list(actor, query);
  }

  /** Record a session; `If-Match` is the version of the tender, which is answered. */
  @Post()
  @UseInterceptors(CaseAnswer)
  @Endpoint({ permission: 'tender.observe', answers: TenderView, status: 200 })
  record(
    @CurrentActor() actor: Actor,
    @Body() { tenderId, ...session }: RecordObservation,
    @Enveloped() envelope: Envelope,
  ): Promise<WireCase> {
    return this.tenders.act(actor, tenderId, 'observe', session, envelope);
  }
}
