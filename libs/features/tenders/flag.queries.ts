import { instant, person } from '../../casework/case-json.js';
import { reading, statement } from '../../platform/unit-of-work/statement.js';
import type { FlaggedBidView, RedFlagSettingView } from './flag.contract.js';
import { FLAGS_SQL } from './flag.sql.js';

/** A row of the one statement: a flag, the size of the register, or the quartiles of an indicator. */
export interface FlagRow {
  readonly code: string;
  readonly subject: string | null;
  readonly subject_key: string | null;
  readonly name: string | null;
  readonly value: number | null;
  readonly numbers: string | null;
  readonly total: number | null;
  readonly tenders: number | null;
  readonly bids: number | null;
}

/** Every indicator: programme, project, settings as JSON, currency, flags of each. */
export const FLAGS = reading<FlagRow>('tender-flags', FLAGS_SQL);

const BIDS = `(SELECT COALESCE(json_agg(json_build_object('id', b.id, 'bidders', b.bidder_names, 'amountFen', b.amount_fen, 'currency', b.currency,
  'status', b.status, 'receivedAt', ${instant('b.received_at')}) ORDER BY b.amount_fen, b.key), '[]') FROM tender_bid b WHERE b.case_key = c.key)`;

/** Flagged tenders with their bids, by their keys. */
export const FLAGGED = reading<{ key: string; id: string; title: string; bids: FlaggedBidView[] }>(
  'tender-flagged',
  `SELECT c.key::text, c.id, c.title, ${BIDS} AS bids FROM case_file c WHERE c.key = ANY($5::bigint[])`,
);

const SETTING = `json_build_object('indicator', s.indicator, 'name', s.name, 'value', s.value, 'reason', s.reason, 'setBy', ${person('s.set_by')},
  'setAt', ${instant('s.set_at')})`;

/** The last word on every threshold that was ever set. */
export const SETTINGS = reading<{ view: RedFlagSettingView }>(
  'tender-flag-settings',
  `SELECT ${SETTING} AS view FROM (SELECT DISTINCT ON (indicator, name) * FROM red_flag_setting ORDER BY indicator, name, key DESC) s`,
);

/** indicator, name, value, reason, who. */
export const SET = statement<{ view: RedFlagSettingView }>(
  'tender-flag-set',
  `WITH s AS (INSERT INTO red_flag_setting (indicator, name, value, reason, set_by) VALUES ($1, $2, $3, $4, $5) RETURNING *)
   SELECT ${SETTING} AS view FROM s`,
);
