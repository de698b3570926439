import type { CaseSpine } from '../../casework/case-file.js';
import { due, instant, person, shownDeadlines, shownEvents, spineFacts, spineItem } from '../../casework/case-json.js';
import { deedsOf, visibleCase } from '../../casework/case-statements.js';
import type { LegalDay } from '../../kernel/legal-day.js';
import { reading, statement } from '../../platform/unit-of-work/statement.js';

/** What guards and effects need to know of a letter; never leaves the API. */
export interface RecommendationFacts extends CaseSpine {
  readonly kind: string;
  readonly draftedBy: number;
  readonly recipientKeys: readonly (number | null)[];
  readonly itemCount: number;
  readonly isComplete: boolean;
  readonly signedOn: LegalDay | null;
  readonly dueOn: LegalDay | null;
  /** Rounds of review and of answers so far. */
  readonly round: number;
  readonly answerRound: number;
  /** Of the last round, in order. */
  readonly reviewers: readonly { readonly ordinal: number; readonly key: number; readonly decision: string | null }[];
}

const REVIEWERS = `(SELECT
  COALESCE(json_agg(json_build_object('round', r.round, 'ordinal', r.ordinal, 'reviewer', ${person('r.user_key')}, 'decision', r.decision,
    'opinion', r.opinion, 'decidedBy', CASE WHEN r.decided_by IS NOT NULL THEN ${person('r.decided_by')} END,
    'decidedAt', ${instant('r.decided_at')}) ORDER BY r.round, r.ordinal), '[]') AS shown,
  COALESCE(json_agg(json_build_object('ordinal', r.ordinal, 'key', r.user_key, 'decision', r.decision) ORDER BY r.ordinal)
    FILTER (WHERE r.round = (SELECT max(round) FROM recommendation_reviewer WHERE case_key = c.key)), '[]') AS known,
  COALESCE(max(r.round), 0) AS round FROM recommendation_reviewer r WHERE r.case_key = c.key)`;
const ANSWERS = `(SELECT COALESCE(json_agg(json_build_object('round', a.round, 'item', a.item, 'adoption', a.adoption, 'reason', a.reason,
    'evidence', a.evidence, 'repliedOn', a.replied_on, 'recordedBy', ${person('a.recorded_by')}, 'recordedAt', ${instant('a.recorded_at')})
    ORDER BY a.round, a.item), '[]') AS shown, COALESCE(max(a.round), 0) AS round FROM recommendation_answer a WHERE a.case_key = c.key)`;
const HISTORY = `(SELECT ${shownEvents} AS shown, ${deedsOf('recommendation')} AS deeds FROM case_event e WHERE e.case_key = c.key)`;
const DEEDS = `(SELECT ${deedsOf('recommendation')} AS deeds FROM case_event e WHERE e.case_key = c.key)`;

const FACTS = `json_build_object(${spineFacts('ee.deeds')}, 'kind', d.kind, 'draftedBy', d.drafted_by, 'recipientKeys', d.recipient_keys,
  'itemCount', cardinality(d.items), 'signedOn', d.signed_on, 'dueOn', ${due('c')}, 'round', rr.round, 'answerRound', aa.round, 'reviewers', rr.known,
  'isComplete', num_nulls(d.source, d.matters, d.causes, d.reply_due_on) = 0 AND cardinality(d.items) > 0 AND cardinality(d.recipient_names) > 0)`;

const RECIPIENTS = `(SELECT COALESCE(json_agg(json_build_object('organizationId', o.id, 'name', x.name) ORDER BY x.n), '[]')
  FROM unnest(d.recipient_names, d.recipient_keys) WITH ORDINALITY x(name, key, n) LEFT JOIN organization o ON o.key = x.key)`;

const short = (
  today: string,
) => `${spineItem(today)}, 'kind', d.kind, 'recipients', ${RECIPIENTS}, 'itemCount', cardinality(d.items),
  'signedOn', d.signed_on, 'servedOn', d.served_on, 'replyDueOn', d.reply_due_on`;

