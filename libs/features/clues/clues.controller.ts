import { Body, Controller, Get, Header, Param, Post, Query, UseInterceptors } from '@nestjs/common';
import { CaseAnswer } from '../../casework/case-answer.interceptor.js';
import { CaseList } from '../../casework/case-list.js';
import type { WireCase } from '../../casework/wire-case.js';
import { Endpoint } from '../../platform/http/endpoint.js';
import { PublicId } from '../../platform/http/public-id.js';
import { CurrentActor, type Envelope, Enveloped } from '../../platform/http/request.js';
import type { Actor } from '../../platform/identity/actor.js';
import { ListClues, LogClue } from './clue.contract.js';
import { clueList } from './clue.list.js';
import { ClueService } from './clue.service.js';
import { CluePage, ClueView } from './clue.view.js';

/** Clues: lists, one, a new one in the central register. */
@Controller('clues')
export class CluesController {
  constructor(
    private readonly clues: ClueService,
    private readonly lists: CaseList,
  ) {}

  /** A page of clues; open ones in due order unless said otherwise. */
  @Get()
  @Header('content-type', 'application/json; charset=utf-8')
  @Endpoint({ permission: 'clue.read', answers: CluePage })
  list(@CurrentActor() actor: Actor, @Query() query: ListClues): Promise<string> {
    return this.lists.page(actor, clueList, query);
  }

  /** Log a clue. */
  @Post()
  @UseInterceptors(CaseAnswer)
  @Endpoint({ permission: 'clue.log', answers: ClueView, status: 201 })
  log(@CurrentActor() actor: Actor, @Body() body: LogClue, @Enveloped() envelope: Envelope): Promise<WireCase> {
    return this.clues.log(actor, body, envelope);
  }

  /** One clue with allegations, disposals, verification, clocks, history and what the asker may do. */
  @Get(':id')
  @UseInterceptors(CaseAnswer)
  @Endpoint({ permission: 'clue.read', answers: ClueView })
  read(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Enveloped() envelope: Envelope,
  ): Promise<WireCase> {
    return this.clues.read(actor, id, envelope.traceId);
  }
}
