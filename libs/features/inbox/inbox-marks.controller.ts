import { Body, Controller, Param, Post } from '@nestjs/common';
import { Endpoint } from '../../platform/http/endpoint.js';
import { PublicId } from '../../platform/http/public-id.js';
import { CurrentActor, type Envelope, Enveloped } from '../../platform/http/request.js';
import type { Actor } from '../../platform/identity/actor.js';
import { InboxMarks } from './inbox.marks.js';
import { CopiedCase, CopyCase, WatchCase, WatchedCase } from './inbox-marks.contract.js';

/** Copies and watches of a case of any kind. */
@Controller('inbox/cases/:id/actions')
export class InboxMarksController {
  constructor(private readonly marks: InboxMarks) {}

  /** Copy the case to colleagues who may see it. */
  @Post('copy')
  @Endpoint({ permission: 'inbox.read', answers: CopiedCase, status: 201 })
  copy(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Body() body: CopyCase,
    @Enveloped() envelope: Envelope,
  ): Promise<CopiedCase> {
    return this.marks.copy(actor, id, body, envelope);
  }

  /** Begin or end watching the case. */
  @Post('watch')
  @Endpoint({ permission: 'inbox.read', answers: WatchedCase, status: 201 })
  watch(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Body() body: WatchCase,
    @Enveloped() envelope: Envelope,
  ): Promise<WatchedCase> {
    return this.marks.watch(actor, id, body, envelope);
  }
}
