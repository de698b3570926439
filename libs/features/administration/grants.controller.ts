import { Body, Controller, Get, Param, Post, Query, UseInterceptors } from '@nestjs/common';
import { DenialInterceptor } from '../../platform/http/denial.interceptor.js';
import { Endpoint } from '../../platform/http/endpoint.js';
import { EtagInterceptor } from '../../platform/http/etag.interceptor.js';
import { PublicId } from '../../platform/http/public-id.js';
import { CurrentActor, type Envelope, Enveloped } from '../../platform/http/request.js';
import type { Actor } from '../../platform/identity/actor.js';
import { ApproveGrant, GrantPage, GrantView, ListGrants, ProposeGrant, RevokeGrant } from './grant.contract.js';
import { GrantService } from './grant.service.js';

/** Grants of roles. */
@Controller('grants')
@UseInterceptors(EtagInterceptor, DenialInterceptor)
export class GrantsController {
  constructor(private readonly grants: GrantService) {}

  /** A page of grants, newest first. */
  @Get()
  @Endpoint({ permission: 'grant.read', answers: GrantPage })
  list(@CurrentActor() actor: Actor, @Query() query: ListGrants): Promise<GrantPage> {
    return this.grants.list(actor, query);
  }

  /** One grant. */
  @Get(':id')
  @Endpoint({ permission: 'grant.read', answers: GrantView })
  read(@CurrentActor() actor: Actor, @Param('id', PublicId) id: string): Promise<GrantView> {
    return this.grants.read(actor, id);
  }

  /** Propose a grant; it holds once somebody else approves it. */
  @Post()
  @Endpoint({ permission: 'grant.propose', answers: GrantView, status: 201 })
  propose(
    @CurrentActor() actor: Actor,
    @Body() body: ProposeGrant,
    @Enveloped() envelope: Envelope,
  ): Promise<GrantView> {
    return this.grants.propose(actor, body, envelope);
  }

  /** Approve a grant that somebody else proposed. */
  @Post(':id/actions/approve')
  @Endpoint({ permission: 'grant.approve', answers: GrantView })
  approve(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Body() body: ApproveGrant,
    @Enveloped() envelope: Envelope,
  ): Promise<GrantView> {
    return this.grants.approve(actor, id, body, envelope);
  }

  /** Revoke a grant, at once. */
  @Post(':id/actions/revoke')
  @Endpoint({ permission: 'grant.propose', answers: GrantView })
  revoke(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Body() body: RevokeGrant,
    @Enveloped() envelope: Envelope,
  ): Promise<GrantView> {
    return this.grants.revoke(actor, id, body, envelope);
  }
}
