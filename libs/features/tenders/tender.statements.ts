import { reading, statement } from '../../platform/unit-of-work/statement.js';

/** Where a new tender lies: programme by code, project, holder and predecessor by id, as the asker sees them. */
export const RESOLVE = reading<{
  organ: number | null;
  programme: number | null;
  project: number | null;
  holder: number | null;
  path: number[] | null;
  predecessor: string | null;
  predecessor_state: string | null;
}>(
  'tender-resolve',
  `SELECT (SELECT key FROM organization WHERE key = ANY($5::int[]) AND is_organ ORDER BY cardinality(path) DESC LIMIT 1) AS organ,
     (SELECT key FROM programme WHERE code = $6) AS programme, (SELECT key FROM project WHERE id = $7) AS project,
     (SELECT key FROM organization WHERE id = $8) AS holder, (SELECT path FROM organization WHERE id = $8) AS path,
     (SELECT key::text FROM case_file WHERE id = $9 AND kind = 7) AS predecessor,
     (SELECT state FROM case_file WHERE id = $9 AND kind = 7) AS predecessor_state`,
);

/** A project by id inside a transaction. */
export const PROJECT = statement<{ key: number }>('tender-project', 'SELECT key FROM project WHERE id = $1');

const CASE = `currval('case_file_key_seq')`;

/** The detail row, after the spine. */
export const INSERT = statement(
  'tender-insert',
  `INSERT INTO tender (case_key, ocid, project_key, predecessor_key, is_major, method, method_details, category, is_auction, award_criterion,
     buyer_code, buyer_name, agent_code, agent_name, estimate_fen)
   VALUES (${CASE}, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
);

/** Lots in their order: titles, estimates. */
export const INSERT_LOTS = statement(
  'tender-insert-lots',
  `INSERT INTO tender_lot (case_key, lot, title, estimate_fen)
   SELECT ${CASE}, x.n, x.title, x.fen FROM unnest($1::text[], $2::bigint[]) WITH ORDINALITY x(title, fen, n)`,
);

/** What is given replaces what was there. */
export const EDIT = statement(
  'tender-edit',
  `UPDATE tender SET is_major = COALESCE($2, is_major), method = COALESCE($3, method), method_details = COALESCE($4, method_details),
     category = COALESCE($5, category), is_auction = COALESCE($6, is_auction), award_criterion = COALESCE($7, award_criterion),
     buyer_code = COALESCE($8, buyer_code), buyer_name = COALESCE($9, buyer_name), agent_code = COALESCE($10, agent_code),
     agent_name = COALESCE($11, agent_name), project_key = COALESCE($12, project_key), estimate_fen = COALESCE($13, estimate_fen)
   WHERE case_key = $1`,
);

/** Until when prequalification runs. */
export const PREQUALIFY = statement(
  'tender-prequalify',
  'UPDATE tender SET prequalification_ends_on = $2 WHERE case_key = $1',
);

/** Issue of the papers, end of bidding. */
export const PUBLISH = statement(
  'tender-publish',
  'UPDATE tender SET papers_issued_at = $2, bids_close_at = $3 WHERE case_key = $1',
);

/** The day of the opening. */
export const OPEN = statement('tender-open', 'UPDATE tender SET opened_on = $2 WHERE case_key = $1');

/** Bids that were read out, as JSON: [{lot, codes, names, amountFen, receivedAt}]. */
export const INSERT_BIDS = statement(
  'tender-insert-bids',
  `INSERT INTO tender_bid (case_key, lot, bidder_codes, bidder_names, amount_fen, received_at)
   SELECT $1::bigint, x.lot, ARRAY(SELECT jsonb_array_elements_text(x.codes)), ARRAY(SELECT jsonb_array_elements_text(x.names)), x."amountFen", x."receivedAt"
   FROM jsonb_to_recordset($2) AS x(lot smallint, codes jsonb, names jsonb, "amountFen" bigint, "receivedAt" timestamptz)`,
);

/** The day of the evaluators' report. */
export const EVALUATE = statement('tender-evaluate', 'UPDATE tender SET evaluated_on = $2 WHERE case_key = $1');

/** What became of each bid: case; arrays of id, status, reason, rank. */
export const JUDGE = statement(
  'tender-judge',
  `UPDATE tender_bid b SET status = x.status, reason = x.reason, rank = x.rank
   FROM unnest($2::uuid[], $3::text[], $4::text[], $5::smallint[]) AS x(id, status, reason, rank) WHERE b.id = x.id AND b.case_key = $1`,
);

/** First and last day of the publication; what was decided before is decided anew. */
export const PUBLISH_CANDIDATES = statement(
  'tender-publish-candidates',
  `UPDATE tender SET candidates_published_on = $2, candidates_published_to = $3, awarded_on = NULL, contracted_on = NULL,
     contract_fen = NULL, reported_on = NULL, recommended_bid_key = NULL WHERE case_key = $1`,
);

/** The day of the award. */
export const AWARD = statement('tender-award', 'UPDATE tender SET awarded_on = $2 WHERE case_key = $1');

/** The award of a bid: case, bid, day, classifications. */
export const INSERT_AWARD = statement(
  'tender-insert-award',
  `INSERT INTO tender_award (case_key, bid_key, status, supplier_codes, supplier_names, amount_fen, currency, awarded_on, item_codes)
   SELECT case_key, key, 'ACTIVE', bidder_codes, bidder_names, amount_fen, currency, $3, $4 FROM tender_bid WHERE case_key = $1 AND key = $2`,
);

/** The contract: case, day, amount. */
export const CONTRACT = statement(
  'tender-contract',
  'UPDATE tender SET contracted_on = $2, contract_fen = $3 WHERE case_key = $1',
);

/** The day of the written report. */
export const REPORT = statement('tender-report', 'UPDATE tender SET reported_on = $2 WHERE case_key = $1');

/** In which stage it was paused, or that it is paused no more. */
export const PAUSE = statement('tender-pause', 'UPDATE tender SET paused_from = $2 WHERE case_key = $1');

/** Whose disqualification is recommended. */
export const RECOMMEND = statement(
  'tender-recommend',
  'UPDATE tender SET recommended_bid_key = $2 WHERE case_key = $1',
);

/** The bid falls out, with the reason: case, bid, reason. */
export const DISQUALIFY = statement(
  'tender-disqualify',
  `UPDATE tender_bid SET status = 'DISQUALIFIED', rank = NULL, reason = $3 WHERE case_key = $1 AND key = $2`,
);

/** No award stands. */
export const CANCEL_AWARDS = statement(
  'tender-cancel-awards',
  `UPDATE tender_award SET status = 'CANCELLED' WHERE case_key = $1 AND status = 'ACTIVE'`,
);

/** id, case, kind, subject, by whom, known, raised, text, recorded by. */
export const INSERT_CHALLENGE = statement(
  'tender-insert-challenge',
  `INSERT INTO tender_challenge (id, case_key, kind, subject, raised_by, known_on, raised_on, content, recorded_by)
   VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
);

