import type { CaseSpine } from '../../casework/case-file.js';
import { instant, person, shownDeadlines, shownEvents, spineFacts, spineItem } from '../../casework/case-json.js';
import { deedsOf, visibleCase } from '../../casework/case-statements.js';
import type { LegalDay } from '../../kernel/legal-day.js';
import { reading, statement } from '../../platform/unit-of-work/statement.js';

/** What guards and effects need to know of a tender; never leaves the API. */
export interface TenderFacts extends CaseSpine {
  readonly method: string | null;
  readonly prequalificationEndsOn: LegalDay | null;
  readonly bidsCloseOn: LegalDay | null;
  readonly openedOn: LegalDay | null;
  readonly evaluatedOn: LegalDay | null;
  readonly candidatesPublishedOn: LegalDay | null;
  readonly candidatesPublishedTo: LegalDay | null;
  readonly awardedOn: LegalDay | null;
  readonly reportedOn: LegalDay | null;
  readonly pausedFrom: string | null;
  readonly recommendedBidKey: number | null;
  readonly bids: readonly {
    readonly key: number;
    readonly id: string;
    readonly lot: number | null;
    readonly status: string;
    readonly rank: number | null;
    readonly bidders: readonly string[];
  }[];
  readonly lots: readonly number[];
  readonly openChallenges: readonly string[];
  /** Of those not yet confirmed: public id, and the account that proposed it. */
  readonly openSavings: readonly { readonly id: string; readonly by: number }[];
}

const legalDay = (column: string) => `(${column} AT TIME ZONE 'Asia/Shanghai')::date`;
const parties = (codes: string, names: string) =>
  `(SELECT COALESCE(json_agg(json_build_object('code', x.code, 'name', x.name) ORDER BY x.n), '[]') FROM unnest(${codes}, ${names}) WITH ORDINALITY x(code, name, n))`;
const rows = (table: string, json: string, order = 'x.key') =>
  `(SELECT COALESCE(json_agg(${json} ORDER BY ${order}), '[]') FROM ${table} x WHERE x.case_key = c.key)`;
const caseOf = (key: string) => `(SELECT f.id FROM case_file f WHERE f.key = ${key})`;
const HISTORY = `(SELECT ${shownEvents} AS shown, ${deedsOf('tender')} AS deeds FROM case_event e WHERE e.case_key = c.key)`;
const DEEDS = `(SELECT ${deedsOf('tender')} AS deeds FROM case_event e WHERE e.case_key = c.key)`;

const FACTS = `json_build_object(${spineFacts('ee.deeds')}, 'method', d.method, 'prequalificationEndsOn', d.prequalification_ends_on,
  'bidsCloseOn', ${legalDay('d.bids_close_at')}, 'openedOn', d.opened_on, 'evaluatedOn', d.evaluated_on,
  'candidatesPublishedOn', d.candidates_published_on, 'candidatesPublishedTo', d.candidates_published_to, 'awardedOn', d.awarded_on,
  'reportedOn', d.reported_on, 'pausedFrom', d.paused_from, 'recommendedBidKey', d.recommended_bid_key,
  'bids', ${rows('tender_bid', `json_build_object('key', x.key, 'id', x.id, 'lot', x.lot, 'status', x.status, 'rank', x.rank, 'bidders', x.bidder_codes)`)},
  'lots', ${rows('tender_lot', 'x.lot', 'x.lot')},
  'openChallenges', (SELECT COALESCE(json_agg(x.id), '[]') FROM tender_challenge x WHERE x.case_key = c.key AND x.decision IS NULL),
  'openSavings', (SELECT COALESCE(json_agg(json_build_object('id', x.id, 'by', x.proposed_by)), '[]') FROM tender_saving x
    WHERE x.case_key = c.key AND x.confirmed_by IS NULL))`;

const short = (
  today: string,
) => `${spineItem(today)}, 'ocid', d.ocid, 'isMajor', d.is_major, 'method', d.method, 'buyerName', d.buyer_name,
  'project', (SELECT json_build_object('id', p.id, 'number', p.number, 'name', p.name) FROM project p WHERE p.key = d.project_key),
  'estimateFen', d.estimate_fen, 'bidsCloseAt', ${instant('d.bids_close_at')}, 'openedOn', d.opened_on, 'awardedOn', d.awarded_on`;

