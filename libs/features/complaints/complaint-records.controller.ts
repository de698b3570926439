import { Body, Controller, Get, Header, Param, Post, Query, UseInterceptors } from '@nestjs/common';
import { DenialInterceptor } from '../../platform/http/denial.interceptor.js';
import { Endpoint } from '../../platform/http/endpoint.js';
import { PublicId } from '../../platform/http/public-id.js';
import { CurrentActor, type Envelope, Enveloped } from '../../platform/http/request.js';
import type { Actor } from '../../platform/identity/actor.js';
import { ComplaintBatch } from './complaint.batch.js';
import { ComplaintRecords } from './complaint.records.js';
import { ActOnMany, BatchAnswer, ComplaintHistory, ListReads, ReadPage } from './complaint-records.contract.js';

/** What is recorded about a complaint, and one action on many. */
@Controller('complaints')
@UseInterceptors(DenialInterceptor)
export class ComplaintRecordsController {
  constructor(
    private readonly records: ComplaintRecords,
    private readonly batch: ComplaintBatch,
  ) {}

  @Get(':id/history')
  @Header('content-type', 'application/json; charset=utf-8')
  @Endpoint({ permission: 'complaint.read', answers: ComplaintHistory })
  history(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Enveloped() envelope: Envelope,
  ): Promise<string> {
    return this.records.history(actor, id, envelope.traceId);
  }

  @Get(':id/reads')
  @Endpoint({ permission: 'complaint.readers', answers: ReadPage })
  reads(@CurrentActor() actor: Actor, @Param('id', PublicId) id: string, @Query() query: ListReads): Promise<ReadPage> {
    return this.records.reads(actor, id, query);
  }

  @Post('batch')
  @Header('content-type', 'application/json; charset=utf-8')
  @Endpoint({ permission: 'complaint.read', answers: BatchAnswer })
  act(@CurrentActor() actor: Actor, @Body() body: ActOnMany, @Enveloped() envelope: Envelope): Promise<string> {
    return this.batch.act(actor, body, envelope);
  }
}
