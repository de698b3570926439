import { Body, Controller, Get, Param, Post, UseInterceptors } from '@nestjs/common';
import { DenialInterceptor } from '../../platform/http/denial.interceptor.js';
import { Endpoint } from '../../platform/http/endpoint.js';
import { PublicId } from '../../platform/http/public-id.js';
import { CurrentActor, type Envelope, Enveloped } from '../../platform/http/request.js';
import type { Actor } from '../../platform/identity/actor.js';
import { BallotCast, CastBallot, ClosePoll, OpenedPoll, OpenPoll, PollView } from './poll.contract.js';
import { PollService } from './poll.service.js';

/** Mass appraisal of a pledge. */
@Controller('pledges/:id/poll')
@UseInterceptors(DenialInterceptor)
export class PollsController {
  constructor(private readonly polls: PollService) {}

  @Get()
  @Endpoint({ permission: 'pledge.read', answers: PollView })
  show(@CurrentActor() actor: Actor, @Param('id', PublicId) id: string): Promise<PollView> {
    return this.polls.show(actor, id);
  }

  /** Open the poll; the codes are told this once. */
  @Post()
  @Endpoint({ permission: 'pledge.appraise', answers: OpenedPoll, status: 201 })
  open(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Body() body: OpenPoll,
    @Enveloped() envelope: Envelope,
  ): Promise<OpenedPoll> {
    return this.polls.open(actor, id, body, envelope);
  }

  @Post('close')
  @Endpoint({ permission: 'pledge.appraise', answers: PollView })
  close(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Body() body: ClosePoll,
    @Enveloped() envelope: Envelope,
  ): Promise<PollView> {
    return this.polls.close(actor, id, body, envelope);
  }
}

/** Ballots, by nobody in particular. */
@Controller('ballots')
export class BallotsController {
  constructor(private readonly polls: PollService) {}

  /** Cast a ballot with a code; no account, no trace. */
  @Post()
  @Endpoint({ permission: 'public', answers: BallotCast, idempotent: false })
  cast(@Body() body: CastBallot): Promise<BallotCast> {
    return this.polls.cast(body);
  }
}