const body = (today: string) => `json_build_object(${short(today)},
  'organ', json_build_object('id', organ.id, 'code', organ.code, 'name', organ.name),
  'source', d.source, 'matters', d.matters, 'causes', d.causes,
  'items', (SELECT COALESCE(json_agg(json_build_object('item', x.n, 'text', x.text) ORDER BY x.n), '[]') FROM unnest(d.items) WITH ORDINALITY x(text, n)),
  'drafter', ${person('d.drafted_by')}, 'signer', CASE WHEN d.signed_by IS NOT NULL THEN ${person('d.signed_by')} END, 'textHash', d.text_hash,
  'service', CASE WHEN d.served_on IS NOT NULL THEN
    json_build_object('servedOn', d.served_on, 'method', d.service_method, 'receivedBy', d.received_by) END,
  'replies', aa.shown, 'lookBackOn', d.look_back_on, 'synthetic', d.is_synthetic,
  'print', (SELECT json_build_object('sha256', p.sha256, 'madeAt', ${instant('p.made_at')}) FROM recommendation_print p WHERE p.case_key = c.key),
  'deadlines', ${shownDeadlines(today)}, 'reviewers', rr.shown,
  'assignees', (SELECT COALESCE(json_agg(${person('k')}), '[]') FROM unnest(c.assignees) k), 'history', ee.shown)::text`;

const from = (id: string, history: string) => `FROM ${visibleCase(id)} JOIN recommendation d ON d.case_key = c.key
  JOIN organization organ ON organ.key = c.organ_key JOIN organization holder ON holder.key = c.org_key
  CROSS JOIN LATERAL ${REVIEWERS} rr CROSS JOIN LATERAL ${ANSWERS} aa CROSS JOIN LATERAL ${history} ee WHERE c.entered IS NOT NULL`;

/** A letter as text of JSON, with its facts beside it. Own parameters: id, today. */
export const READ = reading<{ body: string; facts: RecommendationFacts }>(
  'recommendation-read',
  `SELECT ${body('$6')} AS body, ${FACTS} AS facts ${from('$5', HISTORY)}`,
);

/** The same inside a transaction: id, today. */
export const ANSWER = statement<{ body: string; facts: RecommendationFacts }>(
  'recommendation-answer',
  `SELECT ${body('$2')} AS body, ${FACTS} AS facts ${from('$1', HISTORY)}`,
);

/** Facts alone, after the lock: id. */
export const LOAD = statement<{ facts: RecommendationFacts }>(
  'recommendation-load',
  `SELECT ${FACTS} AS facts ${from('$1', DEEDS)}`,
);

/** One row of a list as JSON; `today` is the list's own parameter. */
export const listItem = (today: string): string => `json_build_object(${short(today)})`;

/** Where the draft of an actor lies: organ of a path, programme by code, recipients by id. */
export const RESOLVE = reading<{
  organ: number | null;
  programme: number | null;
  recipients: ({ key: number; name: string } | null)[];
}>(
  'recommendation-resolve',
  `SELECT (SELECT key FROM organization WHERE key = ANY($5::int[]) AND is_organ ORDER BY cardinality(path) DESC LIMIT 1) AS organ,
     (SELECT key FROM programme WHERE code = $6) AS programme,
     (SELECT COALESCE(json_agg((SELECT json_build_object('key', o.key, 'name', o.name) FROM organization o WHERE o.id = x.id) ORDER BY x.n), '[]')
      FROM unnest($7::uuid[]) WITH ORDINALITY x(id, n)) AS recipients`,
);

/** Recipients by id inside a transaction. */
export const RECIPIENTS_BY_ID = statement<{ recipients: ({ key: number; name: string } | null)[] }>(
  'recommendation-recipients',
  `SELECT COALESCE(json_agg((SELECT json_build_object('key', o.key, 'name', o.name) FROM organization o WHERE o.id = x.id) ORDER BY x.n), '[]') AS recipients
   FROM unnest($1::uuid[]) WITH ORDINALITY x(id, n)`,
);

/** The detail row, after the spine. */
export const INSERT = statement(
  'recommendation-insert',
  `INSERT INTO recommendation (case_key, kind, drafted_by, recipient_names, recipient_keys, source, matters, causes, items, reply_due_on)
   VALUES (currval('case_file_key_seq'), $1, $2, $3, $4, $5, $6, $7, $8, $9)`,
);

/** What is given replaces what was there. */
export const EDIT = statement(
  'recommendation-edit',
  `UPDATE recommendation SET kind = COALESCE($2, kind), recipient_names = COALESCE($3, recipient_names),
     recipient_keys = COALESCE($4, recipient_keys), source = COALESCE($5, source), matters = COALESCE($6, matters),
     causes = COALESCE($7, causes), items = COALESCE($8, items), reply_due_on = COALESCE($9, reply_due_on) WHERE case_key = $1`,
);

