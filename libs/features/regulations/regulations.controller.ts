import { Body, Controller, Get, Param, Post, Query, UseInterceptors } from '@nestjs/common';
import { DenialInterceptor } from '../../platform/http/denial.interceptor.js';
import { Endpoint } from '../../platform/http/endpoint.js';
import { EtagInterceptor } from '../../platform/http/etag.interceptor.js';
import { PublicId } from '../../platform/http/public-id.js';
import { CurrentActor, type Envelope, Enveloped } from '../../platform/http/request.js';
import type { Actor } from '../../platform/identity/actor.js';
import {
  CoverageQuery,
  CoverageView,
  ListRegulations,
  ListRequirements,
  RecordRegulation,
  RegulationPage,
  RegulationView,
  RepealRegulation,
  RequirementPage,
} from './regulation.contract.js';
import { RegulationService } from './regulation.service.js';

/** The register of regulations. */
@Controller('regulations')
@UseInterceptors(EtagInterceptor, DenialInterceptor)
export class RegulationsController {
  constructor(private readonly regulations: RegulationService) {}

  @Get()
  @Endpoint({ permission: 'regulation.read', answers: RegulationPage })
  list(@CurrentActor() actor: Actor, @Query() query: ListRegulations): Promise<RegulationPage> {
    return this.regulations.list(actor, query);
  }

  /** How many are in force for each stage of a project, and where there is none. */
  @Get('coverage')
  @Endpoint({ permission: 'regulation.read', answers: CoverageView })
  coverage(@CurrentActor() actor: Actor, @Query() query: CoverageQuery): Promise<CoverageView> {
    return this.regulations.coverage(actor, query);
  }

  /** What regulations demand, item by item. */
  @Get('requirements')
  @Endpoint({ permission: 'regulation.read', answers: RequirementPage })
  requirements(@CurrentActor() actor: Actor, @Query() query: ListRequirements): Promise<RequirementPage> {
    return this.regulations.requirements(actor, query);
  }

  @Get(':id')
  @Endpoint({ permission: 'regulation.read', answers: RegulationView })
  read(@CurrentActor() actor: Actor, @Param('id', PublicId) id: string): Promise<RegulationView> {
    return this.regulations.read(actor, id);
  }

  @Post()
  @Endpoint({ permission: 'regulation.write', answers: RegulationView, status: 201 })
  record(
    @CurrentActor() actor: Actor,
    @Body() body: RecordRegulation,
    @Enveloped() envelope: Envelope,
  ): Promise<RegulationView> {
    return this.regulations.record(actor, body, envelope);
  }

  @Post(':id/actions/repeal')
  @Endpoint({ permission: 'regulation.write', answers: RegulationView })
  repeal(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Body() body: RepealRegulation,
    @Enveloped() envelope: Envelope,
  ): Promise<RegulationView> {
    return this.regulations.repeal(actor, id, body, envelope);
  }
}
