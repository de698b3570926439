import { instant, person, place } from '../../casework/case-json.js';
import { reading, statement } from '../../platform/unit-of-work/statement.js';
import type { ClueLinkView, LaneView } from './clue.view.js';

/** The links of one end; rows whose other end the reader does not see are not there. */
const links = (own: string, other: string) => `SELECT c.key::text AS key, (SELECT COALESCE(json_agg(json_build_object(
    'case', json_build_object('id', f.id, 'number', f.number, 'state', f.state, 'title', f.title), 'why', l.why,
    'madeBy', ${person('l.made_by')}, 'madeAt', ${instant('l.made_at')}) ORDER BY l.made_at, f.key), '[]')
    FROM clue_complaint l JOIN case_file f ON f.key = l.${other} WHERE l.${own} = c.key) AS items FROM case_file c WHERE c.id = $5`;

/** Complaints of a clue, in one row that is missing where the clue is out of sight: `$5` id. */
export const COMPLAINTS_OF = reading<{ key: string; items: ClueLinkView[] }>(
  'clue-complaints-of',
  `${links('clue_key', 'complaint_key')} AND c.kind = 2`,
);

/** Clues of a complaint, in one row that is missing where the complaint is out of sight: `$5` id. */
export const CLUES_OF = reading<{ key: string; items: ClueLinkView[] }>(
  'clue-clues-of',
  `${links('complaint_key', 'clue_key')} AND c.kind = 1`,
);

const LANE = `json_build_object('organization', ${place('l.organ_key')}, 'inUse', l.is_in_use, 'setBy', ${person('l.set_by')},
  'setAt', ${instant('l.set_at')}) AS view FROM clue_lane l`;

/** Every organ for which the second lane was ever set. */
export const LANES = reading<{ view: LaneView }>('clue-lanes', `SELECT ${LANE} ORDER BY l.organ_key LIMIT 1000`);

/** One inside a transaction: organ. */
export const LANE_OF = statement<{ view: LaneView }>('clue-lane', `SELECT ${LANE} WHERE l.organ_key = $1`);

/** organ, in use, who. */
export const SET_LANE = statement(
  'clue-set-lane',
  `INSERT INTO clue_lane (organ_key, is_in_use, set_by) VALUES ($1, $2, $3)
   ON CONFLICT (organ_key) DO UPDATE SET is_in_use = $2, set_by = $3, set_at = clock_timestamp()`,
);
