import { Body, Controller, Get, Header, Param, Post, Query, UseInterceptors } from '@nestjs/common';
import { CaseAnswer } from '../../casework/case-answer.interceptor.js';
import { CaseList } from '../../casework/case-list.js';
import type { WireCase } from '../../casework/wire-case.js';
import { Endpoint } from '../../platform/http/endpoint.js';
import { PublicId } from '../../platform/http/public-id.js';
import { CurrentActor, type Envelope, Enveloped } from '../../platform/http/request.js';
import type { Actor } from '../../platform/identity/actor.js';
import { DraftRecommendation } from './letter-text.contract.js';
import { ListRecommendations } from './recommendation.contract.js';
import { recommendationList } from './recommendation.list.js';
import { RecommendationService } from './recommendation.service.js';
import { RecommendationPage, RecommendationView } from './recommendation.view.js';

/** Recommendation letters: lists, one, a new draft. */
@Controller('recommendations')
export class RecommendationsController {
  constructor(
    private readonly letters: RecommendationService,
    private readonly lists: CaseList,
  ) {}

  /** A page of letters; open ones in due order unless said otherwise. */
  @Get()
  @Header('content-type', 'application/json; charset=utf-8')
  @Endpoint({ permission: 'recommendation.read', answers: RecommendationPage })
  list(@CurrentActor() actor: Actor, @Query() query: ListRecommendations): Promise<string> {
    return this.lists.page(actor, recommendationList, query);
  }

  /** Begin a draft. */
  @Post()
  @UseInterceptors(CaseAnswer)
  @Endpoint({ permission: 'recommendation.draft', answers: RecommendationView, status: 201 })
  draft(
    @CurrentActor() actor: Actor,
    @Body() body: DraftRecommendation,
    @Enveloped() envelope: Envelope,
  ): Promise<WireCase> {
    return this.letters.draft(actor, body, envelope);
  }

  /** One letter with its items, review, answers, clocks, history and what the asker may do. */
  @Get(':id')
  @UseInterceptors(CaseAnswer)
  @Endpoint({ permission: 'recommendation.read', answers: RecommendationView })
  read(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Enveloped() envelope: Envelope,
  ): Promise<WireCase> {
    return this.letters.read(actor, id, envelope.traceId);
  }
}
