import { Body, Controller, Get, Header, Param, Post, Query, UseInterceptors } from '@nestjs/common';
import { CaseAnswer } from '../../casework/case-answer.interceptor.js';
import { CaseList } from '../../casework/case-list.js';
import type { WireCase } from '../../casework/wire-case.js';
import { Endpoint } from '../../platform/http/endpoint.js';
import { PublicId } from '../../platform/http/public-id.js';
import { CurrentActor, type Envelope, Enveloped } from '../../platform/http/request.js';
import type { Actor } from '../../platform/identity/actor.js';
import { ListInspections } from './inspection.contract.js';
import { inspectionList } from './inspection.list.js';
import { InspectionService } from './inspection.service.js';
import { InspectionPage, InspectionView } from './inspection.view.js';
import { DraftInspection } from './inspection-plan.contract.js';

/** Inspections: lists, one, a new draft. */
@Controller('inspections')
export class InspectionsController {
  constructor(
    private readonly inspections: InspectionService,
    private readonly lists: CaseList,
  ) {}

  /** A page of inspections; open ones in due order unless said otherwise. */
  @Get()
  @Header('content-type', 'application/json; charset=utf-8')
  @Endpoint({ permission: 'inspection.read', answers: InspectionPage })
  list(@CurrentActor() actor: Actor, @Query() query: ListInspections): Promise<string> {
    return this.lists.page(actor, inspectionList, query);
  }

  /** Begin a draft. */
  @Post()
  @UseInterceptors(CaseAnswer)
  @Endpoint({ permission: 'inspection.draft', answers: InspectionView, status: 201 })
  draft(
    @CurrentActor() actor: Actor,
    @Body() body: DraftInspection,
    @Enveloped() envelope: Envelope,
  ): Promise<WireCase> {
    return this.inspections.draft(actor, body, envelope);
  }

  /** One inspection with its plan, team, papers, findings, rectification, clocks, history and what the asker may do. */
  @Get(':id')
  @UseInterceptors(CaseAnswer)
  @Endpoint({ permission: 'inspection.read', answers: InspectionView })
  read(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Enveloped() envelope: Envelope,
  ): Promise<WireCase> {
    return this.inspections.read(actor, id, envelope.traceId);
  }
}
