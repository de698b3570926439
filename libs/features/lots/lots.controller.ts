import { Body, Controller, Get, Param, Post, Query, UseInterceptors } from '@nestjs/common';
import { DenialInterceptor } from '../../platform/http/denial.interceptor.js';
import { Endpoint } from '../../platform/http/endpoint.js';
import { PublicId } from '../../platform/http/public-id.js';
import { CurrentActor, type Envelope, Enveloped } from '../../platform/http/request.js';
import type { Actor } from '../../platform/identity/actor.js';
import { DrawLot, FreezeLot, ListLots, LotPage, LotView } from './lot.contract.js';
import { LotService } from './lot.service.js';

/** Draws by lot. */
@Controller('lots')
@UseInterceptors(DenialInterceptor)
export class LotsController {
  constructor(private readonly lots: LotService) {}

  @Get()
  @Endpoint({ permission: 'lot.read', answers: LotPage })
  list(@CurrentActor() actor: Actor, @Query() query: ListLots): Promise<LotPage> {
    return this.lots.list(actor, query);
  }

  /** The record of a draw; docs/lot/verify.mjs draws it once more. */
  @Get(':id')
  @Endpoint({ permission: 'lot.read', answers: LotView })
  read(@CurrentActor() actor: Actor, @Param('id', PublicId) id: string): Promise<LotView> {
    return this.lots.read(actor, id);
  }

  /** Freeze a pool and commit to a secret that nobody knows yet. */
  @Post()
  @Endpoint({ permission: 'lot.freeze', answers: LotView, status: 201 })
  freeze(@CurrentActor() actor: Actor, @Body() body: FreezeLot, @Enveloped() envelope: Envelope): Promise<LotView> {
    return this.lots.freeze(actor, body, envelope);
  }

  /** Draw, as another person than who froze the pool; the secret is told with the result. */
  @Post(':id/actions/draw')
  @Endpoint({ permission: 'lot.draw', answers: LotView })
  draw(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Body() body: DrawLot,
    @Enveloped() envelope: Envelope,
  ): Promise<LotView> {
    return this.lots.draw(actor, id, body, envelope);
  }
}
