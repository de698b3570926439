import { Body, Controller, Get, Param, Post, Query, UseInterceptors } from '@nestjs/common';
import { DenialInterceptor } from '../../platform/http/denial.interceptor.js';
import { Endpoint } from '../../platform/http/endpoint.js';
import { PublicId } from '../../platform/http/public-id.js';
import { CurrentActor, type Envelope, Enveloped } from '../../platform/http/request.js';
import type { Actor } from '../../platform/identity/actor.js';
import { HoldService } from './hold.service.js';
import { HoldAnswer, KeptPage, LiftHold, ListKeptCases, PlaceHold } from './retention.contract.js';
import { RetentionQueries } from './retention.register.js';

/** How long closed cases are kept, and what is held back. */
@Controller('retention')
@UseInterceptors(DenialInterceptor)
export class RetentionController {
  constructor(
    private readonly queries: RetentionQueries,
    private readonly holds: HoldService,
  ) {}

  /** Closed cases whose time of keeping ends by a day. */
  @Get('cases')
  @Endpoint({ permission: 'retention.read', answers: KeptPage })
  cases(@CurrentActor() actor: Actor, @Query() query: ListKeptCases): Promise<KeptPage> {
    return this.queries.cases(actor, query);
  }

  /** Hold a case back from destruction. */
  @Post('holds')
  @Endpoint({ permission: 'retention.hold', answers: HoldAnswer, status: 201 })
  place(@CurrentActor() actor: Actor, @Body() body: PlaceHold, @Enveloped() envelope: Envelope): Promise<HoldAnswer> {
    return this.holds.place(actor, body, envelope);
  }

  /** Lift a hold that another person placed. */
  @Post('holds/:id/actions/lift')
  @Endpoint({ permission: 'retention.hold', answers: HoldAnswer, status: 201 })
  lift(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Body() body: LiftHold,
    @Enveloped() envelope: Envelope,
  ): Promise<HoldAnswer> {
    return this.holds.lift(actor, id, body, envelope);
  }
}
