import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { JobRunner } from '../../libs/platform/jobs/job-runner.js';
import type { Signed, TestApp } from './app.js';
import { eventually } from './process.js';

/** Lets the application work on its jobs as the worker does, until `stop`. */
export function startJobs({ nest, database }: TestApp): Promise<{ stop(): Promise<void> }> {
  return runnerOf(nest).start(database.appUrl);
}

/** Who does which kind of job in this application. */
export const runnerOf = (nest: NestFastifyApplication): JobRunner => nest.get(JobRunner, { strict: false });

/** Waits until a job has come to an end; answers it as its asker sees it. */
export async function endOf(asker: Signed, jobId: string): Promise<Record<string, unknown>> {
  let job: Record<string, unknown> = {};
  await eventually(async () => {
    job = (await asker.get(`/api/v1/jobs/${jobId}`)).body;
    return job['endedAt'] !== null;
  }, 60_000);
  return job;
}
