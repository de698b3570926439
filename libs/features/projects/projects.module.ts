import { Module } from '@nestjs/common';
import { ProjectService } from './project.service.js';
import { ProjectsController } from './projects.controller.js';

/** Key projects (重点工程). */
@Module({ controllers: [ProjectsController], providers: [ProjectService] })
export class ProjectsModule {}
