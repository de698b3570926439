import { instant, person } from '../../casework/case-json.js';
import { reading, statement } from '../../platform/unit-of-work/statement.js';
import type { NoteView, RecordedNote } from './complaint-notes.contract.js';

const FIELDS = `'id', n.id, 'kind', n.kind, 'on', n.happened_on, 'text', n.note, 'means', n.means, 'answer', n.answer,
  'dissents', n.is_dissent, 'leader', n.leader, 'colour', n.colour, 'recordedBy', ${person('n.recorded_by')}, 'recordedAt', ${instant('n.recorded_at')}`;

/** The notes of a complaint, oldest first, in one row that is missing where it is out of sight: `$5` id. */
export const NOTES = reading<{ key: string; items: NoteView[] }>(
  'complaint-notes',
  `SELECT c.key::text AS key, (SELECT COALESCE(json_agg(json_build_object(${FIELDS}) ORDER BY n.key), '[]')
     FROM complaint_note n WHERE n.case_key = c.key) AS items
   FROM case_file c WHERE c.id = $5 AND c.kind = 1`,
);

/** One inside a transaction: id. */
export const NOTE = statement<{ view: RecordedNote }>(
  'complaint-note',
  `SELECT json_build_object(${FIELDS}, 'caseId', c.id, 'version', c.version) AS view
   FROM complaint_note n JOIN case_file c ON c.key = n.case_key WHERE n.id = $1`,
);

/** What decides whether a note may be made: case. */
export const NOTABLE = statement<{ is_real_name: boolean; acknowledged: boolean; colours: string[] }>(
  'complaint-notable',
  `SELECT d.is_real_name, EXISTS (SELECT 1 FROM complaint_note n WHERE n.case_key = d.case_key AND n.kind = 'ACKNOWLEDGEMENT') AS acknowledged,
     ARRAY(SELECT n.colour FROM complaint_note n WHERE n.case_key = d.case_key AND n.kind = 'SUPERVISION') AS colours
   FROM complaint d WHERE d.case_key = $1`,
);

/** id, case, kind, day, text, means, answer, dissent, leader, colour, who. */
export const INSERT_NOTE = statement(
  'complaint-insert-note',
  `INSERT INTO complaint_note (id, case_key, kind, happened_on, note, means, answer, is_dissent, leader, colour, recorded_by)
   VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
);

/** Ends the clock of a rule beside the stage's own: case, rule. */
export const END_CLOCK = statement(
  'complaint-end-clock',
  `UPDATE case_deadline SET ended_at = clock_timestamp(), version = version + 1
   WHERE case_key = $1 AND is_parallel AND rule = $2 AND ended_at IS NULL`,
);

/** Starts one, unless a note of this kind is there already: id, case (none: the one just filed), the clock, kind. */
export const START_CLOCK = statement(
  'complaint-start-clock',
  `INSERT INTO case_deadline (id, case_key, rule, rule_key, started_on, due_on, warn_on, is_provisional, derivation, is_parallel)
   SELECT $1, c.key, $3, $4, $5, $6, $7, $8, $9, true FROM (SELECT COALESCE($2::bigint, currval('case_file_key_seq')) AS key) c
   WHERE NOT EXISTS (SELECT 1 FROM complaint_note n WHERE n.case_key = c.key AND n.kind = $10)`,
);
