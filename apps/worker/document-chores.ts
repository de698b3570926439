import type { Client } from 'pg';
import { copyOfPicture, isPicture } from '../../libs/platform/storage/picture-copy.js';
import { ScanFailed } from '../../libs/platform/storage/scanner.js';
import { asSystem } from './as-system.js';
import type { ChoreParts } from './chore.js';

interface Quarantined {
  readonly id: string;
  readonly file: string;
  readonly seal: Buffer;
  readonly size: string;
  readonly media_type: string;
}

const SCANS_A_ROUND = 10;
const FILES_A_QUESTION = 500;
const QUIET_MS = 3_600_000;

/** Scans what waits in quarantine, and releases or blocks it; what the scanner cannot judge stays for the next round. */
export async function judgeQuarantined(db: Client, { documents, log }: ChoreParts): Promise<void> {
  const { store, scanner } = documents;
  if (!scanner.isConfigured) return;
  const waiting = await asSystem<Quarantined>(db, 'SELECT * FROM quarantined_files($1)', [SCANS_A_ROUND]);
  for (const each of waiting) {
    const reader = store.reader({ ...each, size: Number(each.size) });
    const scan = await scanner.scan(reader).catch((error: Error) => {
      if (!(error instanceof ScanFailed)) throw error;
      log.warn('scanner failed', { document: each.id });
      return undefined;
    });
    if (scan === undefined) continue;
    const makesCopy = scan === 'CLEAN' && isPicture(each.media_type);
    // A picture that cannot be decoded is released without a copy, and the document says that it has none.
    const copy = makesCopy
      ? await copyOfPicture(store, reader, each.media_type as never).catch(() => undefined)
      : undefined;
    const facts = [copy?.file, copy?.seal, copy?.type, copy?.size, copy?.sha256].map((value) => value ?? null);
    const verdict = 'SELECT judge_document($1, $2, $3, $4, $5, $6, $7) AS judged';
    const [answer] = await asSystem<{ judged: boolean }>(db, verdict, [each.id, scan, ...facts]);
    if (copy && !answer?.judged) await store.remove([copy.file]);
    if (scan === 'INFECTED') log.warn('infected document blocked', { document: each.id });
  }
}

/** Files that no document refers to (an upload whose process died), and those of destroyed ones; after an hour of quiet. */
export async function removeOrphanedFiles(db: Client, { documents, log }: ChoreParts): Promise<void> {
  let removed = 0;
  let page: string[] = [];
  const ask = async () => {
    const orphans = await asSystem<{ file: string }>(db, 'SELECT orphaned_files($1) AS file', [page]);
    await documents.store.remove(orphans.map(({ file }) => file));
    removed += orphans.length;
    page = [];
  };
  for await (const file of documents.store.quietFor(QUIET_MS)) if (page.push(file) >= FILES_A_QUESTION) await ask();
  if (page.length > 0) await ask();
  if (removed > 0) log.info('orphaned files removed', { removed });
}
