import { reading } from '../../platform/unit-of-work/statement.js';
import type { Figure } from './statistic.contract.js';

/** What was done about the complaints behind F17, as the records stood at an instant. */
export interface MeasureRow {
  readonly type: string;
  /** 件: complaints, however many measures each has. */
  readonly tips: number;
  readonly fen: string;
}

/**
 * Confirmed measures of a programme's closed and substantiated complaints as of `$6`, a row a type: a part of F17, never
 * more than it.
 */
export const MEASURES = reading<MeasureRow>(
  'statistic-measures',
  `SELECT m.type, count(DISTINCT c.key)::int AS tips, COALESCE(sum(m.amount_fen), 0)::text AS fen FROM case_file c
   JOIN LATERAL (SELECT e.to_state, e.outcome, e.programme_key FROM case_event e
     WHERE e.case_key = c.key AND e.recorded_at <= $6 ORDER BY e.version DESC LIMIT 1) last ON true
   JOIN measure m ON m.case_key = c.key AND m.confirmed_at <= $6
   WHERE c.kind = 1 AND last.programme_key = (SELECT key FROM programme WHERE code = $5) AND last.to_state IN ('CLOSED', 'ARCHIVED')
     AND last.outcome IN ('SUBSTANTIATED', 'PARTLY_SUBSTANTIATED')
     AND c.key IN (SELECT case_key FROM case_event WHERE programme_key = (SELECT key FROM programme WHERE code = $5))
   GROUP BY 1`,
);

const FEN_A_YUAN = 100;

/** F18–F20: what was recommended, re-tendered and saved. `list` is the query of F17. */
export function measureFigures(rows: readonly MeasureRow[], list: string): Figure[] {
  const of = (type: string) => rows.find((row) => row.type === type);
  const tips = (id: string, type: string, zh: string, en: string): Figure => {
    const value = of(type)?.tips ?? 0;
    const definition = `complaints of F17 with a confirmed measure ${type}; a complaint counts once`;
    const query = `${list}&measure=${type}`;
    return { id, label: { zh, en }, value, exact: value, qualifier: 'EXACT', unit: '件', definition, query };
  };
  const fen = Number(of('COST_CUT')?.fen ?? 0);
  const yuan = fen / FEN_A_YUAN;
  return [
    tips('F18', 'RECOMMEND_DISQUALIFY_WINNER', '建议取消中标资格', 'Disqualification of the winner recommended'),
    tips('F19', 'RE_TENDER', '重新进行招标', 'Tendered again'),
    {
      id: 'F20',
      label: { zh: '降低工程造价', en: 'Construction cost cut' },
      value: yuan,
      exact: yuan,
      qualifier: 'EXACT',
      unit: '元',
      amountFen: fen,
      definition: 'sum of confirmed COST_CUT measures on complaints of F17; kept in fen, printed in yuan',
      query: `${list}&measure=COST_CUT`,
    },
  ];
}
