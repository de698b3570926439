import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Problem } from '../../../libs/domain/problems.js';
import type { Actor } from '../../../libs/platform/identity/actor.js';
import { Authority } from '../../../libs/platform/identity/authority.js';
import type { JobRun } from '../../../libs/platform/jobs/job-run.js';
import { Jobs } from '../../../libs/platform/jobs/jobs.js';
import { UnitOfWork } from '../../../libs/platform/unit-of-work/unit-of-work.js';
import { type Signed, startTestApp, type TestApp } from '../../support/app.js';
import { endOf, runnerOf, startJobs } from '../../support/jobs.js';
import { eventually } from '../../support/process.js';

const DEED = { action: 'self.read', subjectKind: 'job' } as const;

describe('work behind the scenes', () => {
  let app: TestApp;
  let clerk: Signed;
  let jobs: { stop(): Promise<void> };
  let handler: (run: JobRun) => Promise<void>;

  beforeAll(async () => {
    app = await startTestApp();
    clerk = await app.as('petition.clerk');
    runnerOf(app.nest).handle('complaintImport', (run) => handler(run));
    jobs = await startJobs(app);
  });
  afterAll(async () => {
    await jobs.stop();
    await app.stop();
  });

  /** Asks for a job as the clerk, in a transaction that may yet fail. */
  const ask = async (then: () => void = () => undefined): Promise<string> => {
    const sid = JSON.parse(Buffer.from(clerk.bearer['authorization']!.split('.')[1]!, 'base64url').toString()).sid;
    const actor = (await app.nest.get(Authority).refresh(sid)) as Actor;
    return app.nest.get(UnitOfWork).run(actor, DEED, async (tx) => {
      const id = await app.nest.get(Jobs, { strict: false }).ask(tx, 'complaintImport', { subjectId: randomUUID() });
      then();
      return id;
    });
  };
  const threePieces = async (run: JobRun, between: (done: number) => Promise<void> | void = () => undefined) => {
    for (let done = run.doneUnits + 1; done <= 3; done++) {
      await run.piece(DEED, async () => ({ answer: undefined, doneUnits: done, totalUnits: 3 }));
      await between(done);
    }
  };

  it('is done once its asking is committed, and tells how far it is', async () => {
    handler = (run) => threePieces(run);
    const job = await endOf(clerk, await ask());
    expect(job).toMatchObject({ kind: 'complaintImport', state: 'DONE', doneUnits: 3, totalUnits: 3, problem: null });
    const { body } = await clerk.get('/api/v1/jobs?limit=1&count=true');
    expect(body.items).toEqual([job]);
  });

  it('was never asked for where the asking transaction fails', async () => {
    let began = 0;
    handler = async () => void began++;
    const before = (await clerk.get('/api/v1/jobs?count=true')).body.total.value;
    await expect(
      ask(() => {
        throw new Problem('conflicting-change');
      }),
    ).rejects.toThrow('conflicting-change');
    await endOf(clerk, await ask());
    expect(began).toBe(1);
    expect((await clerk.get('/api/v1/jobs?count=true')).body.total.value).toBe(before + 1);
  });

  it('is nobody else’s to see or to stop', async () => {
    handler = (run) => threePieces(run);
    const id = await ask();
    const head = await app.as('petition.head');
    expect((await head.get(`/api/v1/jobs/${id}`)).status).toBe(404);
    expect((await head.post(`/api/v1/jobs/${id}/actions/cancel`)).status).toBe(404);
    expect((await endOf(clerk, id))['state']).toBe('DONE');
  });

  it('stops after the piece at hand when its asker stops it, and keeps what was done', async () => {
    let go: () => void = () => undefined;
    const stopped = new Promise<void>((resolve) => {
      go = resolve;
    });
    handler = (run) => threePieces(run, (done) => (done === 1 ? stopped : undefined));
    const id = await ask();
    await eventually(async () => (await clerk.get(`/api/v1/jobs/${id}`)).body.doneUnits === 1);
    const cancelled = await clerk.post(`/api/v1/jobs/${id}/actions/cancel`);
    expect(cancelled.body).toMatchObject({ state: 'RUNNING', cancelling: true });
    go();
    expect(await endOf(clerk, id)).toMatchObject({ state: 'CANCELLED', doneUnits: 2 });
    expect((await clerk.post(`/api/v1/jobs/${id}/actions/cancel`)).status).toBe(409);
  });

  it('goes on after a failure where it had stopped', async () => {
    const seen: number[] = [];
    handler = (run) => {
      seen.push(run.doneUnits);
      return threePieces(run, (done) => {
        if (done === 2 && seen.length === 1) throw new Error('the connection was lost');
      });
    };
    expect(await endOf(clerk, await ask())).toMatchObject({ state: 'DONE', doneUnits: 3 });
    expect(seen).toEqual([0, 2]);
  });

  it('ends with the problem that refused it', async () => {
    handler = async () => {
      throw new Problem('validation-failed');
    };
    expect(await endOf(clerk, await ask())).toMatchObject({ state: 'FAILED', problem: 'validation-failed' });
  });

  it('commits nothing once another worker has it', async () => {
    const id = randomUUID();
    handler = async (run) => {
      await app.sql('UPDATE job SET attempt = attempt + 1 WHERE id = $1', [run.id]);
      await run.piece(DEED, async (tx) => {
        tx.subject = { id };
        return { answer: undefined, doneUnits: 1 };
      });
    };
    const job = await ask();
    await eventually(async () => {
      const [row] = await app.sql<{ attempt: number }>('SELECT attempt FROM job WHERE id = $1', [job]);
      return (row?.attempt ?? 0) >= 2;
    });
    expect(await app.sql('SELECT 1 FROM audit_event WHERE subject_id = $1', [id])).toEqual([]);
    expect((await clerk.get(`/api/v1/jobs/${job}`)).body).toMatchObject({ state: 'RUNNING', doneUnits: 0 });
  });

  it('works with the rights of now: a disabled account’s job ends', async () => {
    const clerkOfHead = await app.as('cy.clerk');
    handler = async (run) => {
      await app.sql(`UPDATE app_user SET disabled_at = now() WHERE username = 'petition.clerk'`);
      await threePieces(run);
    };
    const id = await ask();
    await eventually(async () => {
      const [row] = await app.sql<{ state: string }>('SELECT state FROM job WHERE id = $1', [id]);
      return row?.state === 'FAILED';
    });
    expect(await app.sql('SELECT problem, done_units FROM job WHERE id = $1', [id])).toEqual([
      { problem: 'not-signed-in', done_units: 0 },
    ]);
    expect((await clerkOfHead.get('/api/v1/jobs')).status).toBe(200);
  });
});
