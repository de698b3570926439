import { Body, Controller, Get, Param, Post, Query, UseInterceptors } from '@nestjs/common';
import { DenialInterceptor } from '../../platform/http/denial.interceptor.js';
import { Endpoint } from '../../platform/http/endpoint.js';
import { PublicId } from '../../platform/http/public-id.js';
import { PublicNumber } from '../../platform/http/public-number.js';
import { CurrentActor, type Envelope, Enveloped } from '../../platform/http/request.js';
import type { Actor } from '../../platform/identity/actor.js';
import {
  ChecklistPage,
  ChecklistVersionView,
  ChecklistView,
  DraftChecklist,
  DraftVersion,
  ListChecklists,
  PublishChecklist,
} from './checklist.contract.js';
import { ChecklistService } from './checklist.service.js';

/** Checklists and their versions. */
@Controller('checklists')
@UseInterceptors(DenialInterceptor)
export class ChecklistsController {
  constructor(private readonly checklists: ChecklistService) {}

  @Get()
  @Endpoint({ permission: 'checklist.read', answers: ChecklistPage })
  list(@CurrentActor() actor: Actor, @Query() query: ListChecklists): Promise<ChecklistPage> {
    return this.checklists.list(actor, query);
  }

  @Post()
  @Endpoint({ permission: 'checklist.write', answers: ChecklistVersionView, status: 201 })
  draft(
    @CurrentActor() actor: Actor,
    @Body() body: DraftChecklist,
    @Enveloped() envelope: Envelope,
  ): Promise<ChecklistVersionView> {
    return this.checklists.draft(actor, body, envelope);
  }

  @Get(':id')
  @Endpoint({ permission: 'checklist.read', answers: ChecklistView })
  read(@CurrentActor() actor: Actor, @Param('id', PublicId) id: string): Promise<ChecklistView> {
    return this.checklists.read(actor, id);
  }

  @Post(':id/versions')
  @Endpoint({ permission: 'checklist.write', answers: ChecklistVersionView, status: 201 })
  draftVersion(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Body() body: DraftVersion,
    @Enveloped() envelope: Envelope,
  ): Promise<ChecklistVersionView> {
    return this.checklists.draftVersion(actor, id, body, envelope);
  }

  @Get(':id/versions/:version')
  @Endpoint({ permission: 'checklist.read', answers: ChecklistVersionView })
  version(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Param('version', PublicNumber) version: number,
  ): Promise<ChecklistVersionView> {
    return this.checklists.version(actor, id, version);
  }

  @Post(':id/versions/:version/actions/publish')
  @Endpoint({ permission: 'checklist.publish', answers: ChecklistVersionView })
  publish(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Param('version', PublicNumber) version: number,
    @Body() body: PublishChecklist,
    @Enveloped() envelope: Envelope,
  ): Promise<ChecklistVersionView> {
    return this.checklists.publish(actor, id, version, body, envelope);
  }
}
