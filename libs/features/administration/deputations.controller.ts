import { Body, Controller, Get, Param, Post, Query, UseInterceptors } from '@nestjs/common';
import { DenialInterceptor } from '../../platform/http/denial.interceptor.js';
import { Endpoint } from '../../platform/http/endpoint.js';
import { PublicId } from '../../platform/http/public-id.js';
import { CurrentActor, type Envelope, Enveloped } from '../../platform/http/request.js';
import type { Actor } from '../../platform/identity/actor.js';
import {
  ApproveDeputation,
  DeputationPage,
  DeputationView,
  ListDeputations,
  RevokeDeputation,
} from './deputation.contract.js';
import { DeputationService } from './deputation.service.js';

/** Who acts for whom. */
@Controller('deputations')
@UseInterceptors(DenialInterceptor)
export class DeputationsController {
  constructor(private readonly deputations: DeputationService) {}

  /** A page of deputations, newest first. */
  @Get()
  @Endpoint({ permission: 'grant.read', answers: DeputationPage })
  list(@CurrentActor() actor: Actor, @Query() query: ListDeputations): Promise<DeputationPage> {
    return this.deputations.list(actor, query);
  }

  /** Let somebody act for an absent colleague. */
  @Post()
  @Endpoint({ permission: 'deputation.approve', answers: DeputationView, status: 201 })
  approve(
    @CurrentActor() actor: Actor,
    @Body() body: ApproveDeputation,
    @Enveloped() envelope: Envelope,
  ): Promise<DeputationView> {
    return this.deputations.approve(actor, body, envelope);
  }

  /** End a deputation, at once. */
  @Post(':id/actions/revoke')
  @Endpoint({ permission: 'deputation.approve', answers: DeputationView })
  revoke(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Body() body: RevokeDeputation,
    @Enveloped() envelope: Envelope,
  ): Promise<DeputationView> {
    return this.deputations.revoke(actor, id, body, envelope);
  }
}
