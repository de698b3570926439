import { Body, Controller, Get, Param, Post, Query, UseInterceptors } from '@nestjs/common';
import { DenialInterceptor } from '../../platform/http/denial.interceptor.js';
import { Endpoint } from '../../platform/http/endpoint.js';
import { EtagInterceptor } from '../../platform/http/etag.interceptor.js';
import { PublicId } from '../../platform/http/public-id.js';
import { CurrentActor, type Envelope, Enveloped } from '../../platform/http/request.js';
import type { Actor } from '../../platform/identity/actor.js';
import {
  FactPage,
  FactView,
  GroupPage,
  GroupView,
  ListSupervisionTasks,
  OfProgramme,
  OpenTheme,
  ReportTask,
  ReturnTask,
  SetUpGroup,
  StateFact,
  SupervisionTaskPage,
  SupervisionTaskView,
  ThemeView,
  VerifyTask,
} from './task.contract.js';
import { TaskRegisters } from './task.registers.js';
import { TaskService } from './task.service.js';

/** Yearly themes, their tasks, working groups, sourced facts. */
@Controller()
@UseInterceptors(EtagInterceptor, DenialInterceptor)
export class SupervisionTasksController {
  constructor(
    private readonly tasks: TaskService,
    private readonly registers: TaskRegisters,
  ) {}

  @Post('themes')
  @Endpoint({ permission: 'task.write', answers: ThemeView, status: 201 })
  open(@CurrentActor() actor: Actor, @Body() body: OpenTheme, @Enveloped() envelope: Envelope): Promise<ThemeView> {
    return this.tasks.open(actor, body, envelope);
  }

  @Get('tasks')
  @Endpoint({ permission: 'task.read', answers: SupervisionTaskPage })
  list(@CurrentActor() actor: Actor, @Query() query: ListSupervisionTasks): Promise<SupervisionTaskPage> {
    return this.tasks.list(actor, query);
  }

  @Post('tasks/:id/actions/report')
  @Endpoint({ permission: 'task.report', answers: SupervisionTaskView })
  report(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Body() body: ReportTask,
    @Enveloped() envelope: Envelope,
  ): Promise<SupervisionTaskView> {
    return this.tasks.report(actor, id, body, envelope);
  }

  @Post('tasks/:id/actions/verify')
  @Endpoint({ permission: 'task.write', answers: SupervisionTaskView })
  verify(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Body() body: VerifyTask,
    @Enveloped() envelope: Envelope,
  ): Promise<SupervisionTaskView> {
    return this.tasks.verify(actor, id, body, envelope);
  }

  @Post('tasks/:id/actions/return')
  @Endpoint({ permission: 'task.write', answers: SupervisionTaskView })
  giveBack(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Body() body: ReturnTask,
    @Enveloped() envelope: Envelope,
  ): Promise<SupervisionTaskView> {
    return this.tasks.giveBack(actor, id, body, envelope);
  }

  @Get('working-groups')
  @Endpoint({ permission: 'task.read', answers: GroupPage })
  groups(@CurrentActor() actor: Actor, @Query() query: OfProgramme): Promise<GroupPage> {
    return this.registers.groups(actor, query);
  }

  @Post('working-groups')
  @Endpoint({ permission: 'task.write', answers: GroupView, status: 201 })
  setUp(@CurrentActor() actor: Actor, @Body() body: SetUpGroup, @Enveloped() envelope: Envelope): Promise<GroupView> {
    return this.registers.setUp(actor, body, envelope);
  }

  @Get('programme-facts')
  @Endpoint({ permission: 'task.read', answers: FactPage })
  facts(@CurrentActor() actor: Actor, @Query() query: OfProgramme): Promise<FactPage> {
    return this.registers.facts(actor, query);
  }

  @Post('programme-facts')
  @Endpoint({ permission: 'task.write', answers: FactView, status: 201 })
  state(@CurrentActor() actor: Actor, @Body() body: StateFact, @Enveloped() envelope: Envelope): Promise<FactView> {
    return this.registers.state(actor, body, envelope);
  }
}
