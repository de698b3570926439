import { instant, person } from '../../casework/case-json.js';
import { reading, statement } from '../../platform/unit-of-work/statement.js';
import type { MeasureView } from './measure.contract.js';

const VIEW = `json_build_object('id', m.id, 'caseId', c.id, 'version', c.version, 'type', m.type, 'note', m.note,
  'tenderId', (SELECT t.id FROM case_file t WHERE t.key = m.tender_key), 'tenderRef', m.tender_ref,
  'beforeFen', m.before_fen, 'afterFen', m.after_fen, 'amountFen', m.amount_fen, 'basis', m.basis, 'synthetic', m.is_synthetic,
  'proposedBy', ${person('m.proposed_by')}, 'proposedAt', ${instant('m.proposed_at')}, 'confirmedBy', ${person('m.confirmed_by')},
  'confirmedAt', ${instant('m.confirmed_at')})`;

/** The measures of a complaint in one row that is missing where it is out of sight: `$5` id. */
export const MEASURES = reading<{ key: string; items: MeasureView[] }>(
  'measures-of-case',
  `SELECT c.key::text AS key, (SELECT COALESCE(json_agg(${VIEW} ORDER BY m.key), '[]') FROM measure m WHERE m.case_key = c.key) AS items
   FROM case_file c WHERE c.id = $5 AND c.kind = 1`,
);

/** One inside a transaction: id. */
export const MEASURE = statement<{ view: MeasureView }>(
  'measure-one',
  `SELECT ${VIEW} AS view FROM measure m JOIN case_file c ON c.key = m.case_key WHERE m.id = $1`,
);

/** The complaint of a measure. */
export const CASE_OF = statement<{ id: string }>(
  'measure-case-of',
  'SELECT c.id FROM measure m JOIN case_file c ON c.key = m.case_key WHERE m.id = $1',
);

/** What the complaint was found to be: case. */
export const OUTCOME = statement<{ outcome: string | null }>(
  'measure-outcome',
  'SELECT outcome FROM case_file WHERE key = $1',
);

/** The tender of an id, where the actor sees it. */
export const TENDER = statement<{ key: string }>(
  'measure-tender',
  'SELECT c.key::text FROM case_file c JOIN tender t ON t.case_key = c.key WHERE c.id = $1',
);

/** id, case, type, note, tender in words, before, after, amount, basis, who, tender. */
export const PROPOSE = statement(
  'measure-propose',
  `INSERT INTO measure (id, case_key, type, note, tender_ref, before_fen, after_fen, amount_fen, basis, proposed_by, tender_key)
   VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
);

/** id, who. */
export const CONFIRM = statement(
  'measure-confirm',
  'UPDATE measure SET confirmed_by = $2, confirmed_at = clock_timestamp() WHERE id = $1',
);
