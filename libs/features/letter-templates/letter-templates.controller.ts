import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { Endpoint } from '../../platform/http/endpoint.js';
import { PublicId } from '../../platform/http/public-id.js';
import { CurrentActor, type Envelope, Enveloped } from '../../platform/http/request.js';
import type { Actor } from '../../platform/identity/actor.js';
import {
  DraftTemplate,
  FillTemplate,
  ListTemplates,
  MergedView,
  TemplateList,
  TemplateStep,
  TemplateView,
} from './letter-template.contract.js';
import { LetterTemplateService } from './letter-template.service.js';

/** Templates of letters: data, in versions; what is published never changes. */
@Controller('letter-templates')
export class LetterTemplatesController {
  constructor(private readonly templates: LetterTemplateService) {}

  /** Versions in reach, the newest of each code first. */
  @Get()
  @Endpoint({ permission: 'letterTemplate.read', answers: TemplateList })
  list(@CurrentActor() actor: Actor, @Query() query: ListTemplates): Promise<TemplateList> {
    return this.templates.list(actor, query);
  }

  /** Draft the next version of a code. */
  @Post()
  @Endpoint({ permission: 'letterTemplate.write', answers: TemplateView, status: 201 })
  draft(
    @CurrentActor() actor: Actor,
    @Body() body: DraftTemplate,
    @Enveloped() envelope: Envelope,
  ): Promise<TemplateView> {
    return this.templates.draft(actor, body, envelope);
  }

  /** One version. */
  @Get(':id')
  @Endpoint({ permission: 'letterTemplate.read', answers: TemplateView })
  read(@CurrentActor() actor: Actor, @Param('id', PublicId) id: string): Promise<TemplateView> {
    return this.templates.read(actor, id);
  }

  /** The letter as the template would make it; nothing is stored. */
  @Post(':id/merge')
  @Endpoint({ permission: 'letterTemplate.read', answers: MergedView, idempotent: false })
  merge(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Body() body: FillTemplate,
  ): Promise<MergedView> {
    return this.templates.merge(actor, id, body.fields);
  }

  /** Put a draft into force; the version before it is retired. */
  @Post(':id/actions/publish')
  @Endpoint({ permission: 'letterTemplate.publish', answers: TemplateView })
  publish(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Body() { reason }: TemplateStep,
    @Enveloped() envelope: Envelope,
  ): Promise<TemplateView> {
    return this.templates.publish(actor, id, envelope, reason);
  }

  /** Take a published version out of use. */
  @Post(':id/actions/retire')
  @Endpoint({ permission: 'letterTemplate.publish', answers: TemplateView })
  retire(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Body() { reason }: TemplateStep,
    @Enveloped() envelope: Envelope,
  ): Promise<TemplateView> {
    return this.templates.retire(actor, id, envelope, reason);
  }
}
