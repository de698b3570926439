import { Body, Controller, Get, Param, Post, Query, UseInterceptors } from '@nestjs/common';
import { DenialInterceptor } from '../../platform/http/denial.interceptor.js';
import { Endpoint } from '../../platform/http/endpoint.js';
import { PublicId } from '../../platform/http/public-id.js';
import { CurrentActor, type Envelope, Enveloped } from '../../platform/http/request.js';
import type { Actor } from '../../platform/identity/actor.js';
import {
  CompleteTask,
  FoundBody,
  JoinBody,
  LeaveBody,
  ListBodies,
  ListMeetings,
  ListTasks,
  MeetingPage,
  NetworkBodies,
  NetworkBodyView,
  NetworkMeetingView,
  NetworkTaskView,
  RecordMeeting,
  TaskPage,
} from './network.contract.js';
import { NetworkService } from './network.service.js';

/** A programme's network of responsibility (procedures §1.1, 1 to 5). */
@Controller('networks')
@UseInterceptors(DenialInterceptor)
export class NetworksController {
  constructor(private readonly networks: NetworkService) {}

  /** Leading group, standing office and networks with their members, of a day where one is said. */
  @Get('bodies')
  @Endpoint({ permission: 'responsibility.read', answers: NetworkBodies })
  bodies(@CurrentActor() actor: Actor, @Query() query: ListBodies): Promise<NetworkBodies> {
    return this.networks.bodies(actor, query);
  }

  @Post('bodies')
  @Endpoint({ permission: 'responsibility.write', answers: NetworkBodyView, status: 201 })
  found(
    @CurrentActor() actor: Actor,
    @Body() body: FoundBody,
    @Enveloped() envelope: Envelope,
  ): Promise<NetworkBodyView> {
    return this.networks.found(actor, body, envelope);
  }

  @Post('bodies/:id/members')
  @Endpoint({ permission: 'responsibility.write', answers: NetworkBodyView, status: 201 })
  join(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Body() body: JoinBody,
    @Enveloped() envelope: Envelope,
  ): Promise<NetworkBodyView> {
    return this.networks.join(actor, id, body, envelope);
  }

  @Post('members/:id/actions/leave')
  @Endpoint({ permission: 'responsibility.write', answers: NetworkBodyView })
  leave(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Body() { to }: LeaveBody,
    @Enveloped() envelope: Envelope,
  ): Promise<NetworkBodyView> {
    return this.networks.leave(actor, id, to, envelope);
  }

  @Get('meetings')
  @Endpoint({ permission: 'responsibility.read', answers: MeetingPage })
  meetings(@CurrentActor() actor: Actor, @Query() query: ListMeetings): Promise<MeetingPage> {
    return this.networks.meetings(actor, query);
  }

  /** Keep a working or joint meeting; what it resolved becomes tasks with owner and day. */
  @Post('meetings')
  @Endpoint({ permission: 'responsibility.write', answers: NetworkMeetingView, status: 201 })
  record(
    @CurrentActor() actor: Actor,
    @Body() body: RecordMeeting,
    @Enveloped() envelope: Envelope,
  ): Promise<NetworkMeetingView> {
    return this.networks.record(actor, body, envelope);
  }

  @Get('tasks')
  @Endpoint({ permission: 'responsibility.read', answers: TaskPage })
  tasks(@CurrentActor() actor: Actor, @Query() query: ListTasks): Promise<TaskPage> {
    return this.networks.tasks(actor, query);
  }

  @Post('tasks/:id/actions/complete')
  @Endpoint({ permission: 'responsibility.write', answers: NetworkTaskView })
  complete(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Body() body: CompleteTask,
    @Enveloped() envelope: Envelope,
  ): Promise<NetworkTaskView> {
    return this.networks.complete(actor, id, body, envelope);
  }
}
