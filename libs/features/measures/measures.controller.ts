import { Body, Controller, Get, Param, Post, UseInterceptors } from '@nestjs/common';
import { DenialInterceptor } from '../../platform/http/denial.interceptor.js';
import { Endpoint } from '../../platform/http/endpoint.js';
import { EtagInterceptor } from '../../platform/http/etag.interceptor.js';
import { PublicId } from '../../platform/http/public-id.js';
import { CurrentActor, type Envelope, Enveloped } from '../../platform/http/request.js';
import type { Actor } from '../../platform/identity/actor.js';
import { ConfirmMeasure, MeasurePage, MeasureView, ProposeMeasure } from './measure.contract.js';
import { MeasureService } from './measure.service.js';

/** Measures of complaints. `If-Match` is the version of the complaint. */
@Controller()
@UseInterceptors(EtagInterceptor, DenialInterceptor)
export class MeasuresController {
  constructor(private readonly measures: MeasureService) {}

  @Get('complaints/:id/measures')
  @Endpoint({ permission: 'complaint.read', answers: MeasurePage })
  list(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Enveloped() { traceId }: Envelope,
  ): Promise<MeasurePage> {
    return this.measures.list(actor, id, traceId);
  }

  @Post('complaints/:id/measures')
  @Endpoint({ permission: 'measure.propose', answers: MeasureView, status: 201 })
  propose(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Body() body: ProposeMeasure,
    @Enveloped() envelope: Envelope,
  ): Promise<MeasureView> {
    return this.measures.propose(actor, id, body, envelope);
  }

  @Post('measures/:id/actions/confirm')
  @Endpoint({ permission: 'measure.confirm', answers: MeasureView, status: 201 })
  confirm(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Body() body: ConfirmMeasure,
    @Enveloped() envelope: Envelope,
  ): Promise<MeasureView> {
    return this.measures.confirm(actor, id, body, envelope);
  }
}
