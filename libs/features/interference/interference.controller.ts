import { Body, Controller, Get, Post, Query, UseInterceptors } from '@nestjs/common';
import { DenialInterceptor } from '../../platform/http/denial.interceptor.js';
import { Endpoint } from '../../platform/http/endpoint.js';
import { CurrentActor, type Envelope, Enveloped } from '../../platform/http/request.js';
import type { Actor } from '../../platform/identity/actor.js';
import {
  InterferencePage,
  ListInterference,
  ReportedInterference,
  ReportInterference,
} from './interference.contract.js';
import { InterferenceService } from './interference.service.js';

/** The register of interference. */
@Controller('interference')
@UseInterceptors(DenialInterceptor)
export class InterferenceController {
  constructor(private readonly interference: InterferenceService) {}

  @Get()
  @Endpoint({ permission: 'interference.read', answers: InterferencePage })
  list(@CurrentActor() actor: Actor, @Query() query: ListInterference): Promise<InterferencePage> {
    return this.interference.list(actor, query);
  }

  @Post()
  @Endpoint({ permission: 'interference.report', answers: ReportedInterference, status: 201 })
  report(
    @CurrentActor() actor: Actor,
    @Body() body: ReportInterference,
    @Enveloped() envelope: Envelope,
  ): Promise<ReportedInterference> {
    return this.interference.report(actor, body, envelope);
  }
}
