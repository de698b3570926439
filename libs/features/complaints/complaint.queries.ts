import { ALLEGATIONS } from '../../casework/allegations.sql.js';
import type { CaseSpine } from '../../casework/case-file.js';
import {
  due,
  instant,
  light,
  person,
  secrecy,
  shownDeadlines,
  shownEvents,
  spineFacts,
} from '../../casework/case-json.js';
import { deedsOf, visibleCase } from '../../casework/case-statements.js';
import { reading, statement } from '../../platform/unit-of-work/statement.js';

/** What is known of one allegation; its words only under the lock, where a correction needs them. */
export interface KnownAllegation {
  readonly id: string;
  readonly conclusion: string | null;
  readonly accusedName?: string | null;
  readonly issueType?: string;
  readonly matter?: string;
}

/** What guards and effects need to know of a complaint; never leaves the API. */
export interface ComplaintFacts extends CaseSpine {
  readonly registeredBy: number | null;
  readonly returnRequestedBy: number | null;
  readonly isRealName: boolean;
  readonly channel: string;
  readonly kind: string;
  readonly content: string;
  readonly externalNo: string | null;
  readonly allegations: readonly KnownAllegation[];
}

const FACTS = `json_build_object(${spineFacts('ee.deeds')}, 'registeredBy', d.registered_by,
  'returnRequestedBy', d.return_requested_by, 'isRealName', d.is_real_name, 'channel', d.channel, 'kind', d.kind,
  'content', d.content, 'externalNo', d.external_no, 'allegations', aa.known)`;

/** Both what is shown of the history and what is known of it, from one look at the rows. */
const HISTORY = `(SELECT ${shownEvents} AS shown, ${deedsOf('complaint')} AS deeds FROM case_event e WHERE e.case_key = c.key)`;
const DEEDS = `(SELECT ${deedsOf('complaint')} AS deeds FROM case_event e WHERE e.case_key = c.key)`;

/** What a step looks at: the words too, for the index. */
const KNOWN_ALLEGATIONS = `(SELECT COALESCE(json_agg(json_build_object('id', a.id, 'conclusion', a.conclusion,
    'accusedName', COALESCE(a.accused_name, ap.name, ao.name), 'issueType', a.issue_type, 'matter', a.matter) ORDER BY a.ordinal), '[]') AS known
  FROM allegation a LEFT JOIN person ap ON ap.key = a.accused_person_key LEFT JOIN organization ao ON ao.key = a.accused_organization_key
  WHERE a.case_key = c.key)`;

/** The primary of a duplicate; the register itself shows it only to those who see both. */
const PRIMARY = `CASE WHEN c.state = 'DUPLICATE_FILED' THEN primary_of(c.key) END`;

const body = (
  today: string,
) => `json_build_object('id', c.id, 'number', c.number, 'state', c.state, 'version', c.version,
  'channel', d.channel, 'kind', d.kind, 'receivedAt', ${instant('c.received_at')}, 'title', c.title, 'content', d.content,
  'realName', d.is_real_name, 'secrecy', ${secrecy('c')}, 'programme', (SELECT code FROM programme WHERE key = c.programme_key),
  'projectId', d.project_id, 'externalNo', d.external_no, 'synthetic', d.is_synthetic,
  'organization', json_build_object('id', holder.id, 'code', holder.code, 'name', holder.name), 'organ', json_build_object('id', organ.id, 'code', organ.code, 'name', organ.name),
  'refusalReason', d.refusal_reason, 'duplicateOf', ${PRIMARY}, 'assignmentGround', d.assignment_ground, 'conclusion', c.outcome,
  'assignees', (SELECT COALESCE(json_agg(${person('k')}), '[]') FROM unnest(c.assignees) k),
  'dueOn', ${due('c')}, 'light', ${light('c', today)}, 'allegations', aa.shown, 'deadlines', ${shownDeadlines(today)}, 'history', ee.shown)::text`;

const from = (
  id: string,
  history: string,
  allegations = ALLEGATIONS,
) => `FROM ${visibleCase(id)} JOIN complaint d ON d.case_key = c.key
  JOIN organization organ ON organ.key = c.organ_key JOIN organization holder ON holder.key = c.org_key
  CROSS JOIN LATERAL ${allegations} aa CROSS JOIN LATERAL ${history} ee WHERE c.entered IS NOT NULL`;

/** A complaint as text of JSON, with its facts beside it. Own parameters: id, today. */
export const READ = reading<{ body: string; facts: ComplaintFacts }>(
  'complaint-read',
  `SELECT ${body('$6')} AS body, ${FACTS} AS facts ${from('$5', HISTORY)}`,
);

/** The same inside a transaction: id, today. */
export const ANSWER = statement<{ body: string; facts: ComplaintFacts }>(
  'complaint-answer',
  `SELECT ${body('$2')} AS body, ${FACTS} AS facts ${from('$1', HISTORY)}`,
);

