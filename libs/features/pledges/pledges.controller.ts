import { Body, Controller, Get, Header, Param, Post, Query, UseInterceptors } from '@nestjs/common';
import { CaseAnswer } from '../../casework/case-answer.interceptor.js';
import { CaseList } from '../../casework/case-list.js';
import type { WireCase } from '../../casework/wire-case.js';
import { DenialInterceptor } from '../../platform/http/denial.interceptor.js';
import { Endpoint } from '../../platform/http/endpoint.js';
import { PublicId } from '../../platform/http/public-id.js';
import { CurrentActor, type Envelope, Enveloped } from '../../platform/http/request.js';
import type { Actor } from '../../platform/identity/actor.js';
import { DraftPledge, ListPledges, PledgePage, PledgeView } from './pledge.contract.js';
import { pledgeList } from './pledge.list.js';
import { PledgeService } from './pledge.service.js';

/** Pledges: lists, one, drafting. */
@Controller('pledges')
@UseInterceptors(DenialInterceptor)
export class PledgesController {
  constructor(
    private readonly pledges: PledgeService,
    private readonly lists: CaseList,
  ) {}

  /** A page of pledges; open ones in due order unless said otherwise. */
  @Get()
  @Header('content-type', 'application/json; charset=utf-8')
  @Endpoint({ permission: 'pledge.read', answers: PledgePage })
  list(@CurrentActor() actor: Actor, @Query() query: ListPledges): Promise<string> {
    return this.lists.page(actor, pledgeList, query);
  }

  /** Draft a pledge of a campaign. */
  @Post()
  @UseInterceptors(CaseAnswer)
  @Endpoint({ permission: 'pledge.draft', answers: PledgeView, status: 201 })
  draft(@CurrentActor() actor: Actor, @Body() body: DraftPledge, @Enveloped() envelope: Envelope): Promise<WireCase> {
    return this.pledges.draft(actor, body, envelope);
  }

  /** One pledge with its text, signatures, report, history and what the asker may do. */
  @Get(':id')
  @UseInterceptors(CaseAnswer)
  @Endpoint({ permission: 'pledge.read', answers: PledgeView })
  read(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Enveloped() envelope: Envelope,
  ): Promise<WireCase> {
    return this.pledges.read(actor, id, envelope.traceId);
  }
}
