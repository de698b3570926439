import { Body, Controller, Param, Post, UseInterceptors } from '@nestjs/common';
import { Endpoint } from '../../platform/http/endpoint.js';
import { PublicId } from '../../platform/http/public-id.js';
import { CurrentActor, type Envelope, Enveloped } from '../../platform/http/request.js';
import type { Actor } from '../../platform/identity/actor.js';
import { CaseAnswer } from './case-answer.interceptor.js';
import {
  AssignDown,
  AssignHandler,
  ComplaintView,
  ConcludeComplaint,
  CorrectComplaint,
  DeclineComplaint,
  ForwardComplaint,
  MoveToUnit,
  NeededOpinion,
  Opinion,
  RegisterComplaint,
  ReportResult,
} from './complaint.contract.js';
import { ComplaintService, type WireCase } from './complaint.service.js';

/** One route an action; who may is decided by the table, after the case is found visible. */
@Controller('complaints/:id/actions')
@UseInterceptors(CaseAnswer)
export class ComplaintActionsController {
  constructor(private readonly complaints: ComplaintService) {}

  @Post('register')
  @Endpoint({ permission: 'complaint.read', answers: ComplaintView })
  register(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Body() body: RegisterComplaint,
    @Enveloped() envelope: Envelope,
  ): Promise<WireCase> {
    return this.complaints.act(actor, id, 'register', body, envelope);
  }

  @Post('correct')
  @Endpoint({ permission: 'complaint.read', answers: ComplaintView })
  correct(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Body() body: CorrectComplaint,
    @Enveloped() envelope: Envelope,
  ): Promise<WireCase> {
    return this.complaints.act(actor, id, 'correct', body, envelope);
  }

  @Post('decline')
  @Endpoint({ permission: 'complaint.read', answers: ComplaintView })
  decline(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Body() body: DeclineComplaint,
    @Enveloped() envelope: Envelope,
  ): Promise<WireCase> {
    return this.complaints.act(actor, id, 'decline', body, envelope);
  }

  @Post('accept')
  @Endpoint({ permission: 'complaint.read', answers: ComplaintView })
  accept(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Body() body: Opinion,
    @Enveloped() envelope: Envelope,
  ): Promise<WireCase> {
    return this.complaints.act(actor, id, 'accept', body, envelope);
  }

  @Post('forwardDown')
  @Endpoint({ permission: 'complaint.read', answers: ComplaintView })
  forwardDown(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Body() body: ForwardComplaint,
    @Enveloped() envelope: Envelope,
  ): Promise<WireCase> {
    return this.complaints.act(actor, id, 'forwardDown', body, envelope);
  }

  @Post('receiveForwarded')
  @Endpoint({ permission: 'complaint.read', answers: ComplaintView })
  receiveForwarded(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Body() body: Opinion,
    @Enveloped() envelope: Envelope,
  ): Promise<WireCase> {
    return this.complaints.act(actor, id, 'receiveForwarded', body, envelope);
  }

  @Post('sendBack')
  @Endpoint({ permission: 'complaint.read', answers: ComplaintView })
  sendBack(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Body() body: NeededOpinion,
    @Enveloped() envelope: Envelope,
  ): Promise<WireCase> {
    return this.complaints.act(actor, id, 'sendBack', body, envelope);
  }

  @Post('assignDown')
  @Endpoint({ permission: 'complaint.read', answers: ComplaintView })
  assignDown(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Body() body: AssignDown,
    @Enveloped() envelope: Envelope,
  ): Promise<WireCase> {
    return this.complaints.act(actor, id, 'assignDown', body, envelope);
  }

  @Post('reportResult')
  @Endpoint({ permission: 'complaint.read', answers: ComplaintView })
  reportResult(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Body() body: ReportResult,
    @Enveloped() envelope: Envelope,
  ): Promise<WireCase> {
    return this.complaints.act(actor, id, 'reportResult', body, envelope);
  }

  @Post('approveResult')
  @Endpoint({ permission: 'complaint.read', answers: ComplaintView })
  approveResult(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Body() body: Opinion,
    @Enveloped() envelope: Envelope,
  ): Promise<WireCase> {
    return this.complaints.act(actor, id, 'approveResult', body, envelope);
  }

  @Post('returnResult')
  @Endpoint({ permission: 'complaint.read', answers: ComplaintView })
  returnResult(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Body() body: NeededOpinion,
    @Enveloped() envelope: Envelope,
  ): Promise<WireCase> {
    return this.complaints.act(actor, id, 'returnResult', body, envelope);
  }

  @Post('moveToUnit')
  @Endpoint({ permission: 'complaint.read', answers: ComplaintView })
  moveToUnit(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Body() body: MoveToUnit,
    @Enveloped() envelope: Envelope,
  ): Promise<WireCase> {
    return this.complaints.act(actor, id, 'moveToUnit', body, envelope);
  }

  @Post('assignHandler')
  @Endpoint({ permission: 'complaint.read', answers: ComplaintView })
  assignHandler(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Body() body: AssignHandler,
    @Enveloped() envelope: Envelope,
  ): Promise<WireCase> {
    return this.complaints.act(actor, id, 'assignHandler', body, envelope);
  }

  @Post('requestReturn')
  @Endpoint({ permission: 'complaint.read', answers: ComplaintView })
  requestReturn(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Body() body: NeededOpinion,
    @Enveloped() envelope: Envelope,
  ): Promise<WireCase> {
    return this.complaints.act(actor, id, 'requestReturn', body, envelope);
  }

  @Post('returnToIntake')
  @Endpoint({ permission: 'complaint.read', answers: ComplaintView })
  returnToIntake(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Body() body: Opinion,
    @Enveloped() envelope: Envelope,
  ): Promise<WireCase> {
    return this.complaints.act(actor, id, 'returnToIntake', body, envelope);
  }

  @Post('conclude')
  @Endpoint({ permission: 'complaint.read', answers: ComplaintView })
  conclude(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Body() body: ConcludeComplaint,
    @Enveloped() envelope: Envelope,
  ): Promise<WireCase> {
    return this.complaints.act(actor, id, 'conclude', body, envelope);
  }

  @Post('returnConclusion')
  @Endpoint({ permission: 'complaint.read', answers: ComplaintView })
  returnConclusion(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Body() body: NeededOpinion,
    @Enveloped() envelope: Envelope,
  ): Promise<WireCase> {
    return this.complaints.act(actor, id, 'returnConclusion', body, envelope);
  }

  @Post('close')
  @Endpoint({ permission: 'complaint.read', answers: ComplaintView })
  close(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Body() body: Opinion,
    @Enveloped() envelope: Envelope,
  ): Promise<WireCase> {
    return this.complaints.act(actor, id, 'close', body, envelope);
  }

  @Post('reopen')
  @Endpoint({ permission: 'complaint.read', answers: ComplaintView })
  reopen(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Body() body: NeededOpinion,
    @Enveloped() envelope: Envelope,
  ): Promise<WireCase> {
    return this.complaints.act(actor, id, 'reopen', body, envelope);
  }

  @Post('archive')
  @Endpoint({ permission: 'complaint.read', answers: ComplaintView })
  archive(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Body() body: Opinion,
    @Enveloped() envelope: Envelope,
  ): Promise<WireCase> {
    return this.complaints.act(actor, id, 'archive', body, envelope);
  }
}
