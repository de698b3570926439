import { Body, Controller, Get, Param, Post, Query, UseInterceptors } from '@nestjs/common';
import { DenialInterceptor } from '../../platform/http/denial.interceptor.js';
import { Endpoint } from '../../platform/http/endpoint.js';
import { EtagInterceptor } from '../../platform/http/etag.interceptor.js';
import { PublicId } from '../../platform/http/public-id.js';
import { CurrentActor, type Envelope, Enveloped } from '../../platform/http/request.js';
import type { Actor } from '../../platform/identity/actor.js';
import { AdjustPause, DeadlinePage, DeadlineView, ExtendDeadline, ListDeadlines } from './deadline.contract.js';
import { DeadlineService } from './deadline.service.js';

const NO_LENGTH = { amount: null, unit: null, counting: null } as const;

/** Clocks of any kind of case. `If-Match` is the version of the clock. */
@Controller('deadlines')
@UseInterceptors(EtagInterceptor, DenialInterceptor)
export class DeadlinesController {
  constructor(private readonly deadlines: DeadlineService) {}

  @Get()
  @Endpoint({ permission: 'deadline.read', answers: DeadlinePage })
  list(@CurrentActor() actor: Actor, @Query() query: ListDeadlines): Promise<DeadlinePage> {
    return this.deadlines.list(actor, query);
  }

  @Get(':id')
  @Endpoint({ permission: 'deadline.read', answers: DeadlineView })
  read(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Enveloped() { traceId }: Envelope,
  ): Promise<DeadlineView> {
    return this.deadlines.read(actor, id, traceId);
  }

  @Post(':id/actions/pause')
  @Endpoint({ permission: 'deadline.adjust', answers: DeadlineView })
  pause(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Body() { startsOn, reason }: AdjustPause,
    @Enveloped() envelope: Envelope,
  ): Promise<DeadlineView> {
    return this.deadlines.adjust(actor, id, { kind: 'PAUSE', startsOn, reason, ...NO_LENGTH }, envelope);
  }

  @Post(':id/actions/resume')
  @Endpoint({ permission: 'deadline.adjust', answers: DeadlineView })
  resume(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Body() { startsOn, reason }: AdjustPause,
    @Enveloped() envelope: Envelope,
  ): Promise<DeadlineView> {
    return this.deadlines.adjust(actor, id, { kind: 'RESUME', startsOn, reason, ...NO_LENGTH }, envelope);
  }

  @Post(':id/actions/extend')
  @Endpoint({ permission: 'deadline.adjust', answers: DeadlineView })
  extend(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Body() { reason, amount, unit, counting }: ExtendDeadline,
    @Enveloped() envelope: Envelope,
  ): Promise<DeadlineView> {
    const wish = { kind: 'EXTENSION', startsOn: undefined, amount, unit, counting, reason } as const;
    return this.deadlines.adjust(actor, id, wish, envelope);
  }
}
