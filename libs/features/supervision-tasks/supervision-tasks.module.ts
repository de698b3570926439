import { Module } from '@nestjs/common';
import { SupervisionTasksController } from './supervision-tasks.controller.js';
import { TaskRegisters } from './task.registers.js';
import { TaskService } from './task.service.js';

/** Yearly themes with their tasks, working groups, and what a source states of a programme. */
@Module({ controllers: [SupervisionTasksController], providers: [TaskService, TaskRegisters] })
export class SupervisionTasksModule {}
