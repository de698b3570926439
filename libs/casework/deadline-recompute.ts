import { setTimeout as wait } from 'node:timers/promises';
import type { Pool } from 'pg';
import type { DeadlineKey } from '../domain/deadlines.js';
import type { LegalDay } from '../kernel/legal-day.js';
import { Authority } from '../platform/identity/authority.js';
import { SYSTEM_USER_KEY } from '../platform/identity/system-actor.js';
import { statement } from '../platform/unit-of-work/statement.js';
import { type Adjustment, termsOf } from './adjustments.js';
import { RuleBook } from './rule-book.js';

interface RunningClock {
  readonly key: string;
  readonly version: number;
  readonly rule: DeadlineKey;
  readonly started_on: LegalDay;
  readonly own_days: number | null;
  readonly adjustments: readonly Adjustment[];
}

const RUNNING = statement<RunningClock>(
  'recompute-running',
  'SELECT key::text, version, rule, started_on, own_days, adjustments FROM running_clocks($1, $2)',
);
const REWRITE = statement<{ changed: number; missed: number }>(
  'recompute-rewrite',
  'SELECT changed, missed FROM rewrite_clocks($1)',
);

/** How far a recomputation has come. */
export interface Recomputed {
  /** Running clocks looked at. */
  readonly seen: number;
  /** Of these, clocks whose due date or derivation changed; each has its audit event. */
  readonly changed: number;
  /** The last clock done; `after` of a run that goes on from here. */
  readonly last: string;
}

/** How to recompute; nothing needs to be said. */
export interface RecomputeOptions {
  /** Clocks a transaction, 200 where nothing is said: what bounds how long a case may stay locked. */
  readonly batch?: number;
  /** `last` of an earlier run that was stopped. Starting from nothing is as right, only longer. */
  readonly after?: string;
  readonly signal?: AbortSignal;
  readonly onBatch?: (sofar: Recomputed) => void;
}

/**
 * Recomputes every running clock of open cases by the rules and the calendar as they are now. Works on the runtime
 * role's own pool: the database lets the system write due dates alone. Idempotent; a run that was stopped can go on.
 */
export async function recomputeDeadlines(
  pool: Pool,
  now: () => Date,
  { batch = 200, after = '0', signal, onBatch }: RecomputeOptions = {},
): Promise<Recomputed> {
  const authority = new Authority(pool, now);
  const rules = new RuleBook(authority, now);
  await rules.refresh('now');
  let sofar: Recomputed = { seen: 0, changed: 0, last: after };
  while (!signal?.aborted) {
    const done = await oneBatch(authority, rules, sofar.last, batch);
    if (!done) break;
    sofar = { seen: sofar.seen + done.seen, changed: sofar.changed + done.changed, last: done.last };
    onBatch?.(sofar);
  }
  return sofar;
}

const ATTEMPTS = 5;

async function oneBatch(
  authority: Authority,
  rules: RuleBook,
  after: string,
  limit: number,
): Promise<Recomputed | undefined> {
  let changed = 0;
  for (let attempt = 1; ; attempt++) {
    try {
      const step = await authority.inContext('', String(SYSTEM_USER_KEY), async (ask) => {
        const clocks = await ask(RUNNING, [after, limit]);
        const [outcome] = await ask(REWRITE, [JSON.stringify(clocks.flatMap((clock) => wanted(rules, clock)))]);
        return { clocks, changed: outcome?.changed ?? 0, missed: outcome?.missed ?? 0 };
      });
      changed += step.changed;
      const last = step.clocks.at(-1);
      if (step.missed === 0 || attempt === ATTEMPTS)
        return last && { seen: step.clocks.length, changed, last: last.key };
    } catch (error) {
      if (!isBusy(error) || attempt === ATTEMPTS) throw error;
      await wait(100 * attempt);
    }
  }
}

/** What the clock should say; nothing where no rule was in force on its first day. */
function wanted(rules: RuleBook, { key, version, rule, started_on, own_days, adjustments }: RunningClock): object[] {
  const { pauses, extensions } = termsOf(adjustments);
  const due = rules.compute(rule, started_on, { pauses, extensions, ownDays: own_days });
  if (!due) return [];
  return [
    {
      key,
      version,
      rule_key: due.ruleKey,
      due_on: due.dueOn,
      warn_on: due.warnOn,
      is_provisional: due.isProvisional,
      is_paused: pauses.at(-1)?.to === null,
      derivation: due.derivation,
    },
  ];
}

/** A case in somebody's hands, or a deadlock: the batch may be tried again. */
function isBusy(error: unknown): boolean {
  return ['55P03', '40P01', '40001'].includes((error as { code?: string }).code ?? '');
}
