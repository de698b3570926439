import type { CaseSpine } from '../../casework/case-file.js';
import { shownEvents } from '../../casework/case-json.js';
import { deedsOf, visibleCase } from '../../casework/case-statements.js';
import type { LegalDay } from '../../kernel/legal-day.js';
import { reading, statement } from '../../platform/unit-of-work/statement.js';
import { inspectionBody, inspectionFacts } from './inspection.sql.js';

/** A finding as guards and effects see it. */
export interface FindingFacts {
  readonly key: string;
  readonly id: string;
  readonly standing: 'STANDING' | 'DROPPED' | 'HANDED_OVER';
  /** Its hand-over has been proposed. */
  readonly isProposed: boolean;
}

/** An item of rectification as guards and effects see it. */
export interface ItemFacts {
  readonly key: string;
  readonly id: string;
  readonly findingKey: string;
  readonly state: 'OPEN' | 'SUBMITTED' | 'RETURNED' | 'VERIFIED' | 'WAIVED';
}

/** What guards and effects need to know of an inspection; never leaves the API. */
export interface InspectionFacts extends CaseSpine {
  readonly recused: readonly number[];
  readonly type: string;
  readonly tags: readonly string[];
  readonly participation: 'ORGANISED' | 'JOINED';
  readonly isImportant: boolean;
  readonly draftedBy: number;
  readonly subjectKeys: readonly (number | null)[];
  readonly startsOn: LegalDay | null;
  readonly endsOn: LegalDay | null;
  readonly initiatedOn: LegalDay | null;
  readonly noticedOn: LegalDay | null;
  readonly onSiteOn: LegalDay | null;
  readonly confirmedOn: LegalDay | null;
  readonly teamRound: number;
  readonly isComplete: boolean;
  /** How many items its checklist has, and whether every mandatory one is answered. */
  readonly itemCount: number;
  readonly isChecked: boolean;
  /** Of the last round. */
  readonly team: readonly {
    readonly key: number;
    readonly person: number;
    readonly role: 'LEADER' | 'MEMBER';
    readonly hasSigned: boolean;
  }[];
  readonly findings: readonly FindingFacts[];
  readonly items: readonly ItemFacts[];
}

const HISTORY = `(SELECT ${shownEvents} AS shown, ${deedsOf('inspection')} AS deeds FROM case_event e WHERE e.case_key = c.key)`;
const DEEDS = `(SELECT ${deedsOf('inspection')} AS deeds FROM case_event e WHERE e.case_key = c.key)`;

const from = (id: string, history: string) => `FROM ${visibleCase(id)} JOIN inspection d ON d.case_key = c.key
  JOIN organization organ ON organ.key = c.organ_key JOIN organization holder ON holder.key = c.org_key
  CROSS JOIN LATERAL ${history} ee WHERE c.entered IS NOT NULL`;

/** An inspection as text of JSON, with its facts beside it. Own parameters: id, today. */
export const READ = reading<{ body: string; facts: InspectionFacts }>(
  'inspection-read',
  `SELECT ${inspectionBody('$6')} AS body, ${inspectionFacts} AS facts ${from('$5', HISTORY)}`,
);

/** The same inside a transaction: id, today. */
export const ANSWER = statement<{ body: string; facts: InspectionFacts }>(
  'inspection-answer',
  `SELECT ${inspectionBody('$2')} AS body, ${inspectionFacts} AS facts ${from('$1', HISTORY)}`,
);

/** Facts alone, after the lock: id. */
export const LOAD = statement<{ facts: InspectionFacts }>(
  'inspection-load',
  `SELECT ${inspectionFacts} AS facts ${from('$1', DEEDS)}`,
);

/** An organisation by its id. */
export type KnownParty = { readonly key: number; readonly name: string } | null;

/** What a plan refers to, by its ids: null where there is none. */
export interface ResolvedPlan {
  readonly parties: readonly KnownParty[];
  readonly project: number | null;
  readonly checklist: { readonly key: number; readonly isPublished: boolean } | null;
}

const parties = (ids: string) =>
  `(SELECT COALESCE(json_agg((SELECT json_build_object('key', o.key, 'name', o.name) FROM organization o WHERE o.id = x.id) ORDER BY x.n), '[]')
    FROM unnest(${ids}::uuid[]) WITH ORDINALITY x(id, n)) AS parties`;
const references = (first: number) => `${parties(`$${first}`)},
  (SELECT key FROM project WHERE id = $${first + 1}::uuid) AS project,
  (SELECT json_build_object('key', v.key, 'isPublished', v.published_at IS NOT NULL) FROM checklist_version v JOIN checklist l ON l.key = v.checklist_key
    WHERE l.id = $${first + 2}::uuid AND v.number = $${first + 3}::int) AS checklist`;

/** What a plan refers to: organisations, project, checklist and version. */
export const RESOLVE = statement<ResolvedPlan>('inspection-resolve', `SELECT ${references(1)}`);

/** The same for a draft, with the organ of a path, the programme by its code, and the name of the drafting office. */
export const RESOLVE_DRAFT = reading<
  ResolvedPlan & { organ: number | null; programme: number | null; office: { key: number; name: string } }
>(
  'inspection-resolve-draft',
  `SELECT ${references(5)},
     (SELECT key FROM organization WHERE key = ANY($9::int[]) AND is_organ ORDER BY cardinality(path) DESC LIMIT 1) AS organ,
     (SELECT key FROM programme WHERE code = $10) AS programme,
     (SELECT json_build_object('key', key, 'name', name) FROM organization WHERE key = $11::int) AS office`,
);

/** Accounts by id, in the order asked, which hold one of these roles today. */
export const TEAM_BY_ID = statement<{ key: number; person: number }>(
  'inspection-team',
  `SELECT u.key, u.person_key AS person FROM unnest($1::uuid[]) WITH ORDINALITY x(id, n) JOIN app_user u ON u.id = x.id
   WHERE u.disabled_at IS NULL AND EXISTS (SELECT 1 FROM role_grant g WHERE g.user_key = u.key AND g.role = ANY($2)
     AND g.approved_at IS NOT NULL AND g.revoked_at IS NULL AND daterange(g.valid_from, g.valid_to, '[]') @> $3::date) ORDER BY x.n`,
);

/** Liaison accounts of the inspected units, without the recused: organisations, today, case. */
export const LIAISONS = statement<{ key: number }>(
  'inspection-liaisons',
  `SELECT DISTINCT u.key FROM organization o JOIN role_grant g ON g.organization_key = ANY(o.path) JOIN app_user u ON u.key = g.user_key
   WHERE o.key = ANY($1::int[]) AND g.role IN ('UNIT_LIAISON', 'COMMUNITY_SECRETARY') AND g.approved_at IS NOT NULL AND g.revoked_at IS NULL
     AND u.disabled_at IS NULL AND daterange(g.valid_from, g.valid_to, '[]') @> $2::date
     AND NOT EXISTS (SELECT 1 FROM case_file c WHERE c.key = $3 AND u.key = ANY(c.recused))`,
);
