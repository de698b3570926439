import { Body, Controller, Get, Param, Post, Query, UseInterceptors } from '@nestjs/common';
import { DenialInterceptor } from '../../platform/http/denial.interceptor.js';
import { Endpoint } from '../../platform/http/endpoint.js';
import { EtagInterceptor } from '../../platform/http/etag.interceptor.js';
import { PublicId } from '../../platform/http/public-id.js';
import { CurrentActor, type Envelope, Enveloped } from '../../platform/http/request.js';
import type { Actor } from '../../platform/identity/actor.js';
import { CalendarYearView, DeadlineRulePage, ListDeadlineRules, ReadCalendar } from './rule.contract.js';
import { RuleService } from './rule.service.js';
import {
  DecideProposal,
  ListProposals,
  ProposalPage,
  ProposalView,
  ProposeCalendarYear,
  ProposeDeadlineRule,
} from './rule-proposal.contract.js';
import { RuleProposalService } from './rule-proposal.service.js';

/** Deadline rules and the calendar: reading them, and how they change. */
@Controller('rules')
@UseInterceptors(EtagInterceptor, DenialInterceptor)
export class RulesController {
  constructor(
    private readonly rules: RuleService,
    private readonly proposals: RuleProposalService,
  ) {}

  @Get('deadlines')
  @Endpoint({ permission: 'rule.read', answers: DeadlineRulePage })
  deadlines(@CurrentActor() actor: Actor, @Query() query: ListDeadlineRules): Promise<DeadlineRulePage> {
    return this.rules.deadlines(actor, query);
  }

  @Post('deadlines')
  @Endpoint({ permission: 'rule.propose', answers: ProposalView, status: 201 })
  proposeDeadline(
    @CurrentActor() actor: Actor,
    @Body() body: ProposeDeadlineRule,
    @Enveloped() envelope: Envelope,
  ): Promise<ProposalView> {
    return this.proposals.proposeDeadline(actor, body, envelope);
  }

  @Get('calendar')
  @Endpoint({ permission: 'rule.read', answers: CalendarYearView })
  calendar(@CurrentActor() actor: Actor, @Query() { year }: ReadCalendar): Promise<CalendarYearView> {
    return this.rules.calendar(actor, year);
  }

  @Post('calendar')
  @Endpoint({ permission: 'rule.propose', answers: ProposalView, status: 201 })
  proposeYear(
    @CurrentActor() actor: Actor,
    @Body() body: ProposeCalendarYear,
    @Enveloped() envelope: Envelope,
  ): Promise<ProposalView> {
    return this.proposals.proposeYear(actor, body, envelope);
  }

  @Get('proposals')
  @Endpoint({ permission: 'rule.read', answers: ProposalPage })
  list(@CurrentActor() actor: Actor, @Query() query: ListProposals): Promise<ProposalPage> {
    return this.proposals.list(actor, query);
  }

  @Get('proposals/:id')
  @Endpoint({ permission: 'rule.read', answers: ProposalView })
  read(@CurrentActor() actor: Actor, @Param('id', PublicId) id: string): Promise<ProposalView> {
    return this.proposals.read(actor, id);
  }

  @Post('proposals/:id/actions/approve')
  @Endpoint({ permission: 'rule.approve', answers: ProposalView })
  approve(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Body() body: DecideProposal,
    @Enveloped() envelope: Envelope,
  ): Promise<ProposalView> {
    return this.proposals.decide(actor, id, 'APPROVED', body, envelope);
  }

  @Post('proposals/:id/actions/refuse')
  @Endpoint({ permission: 'rule.approve', answers: ProposalView })
  refuse(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Body() body: DecideProposal,
    @Enveloped() envelope: Envelope,
  ): Promise<ProposalView> {
    return this.proposals.decide(actor, id, 'REFUSED', body, envelope);
  }
}
