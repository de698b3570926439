import { shownAppraisals } from '../../casework/appraisals.js';
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
  readonly replyDueOn: LegalDay | null;
  readonly revision: number;
  /** The text of the next revision stands ready. */
  readonly isRevised: boolean;
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
  'itemCount', cardinality(d.items), 'signedOn', d.signed_on, 'replyDueOn', d.reply_due_on, 'revision', d.revision,
  'isRevised', EXISTS (SELECT 1 FROM recommendation_amendment a WHERE a.case_key = c.key AND a.revision = d.revision + 1),
  'dueOn', ${due('c')}, 'round', rr.round, 'answerRound', aa.round, 'reviewers', rr.known,
  'isComplete', num_nulls(d.source, d.matters, d.causes, d.reply_due_on) = 0 AND cardinality(d.items) > 0 AND cardinality(d.recipient_names) > 0)`;

const RECIPIENTS = `(SELECT COALESCE(json_agg(json_build_object('organizationId', o.id, 'name', x.name) ORDER BY x.n), '[]')
  FROM unnest(d.recipient_names, d.recipient_keys) WITH ORDINALITY x(name, key, n) LEFT JOIN organization o ON o.key = x.key)`;

const PAPER = `'format', d.format, 'urgency', d.urgency, 'attachments', d.attachment_names, 'copies', d.copy_names,
  'legalBases', (SELECT COALESCE(json_agg(json_build_object('regulationId', x.id, 'text', x.text) ORDER BY x.n), '[]')
    FROM unnest(d.legal_bases, d.legal_basis_ids) WITH ORDINALITY x(text, id, n))`;
/** Only where the reader sees that case too. */
const ORIGIN = `(SELECT json_build_object('id', f.id, 'number', f.number) FROM case_file f WHERE f.key = d.origin_key)`;
const TEXT_OF = (
  row: string,
) => `'source', ${row}->'source', 'matters', ${row}->'matters', 'causes', ${row}->'causes', 'items', ${row}->'items',
  'replyDueOn', ${row}->'reply_due_on'`;
const SUPERSEDED = `(SELECT COALESCE(json_agg(json_build_object('revision', s.revision, 'supersededAt', ${instant('s.superseded_at')},
  'signedOn', s.letter->'signed_on', 'servedOn', s.letter->'served_on', 'textHash', s.letter->'text_hash', ${TEXT_OF('s.letter')}) ORDER BY s.revision), '[]')
  FROM recommendation_superseded s WHERE s.case_key = c.key)`;
const AMENDMENT = `(SELECT json_build_object('revision', a.revision, 'revisedBy', ${person('a.revised_by')}, ${TEXT_OF('to_jsonb(a)')})
  FROM recommendation_amendment a WHERE a.case_key = c.key AND a.revision = d.revision + 1)`;

const short = (
  today: string,
) => `${spineItem(today)}, 'kind', d.kind, 'recipients', ${RECIPIENTS}, 'itemCount', cardinality(d.items),
  'signedOn', d.signed_on, 'servedOn', d.served_on, 'replyDueOn', d.reply_due_on, 'revision', d.revision`;

const body = (today: string) => `json_build_object(${short(today)},
  'organ', json_build_object('id', organ.id, 'code', organ.code, 'name', organ.name),
  ${PAPER}, 'origin', ${ORIGIN}, 'superseded', ${SUPERSEDED},
  'template', (SELECT json_build_object('id', t.id, 'code', t.code, 'version', t.version) FROM letter_template t WHERE t.key = d.template_key), 'amendment', ${AMENDMENT},
  'source', d.source, 'matters', d.matters, 'causes', d.causes,
  'items', (SELECT COALESCE(json_agg(json_build_object('item', x.n, 'text', x.text) ORDER BY x.n), '[]') FROM unnest(d.items) WITH ORDINALITY x(text, n)),
  'drafter', ${person('d.drafted_by')}, 'signer', CASE WHEN d.signed_by IS NOT NULL THEN ${person('d.signed_by')} END, 'textHash', d.text_hash,
  'service', CASE WHEN d.served_on IS NOT NULL THEN
    json_build_object('servedOn', d.served_on, 'method', d.service_method, 'receivedBy', d.received_by) END,
  'replies', aa.shown, 'lookBackOn', d.look_back_on, 'synthetic', d.is_synthetic,
  'print', (SELECT json_build_object('sha256', p.sha256, 'madeAt', ${instant('p.made_at')}) FROM recommendation_print p WHERE p.case_key = c.key AND p.revision = d.revision),
  'appraisals', ${shownAppraisals},
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
