import { Body, Controller, Get, Header, Param, Post, Query, UseInterceptors } from '@nestjs/common';
import { CaseAnswer } from '../../casework/case-answer.interceptor.js';
import { CaseList } from '../../casework/case-list.js';
import type { WireCase } from '../../casework/wire-case.js';
import { Endpoint } from '../../platform/http/endpoint.js';
import { PublicId } from '../../platform/http/public-id.js';
import { CurrentActor, type Envelope, Enveloped } from '../../platform/http/request.js';
import type { Actor } from '../../platform/identity/actor.js';
import { ComplaintPage, ComplaintView, FileComplaint, ListComplaints, ReporterView } from './complaint.contract.js';
import { complaintList } from './complaint.list.js';
import { ComplaintService } from './complaint.service.js';

/** Complaints: lists, one, filing, the reporter. */
@Controller('complaints')
export class ComplaintsController {
  constructor(
    private readonly complaints: ComplaintService,
    private readonly lists: CaseList,
  ) {}

  /** A page of complaints; open ones in due order unless said otherwise. */
  @Get()
  @Header('content-type', 'application/json; charset=utf-8')
  @Endpoint({ permission: 'complaint.read', answers: ComplaintPage })
  list(@CurrentActor() actor: Actor, @Query() query: ListComplaints): Promise<string> {
    return this.lists.page(actor, complaintList, query);
  }

  /** File a received complaint. */
  @Post()
  @UseInterceptors(CaseAnswer)
  @Endpoint({ permission: 'complaint.file', answers: ComplaintView, status: 201 })
  file(@CurrentActor() actor: Actor, @Body() body: FileComplaint, @Enveloped() envelope: Envelope): Promise<WireCase> {
    return this.complaints.file(actor, body, envelope);
  }

  /** One complaint with allegations, clocks, history and what the asker may do. */
  @Get(':id')
  @UseInterceptors(CaseAnswer)
  @Endpoint({ permission: 'complaint.read', answers: ComplaintView })
  read(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Enveloped() envelope: Envelope,
  ): Promise<WireCase> {
    return this.complaints.read(actor, id, envelope.traceId);
  }

  /** The reporter, for the clerk who registered; the reason is kept. */
  @Get(':id/reporter')
  @Endpoint({ permission: 'reporter.read', answers: ReporterView, needsReason: true })
  reporter(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Enveloped() envelope: Envelope,
  ): Promise<ReporterView> {
    return this.complaints.reporter(actor, id, envelope);
  }
}
