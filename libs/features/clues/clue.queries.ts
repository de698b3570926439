import { ALLEGATIONS, accusedKeys } from '../../casework/allegations.sql.js';
import type { CaseSpine } from '../../casework/case-file.js';
import {
  instant,
  person,
  place,
  shownDeadlines,
  shownEvents,
  spineFacts,
  spineItem,
} from '../../casework/case-json.js';
import { deedsOf, visibleCase } from '../../casework/case-statements.js';
import type { LegalDay } from '../../kernel/legal-day.js';
import { reading, statement } from '../../platform/unit-of-work/statement.js';
import { VERIFICATION, VERIFICATION_FACTS } from './clue-verification.queries.js';

/** A member of the team as it is now. */
export interface Member {
  readonly key: number;
  readonly stated: boolean;
  readonly recused: boolean;
}

/** What guards and effects need to know of a clue; never leaves the API. */
export interface ClueFacts extends CaseSpine {
  readonly content: string;
  readonly loggedOn: LegalDay;
  readonly isChiefBelow: boolean;
  readonly unitKey: number | null;
  readonly custodians: readonly number[];
  readonly recused: readonly number[];
  readonly secondLane: { readonly inUse: boolean; readonly agreed: boolean };
  readonly allegations: readonly { readonly id: string; readonly conclusion: string | null }[];
  readonly linked: readonly string[];
  /** The latest disposal. */
  readonly disposal: { readonly round: number; readonly way: string; readonly reviewOn: LegalDay | null } | null;
  readonly inquiryRound: number;
  readonly team: readonly Member[];
  readonly plan: { readonly round: number; readonly team: readonly number[]; readonly isApproved: boolean } | null;
  /** The day on which the plan of this disposal was first approved. */
  readonly verifyingSince: LegalDay | null;
  /** The latest report; of an inquiry it has no plan. */
  readonly report: {
    readonly round: number;
    readonly planRound: number | null;
    readonly proposal: string;
    readonly reviewOn: LegalDay | null;
    readonly signers: readonly number[];
  } | null;
  readonly filing: {
    readonly round: number;
    readonly investigators: readonly number[];
    readonly trialGroup: readonly number[];
  } | null;
}

const AGREED = `COALESCE(max(e.version) FILTER (WHERE e.action = 'agreeInSecondLane')
  > max(e.version) FILTER (WHERE e.action = 'proposeDisposal'), false) AS agreed`;
const history = (shown: string) =>
  `(SELECT ${shown}${deedsOf('clue')} AS deeds, ${AGREED} FROM case_event e WHERE e.case_key = c.key)`;
const HISTORY = history(`${shownEvents} AS shown, `);
const DEEDS = history('');
const DISPOSAL = `(SELECT g.* FROM clue_disposal g WHERE g.case_key = c.key ORDER BY g.round DESC LIMIT 1)`;
const LANE = `COALESCE((SELECT l.is_in_use FROM clue_lane l WHERE l.organ_key = c.organ_key), false)`;

const FACTS = `json_build_object(${spineFacts('ee.deeds')}, 'content', d.content, 'loggedOn', d.logged_on, 'isChiefBelow', d.is_chief_below,
  'unitKey', d.unit_key, 'recused', c.recused, 'custodians', d.custodians, 'secondLane', json_build_object('inUse', ${LANE}, 'agreed', ee.agreed),
  'allegations', aa.known, 'linked', ARRAY(SELECT l.complaint_key::text FROM clue_complaint l WHERE l.clue_key = c.key),
  'disposal', (SELECT json_build_object('round', g.round, 'way', g.way, 'reviewOn', g.review_on) FROM ${DISPOSAL} g), ${VERIFICATION_FACTS})`;

const DISPOSALS = `(SELECT COALESCE(json_agg(json_build_object('round', g.round, 'way', g.way, 'grounds', g.grounds, 'plan', g.plan,
  'contingency', g.contingency, 'reviewOn', g.review_on, 'proposedBy', ${person('g.proposed_by')}, 'proposedAt', ${instant('g.proposed_at')},
  'studiedOn', g.studied_on, 'studiedBy', (SELECT COALESCE(json_agg(${person('k')}), '[]') FROM unnest(g.studied_by) k)) ORDER BY g.round), '[]')
  FROM clue_disposal g WHERE g.case_key = c.key)`;

const short = (today: string) => `${spineItem(today)}, 'source', d.source, 'conclusion', c.outcome,
  'disposal', (SELECT g.way FROM ${DISPOSAL} g)`;

const body = (today: string) => `json_build_object(${short(today)}, 'content', d.content, 'sourceRef', d.source_ref,
  'concernsChiefBelow', d.is_chief_below, 'partyHeadInformedOn', d.party_head_informed_on, 'synthetic', d.is_synthetic, 'loggedOn', d.logged_on,
  'organ', json_build_object('id', organ.id, 'code', organ.code, 'name', organ.name), 'unit', ${place('d.unit_key')},
  'custodians', (SELECT COALESCE(json_agg(${person('k')}), '[]') FROM unnest(d.custodians) k),
  'complaintIds', (SELECT COALESCE(json_agg(f.id ORDER BY f.key), '[]') FROM clue_complaint l JOIN case_file f ON f.key = l.complaint_key
    WHERE l.clue_key = c.key), 'secondLane', ${LANE}, 'allegations', aa.shown, 'disposals', ${DISPOSALS}, 'verification', ${VERIFICATION},
  'deadlines', ${shownDeadlines(today)}, 'assignees', (SELECT COALESCE(json_agg(${person('k')}), '[]') FROM unnest(c.assignees) k),
  'history', ee.shown)::text`;

