import type { Client } from 'pg';
import { learnCategories } from '../../libs/features/complaints/index.js';
import { legalDayOf, yearOf } from '../../libs/kernel/legal-day.js';
import { asSystem } from './as-system.js';
import type { Chore, ChoreParts } from './chore.js';
import { judgeQuarantined, removeOrphanedFiles } from './document-chores.js';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const CASES_A_BATCH = 500;
const REFS_A_PAGE = 500;

/** Everything that the system does by itself; nothing else. */
export const chores: readonly Chore[] = [
  { name: 'write-down-moves', everyMs: 0, run: writeDownMoves },
  { name: 'judge-quarantined-documents', everyMs: 0, run: judgeQuarantined },
  { name: 'remove-orphaned-files', everyMs: HOUR_MS, run: removeOrphanedFiles },
  { name: 'forget-orphaned-reporters', everyMs: HOUR_MS, run: forgetOrphanedReporters },
  { name: 'forget-old-keys', everyMs: HOUR_MS, run: forgetOldKeys },
  { name: 'learn-search-words', everyMs: MINUTE_MS, run: learnSearchWords },
  { name: 'learn-categories', everyMs: 24 * HOUR_MS, run: learnFromRegistrations },
  { name: 'warn-of-missing-calendar', everyMs: 24 * HOUR_MS, run: warnOfMissingCalendar },
];

/** Writes moves of the tree down on the cases, a batch a transaction, until none is pending or no batch gets further. */
async function writeDownMoves(db: Client): Promise<void> {
  for (let before = '', batch = 0; batch < 200; batch++) {
    const [{ pending } = { pending: 0 }] = await asSystem<{ pending: number }>(
      db,
      'SELECT rewrite_moved_cases($1) AS pending',
      [CASES_A_BATCH],
    );
    if (pending === 0) return;
    const [{ at } = { at: '' }] = await asSystem<{ at: string }>(
      db,
      `SELECT string_agg(key || ':' || case_cursor, ',' ORDER BY key) AS at FROM organization_move WHERE done_at IS NULL`,
    );
    if (at === before) return; // a transaction older than the move is still open: next time
    before = at;
  }
}

/** Reporters that no complaint refers to: their filing failed after the vault had taken them in. */
async function forgetOrphanedReporters(db: Client, { vault, log }: ChoreParts): Promise<void> {
  let forgotten = 0;
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const refs = await vault.olderThanAnHour(after, REFS_A_PAGE);
    const last = refs.at(-1);
    if (last === undefined) break;
    const orphans = await asSystem<{ ref: string }>(db, 'SELECT orphaned_reporters($1) AS ref', [refs]);
    if (orphans.length > 0) await vault.forget(orphans.map(({ ref }) => ref));
    forgotten += orphans.length;
    after = last;
  }
  if (forgotten > 0) log.info('orphaned reporters forgotten', { forgotten });
}

async function forgetOldKeys(db: Client): Promise<void> {
  await asSystem(db, 'SELECT forget_old_keys()');
}

/** Counts the index's words anew once a day, and sooner where the cases have grown by a fifth. */
async function learnSearchWords(db: Client): Promise<void> {
  await asSystem(db, 'SELECT learn_search_words() WHERE search_words_are_old()');
}

/** Learns which words go with which kind of issue, from what clerks have registered. */
async function learnFromRegistrations(db: Client, { log }: ChoreParts): Promise<void> {
  const examples = await learnCategories((text, values) => asSystem(db, text, values));
  if (examples > 0) log.info('categories learnt', { examples });
}

/** From 1 December on, while next year's calendar is missing: due dates that reach into it are provisional. */
async function warnOfMissingCalendar(db: Client, { log, now }: ChoreParts): Promise<void> {
  const today = legalDayOf(now());
  const year = yearOf(today) + 1;
  if (!today.slice(5).startsWith('12')) return;
  const rows = await asSystem(db, 'SELECT 1 FROM work_calendar_year WHERE year = $1', [year]);
  if (rows.length === 0) log.warn('work calendar missing', { year });
}
