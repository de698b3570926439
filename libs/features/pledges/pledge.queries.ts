import type { CaseSpine } from '../../casework/case-file.js';
import { person as account, due, instant, light, place, shownEvents, spineFacts } from '../../casework/case-json.js';
import { deedsOf, visibleCase } from '../../casework/case-statements.js';
import { reading, statement } from '../../platform/unit-of-work/statement.js';

/** What guards and effects need to know of a pledge; never leaves the API. */
export interface PledgeFacts extends CaseSpine {
  readonly responsiblePersonId: string;
  readonly superiorPersonId: string;
  readonly textHash: string;
  readonly startsOn: string;
  readonly isMeasured: boolean;
  readonly hasParent: boolean;
  readonly parentState: string | null;
  readonly tasks: readonly number[];
  readonly wasRectified: boolean;
}

const person = (key: string) =>
  `(SELECT json_build_object('id', p.id, 'name', p.name) FROM person p WHERE p.key = ${key})`;

const item = (
  today: string,
) => `'id', c.id, 'number', c.number, 'state', c.state, 'version', c.version, 'title', c.title,
  'campaign', (SELECT code FROM pledge_campaign WHERE key = d.campaign_key), 'level', d.level, 'organization', ${place('c.org_key')},
  'responsible', ${person('d.responsible_person_key')}, 'superior', ${person('d.superior_person_key')},
  'from', d.starts_on, 'to', d.ends_on, 'grade', c.outcome, 'dueOn', ${due('c')}, 'light', ${light('c', today)}`;

/** One row of a list as JSON; `today` is the list's own parameter. */
export const listItem = (today: string): string => `json_build_object(${item(today)})`;

// A parent out of the reader's sight still counts: the standing register knows whether it is in force.
const PARENT_STATE = `COALESCE((SELECT state FROM case_file WHERE key = d.parent_case_key), CASE WHEN EXISTS (SELECT 1 FROM pledge_standing s
  WHERE s.case_key = d.parent_case_key AND upper_inf(s.recorded) AND s.valid @> CURRENT_DATE) THEN 'IN_FORCE' END)`;

const FACTS = `json_build_object(${spineFacts('ee.deeds')},
  'responsiblePersonId', (SELECT id FROM person WHERE key = d.responsible_person_key),
  'superiorPersonId', (SELECT id FROM person WHERE key = d.superior_person_key), 'textHash', d.text_hash, 'startsOn', d.starts_on,
  'isMeasured', pledge_is_measured(d), 'hasParent', d.parent_case_key IS NOT NULL, 'parentState', ${PARENT_STATE},
  'tasks', (SELECT json_agg(t->'number') FROM jsonb_array_elements(d.tasks) t), 'wasRectified', ee.rectified)`;

const HISTORY = `(SELECT ${deedsOf('pledge')} AS deeds, COALESCE(bool_or(e.action = 'reportRectification'), false) AS rectified,
  ${shownEvents} AS shown
  FROM case_event e WHERE e.case_key = c.key)`;

const body = (
  today: string,
) => `json_build_object(${item(today)}, 'parentId', (SELECT id FROM case_file WHERE key = d.parent_case_key),
  'projectId', (SELECT p.id FROM pledge_target t JOIN project p ON p.key = t.project_key WHERE t.key = d.target_key),
  'responsiblePersonId', (SELECT id FROM person WHERE key = d.responsible_person_key),
  'superiorPersonId', (SELECT id FROM person WHERE key = d.superior_person_key), 'isFirst', d.is_first,
  'objectives', d.objectives, 'tasks', d.tasks, 'divisions', d.divisions, 'text', pledge_text(d), 'textHash', d.text_hash,
  'report', d.report, 'score', d.score, 'synthetic', d.is_synthetic,
  'signatures', (SELECT COALESCE(json_agg(json_build_object('side', s.side, 'person', ${person('s.person_key')}, 'textHash', s.text_hash,
    'signedAt', ${instant('s.signed_at')}) ORDER BY s.key), '[]') FROM pledge_signature s WHERE s.case_key = c.key),
  'measures', (SELECT COALESCE(json_agg(json_build_object('measure', m.measure, 'personId', (SELECT id FROM person WHERE key = m.person_key),
    'share', m.share, 'basis', m.basis) ORDER BY m.key), '[]') FROM pledge_accountability m WHERE m.case_key = c.key),
  'assignees', (SELECT COALESCE(json_agg(${account('k')}), '[]') FROM unnest(c.assignees) k), 'history', ee.shown)::text`;

const from = (id: string) => `FROM ${visibleCase(id)} JOIN pledge d ON d.case_key = c.key
  JOIN organization organ ON organ.key = c.organ_key JOIN organization holder ON holder.key = c.org_key
  CROSS JOIN LATERAL ${HISTORY} ee WHERE c.entered IS NOT NULL`;

/** A pledge as text of JSON, with its facts beside it. Own parameters: id, today. */
export const READ = reading<{ body: string; facts: PledgeFacts }>(
  'pledge-read',
  `SELECT ${body('$6')} AS body, ${FACTS} AS facts ${from('$5')}`,
);

/** The same inside a transaction: id, today. */
export const ANSWER = statement<{ body: string; facts: PledgeFacts }>(
  'pledge-answer',
  `SELECT ${body('$2')} AS body, ${FACTS} AS facts ${from('$1')}`,
);