const from = (id: string, history: string) => `FROM ${visibleCase(id)} JOIN clue d ON d.case_key = c.key
  JOIN organization organ ON organ.key = c.organ_key JOIN organization holder ON holder.key = c.org_key
  CROSS JOIN LATERAL ${ALLEGATIONS} aa CROSS JOIN LATERAL ${history} ee WHERE c.entered IS NOT NULL`;

/** A clue as text of JSON, with its facts beside it. Own parameters: id, today. */
export const READ = reading<{ body: string; facts: ClueFacts }>(
  'clue-read',
  `SELECT ${body('$6')} AS body, ${FACTS} AS facts ${from('$5', HISTORY)}`,
);

/** The same inside a transaction: id, today. */
export const ANSWER = statement<{ body: string; facts: ClueFacts }>(
  'clue-answer',
  `SELECT ${body('$2')} AS body, ${FACTS} AS facts ${from('$1', HISTORY)}`,
);

/** Facts alone, after the lock: id. */
export const LOAD = statement<{ facts: ClueFacts }>('clue-load', `SELECT ${FACTS} AS facts ${from('$1', DEEDS)}`);

/** One row of a list as JSON; `today` is the list's own parameter. */
export const listItem = (today: string): string => `json_build_object(${short(today)})`;

/** What a new clue refers to: organ of a path, programme by code, people and organisations, complaints that the actor sees. */
export const RESOLVE = reading<{
  organ: number | null;
  programme: number | null;
  people: (number | null)[];
  organizations: (number | null)[];
  complaints: { id: string; key: string; state: string }[];
}>(
  'clue-resolve',
  `SELECT (SELECT key FROM organization WHERE key = ANY($5::int[]) AND is_organ ORDER BY cardinality(path) DESC LIMIT 1) AS organ,
     (SELECT key FROM programme WHERE code = $6) AS programme, ${accusedKeys('$7', '$8')},
     (SELECT COALESCE(json_agg(json_build_object('id', c.id, 'key', c.key::text, 'state', c.state)), '[]') FROM case_file c
      WHERE c.id = ANY($9::uuid[]) AND c.kind = 1) AS complaints`,
);

/** Complaints that the actor sees, inside a transaction: ids. */
export const COMPLAINTS = statement<{ id: string; key: string; state: string }>(
  'clue-complaints',
  'SELECT id, key::text, state FROM case_file WHERE id = ANY($1::uuid[]) AND kind = 1',
);

/** The detail row, after the spine: source, its number, content, chief below, day. */
export const INSERT = statement(
  'clue-insert',
  `INSERT INTO clue (case_key, source, source_ref, content, is_chief_below, logged_on)
   VALUES (currval('case_file_key_seq'), $1, $2, $3, $4, $5)`,
);

/** Links to complaints: keys, why, who, the clue (none: the one just filed). */
export const LINK = statement(
  'clue-link',
  `INSERT INTO clue_complaint (clue_key, complaint_key, why, made_by)
   SELECT COALESCE($4::bigint, currval('case_file_key_seq')), x, $2, $3 FROM unnest($1::bigint[]) x ON CONFLICT DO NOTHING`,
);

/** Small changes of the detail row, each a statement of its own; the clue comes first. */
export const MARK = {
  corrected: statement('clue-mark-corrected', 'UPDATE clue SET content = $2, is_chief_below = $3 WHERE case_key = $1'),
  unit: statement('clue-mark-unit', 'UPDATE clue SET unit_key = $2 WHERE case_key = $1'),
  custodians: statement('clue-mark-custodians', 'UPDATE clue SET custodians = $2 WHERE case_key = $1'),
  informed: statement('clue-mark-informed', 'UPDATE clue SET party_head_informed_on = $2 WHERE case_key = $1'),
};

/** case, round, way, grounds, plan, contingency plan, review day, who. */
export const DISPOSE = statement(
  'clue-dispose',
  `INSERT INTO clue_disposal (case_key, round, way, grounds, plan, contingency, review_on, proposed_by)
   VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
);

/** case, round, day, participants. */
export const STUDY = statement(
  'clue-study',
  'UPDATE clue_disposal SET studied_on = $3, studied_by = $4 WHERE case_key = $1 AND round = $2',
);

/** Accounts by public id as keys, with the roles that they hold on a day: ids, day. */
export const ACCOUNTS = statement<{ key: number; id: string; roles: string[] }>(
  'clue-accounts',
  `SELECT u.key, u.id, ARRAY(SELECT DISTINCT g.role FROM role_grant g WHERE g.user_key = u.key AND g.approved_at IS NOT NULL
     AND g.revoked_at IS NULL AND daterange(g.valid_from, g.valid_to, '[]') @> $2::date) AS roles
   FROM app_user u WHERE u.id = ANY($1::uuid[]) AND u.disabled_at IS NULL ORDER BY u.key`,
);
