import type { CaseSpine } from '../../casework/case-file.js';
import { shownEvents, spineFacts, spineItem } from '../../casework/case-json.js';
import { deedsOf, visibleCase } from '../../casework/case-statements.js';
import { reading, statement } from '../../platform/unit-of-work/statement.js';

const HISTORY = `(SELECT ${shownEvents} AS shown, ${deedsOf('workSuggestion')} AS deeds FROM case_event e WHERE e.case_key = c.key)`;
const FACTS = `json_build_object(${spineFacts('ee.deeds')})`;
const short = (today: string) => `${spineItem(today)}, 'form', d.form, 'givenTo', d.given_to, 'givenOn', d.given_on`;
const body = (today: string) =>
  `json_build_object(${short(today)}, 'content', d.content, 'occasion', d.occasion, 'synthetic', d.is_synthetic, 'history', ee.shown)::text`;
const from = (id: string) => `FROM ${visibleCase(id)} JOIN work_suggestion d ON d.case_key = c.key
  JOIN organization organ ON organ.key = c.organ_key JOIN organization holder ON holder.key = c.org_key
  CROSS JOIN LATERAL ${HISTORY} ee WHERE c.entered IS NOT NULL`;

/** A suggestion as text of JSON, with its facts beside it. Own parameters: id, today. */
export const READ = reading<{ body: string; facts: CaseSpine }>(
  'work-suggestion-read',
  `SELECT ${body('$6')} AS body, ${FACTS} AS facts ${from('$5')}`,
);

/** The same inside a transaction: id, today. */
export const ANSWER = statement<{ body: string; facts: CaseSpine }>(
  'work-suggestion-answer',
  `SELECT ${body('$2')} AS body, ${FACTS} AS facts ${from('$1')}`,
);

/** Facts alone, after the lock: id. */
export const LOAD = statement<{ facts: CaseSpine }>('work-suggestion-load', `SELECT ${FACTS} AS facts ${from('$1')}`);

/** One row of a list as JSON. */
export const listItem = (today: string): string => `json_build_object(${short(today)})`;

/** A programme by code, a holder by id. */
export const RESOLVE = reading<{ programme: number | null; holder: number | null; path: number[] | null }>(
  'work-suggestion-resolve',
  `SELECT (SELECT key FROM programme WHERE code = $5) AS programme, (SELECT key FROM organization WHERE id = $6) AS holder,
     (SELECT path FROM organization WHERE id = $6) AS path`,
);

/** The detail row, after the spine. */
export const INSERT = statement(
  'work-suggestion-insert',
  `INSERT INTO work_suggestion (case_key, form, content, given_to, occasion) VALUES (currval('case_file_key_seq'), $1, $2, $3, $4)`,
);

/** The day on which it was given. */
export const GIVE = statement('work-suggestion-give', 'UPDATE work_suggestion SET given_on = $2 WHERE case_key = $1');
