import { Body, Controller, Get, Param, Post, Query, UseInterceptors } from '@nestjs/common';
import { DenialInterceptor } from '../../platform/http/denial.interceptor.js';
import { Endpoint } from '../../platform/http/endpoint.js';
import { PublicId } from '../../platform/http/public-id.js';
import { CurrentActor, type Envelope, Enveloped } from '../../platform/http/request.js';
import type { Actor } from '../../platform/identity/actor.js';
import { HandOverPage, HandOverView, ListHandOvers, ReceiveHandOver } from './hand-over.contract.js';
import { HandOverService } from './hand-over.service.js';

/** Findings that were handed over. */
@Controller('finding-handovers')
@UseInterceptors(DenialInterceptor)
export class HandOversController {
  constructor(private readonly handOvers: HandOverService) {}

  /** What was handed over to the asker, oldest first. */
  @Get()
  @Endpoint({ permission: 'inspection.receiveHandOver', answers: HandOverPage })
  list(@CurrentActor() actor: Actor, @Query() query: ListHandOvers): Promise<HandOverPage> {
    return this.handOvers.list(actor, query);
  }

  /** Receive one, with the number under which it is followed. */
  @Post(':id/actions/receive')
  @Endpoint({ permission: 'inspection.receiveHandOver', answers: HandOverView })
  receive(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Body() body: ReceiveHandOver,
    @Enveloped() envelope: Envelope,
  ): Promise<HandOverView> {
    return this.handOvers.receive(actor, id, body, envelope);
  }
}
