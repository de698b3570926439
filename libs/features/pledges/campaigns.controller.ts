import { Body, Controller, Get, Param, Post, Query, UseInterceptors } from '@nestjs/common';
import { DenialInterceptor } from '../../platform/http/denial.interceptor.js';
import { Endpoint } from '../../platform/http/endpoint.js';
import { CurrentActor, type Envelope, Enveloped } from '../../platform/http/request.js';
import type { Actor } from '../../platform/identity/actor.js';
import {
  CampaignPage,
  CampaignView,
  CoverageQuery,
  CoverageRows,
  CoverageRowsQuery,
  CoverageView,
  IssueBatch,
  IssuedBatch,
  ListCampaigns,
  OpenCampaign,
  UrgeAnswer,
  UrgePledges,
} from './campaign.contract.js';
import { CampaignService } from './campaign.service.js';
import { PledgeUrging } from './pledge.urging.js';

/** Campaigns of pledges, their coverage, and urging. */
@Controller('pledges')
@UseInterceptors(DenialInterceptor)
export class CampaignsController {
  constructor(
    private readonly campaigns: CampaignService,
    private readonly urging: PledgeUrging,
  ) {}

  @Get('campaigns')
  @Endpoint({ permission: 'pledge.read', answers: CampaignPage })
  list(@CurrentActor() actor: Actor, @Query() query: ListCampaigns): Promise<CampaignPage> {
    return this.campaigns.list(actor, query);
  }

  @Post('campaigns')
  @Endpoint({ permission: 'pledge.draft', answers: CampaignView, status: 201 })
  open(
    @CurrentActor() actor: Actor,
    @Body() body: OpenCampaign,
    @Enveloped() envelope: Envelope,
  ): Promise<CampaignView> {
    return this.campaigns.open(actor, body, envelope);
  }

  /** Pledges from the template to up to 5,000 units at once, all or none. */
  @Post('campaigns/:code/issue')
  @Endpoint({ permission: 'pledge.issue', answers: IssuedBatch, status: 201 })
  issue(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Body() body: IssueBatch,
    @Enveloped() envelope: Envelope,
  ): Promise<IssuedBatch> {
    return this.campaigns.issue(actor, code, body, envelope);
  }

  @Get('coverage')
  @Endpoint({ permission: 'pledge.read', answers: CoverageView })
  coverage(@CurrentActor() actor: Actor, @Query() query: CoverageQuery): Promise<CoverageView> {
    return this.campaigns.coverage(actor, query);
  }

  @Get('coverage/rows')
  @Endpoint({ permission: 'pledge.read', answers: CoverageRows })
  rows(@CurrentActor() actor: Actor, @Query() query: CoverageRowsQuery): Promise<CoverageRows> {
    return this.campaigns.rows(actor, query);
  }

  /** Urges up to 200 pledges, each with its line in the history. */
  @Post('urge')
  @Endpoint({ permission: 'pledge.appraise', answers: UrgeAnswer })
  urge(@CurrentActor() actor: Actor, @Body() body: UrgePledges, @Enveloped() envelope: Envelope): Promise<UrgeAnswer> {
    return this.urging.urge(actor, body, envelope);
  }
}
