import { instant, person } from '../../casework/case-json.js';
import { reading, statement } from '../../platform/unit-of-work/statement.js';
import type { InterferenceView } from './interference.contract.js';

/** An entry with its place in the list. */
export interface InterferenceRow {
  readonly key: string;
  readonly view: InterferenceView;
}

const VIEW = `json_build_object('id', i.id, 'kind', i.kind, 'on', i.happened_on, 'subjectName', i.subject_name, 'subjectPost', i.subject_post,
  'subjectPersonId', (SELECT id FROM person WHERE key = i.subject_person_key), 'caseNumber', i.case_number, 'text', i.note,
  'organization', (SELECT json_build_object('id', o.id, 'code', o.code, 'name', o.name) FROM organization o WHERE o.key = i.organization_key),
  'reportedBy', ${person('i.reported_by')},
  'reportedAt', ${instant('i.reported_at')})`;
const FILTER = 'FROM interference i WHERE ($5::text IS NULL OR i.kind = $5)';

/** A page, oldest first: `$5` kind, the key to start after, rows. The policy says whose. */
export const LIST = reading<InterferenceRow>(
  'interference-list',
  `SELECT i.key::text AS key, ${VIEW} AS view ${FILTER} AND ($6::bigint IS NULL OR i.key > $6) ORDER BY i.key LIMIT $7::int`,
);

/** How many there are, counted up to `$6`. */
export const COUNT = reading<{ counted: number }>(
  'interference-count',
  `SELECT count(*)::int AS counted FROM (SELECT 1 ${FILTER} LIMIT $6::int) counted`,
);

/** Where the reporter is at home, and the person that they name: account, person. */
export const PLACE = statement<{ home: number; subject: number | null }>(
  'interference-place',
  `SELECT p.organization_key AS home, (SELECT key FROM person WHERE id = $2) AS subject
   FROM app_user u JOIN person p ON p.key = u.person_key WHERE u.key = $1`,
);

/** id, organisation, kind, day, name, post, person, case number, text, who. */
export const ADD = statement(
  'interference-add',
  `INSERT INTO interference (id, organization_key, kind, happened_on, subject_name, subject_post, subject_person_key, case_number, note, reported_by)
   VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
);
