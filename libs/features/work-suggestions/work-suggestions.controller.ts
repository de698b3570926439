import { Body, Controller, Get, Header, Param, Post, Query, UseInterceptors } from '@nestjs/common';
import { ActionRoutes, type ActsOnCases } from '../../casework/action-routes.js';
import { CaseAnswer } from '../../casework/case-answer.interceptor.js';
import { CaseList, type CaseListKind } from '../../casework/case-list.js';
import type { WireCase } from '../../casework/wire-case.js';
import { type WorkSuggestionAction, workSuggestionWorkflow } from '../../domain/workflows/work-suggestion.js';
import { Endpoint } from '../../platform/http/endpoint.js';
import { PublicId } from '../../platform/http/public-id.js';
import { CurrentActor, type Envelope, Enveloped } from '../../platform/http/request.js';
import type { Actor } from '../../platform/identity/actor.js';
import {
  DraftWorkSuggestion,
  ListWorkSuggestions,
  type WorkSuggestionBody,
  WorkSuggestionPage,
  WorkSuggestionView,
  workSuggestionBodies,
} from './work-suggestion.contract.js';
import { listItem } from './work-suggestion.queries.js';
import { WorkSuggestionService } from './work-suggestion.service.js';

const workSuggestionList: CaseListKind<ListWorkSuggestions> = {
  kind: 'workSuggestion',
  workflow: workSuggestionWorkflow,
  join: 'JOIN work_suggestion d ON d.case_key = c.key',
  item: listItem,
  conditions: ({ form, holderType }, parameters) => [
    ...(form === undefined
      ? []
      : [
          `EXISTS (SELECT 1 FROM work_suggestion x WHERE x.case_key = c.key AND x.form = ${parameters.add(form, 'text')})`,
        ]),
    ...(holderType === undefined
      ? []
      : [
          `EXISTS (SELECT 1 FROM organization x WHERE x.key = c.org_key AND x.type = ${parameters.add(holderType, 'text')})`,
        ]),
  ],
};

/** Work suggestions: one item a row, oral or written, without a number. */
@Controller('work-suggestions')
export class WorkSuggestionsController {
  constructor(
    private readonly suggestions: WorkSuggestionService,
    private readonly lists: CaseList,
  ) {}

  /** A page of suggestions. */
  @Get()
  @Header('content-type', 'application/json; charset=utf-8')
  @Endpoint({ permission: 'workSuggestion.read', answers: WorkSuggestionPage })
  list(@CurrentActor() actor: Actor, @Query() query: ListWorkSuggestions): Promise<string> {
    return this.lists.page(actor, workSuggestionList, query);
  }

  /** Note a suggestion down. */
  @Post()
  @UseInterceptors(CaseAnswer)
  @Endpoint({ permission: 'workSuggestion.write', answers: WorkSuggestionView, status: 201 })
  draft(
    @CurrentActor() actor: Actor,
    @Body() body: DraftWorkSuggestion,
    @Enveloped() envelope: Envelope,
  ): Promise<WireCase> {
    return this.suggestions.draft(actor, body, envelope);
  }

  /** One suggestion with its history and what the asker may do. */
  @Get(':id')
  @UseInterceptors(CaseAnswer)
  @Endpoint({ permission: 'workSuggestion.read', answers: WorkSuggestionView })
  read(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Enveloped() envelope: Envelope,
  ): Promise<WireCase> {
    return this.suggestions.read(actor, id, envelope.traceId);
  }
}

/** One route an action of a suggestion. */
@Controller('work-suggestions/:id/actions')
@ActionRoutes({
  workflow: workSuggestionWorkflow,
  bodies: workSuggestionBodies,
  permission: 'workSuggestion.read',
  answers: WorkSuggestionView,
})
export class WorkSuggestionActionsController implements ActsOnCases<WorkSuggestionAction> {
  constructor(private readonly suggestions: WorkSuggestionService) {}

  act(
    actor: Actor,
    id: string,
    action: WorkSuggestionAction,
    body: WorkSuggestionBody,
    envelope: Envelope,
  ): Promise<WireCase> {
    return this.suggestions.act(actor, id, action, body, envelope);
  }
}
