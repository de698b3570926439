import { randomUUID } from 'node:crypto';
import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import type { ChoreParts } from '../../../apps/worker/chore.js';
import { judgeQuarantined, removeOrphanedFiles } from '../../../apps/worker/document-chores.js';
import { FileStore } from '../../../libs/platform/storage/file-store.js';
import { Scanner } from '../../../libs/platform/storage/scanner.js';
import { type Signed, startTestApp, type TestApp } from '../../support/app.js';
import { at, attach, filedBy, filesOf, pdf, photograph } from './office.js';

let app: TestApp;
let clerk: Signed;
let worker: Client;
let of: string;
const said: string[] = [];

/** Finds the word `virus`; fails on the word `riddle`. */
const SCANNER = `${process.execPath} -e process.stdin.on('data',(d)=>{if(d.includes('virus'))process.exitCode=1;if(d.includes('riddle'))process.exitCode=2})`;

beforeAll(async () => {
  app = await startTestApp({ MINGJING_SCAN_COMMAND: SCANNER });
  clerk = await app.as('petition.clerk');
  worker = new Client({ connectionString: app.database.appUrl });
  await worker.connect();
  of = `/complaints/${(await filedBy(clerk)).id}/attachments`;
});
afterAll(async () => {
  await worker?.end();
  await app?.stop();
});

const parts = (): ChoreParts => ({
  vault: { olderThanAnHour: async () => [], forget: async () => undefined },
  documents: { store: app.nest.get(FileStore), scanner: app.nest.get(Scanner) },
  log: { info: (event) => void said.push(event), warn: (event) => void said.push(event) },
  now: app.clock.now,
});
const scan = () => judgeQuarantined(worker, parts());
const stateOf = async (id: string) => {
  const { items } = (await clerk.get(at(of))).body;
  const { state, scan: scanned } = items.find((each: { id: string }) => each.id === id);
  return [state, scanned];
};
const opened = async (id: string) => {
  const { status, body } = await clerk.get(at(`${of}/${id}/content`));
  return [status, body.code];
};
const text = (words: string) => ({ bytes: Buffer.from(words), name: '说明.txt' });

describe('with a virus scanner, a document', () => {
  it('is shown to nobody before it has been scanned, and then it is', async () => {
    const { body } = await attach(clerk, at(of), text('harmless'));
    expect([body.state, body.scan]).toEqual(['QUARANTINED', 'WAITING']);
    expect(await opened(body.id)).toEqual([409, 'document-not-released']);
    await scan();
    expect(await stateOf(body.id)).toEqual(['RELEASED', 'CLEAN']);
    expect((await opened(body.id))[0]).toBe(200);
  });

  it('in which something is found is blocked for good, and the audit says so', async () => {
    const { body } = await attach(clerk, at(of), text('a virus'));
    await scan();
    expect(await stateOf(body.id)).toEqual(['BLOCKED', 'INFECTED']);
    expect(await opened(body.id)).toEqual([409, 'document-not-released']);
    const events = await app.sql('SELECT action FROM audit_event WHERE subject_id = $1 ORDER BY key', [body.id]);
    expect(events).toEqual([{ action: 'document.add' }, { action: 'document.judge' }]);
    await expect(
      app.sql(`UPDATE document SET state = 'RELEASED', scan = 'CLEAN' WHERE id = $1`, [body.id]),
    ).rejects.toThrow(/kept/);
  });

  it('that the scanner cannot judge stays in quarantine', async () => {
    const { body } = await attach(clerk, at(of), text('a riddle'));
    await scan();
    expect(await stateOf(body.id)).toEqual(['QUARANTINED', 'WAITING']);
    expect(said).toContain('scanner failed');
  });

  it('that is a picture is decoded only after its scan', async () => {
    const { body } = await attach(clerk, at(of), { bytes: await photograph(), name: '现场.jpg' });
    expect(body.copy).toBeNull();
    await scan();
    const { items } = (await clerk.get(at(of))).body;
    expect(items.find((each: { id: string }) => each.id === body.id).copy.contentType).toBe('image/jpeg');
  });
});

describe('the janitor', () => {
  it('removes after an hour what no document refers to, and nothing else', async () => {
    const { body } = await attach(clerk, at(of), { bytes: pdf(), name: 'a.pdf' });
    const orphan = randomUUID();
    const kept = filesOf(app);
    const store = app.nest.get(FileStore);
    const fresh = (await store.store((writer) => writer.write(Buffer.from('under way')))).file;
    const pathOf = (name: string) => `${app.documentFolder}/${name.slice(0, 2)}/${name}`;
    mkdirSync(pathOf(orphan).slice(0, -orphan.length), { recursive: true });
    writeFileSync(pathOf(orphan), 'left by a dead process');
    const long = new Date(Date.now() - 2 * 3_600_000);
    for (const name of [...kept, orphan]) utimesSync(pathOf(name), long, long);
    await removeOrphanedFiles(worker, parts());
    expect(filesOf(app).sort()).toEqual([...kept, fresh].sort());
    expect(said).toContain('orphaned files removed');
    await scan();
    expect((await opened(body.id))[0]).toBe(200);
  });
});
