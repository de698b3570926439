import { Body, Controller, Get, Param, Post, UseInterceptors } from '@nestjs/common';
import { DenialInterceptor } from '../../platform/http/denial.interceptor.js';
import { Endpoint } from '../../platform/http/endpoint.js';
import { EtagInterceptor } from '../../platform/http/etag.interceptor.js';
import { PublicId } from '../../platform/http/public-id.js';
import { CurrentActor, type Envelope, Enveloped } from '../../platform/http/request.js';
import type { Actor } from '../../platform/identity/actor.js';
import { ComplaintNotes } from './complaint.notes.js';
import {
  GiveFeedback,
  NotePage,
  RecordedNote,
  RecordInstruction,
  SuperviseHolder,
  TellReporter,
  UrgeHolder,
} from './complaint-notes.contract.js';

/** Facts beside the steps of a complaint. `If-Match` is the version of the complaint. */
@Controller('complaints')
@UseInterceptors(EtagInterceptor, DenialInterceptor)
export class ComplaintNotesController {
  constructor(private readonly notes: ComplaintNotes) {}

  @Get(':id/notes')
  @Endpoint({ permission: 'complaint.read', answers: NotePage })
  list(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Enveloped() envelope: Envelope,
  ): Promise<NotePage> {
    return this.notes.list(actor, id, envelope.traceId);
  }

  /** Tell the real-name reporter that the complaint was taken in. */
  @Post(':id/actions/acknowledge')
  @Endpoint({ permission: 'complaint.tell', answers: RecordedNote, status: 201 })
  acknowledge(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Body() body: TellReporter,
    @Enveloped() envelope: Envelope,
  ): Promise<RecordedNote> {
    return this.notes.acknowledge(actor, id, body, envelope);
  }

  /** Tell the real-name reporter the result. */
  @Post(':id/actions/giveFeedback')
  @Endpoint({ permission: 'complaint.tell', answers: RecordedNote, status: 201 })
  giveFeedback(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Body() body: GiveFeedback,
    @Enveloped() envelope: Envelope,
  ): Promise<RecordedNote> {
    return this.notes.giveFeedback(actor, id, body, envelope);
  }

  /** Record a leader’s instruction. */
  @Post(':id/actions/recordInstruction')
  @Endpoint({ permission: 'complaint.instruct', answers: RecordedNote, status: 201 })
  recordInstruction(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Body() body: RecordInstruction,
    @Enveloped() envelope: Envelope,
  ): Promise<RecordedNote> {
    return this.notes.recordInstruction(actor, id, body, envelope);
  }

  /** Urge the holder. */
  @Post(':id/actions/urge')
  @Endpoint({ permission: 'complaint.urge', answers: RecordedNote, status: 201 })
  urge(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Body() body: UrgeHolder,
    @Enveloped() envelope: Envelope,
  ): Promise<RecordedNote> {
    return this.notes.urge(actor, id, body, envelope);
  }

  /** Supervise an assigned complaint. */
  @Post(':id/actions/supervise')
  @Endpoint({ permission: 'complaint.supervise', answers: RecordedNote, status: 201 })
  supervise(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Body() body: SuperviseHolder,
    @Enveloped() envelope: Envelope,
  ): Promise<RecordedNote> {
    return this.notes.supervise(actor, id, body, envelope);
  }
}
