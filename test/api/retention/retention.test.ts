import { createHash, randomUUID } from 'node:crypto';
import { utimesSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { removeOrphanedFiles } from '../../../apps/worker/document-chores.js';
import { FileStore } from '../../../libs/platform/storage/file-store.js';
import { Scanner } from '../../../libs/platform/storage/scanner.js';
import { type Signed, startTestApp, type TestApp } from '../../support/app.js';
import { filesOf } from '../documents/office.js';

const at = (path: string) => `/api/v1${path}`;
const DAY_MS = 86_400_000;
let app: TestApp;
let [author, deputy, principal, archivist]: Signed[] = [];
let recent: { id: string } | undefined;

beforeAll(async () => {
  app = await startTestApp();
  [author, deputy, principal, archivist] = await Promise.all(
    ['conduct.officer', 'deputy', 'principal', 'archivist'].map((name) => app.as(name)),
  );
  // The demo's pledges were closed in 2008 or before: their ten years are over. One of them is closed only now.
  await app.sql(`ALTER TABLE case_event DISABLE TRIGGER case_event_is_append_only`);
  [recent] = await app.sql<{ id: string }>(
    `WITH one AS (SELECT key, id FROM case_file WHERE kind = 4 AND NOT is_open ORDER BY key DESC LIMIT 1),
       moved AS (UPDATE case_event SET recorded_at = now() FROM one WHERE case_key = one.key) SELECT id FROM one`,
  );
  await app.sql(`ALTER TABLE case_event ENABLE ALWAYS TRIGGER case_event_is_append_only`);
});
afterAll(() => app?.stop());

type Kept = { id: string; kind: string; keptUntil: string; hold: object | null; listId: string | null };
const kept = async (who = author as Signed): Promise<Kept[]> =>
  (await who.get(at('/retention/cases?limit=200'))).body.items;
const ripe = async () => (await kept()).filter(({ hold, listId }) => !hold && !listId);
const draft = (caseIds: (string | undefined)[]) =>
  (author as Signed).post(at('/destruction-lists'), { title: '2026年第一批到期案卷', caseIds });
const step = (who: Signed | undefined, id: string, action: string, body = {}) =>
  (who as Signed).post(at(`/destruction-lists/${id}/actions/${action}`), body);
const refusal = async (sent: PromiseLike<{ status: number; body: { code: string; errors: { code: string }[] } }>) => {
  const { status, body } = await sent;
  return [status, body.code, body.errors?.[0]?.code];
};

/** Does something as the archivist 31 days later, when today's sessions have long ended; then it is today again. */
async function whenItHasWaited<Answer>(work: (later: Signed) => PromiseLike<Answer>): Promise<Answer> {
  app.clock.advance(31 * DAY_MS);
  const answer = await work(await app.as('archivist'));
  app.clock.advance(-31 * DAY_MS);
  return answer;
}

/** A document with a real file, put into a closed case behind the door's back. */
async function documentIn(caseId: string | undefined): Promise<{ id: string; file: string; sha256: string }> {
  const stored = await app.nest.get(FileStore).store((writer) => writer.write(Buffer.from('证据')));
  const id = randomUUID();
  await app.sql(
    `INSERT INTO document (id, case_key, organ_key, name, media_type, size, sha256, file, seal, state, scan, for_action, added_by)
     SELECT $1, key, 0, 'a.txt', 'text/plain', $2, $3, $4, $5, 'RELEASED', 'NOT_CONFIGURED', 'giveFeedback', 1 FROM case_file WHERE id = $6`,
    [id, stored.size, stored.sha256, stored.file, stored.seal, caseId],
  );
  return { id, file: stored.file, sha256: stored.sha256 };
}

describe('a closed case is kept', () => {
  it('to the end of the last year that its outcome gives it, and only those past it are listed', async () => {
    const items = await kept();
    expect(items.length).toBeGreaterThan(3);
    const today = new Date().toISOString().slice(0, 10);
    for (const { keptUntil } of items) {
      expect(keptUntil).toMatch(/^\d{4}-12-31$/);
      expect(keptUntil < today).toBe(true);
    }
    const rows = await app.sql<{ outcome: string | null; years: number | null }>(
      'SELECT outcome, years FROM retention_rule WHERE kind = 1 ORDER BY outcome',
    );
    expect(rows).toContainEqual({ outcome: 'SUBSTANTIATED', years: null });
    expect(rows).toContainEqual({ outcome: 'UNFOUNDED', years: 30 });
  });

  it('and listed only to those who see it', async () => {
    expect(await kept(await app.as('petition.head'))).toEqual([]);
    expect((await (await app.as('petition.clerk')).get(at('/retention/cases'))).status).toBe(403);
  });
});

describe('a case that is held back', () => {
  it('is on no list of destruction until another person lifts the hold', async () => {
    const [one] = await ripe();
    const placed = await (deputy as Signed).post(at('/retention/holds'), { caseId: one?.id, reason: '涉诉' });
    expect(placed.status).toBe(201);
    expect((await kept()).find(({ id }) => id === one?.id)?.hold).toMatchObject({ reason: '涉诉' });
    expect(await refusal(draft([one?.id]))).toEqual([409, 'guard-not-satisfied', 'destruction_spares_what_is_held']);
    const lift = (who?: Signed) =>
      (who as Signed).post(at(`/retention/holds/${placed.body.id}/actions/lift`), { reason: '诉讼已结' });
    expect((await refusal(lift(deputy))).slice(0, 2)).toEqual([403, 'separation-of-duty']);
    expect((await lift(principal)).body.isLifted).toBe(true);
    expect((await refusal(lift(principal))).slice(0, 2)).toEqual([409, 'transition-not-open']);
  });
});

describe('a list of destruction', () => {
  it('takes an author, a reviewer and an archivist, waits, destroys, and leaves a certificate with hashes', async () => {
    const [one, two] = await ripe();
    const document = await documentIn(one?.id);
    const drafted = await draft([one?.id, two?.id]);
    expect([drafted.status, drafted.body.state, drafted.body.items.length]).toEqual([201, 'DRAFTED', 2]);
    const { id } = drafted.body;
    expect((await refusal(step(archivist, id, 'approve'))).slice(0, 2)).toEqual([409, 'transition-not-open']);
    expect((await step(deputy, id, 'review', { remark: '同意' })).body.state).toBe('REVIEWED');
    const approved = (await step(archivist, id, 'approve')).body;
    expect(approved.state).toBe('APPROVED');
    expect((await refusal(step(archivist, id, 'carryOut'))).slice(0, 2)).toEqual([409, 'guard-not-satisfied']);
    const done = (await whenItHasWaited((later) => step(later, id, 'carryOut'))).body;
    expect(done.state).toBe('CARRIED_OUT');
    const { body } = await (archivist as Signed).get(at(`/destruction-lists/${id}/certificate`));
    expect(body.sha256).toBe(createHash('sha256').update(body.certificate).digest('hex'));
    expect(body.sha256).toBe(done.certificateSha256);
    const [item] = JSON.parse(body.certificate).items.filter(({ caseId }: { caseId: string }) => caseId === one?.id);
    expect(item.documents).toEqual([{ id: document.id, sizeBytes: 6, sha256: document.sha256 }]);
    const gone = await (archivist as Signed).get(at(`/pledges/${one?.id}/attachments/${document.id}/content`));
    expect([gone.status, gone.body.code]).toEqual([410, 'document-destroyed']);
    const [row] = await app.sql('SELECT seal, state FROM document WHERE id = $1', [document.id]);
    expect(row).toEqual({ seal: null, state: 'DESTROYED' });
    await expect(app.sql(`UPDATE destruction_list SET certificate = 'x' WHERE id = $1`, [id])).rejects.toThrow();
  });

  it('leaves the files of what it destroyed to the janitor', async () => {
    const [row] = await app.sql<{ file: string }>(`SELECT file FROM document WHERE state = 'DESTROYED'`);
    const file = row?.file ?? '';
    const long = new Date(Date.now() - 2 * 3_600_000);
    utimesSync(`${app.documentFolder}/${file.slice(0, 2)}/${file}`, long, long);
    const worker = new Client({ connectionString: app.database.appUrl });
    await worker.connect();
    await removeOrphanedFiles(worker, {
      vault: { olderThanAnHour: async () => [], forget: async () => undefined },
      documents: { store: app.nest.get(FileStore), scanner: app.nest.get(Scanner) },
      log: { info: () => undefined, warn: () => undefined },
      now: app.clock.now,
    });
    await worker.end();
    expect(filesOf(app)).not.toContain(file);
  });

  it('is refused to a person who had a hand in it before, whatever account they use', async () => {
    const [one] = await ripe();
    const { id } = (await draft([one?.id])).body;
    await app.sql(
      `UPDATE app_user SET person_key = (SELECT person_key FROM app_user WHERE username = 'conduct.officer') WHERE username = 'deputy'`,
    );
    expect((await refusal(step(deputy, id, 'review'))).slice(0, 2)).toEqual([403, 'separation-of-duty']);
    expect((await step(principal, id, 'review')).body.state).toBe('REVIEWED');
    expect((await step(author, id, 'cancel')).body.state).toBe('CANCELLED');
    expect((await ripe()).map((each) => each.id)).toContain(one?.id);
  });

  it('is carried out only while nothing on it was held back since', async () => {
    const [one] = await ripe();
    const { id } = (await draft([one?.id])).body;
    await step(principal, id, 'review');
    await step(archivist, id, 'approve');
    await (principal as Signed).post(at('/retention/holds'), { caseId: one?.id, reason: '复查' });
    const refused = await whenItHasWaited((later) => refusal(step(later, id, 'carryOut')));
    expect(refused.slice(0, 2)).toEqual([409, 'guard-not-satisfied']);
  });

  it('holds no case that is still kept, listed already, or out of the author’s sight', async () => {
    const [hidden] = await app.sql<{ id: string }>('SELECT id FROM case_file WHERE kind = 1 LIMIT 1');
    const listed = (await kept()).find(({ listId }) => listId !== null);
    expect((await refusal(draft([recent?.id])))[2]).toBe('destruction_is_of_what_is_past_its_day');
    expect((await refusal(draft([hidden?.id])))[2]).toBe('unknown-case');
    expect(['destruction_is_listed_once', 'destruction_spares_what_is_held']).toContain(
      (await refusal(draft([listed?.id])))[2],
    );
  });
});
