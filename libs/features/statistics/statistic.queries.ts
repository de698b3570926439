import { reading } from '../../platform/unit-of-work/statement.js';

const OLDEST_RUNNING = 'pg_snapshot_xmin(pg_current_snapshot())::text AS oldest';

/**
 * This instant, then a transaction id: what is stamped up to the instant belongs to a transaction with a smaller id, and
 * all of those have ended once `oldest` has passed `mine`.
 */
export const HORIZON = reading<{ now: string; mine: string; oldest: string }>(
  'statistic-horizon',
  `SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS now,
     pg_current_xact_id()::text AS mine, ${OLDEST_RUNNING}`,
);

/** The oldest transaction that still runs. */
export const OLDEST = reading<{ oldest: string }>('statistic-oldest', `SELECT ${OLDEST_RUNNING}`);

/** Counts of a programme's complaints as they stood in the records at `$6`: state and conclusion of each one's last event. */
export const LEDGER = reading<{ to_state: string; outcome: string | null; count: number }>(
  'statistic-ledger',
  `SELECT last.to_state, last.outcome, count(*)::int AS count FROM case_file c
   JOIN LATERAL (SELECT e.to_state, e.outcome, e.programme_key FROM case_event e
     WHERE e.case_key = c.key AND e.recorded_at <= $6 ORDER BY e.version DESC LIMIT 1) last ON true
   WHERE c.kind = 1 AND last.programme_key = (SELECT key FROM programme WHERE code = $5)
     AND c.key IN (SELECT case_key FROM case_event WHERE programme_key = (SELECT key FROM programme WHERE code = $5))
   GROUP BY 1, 2`,
);

/** The programme itself. */
export const PROGRAMME = reading<{
  code: string;
  name_zh: string;
  name_en: string;
  starts_on: string;
  ends_on: string | null;
}>(
  'statistic-programme',
  'SELECT code, name_zh, name_en, starts_on::text, ends_on::text FROM programme WHERE code = $5',
);
