import { Body, Controller, Get, Header, Param, Post, Query, UseInterceptors } from '@nestjs/common';
import { ActionRoutes, type ActsOnCases } from '../../casework/action-routes.js';
import { CaseAnswer } from '../../casework/case-answer.interceptor.js';
import { CaseList } from '../../casework/case-list.js';
import type { WireCase } from '../../casework/wire-case.js';
import { type TenderAction, tenderWorkflow } from '../../domain/workflows/tender.js';
import { Endpoint } from '../../platform/http/endpoint.js';
import { PublicId } from '../../platform/http/public-id.js';
import { CurrentActor, type Envelope, Enveloped } from '../../platform/http/request.js';
import type { Actor } from '../../platform/identity/actor.js';
import { ListTenders, RegisterTender } from './tender.contract.js';
import { tenderList } from './tender.list.js';
import { TenderService } from './tender.service.js';
import { TenderPage, TenderView } from './tender.view.js';
import { type TenderBody, tenderBodies } from './tender-actions.contract.js';

/** The register of tenders: lists, one, a new one. */
@Controller('tenders')
export class TendersController {
  constructor(
    private readonly tenders: TenderService,
    private readonly lists: CaseList,
  ) {}

  /** A page of tenders; open ones in due order unless said otherwise. */
  @Get()
  @Header('content-type', 'application/json; charset=utf-8')
  @Endpoint({ permission: 'tender.read', answers: TenderPage })
  list(@CurrentActor() actor: Actor, @Query() query: ListTenders): Promise<string> {
    return this.lists.page(actor, tenderList, query);
  }

  /** Register a tender. */
  @Post()
  @UseInterceptors(CaseAnswer)
  @Endpoint({ permission: 'tender.write', answers: TenderView, status: 201 })
  register(
    @CurrentActor() actor: Actor,
    @Body() body: RegisterTender,
    @Enveloped() envelope: Envelope,
  ): Promise<WireCase> {
    return this.tenders.register(actor, body, envelope);
  }

  /** One tender with lots, bids, awards, challenges, sessions, savings, clocks, history and what the asker may do. */
  @Get(':id')
  @UseInterceptors(CaseAnswer)
  @Endpoint({ permission: 'tender.read', answers: TenderView })
  read(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Enveloped() envelope: Envelope,
  ): Promise<WireCase> {
    return this.tenders.read(actor, id, envelope.traceId);
  }
}

/** One route an action of a tender. */
@Controller('tenders/:id/actions')
@ActionRoutes({ workflow: tenderWorkflow, bodies: tenderBodies, permission: 'tender.read', answers: TenderView })
export class TenderActionsController implements ActsOnCases<TenderAction> {
  constructor(private readonly tenders: TenderService) {}

  act(actor: Actor, id: string, action: TenderAction, body: TenderBody, envelope: Envelope): Promise<WireCase> {
    return this.tenders.act(actor, id, action, body, envelope);
  }
}
