import { Body, Controller, Get, Param, Post, Query, UseInterceptors } from '@nestjs/common';
import { DenialInterceptor } from '../../platform/http/denial.interceptor.js';
import { Endpoint } from '../../platform/http/endpoint.js';
import { PageQuery } from '../../platform/http/paging.contract.js';
import { PublicId } from '../../platform/http/public-id.js';
import { CurrentActor, type Envelope, Enveloped } from '../../platform/http/request.js';
import type { Actor } from '../../platform/identity/actor.js';
import { DestructionService } from './destruction.service.js';
import {
  DestructionCertificate,
  DestructionPage,
  DestructionStep,
  DestructionView,
  DraftDestruction,
} from './retention.contract.js';
import { RetentionQueries } from './retention.register.js';

/** Lists of destruction, from author over reviewer to archivist. */
@Controller('destruction-lists')
@UseInterceptors(DenialInterceptor)
export class DestructionListsController {
  constructor(
    private readonly queries: RetentionQueries,
    private readonly lists: DestructionService,
  ) {}

  @Get()
  @Endpoint({ permission: 'retention.read', answers: DestructionPage })
  list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<DestructionPage> {
    return this.queries.lists(actor, query);
  }

  /** Make a list of closed cases whose time of keeping has ended. */
  @Post()
  @Endpoint({ permission: 'retention.list', answers: DestructionView, status: 201 })
  draft(
    @CurrentActor() actor: Actor,
    @Body() body: DraftDestruction,
    @Enveloped() envelope: Envelope,
  ): Promise<DestructionView> {
    return this.lists.draft(actor, body, envelope);
  }

  /** What was destroyed, with its hash. */
  @Get(':id/certificate')
  @Endpoint({ permission: 'retention.read', answers: DestructionCertificate })
  certificate(@CurrentActor() actor: Actor, @Param('id', PublicId) id: string): Promise<DestructionCertificate> {
    return this.queries.certificate(actor, id);
  }

  /** Review a list that another person made. */
  @Post(':id/actions/review')
  @Endpoint({ permission: 'retention.review', answers: DestructionView, status: 201 })
  review(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Body() body: DestructionStep,
    @Enveloped() envelope: Envelope,
  ): Promise<DestructionView> {
    return this.lists.act(actor, id, 'review', body, envelope);
  }

  /** Approve a reviewed list; from now on it waits. */
  @Post(':id/actions/approve')
  @Endpoint({ permission: 'retention.destroy', answers: DestructionView, status: 201 })
  approve(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Body() body: DestructionStep,
    @Enveloped() envelope: Envelope,
  ): Promise<DestructionView> {
    return this.lists.act(actor, id, 'approve', body, envelope);
  }

  /** Destroy the documents of an approved list that has waited. */
  @Post(':id/actions/carryOut')
  @Endpoint({ permission: 'retention.destroy', answers: DestructionView, status: 201 })
  carryOut(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Body() body: DestructionStep,
    @Enveloped() envelope: Envelope,
  ): Promise<DestructionView> {
    return this.lists.act(actor, id, 'carryOut', body, envelope);
  }

  /** Cancel a list that was not carried out. */
  @Post(':id/actions/cancel')
  @Endpoint({ permission: 'retention.list', answers: DestructionView, status: 201 })
  cancel(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Body() body: DestructionStep,
    @Enveloped() envelope: Envelope,
  ): Promise<DestructionView> {
    return this.lists.act(actor, id, 'cancel', body, envelope);
  }
}
