import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { Endpoint } from '../http/endpoint.js';
import { PublicId } from '../http/public-id.js';
import { CurrentActor, type Envelope, Enveloped } from '../http/request.js';
import type { Actor } from '../identity/actor.js';
import { CancelJob, JobPage, JobView, ListJobs } from './job.contract.js';
import { Jobs } from './jobs.js';

/** One's own work behind the scenes. */
@Controller('jobs')
export class JobsController {
  constructor(private readonly jobs: Jobs) {}

  @Get()
  @Endpoint({ permission: 'self.read', answers: JobPage })
  list(@CurrentActor() actor: Actor, @Query() query: ListJobs): Promise<JobPage> {
    return this.jobs.list(actor, query);
  }

  @Get(':id')
  @Endpoint({ permission: 'self.read', answers: JobView })
  read(@CurrentActor() actor: Actor, @Param('id', PublicId) id: string): Promise<JobView> {
    return this.jobs.read(actor, id);
  }

  /** Stop it; what is committed stays. */
  @Post(':id/actions/cancel')
  @Endpoint({ permission: 'self.read', answers: JobView, status: 201 })
  cancel(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Body() body: CancelJob,
    @Enveloped() envelope: Envelope,
  ): Promise<JobView> {
    return this.jobs.cancel(actor, id, body, envelope);
  }
}
