import { reading, statement } from '../../platform/unit-of-work/statement.js';
import type { ProposalPartyView } from './rule-proposal.contract.js';

/** A proposal as rows answer it. */
export interface ProposalRow {
  readonly key: number;
  readonly id: string;
  readonly kind: 'DEADLINE' | 'CALENDAR_YEAR';
  readonly rule: string | null;
  readonly year: number | null;
  readonly content: object;
  readonly replaced: object | null;
  readonly decision: 'APPROVED' | 'REFUSED' | null;
  readonly reason: string;
  readonly proposer: ProposalPartyView;
  readonly proposed_at: Date;
  readonly decider: ProposalPartyView | null;
  readonly decided_at: Date | null;
  readonly version: number;
}

const party = (key: string) => `(SELECT json_build_object('id', u.id, 'username', u.username, 'personName', p.name)
  FROM app_user u JOIN person p ON p.key = u.person_key WHERE u.key = ${key})`;
const COLUMNS = `r.key, r.id, r.kind, r.rule, r.year, r.content, r.replaced, r.decision, r.reason, r.proposed_at, r.decided_at,
  r.version, ${party('r.proposed_by')} AS proposer, ${party('r.decided_by')} AS decider`;
const FILTERS = `($5::text IS NULL OR COALESCE(r.decision, 'PROPOSED') = $5) AND ($6::text IS NULL OR r.kind = $6)`;

/** A page, newest first: `$5` status, `$6` kind, `$7` the key to start before, `$8` rows. */
export const LIST = reading<ProposalRow>(
  'rule-proposal-list',
  `SELECT ${COLUMNS} FROM rule_proposal r WHERE ${FILTERS} AND ($7::int IS NULL OR r.key < $7) ORDER BY r.key DESC LIMIT $8::int`,
);

/** How many a list has, counted up to `$7`. */
export const COUNT = reading<{ counted: number }>(
  'rule-proposal-count',
  `SELECT count(*)::int AS counted FROM (SELECT 1 FROM rule_proposal r WHERE ${FILTERS} LIMIT $7::int) counted`,
);

/** One by id. */
export const ONE = reading<ProposalRow>('rule-proposal-one', `SELECT ${COLUMNS} FROM rule_proposal r WHERE r.id = $5`);

/** One by id inside a transaction. */
export const FIND = statement<ProposalRow>(
  'rule-proposal-find',
  `SELECT ${COLUMNS} FROM rule_proposal r WHERE r.id = $1`,
);

/** Proposes: id, kind, rule, rule set, year, content, reason, proposer. */
export const PROPOSE = statement(
  'rule-proposal-insert',
  `INSERT INTO rule_proposal (id, kind, rule, rule_set, year, content, reason, proposed_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
);

/** Decides, once: id, decision, decider; answers nothing where that has been done. The database puts it into force. */
export const DECIDE = statement<{ key: number }>(
  'rule-proposal-decide',
  `UPDATE rule_proposal SET decision = $2, decided_by = $3, decided_at = now(), version = version + 1
   WHERE id = $1 AND decision IS NULL RETURNING key`,
);