const BIDS = rows(
  'tender_bid',
  `json_build_object('id', x.id, 'lot', x.lot, 'bidders', ${parties('x.bidder_codes', 'x.bidder_names')}, 'amountFen', x.amount_fen,
    'currency', x.currency, 'receivedAt', ${instant('x.received_at')}, 'status', x.status, 'reason', x.reason, 'rank', x.rank)`,
);
const AWARDS = rows(
  'tender_award',
  `json_build_object('id', x.id, 'bidId', (SELECT b.id FROM tender_bid b WHERE b.key = x.bid_key), 'status', x.status,
    'suppliers', ${parties('x.supplier_codes', 'x.supplier_names')}, 'amountFen', x.amount_fen, 'currency', x.currency,
    'awardedOn', x.awarded_on, 'itemCodes', x.item_codes)`,
);
const CHALLENGES = rows(
  'tender_challenge',
  `json_build_object('id', x.id, 'kind', x.kind, 'subject', x.subject, 'raisedBy', x.raised_by, 'knownOn', x.known_on, 'raisedOn', x.raised_on,
    'content', x.content, 'decision', x.decision, 'answer', x.answer, 'answeredOn', x.answered_on)`,
);
const SAVINGS = rows(
  'tender_saving',
  `json_build_object('id', x.id, 'kind', x.kind, 'note', x.note, 'beforeFen', x.before_fen, 'afterFen', x.after_fen, 'amountFen', x.amount_fen,
    'basis', x.basis, 'proposedBy', ${person('x.proposed_by')}, 'confirmedBy', CASE WHEN x.confirmed_by IS NOT NULL THEN ${person('x.confirmed_by')} END,
    'confirmedAt', ${instant('x.confirmed_at')})`,
);

/** A session as JSON, over `tender_observation x` and its case `c`. */
export const observation = `json_build_object('id', x.id, 'tenderId', c.id, 'tenderTitle', c.title, 'observedOn', x.observed_on, 'stage', x.stage,
  'role', 'OBSERVER', 'observer', ${person('x.observer_key')}, 'place', x.place, 'finding', x.finding, 'opinion', x.opinion, 'synthetic', x.is_synthetic)`;

const body = (today: string) => `(jsonb_build_object(${short(today)}) || jsonb_build_object(
  'methodDetails', d.method_details, 'category', d.category, 'isAuction', d.is_auction, 'awardCriterion', d.award_criterion,
  'buyerCode', d.buyer_code, 'agentCode', d.agent_code, 'agentName', d.agent_name, 'currency', d.currency,
  'predecessorId', ${caseOf('d.predecessor_key')}, 'successorId', (SELECT f.id FROM tender s JOIN case_file f ON f.key = s.case_key WHERE s.predecessor_key = c.key),
  'prequalificationEndsOn', d.prequalification_ends_on, 'papersIssuedAt', ${instant('d.papers_issued_at')}, 'evaluatedOn', d.evaluated_on,
  'candidatesPublishedOn', d.candidates_published_on, 'candidatesPublishedTo', d.candidates_published_to,
  'contractedOn', d.contracted_on, 'contractFen', d.contract_fen, 'reportedOn', d.reported_on, 'pausedFrom', d.paused_from,
  'imported', d.is_imported, 'synthetic', d.is_synthetic,
  'lots', ${rows('tender_lot', `json_build_object('lot', x.lot, 'title', x.title, 'estimateFen', x.estimate_fen)`, 'x.lot')},
  'bids', ${BIDS}, 'awards', ${AWARDS},
  'winner', (SELECT ${parties('x.supplier_codes', 'x.supplier_names')} FROM tender_award x WHERE x.case_key = c.key AND x.status = 'ACTIVE' ORDER BY x.key LIMIT 1),
  'challenges', ${CHALLENGES}, 'observations', ${rows('tender_observation', observation)}, 'savings', ${SAVINGS},
  'deadlines', ${shownDeadlines(today)},
  'assignees', (SELECT COALESCE(json_agg(${person('k')}), '[]') FROM unnest(c.assignees) k), 'history', ee.shown))::text`;

const from = (id: string, history: string) => `FROM ${visibleCase(id)} JOIN tender d ON d.case_key = c.key
  JOIN organization organ ON organ.key = c.organ_key JOIN organization holder ON holder.key = c.org_key
  CROSS JOIN LATERAL ${history} ee WHERE c.entered IS NOT NULL`;

/** A tender as text of JSON, with its facts beside it. Own parameters: id, today. */
export const READ = reading<{ body: string; facts: TenderFacts }>(
  'tender-read',
  `SELECT ${body('$6')} AS body, ${FACTS} AS facts ${from('$5', HISTORY)}`,
);

/** The same inside a transaction: id, today. */
export const ANSWER = statement<{ body: string; facts: TenderFacts }>(
  'tender-answer',
  `SELECT ${body('$2')} AS body, ${FACTS} AS facts ${from('$1', HISTORY)}`,
);

/** Facts alone, after the lock: id. */
export const LOAD = statement<{ facts: TenderFacts }>('tender-load', `SELECT ${FACTS} AS facts ${from('$1', DEEDS)}`);

/** One row of a list as JSON; `today` is the list's own parameter. */
export const listItem = (today: string): string => `json_build_object(${short(today)})`;