/** Facts alone, after the lock: id. */
export const LOAD = statement<{ facts: PledgeFacts }>('pledge-load', `SELECT ${FACTS} AS facts ${from('$1')}`);

/** What a draft refers to: campaign code, unit id, project id, parent id, responsible id, superior id, first day. */
export const RESOLVE = reading<{
  campaign: number | null;
  year: number | null;
  programme: number | null;
  template: object | null;
  campaign_path: number[] | null;
  unit: number | null;
  unit_name: string | null;
  path: number[] | null;
  project: number | null;
  parent: string | null;
  responsible: number | null;
  superior: number | null;
  holds_post: boolean;
}>(
  'pledge-resolve',
  `SELECT k.key AS campaign, k.year, k.programme_key AS programme, k.template, ko.path AS campaign_path, o.key AS unit, o.name AS unit_name,
     o.path, (SELECT key FROM project WHERE id = $7 AND owner_organization_key = o.key) AS project,
     (SELECT c.key::text FROM case_file c JOIN pledge p ON p.case_key = c.key WHERE c.id = $8) AS parent, r.key AS responsible, s.key AS superior,
     EXISTS (SELECT 1 FROM post t WHERE t.person_key = r.key AND t.organization_key = o.key
       AND COALESCE($11::date, make_date(k.year, 1, 1)) BETWEEN t.valid_from AND COALESCE(t.valid_to, 'infinity')) AS holds_post
   FROM (SELECT 1) one LEFT JOIN pledge_campaign k ON k.code = $5 LEFT JOIN organization ko ON ko.key = k.organization_key
     LEFT JOIN organization o ON o.id = $6 AND o.key <> 1 LEFT JOIN person r ON r.id = $9 AND r.key <> 1 LEFT JOIN person s ON s.id = $10 AND s.key <> 1`,
);

/** Makes sure that a unit, or its project, owes a pledge at a level: campaign, organisation, project, level. */
export const OWE = statement(
  'pledge-owe',
  'INSERT INTO pledge_target (campaign_key, organization_key, project_key, level) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING',
);

/**
 * The detail row of the case that this transaction filed: campaign, organisation, project, level, parent, first, responsible,
 * superior, from, to, objectives, tasks, divisions.
 */
export const INSERT_PLEDGE = statement(
  'pledge-insert',
  `INSERT INTO pledge (case_key, target_key, campaign_key, level, parent_case_key, is_first, responsible_person_key, superior_person_key,
     starts_on, ends_on, objectives, tasks, divisions, text_hash)
   SELECT currval('case_file_key_seq'), (SELECT key FROM pledge_target WHERE campaign_key = $1 AND organization_key = $2
     AND project_key IS NOT DISTINCT FROM $3::int AND level = $4), $1::int, $4, $5::bigint, $6::boolean, $7::int, $8::int, $9::date, $10::date,
     $11::jsonb, $12::jsonb, $13::jsonb, ''`,
);

/** New words of a draft, each where it is given: case, objectives, tasks, divisions. */
export const AMEND = statement(
  'pledge-amend',
  `UPDATE pledge SET objectives = COALESCE($2::jsonb, objectives), tasks = COALESCE($3::jsonb, tasks), divisions = COALESCE($4::jsonb, divisions)
   WHERE case_key = $1`,
);

/** A signature of the asker: case, side, account, hash. */
export const SIGN = statement(
  'pledge-sign',
  `INSERT INTO pledge_signature (case_key, side, person_key, user_key, text_hash)
   SELECT $1, $2, u.person_key, u.key, $4 FROM app_user u WHERE u.key = $3`,
);

/** Accounts of two people, as keys: person ids. */
export const SIGNERS = statement<{ key: number }>(
  'pledge-signers',
  'SELECT u.key FROM app_user u JOIN person p ON p.key = u.person_key WHERE p.id = ANY($1::uuid[]) AND u.disabled_at IS NULL ORDER BY u.key',
);

/** A successor who holds a post in the unit on a day: person id, unit, day. */
export const SUCCESSOR = statement<{ key: number }>(
  'pledge-successor',
  `SELECT p.key FROM person p WHERE p.id = $1 AND EXISTS (SELECT 1 FROM post t WHERE t.person_key = p.key AND t.organization_key = $2
     AND $3::date BETWEEN t.valid_from AND COALESCE(t.valid_to, 'infinity'))`,
);

/** Sets who holds the office: case, person. */
export const HAND_OVER = statement(
  'pledge-hand-over',
  'UPDATE pledge SET responsible_person_key = $2 WHERE case_key = $1',
);

/** Keeps the report: case, items. */
export const REPORT = statement('pledge-report', 'UPDATE pledge SET report = $2::jsonb WHERE case_key = $1');

/** Keeps the score: case, score. */
export const SCORE = statement('pledge-score', 'UPDATE pledge SET score = $2 WHERE case_key = $1');

/** Keeps measures: case, arrays of measure, person id, share, basis. */
export const MEASURES = statement(
  'pledge-measures',
  `INSERT INTO pledge_accountability (case_key, measure, person_key, share, basis)
   SELECT $1, m.measure, (SELECT key FROM person WHERE id = m.person), m.share, m.basis
   FROM unnest($2::text[], $3::uuid[], $4::text[], $5::text[]) AS m(measure, person, share, basis)`,
);
