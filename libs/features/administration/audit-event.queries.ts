import { reading } from '../../platform/unit-of-work/statement.js';
import type { AuditEventView } from './audit-event.contract.js';
import type { PartyView } from './grant.contract.js';
import { party } from './party.queries.js';

/** An event as rows answer it. */
export interface AuditEventRow {
  readonly key: string;
  readonly at: Date;
  readonly actor: PartyView | null;
  readonly absent: PartyView | null;
  readonly action: string;
  readonly subject_kind: string;
  readonly subject_id: string | null;
  readonly outcome: AuditEventView['outcome'];
  readonly problem: string | null;
  readonly reason: string | null;
  readonly changed: string[] | null;
  readonly trace_id: string | null;
}

const COLUMNS = `a.key::text, a.at, ${party('a.actor_key')} AS actor, ${party('a.on_behalf_of_key')} AS absent, a.action,
  a.subject_kind, a.subject_id, a.outcome, a.problem, a.reason, a.changed, a.trace_id`;
const FILTERS = `($5::uuid IS NULL OR (SELECT w.key FROM app_user w WHERE w.id = $5) IN (a.actor_key, a.on_behalf_of_key))
  AND ($6::uuid IS NULL OR a.subject_id = $6) AND ($7::text IS NULL OR a.action = $7)
  AND ($8::timestamptz IS NULL OR a.at >= $8) AND ($9::timestamptz IS NULL OR a.at < $9)`;

/** A page, newest first: `$5` account, subject, action, from, to, `$10` the key to start before, `$11` rows. */
export const LIST = reading<AuditEventRow>(
  'audit-event-list',
  `SELECT ${COLUMNS} FROM audit_event a WHERE ${FILTERS} AND ($10::bigint IS NULL OR a.key < $10) ORDER BY a.key DESC LIMIT $11::int`,
);

/** How many a list has, counted up to `$10`. */
export const COUNT = reading<{ counted: number }>(
  'audit-event-count',
  `SELECT count(*)::int AS counted FROM (SELECT 1 FROM audit_event a WHERE ${FILTERS} LIMIT $10::int) counted`,
);
