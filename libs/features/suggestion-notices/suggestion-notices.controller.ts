import { Body, Controller, Get, Header, Param, Post, Query, StreamableFile, UseInterceptors } from '@nestjs/common';
import { ActionRoutes, type ActsOnCases } from '../../casework/action-routes.js';
import { CaseAnswer } from '../../casework/case-answer.interceptor.js';
import { CaseList, type CaseListKind } from '../../casework/case-list.js';
import type { WireCase } from '../../casework/wire-case.js';
import { type SuggestionNoticeAction, suggestionNoticeWorkflow } from '../../domain/workflows/suggestion-notice.js';
import { Endpoint } from '../../platform/http/endpoint.js';
import { PublicId } from '../../platform/http/public-id.js';
import { CurrentActor, type Envelope, Enveloped } from '../../platform/http/request.js';
import type { Actor } from '../../platform/identity/actor.js';
import {
  CollectOpinion,
  ListSuggestionNotices,
  OpinionSource,
  type SuggestionNoticeBody,
  SuggestionNoticePage,
  SuggestionNoticeView,
  suggestionNoticeBodies,
} from './suggestion-notice.contract.js';
import { SuggestionNoticePrinting } from './suggestion-notice.printing.js';
import { listItem } from './suggestion-notice.queries.js';
import { SuggestionNoticeService } from './suggestion-notice.service.js';
import { SuggestionNoticeSources } from './suggestion-notice.sources.js';

const suggestionNoticeList: CaseListKind<ListSuggestionNotices> = {
  kind: 'suggestionNotice',
  workflow: suggestionNoticeWorkflow,
  join: 'JOIN suggestion_notice d ON d.case_key = c.key',
  item: listItem,
  conditions: ({ channel }, parameters) =>
    channel === undefined
      ? []
      : [
          `EXISTS (SELECT 1 FROM suggestion_notice x WHERE x.case_key = c.key AND x.channel = ${parameters.add(channel, 'text')})`,
        ],
};

/** Suggestion notices (建议通知书): what residents said, and what came of it. */
@Controller('suggestion-notices')
export class SuggestionNoticesController {
  constructor(
    private readonly notices: SuggestionNoticeService,
    private readonly sources: SuggestionNoticeSources,
    private readonly printing: SuggestionNoticePrinting,
    private readonly lists: CaseList,
  ) {}

  /** A page of notices. */
  @Get()
  @Header('content-type', 'application/json; charset=utf-8')
  @Endpoint({ permission: 'suggestionNotice.read', answers: SuggestionNoticePage })
  list(@CurrentActor() actor: Actor, @Query() query: ListSuggestionNotices): Promise<string> {
    return this.lists.page(actor, suggestionNoticeList, query);
  }

  /** Write an opinion down as it was heard. */
  @Post()
  @UseInterceptors(CaseAnswer)
  @Endpoint({ permission: 'suggestionNotice.collect', answers: SuggestionNoticeView, status: 201 })
  collect(
    @CurrentActor() actor: Actor,
    @Body() body: CollectOpinion,
    @Enveloped() envelope: Envelope,
  ): Promise<WireCase> {
    return this.notices.collect(actor, body, envelope);
  }

  /** One notice with its history and what the asker may do. */
  @Get(':id')
  @UseInterceptors(CaseAnswer)
  @Endpoint({ permission: 'suggestionNotice.read', answers: SuggestionNoticeView })
  read(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Enveloped() envelope: Envelope,
  ): Promise<WireCase> {
    return this.notices.read(actor, id, envelope.traceId);
  }

  /** Who spoke: for whoever wrote it down, with a reason, audited. */
  @Get(':id/source')
  @Header('cache-control', 'no-store')
  @Endpoint({ permission: 'suggestionNotice.collect', answers: OpinionSource, needsReason: true })
  source(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Enveloped() { traceId, reason }: Envelope,
  ): Promise<OpinionSource> {
    return this.sources.reveal(actor, id, traceId, reason);
  }

  /** The notice on paper; who spoke stands nowhere on it. */
  @Get(':id/document.pdf')
  @Header('cache-control', 'no-store')
  @Endpoint({ permission: 'suggestionNotice.read', description: 'application/pdf' })
  async pdf(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Enveloped() envelope: Envelope,
  ): Promise<StreamableFile> {
    const bytes = await this.printing.pdf(actor, id, envelope.traceId);
    const disposition = 'attachment; filename="notice.pdf"';
    return new StreamableFile(bytes, { type: 'application/pdf', length: bytes.length, disposition });
  }
}

/** One route an action of a notice. */
@Controller('suggestion-notices/:id/actions')
@ActionRoutes({
  workflow: suggestionNoticeWorkflow,
  bodies: suggestionNoticeBodies,
  permission: 'suggestionNotice.read',
  answers: SuggestionNoticeView,
})
export class SuggestionNoticeActionsController implements ActsOnCases<SuggestionNoticeAction> {
  constructor(private readonly notices: SuggestionNoticeService) {}

  act(
    actor: Actor,
    id: string,
    action: SuggestionNoticeAction,
    body: SuggestionNoticeBody,
    envelope: Envelope,
  ): Promise<WireCase> {
    return this.notices.act(actor, id, action, body, envelope);
  }
}