/** Facts alone, after the lock: id. */
export const LOAD = statement<{ facts: ComplaintFacts }>(
  'complaint-load',
  `SELECT ${FACTS} AS facts ${from('$1', DEEDS, KNOWN_ALLEGATIONS)}`,
);

/** One row of a list as JSON; `$today` is the list's own parameter. */
export const listItem = (
  today: string,
) => `json_build_object('id', c.id, 'number', c.number, 'state', c.state, 'version', c.version,
  'title', c.title, 'channel', d.channel, 'realName', d.is_real_name, 'secrecy', ${secrecy('c')}, 'receivedAt', ${instant('c.received_at')},
  'programme', g.code, 'organization', json_build_object('id', o.id, 'code', o.code, 'name', o.name), 'conclusion', c.outcome,
  'dueOn', ${due('c')}, 'light', ${light('c', today)})`;

/** The detail row: channel, kind, content, real name, reporter, external number, project; after the spine. */
export const INSERT_DETAIL = statement(
  'complaint-insert',
  `INSERT INTO complaint (case_key, channel, kind, content, is_real_name, reporter_ref, external_no, project_id)
   VALUES (currval('case_file_key_seq'), $1, $2, $3, $4, $5, $6, $7)`,
);

/** Turns public references into keys; a null where nothing is found. */
export const RESOLVE = reading<{
  people: (number | null)[];
  organizations: (number | null)[];
  names: (string | null)[];
  programme: number | null;
  holder: number | null;
  holder_path: number[] | null;
}>(
  'complaint-resolve',
  `SELECT ARRAY(SELECT (SELECT key FROM person WHERE id = x.id) FROM unnest($5::uuid[]) WITH ORDINALITY x(id, n) ORDER BY n) AS people,
     ARRAY(SELECT (SELECT key FROM organization WHERE id = x.id) FROM unnest($6::uuid[]) WITH ORDINALITY x(id, n) ORDER BY n) AS organizations,
     ARRAY(SELECT COALESCE((SELECT name FROM person WHERE id = x.person), (SELECT name FROM organization WHERE id = x.organization))
       FROM unnest($5::uuid[], $6::uuid[]) WITH ORDINALITY x(person, organization, n) ORDER BY n) AS names,
     (SELECT key FROM programme WHERE code = $7) AS programme,
     (SELECT key FROM organization WHERE id = $8) AS holder, (SELECT path FROM organization WHERE id = $8) AS holder_path`,
);

/** Small marks on the detail row, each a statement of its own. */
export const MARK = {
  registered: statement(
    'complaint-mark-registered',
    'UPDATE complaint SET registered_by = $2, registered_at = now(), kind = COALESCE($3, kind) WHERE case_key = $1',
  ),
  refused: statement('complaint-mark-refused', 'UPDATE complaint SET refusal_reason = $2 WHERE case_key = $1'),
  assigned: statement('complaint-mark-assigned', 'UPDATE complaint SET assignment_ground = $2 WHERE case_key = $1'),
  returning: statement('complaint-mark-returning', 'UPDATE complaint SET return_requested_by = $2 WHERE case_key = $1'),
  corrected: statement(
    'complaint-mark-corrected',
    'UPDATE complaint SET channel = $2, kind = $3, content = $4, external_no = $5 WHERE case_key = $1',
  ),
};

/** Accounts by public id, as keys, in the order asked. */
export const USERS = statement<{ key: number; id: string }>(
  'complaint-users',
  'SELECT key, id FROM app_user WHERE id = ANY($1::uuid[]) AND disabled_at IS NULL',
);

/** Programme key by code. */
export const PROGRAMME = statement<{ key: number }>('complaint-programme', 'SELECT key FROM programme WHERE code = $1');

/** The same references inside a transaction: arrays of person and organisation ids. */
export const KEYS = statement<{
  people: (number | null)[];
  organizations: (number | null)[];
  names: (string | null)[];
}>(
  'complaint-keys',
  `SELECT ARRAY(SELECT (SELECT key FROM person WHERE id = x.id) FROM unnest($1::uuid[]) WITH ORDINALITY x(id, n) ORDER BY n) AS people,
     ARRAY(SELECT (SELECT key FROM organization WHERE id = x.id) FROM unnest($2::uuid[]) WITH ORDINALITY x(id, n) ORDER BY n) AS organizations,
     ARRAY(SELECT COALESCE((SELECT name FROM person WHERE id = x.person), (SELECT name FROM organization WHERE id = x.organization))
       FROM unnest($1::uuid[], $2::uuid[]) WITH ORDINALITY x(person, organization, n) ORDER BY n) AS names`,
);

/** Who registered it and where its reporter is kept: id. */
export const REPORTER = reading<{ case_key: string; registered_by: number | null; reporter_ref: string | null }>(
  'complaint-reporter',
  'SELECT c.key::text AS case_key, d.registered_by, d.reporter_ref FROM case_file c JOIN complaint d ON d.case_key = c.key WHERE c.id = $5',
);
