import { Body, Controller, Get, Param, Post, Query, UseInterceptors } from '@nestjs/common';
import { DenialInterceptor } from '../../platform/http/denial.interceptor.js';
import { Endpoint } from '../../platform/http/endpoint.js';
import { EtagInterceptor } from '../../platform/http/etag.interceptor.js';
import { CurrentActor, type Envelope, Enveloped } from '../../platform/http/request.js';
import type { Actor } from '../../platform/identity/actor.js';
import { CloseProgramme, ListProgrammes, OpenProgramme, ProgrammePage, ProgrammeView } from './programme.contract.js';
import { ProgrammeService } from './programme.service.js';

/** The register of programmes, by code. */
@Controller('programmes')
@UseInterceptors(EtagInterceptor, DenialInterceptor)
export class ProgrammesController {
  constructor(private readonly programmes: ProgrammeService) {}

  @Get()
  @Endpoint({ permission: 'programme.read', answers: ProgrammePage })
  list(@CurrentActor() actor: Actor, @Query() query: ListProgrammes): Promise<ProgrammePage> {
    return this.programmes.list(actor, query);
  }

  @Get(':code')
  @Endpoint({ permission: 'programme.read', answers: ProgrammeView })
  read(@CurrentActor() actor: Actor, @Param('code') code: string): Promise<ProgrammeView> {
    return this.programmes.read(actor, code);
  }

  @Post()
  @Endpoint({ permission: 'programme.write', answers: ProgrammeView, status: 201 })
  open(
    @CurrentActor() actor: Actor,
    @Body() body: OpenProgramme,
    @Enveloped() envelope: Envelope,
  ): Promise<ProgrammeView> {
    return this.programmes.open(actor, body, envelope);
  }

  @Post(':code/actions/close')
  @Endpoint({ permission: 'programme.write', answers: ProgrammeView })
  close(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Body() body: CloseProgramme,
    @Enveloped() envelope: Envelope,
  ): Promise<ProgrammeView> {
    return this.programmes.close(actor, code, body, envelope);
  }
}
