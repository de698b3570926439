import { Body, Controller, Get, Param, Post, Query, UseInterceptors } from '@nestjs/common';
import { DenialInterceptor } from '../../platform/http/denial.interceptor.js';
import { Endpoint } from '../../platform/http/endpoint.js';
import { EtagInterceptor } from '../../platform/http/etag.interceptor.js';
import { PublicId } from '../../platform/http/public-id.js';
import { CurrentActor, type Envelope, Enveloped } from '../../platform/http/request.js';
import type { Actor } from '../../platform/identity/actor.js';
import {
  AdvanceStage,
  CloseProject,
  ListProjects,
  ProjectPage,
  ProjectView,
  RegisterProject,
} from './project.contract.js';
import { ProjectService } from './project.service.js';

/** The register of key projects. */
@Controller('projects')
@UseInterceptors(EtagInterceptor, DenialInterceptor)
export class ProjectsController {
  constructor(private readonly projects: ProjectService) {}

  @Get()
  @Endpoint({ permission: 'project.read', answers: ProjectPage })
  list(@CurrentActor() actor: Actor, @Query() query: ListProjects): Promise<ProjectPage> {
    return this.projects.list(actor, query);
  }

  @Get(':id')
  @Endpoint({ permission: 'project.read', answers: ProjectView })
  read(@CurrentActor() actor: Actor, @Param('id', PublicId) id: string): Promise<ProjectView> {
    return this.projects.read(actor, id);
  }

  @Post()
  @Endpoint({ permission: 'project.write', answers: ProjectView, status: 201 })
  register(
    @CurrentActor() actor: Actor,
    @Body() body: RegisterProject,
    @Enveloped() envelope: Envelope,
  ): Promise<ProjectView> {
    return this.projects.register(actor, body, envelope);
  }

  @Post(':id/actions/advanceStage')
  @Endpoint({ permission: 'project.write', answers: ProjectView })
  advanceStage(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Body() body: AdvanceStage,
    @Enveloped() envelope: Envelope,
  ): Promise<ProjectView> {
    return this.projects.advanceStage(actor, id, body, envelope);
  }

  @Post(':id/actions/close')
  @Endpoint({ permission: 'project.write', answers: ProjectView })
  close(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Body() body: CloseProject,
    @Enveloped() envelope: Envelope,
  ): Promise<ProjectView> {
    return this.projects.close(actor, id, body, envelope);
  }
}