/** Accounts by id, in the order asked, which hold one of these roles. */
export const REVIEWERS_BY_ID = statement<{ key: number }>(
  'recommendation-reviewers',
  `SELECT u.key FROM unnest($1::uuid[]) WITH ORDINALITY x(id, n) JOIN app_user u ON u.id = x.id
   WHERE u.disabled_at IS NULL AND EXISTS (SELECT 1 FROM role_grant g WHERE g.user_key = u.key AND g.role = ANY($2)
     AND g.approved_at IS NOT NULL AND g.revoked_at IS NULL AND daterange(g.valid_from, g.valid_to, '[]') @> $3::date) ORDER BY x.n`,
);

/** Reviewers of a round: case, round, place of the first, accounts. */
export const SEND_FOR_REVIEW = statement(
  'recommendation-send-for-review',
  `INSERT INTO recommendation_reviewer (case_key, round, ordinal, user_key)
   SELECT $1, $2, $3 + x.n - 1, x.key FROM unnest($4::int[]) WITH ORDINALITY x(key, n)`,
);

/** One decision: case, round, ordinal, decision, opinion, by whom. */
export const DECIDE_REVIEW = statement(
  'recommendation-decide-review',
  `UPDATE recommendation_reviewer SET decision = $4, opinion = $5, decided_by = $6, decided_at = clock_timestamp()
   WHERE case_key = $1 AND round = $2 AND ordinal = $3`,
);

/** Gives a series its agency code unless it has one: organ, series, code. */
export const OPEN_SERIES = statement(
  'recommendation-open-series',
  'INSERT INTO document_series (organ_key, series, agency_code) VALUES ($1, $2, $3) ON CONFLICT (organ_key, series) DO NOTHING',
);

/** The agency code of a series: organ, series. */
export const AGENCY = statement<{ agency_code: string }>(
  'recommendation-agency',
  'SELECT agency_code FROM document_series WHERE organ_key = $1 AND series = $2',
);

/** SHA-256 of a letter's text and number, over `recommendation d` and `case_file c`; `signedOn` is the place of its day. */
export const textHash = (signedOn: string): string =>
  `encode(sha256(convert_to(json_build_array(c.number, d.kind, c.title, d.recipient_names, d.source, d.matters, d.causes,
       d.items, d.reply_due_on, ${signedOn}::date)::text, 'UTF8')), 'hex')`;

/**
 * Seals the text under the number that the same transaction has just taken: case, signer, day, series, year. The hash is
 * over the text and its number as JSON, so that the code on the paper can be held against the record.
 */
export const SEAL = statement(
  'recommendation-seal',
  `UPDATE recommendation d SET signed_by = $2, signed_on = $3, series = $4, series_year = $5, organ_key = c.organ_key,
     serial = (SELECT last FROM number_series n WHERE n.organ_key = c.organ_key AND n.series = $4 AND n.year = $5),
     text_hash = ${textHash('$3')}
   FROM case_file c WHERE c.key = d.case_key AND d.case_key = $1`,
);

/** Proof of service: case, day, means, who took it. */
export const SERVE = statement(
  'recommendation-serve',
  'UPDATE recommendation SET served_on = $2, service_method = $3, received_by = $4 WHERE case_key = $1',
);

/** Liaison accounts of the units that the letter goes to, without the recused: recipients, today, case. */
export const LIAISONS = statement<{ key: number }>(
  'recommendation-liaisons',
  `SELECT DISTINCT u.key FROM organization o JOIN role_grant g ON g.organization_key = ANY(o.path) JOIN app_user u ON u.key = g.user_key
   WHERE o.key = ANY($1::int[]) AND g.role = 'UNIT_LIAISON' AND g.approved_at IS NOT NULL AND g.revoked_at IS NULL AND u.disabled_at IS NULL
     AND daterange(g.valid_from, g.valid_to, '[]') @> $2::date
     AND NOT EXISTS (SELECT 1 FROM case_file c WHERE c.key = $3 AND u.key = ANY(c.recused))`,
);

/** Answers of a round: case, round, day, by whom; arrays of item, adoption, reason, evidence. */
export const REPLY = statement(
  'recommendation-reply',
  `INSERT INTO recommendation_answer (case_key, round, replied_on, recorded_by, item, adoption, reason, evidence)
   SELECT $1, $2, $3, $4, x.* FROM unnest($5::smallint[], $6::text[], $7::text[], $8::text[]) AS x`,
);

/** When to look back. */
export const LOOK_BACK = statement(
  'recommendation-look-back',
  'UPDATE recommendation SET look_back_on = $2 WHERE case_key = $1',
);