/** case, challenge, decision, answer, day, who. */
export const ANSWER_CHALLENGE = statement(
  'tender-answer-challenge',
  'UPDATE tender_challenge SET decision = $3, answer = $4, answered_on = $5, answered_by = $6 WHERE case_key = $1 AND id = $2',
);

/** id, case, day, stage, observer, place, finding, opinion. */
export const INSERT_OBSERVATION = statement(
  'tender-insert-observation',
  `INSERT INTO tender_observation (id, case_key, observed_on, stage, observer_key, place, finding, opinion)
   VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
);

/** id, case, kind, note, before, after, basis, proposer. */
export const INSERT_SAVING = statement(
  'tender-insert-saving',
  `INSERT INTO tender_saving (id, case_key, kind, note, before_fen, after_fen, basis, proposed_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
);

/** case, saving, who. */
export const CONFIRM_SAVING = statement(
  'tender-confirm-saving',
  'UPDATE tender_saving SET confirmed_by = $3, confirmed_at = clock_timestamp() WHERE case_key = $1 AND id = $2',
);

/** Accounts in use by id, in the order asked, without those that are recused from the case `$2`. */
export const WATCHERS = statement<{ key: number }>(
  'tender-watchers',
  `SELECT u.key FROM unnest($1::uuid[]) WITH ORDINALITY x(id, n) JOIN app_user u ON u.id = x.id
   WHERE u.disabled_at IS NULL AND NOT EXISTS (SELECT 1 FROM case_file c WHERE c.key = $2 AND u.key = ANY(c.recused)) ORDER BY x.n`,
);

/** A clock beside the stage's own: id, case, rule, its row, days, provisional, derivation. */
export const START_CLOCK = statement(
  'tender-start-clock',
  `INSERT INTO case_deadline (id, case_key, rule, rule_key, started_on, due_on, warn_on, is_provisional, derivation, is_parallel)
   VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, true)`,
);

/** Ends it: case, rule. */
export const END_CLOCK = statement(
  'tender-end-clock',
  `UPDATE case_deadline SET ended_at = clock_timestamp(), version = version + 1
   WHERE case_key = $1 AND is_parallel AND rule = $2 AND ended_at IS NULL`,
);
