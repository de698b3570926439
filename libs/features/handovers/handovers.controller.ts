import { Body, Controller, Post } from '@nestjs/common';
import { Endpoint } from '../../platform/http/endpoint.js';
import { CurrentActor, type Envelope, Enveloped } from '../../platform/http/request.js';
import type { Actor } from '../../platform/identity/actor.js';
import { HandOver, HandoverAnswer } from './handover.contract.js';
import { HandoverService } from './handover.service.js';

/** Handovers between colleagues. */
@Controller('handovers')
export class HandoversController {
  constructor(private readonly handovers: HandoverService) {}

  /** Hand everything that somebody handles to a colleague. */
  @Post()
  @Endpoint({ permission: 'handover.order', answers: HandoverAnswer })
  handOver(
    @CurrentActor() actor: Actor,
    @Body() body: HandOver,
    @Enveloped() envelope: Envelope,
  ): Promise<HandoverAnswer> {
    return this.handovers.handOver(actor, body, envelope);
  }
}
