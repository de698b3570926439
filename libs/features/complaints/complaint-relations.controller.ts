import { Body, Controller, Get, Param, Post, UseInterceptors } from '@nestjs/common';
import { DenialInterceptor } from '../../platform/http/denial.interceptor.js';
import { Endpoint } from '../../platform/http/endpoint.js';
import { PublicId } from '../../platform/http/public-id.js';
import { CurrentActor, type Envelope, Enveloped } from '../../platform/http/request.js';
import type { Actor } from '../../platform/identity/actor.js';
import { ComplaintRelations } from './complaint.relations.js';
import { RelateComplaint, RelatedComplaints, RelationView } from './complaint-relations.contract.js';

/** Duplicates and relations of a complaint. */
@Controller('complaints')
@UseInterceptors(DenialInterceptor)
export class ComplaintRelationsController {
  constructor(private readonly relations: ComplaintRelations) {}

  /** The complaints that belong to this one, as far as the reader sees them. */
  @Get(':id/related')
  @Endpoint({ permission: 'complaint.read', answers: RelatedComplaints })
  related(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Enveloped() envelope: Envelope,
  ): Promise<RelatedComplaints> {
    return this.relations.list(actor, id, envelope.traceId);
  }

  /** Link it with another; neither changes by it. */
  @Post(':id/actions/relate')
  @Endpoint({ permission: 'complaint.relate', answers: RelationView, status: 201 })
  relate(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Body() body: RelateComplaint,
    @Enveloped() envelope: Envelope,
  ): Promise<RelationView> {
    return this.relations.relate(actor, id, body, envelope);
  }
}
