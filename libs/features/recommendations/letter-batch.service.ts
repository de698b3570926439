import { PassThrough, type Readable } from 'node:stream';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import yazl from 'yazl';
import { invalid, Problem } from '../../domain/problems.js';
import { replayable } from '../../platform/http/replay.js';
import type { Envelope } from '../../platform/http/request.js';
import type { Actor } from '../../platform/identity/actor.js';
import { Ids } from '../../platform/identity/new-id.js';
import type { JobRun } from '../../platform/jobs/job-run.js';
import { JobRunner } from '../../platform/jobs/job-runner.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { Reader } from '../../platform/unit-of-work/reader.js';
import { reading, statement } from '../../platform/unit-of-work/statement.js';
import { UnitOfWork } from '../../platform/unit-of-work/unit-of-work.js';
import type { BatchView } from './letter-batch.contract.js';
import { RecommendationPrinting } from './recommendation.printing.js';

const READ = 'recommendation.read';

const SIGNED = statement<{ count: number }>(
  'letter-batch-signed',
  `SELECT count(*)::int AS count FROM case_file c JOIN recommendation d ON d.case_key = c.key
   WHERE c.id = ANY($1::uuid[]) AND d.signed_on IS NOT NULL`,
);
const INSERT = statement(
  'letter-batch-insert',
  'INSERT INTO letter_batch (id, user_key, job_id, letters) VALUES ($1, $2, $3, $4)',
);
const BATCH = reading<{ id: string; job_id: string; letters: string[] }>(
  'letter-batch-read',
  'SELECT id, job_id, letters FROM letter_batch WHERE id = $5',
);

/** Letters printed together, behind the scenes: one after the other, each kept as soon as it is printed. */
@Injectable()
export class LetterBatches implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly runner: JobRunner,
    private readonly printing: RecommendationPrinting,
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly ids: Ids,
  ) {}

  onModuleInit(): void {
    this.runner.handle('letterPrint', (run) => this.#print(run));
  }

  /** Asks for a batch. Throws validation-failed where one of the letters is not there for the asker, or is not signed. */
  async ask(actor: Actor, letterIds: readonly string[], envelope: Envelope): Promise<BatchView> {
    const deed = { action: READ, subjectKind: 'letterBatch', traceId: envelope.traceId };
    const { answer } = await this.unitOfWork.run(actor, deed, (tx) =>
      replayable(tx, envelope, async () => {
        const found = await tx.one(SIGNED, [letterIds]);
        if (found?.count !== letterIds.length)
          throw invalid('/letterIds', 'not-signed', '含有不存在或未签发的文书 / some are not there, or not signed');
        const id = this.ids.next();
        const job = await this.jobs.ask(tx, 'letterPrint', { subjectId: id, totalUnits: letterIds.length });
        void tx.run(INSERT, [id, actor.userKey, job, letterIds]);
        tx.subject = { id, changed: ['letters'], values: letterIds };
        return { status: 202, answer: JSON.stringify({ id, job }) };
      }),
    );
    return this.read(actor, (JSON.parse(answer) as { id: string }).id);
  }

  /** How far a batch of the asker's own is. */
  async read(actor: Actor, id: string): Promise<BatchView> {
    const batch = await this.#batch(actor, id);
    return { id, letters: batch.letters.length, job: await this.jobs.read(actor, batch.job_id) };
  }

  /** The prints as one ZIP file, a letter at a time. Throws guard-not-satisfied until the job is done. */
  async archive(actor: Actor, id: string, traceId: string): Promise<Readable> {
    const batch = await this.#batch(actor, id);
    const { state } = await this.jobs.read(actor, batch.job_id);
    if (state !== 'DONE')
      throw new Problem('guard-not-satisfied', {
        errors: [{ pointer: '', code: 'batch-not-printed', detail: '尚未打印完成 / it is not printed yet' }],
      });
    const archive = new yazl.ZipFile();
    const out = new PassThrough();
    archive.outputStream.pipe(out);
    void this.#fill(archive, actor, batch.letters, traceId).then(
      () => archive.end(),
      (error: Error) => out.destroy(error),
    );
    return out;
  }

  async #fill(archive: yazl.ZipFile, actor: Actor, letters: readonly string[], traceId: string): Promise<void> {
    for (const [index, letter] of letters.entries()) {
      const { bytes, name } = await this.printing.pdf(actor, letter, traceId);
      archive.addBuffer(bytes, `${String(index + 1).padStart(4, '0')} ${name}`, { compress: false });
    }
  }

  async #batch(actor: Actor, id: string) {
    const batch = await this.reader.one(actor, BATCH, [id]);
    if (!batch) throw new Problem('not-found');
    return batch;
  }

  /** Goes on where an earlier attempt stopped; a letter that has its print already is not printed twice. */
  async #print(run: JobRun): Promise<void> {
    const { letters } = await run.reading((actor) => this.#batch(actor, run.subjectId ?? ''));
    const deed = { action: READ, subjectKind: 'letterBatch' };
    for (const [index, letter] of letters.entries()) {
      if (index < run.doneUnits) continue;
      await run.reading((actor) => this.printing.pdf(actor, letter, run.id));
      await run.piece(deed, async (tx) => {
        tx.subject = { id: run.subjectId ?? '', changed: ['print'] };
        return { answer: null, doneUnits: index + 1, totalUnits: letters.length };
      });
    }
  }
}
