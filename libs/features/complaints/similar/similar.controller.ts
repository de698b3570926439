import { Body, Controller, Get, Header, Param, Post, UseInterceptors } from '@nestjs/common';
import { DenialInterceptor } from '../../../platform/http/denial.interceptor.js';
import { Endpoint } from '../../../platform/http/endpoint.js';
import { PublicId } from '../../../platform/http/public-id.js';
import { CurrentActor, type Envelope, Enveloped } from '../../../platform/http/request.js';
import type { Actor } from '../../../platform/identity/actor.js';
import { DraftComplaint, SimilarComplaints, TellApart, ToldApart } from './similar.contract.js';
import { SimilarService } from './similar.service.js';

/** What may say the same as a complaint: shown, never linked by itself. */
@Controller('complaints')
@UseInterceptors(DenialInterceptor)
export class SimilarController {
  constructor(private readonly similar: SimilarService) {}

  /** Complaints that may say the same as one that is being written. */
  @Post('similar')
  @Header('content-type', 'application/json; charset=utf-8')
  @Endpoint({ permission: 'complaint.read', answers: SimilarComplaints, idempotent: false })
  ofDraft(@CurrentActor() actor: Actor, @Body() body: DraftComplaint): Promise<string> {
    return this.similar.ofDraft(actor, body);
  }

  /** Complaints that may say the same as this one, with what was decided of them. */
  @Get(':id/similar')
  @Header('content-type', 'application/json; charset=utf-8')
  @Endpoint({ permission: 'complaint.read', answers: SimilarComplaints })
  ofFiled(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Enveloped() envelope: Envelope,
  ): Promise<string> {
    return this.similar.ofFiled(actor, id, envelope.traceId);
  }

  /** Say that another complaint is not the same matter. */
  @Post(':id/actions/tellApart')
  @Endpoint({ permission: 'complaint.relate', answers: ToldApart, status: 201 })
  tellApart(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Body() body: TellApart,
    @Enveloped() envelope: Envelope,
  ): Promise<ToldApart> {
    return this.similar.tellApart(actor, id, body, envelope);
  }
}
