import type { Code } from '../../domain/vocabularies.js';
import { reading } from '../../platform/unit-of-work/statement.js';
import type { Figure } from './statistic.contract.js';

/** First-responsible persons of a rank who stood under a pledge. */
export interface PledgorRow {
  readonly rank: string;
  readonly people: number;
  /** The day looked at: the instant's own, or the last of the programme where that came before. */
  readonly at: string;
}

/**
 * First-responsible persons under a pledge of a programme, as the records stood at `$6`, a row a rank. Each counts once.
 * Answers a row without a rank where there is nobody, for its day.
 */
export const PLEDGORS = reading<PledgorRow>(
  'statistic-pledgors',
  `SELECT COALESCE(s.rank, '') AS rank, count(DISTINCT s.person_key)::int AS people, day.at::text AS at
   FROM programme g CROSS JOIN LATERAL (SELECT LEAST(($6::timestamptz AT TIME ZONE 'Asia/Shanghai')::date, COALESCE(g.ends_on, 'infinity')) AS at) day
     LEFT JOIN (pledge_standing s JOIN pledge_campaign k ON k.key = s.campaign_key JOIN case_file c ON c.key = s.case_key)
       ON k.programme_key = g.key AND s.is_first AND s.recorded @> $6::timestamptz AND s.valid @> day.at
   WHERE g.code = $5 GROUP BY s.rank, day.at`,
);

const RANKS = [
  {
    id: 'F03',
    rank: 'BUREAU',
    zh: '局级第一责任人',
    en: 'First-responsible persons of bureau rank',
    word: 'NEARLY',
    step: 10,
  },
  {
    id: 'F04',
    rank: 'DIVISION',
    zh: '处级第一责任人',
    en: 'First-responsible persons of division rank',
    word: 'OVER',
    step: 100,
  },
] as const;

/** F03 and F04: first-responsible persons by rank. `asOf` goes into the filter that lists them. */
export function pledgorFigures(rows: readonly PledgorRow[], programme: string, asOf: string): Figure[] {
  return RANKS.map(({ id, rank, zh, en, word, step }) => {
    const exact = rows.find((row) => row.rank === rank)?.people ?? 0;
    const filter = { programme, rank, at: rows[0]?.at ?? asOf.slice(0, 10), asOf };
    return {
      id,
      label: { zh, en },
      ...worded(exact, word, step),
      exact,
      unit: '人',
      definition: `people who stood under a pledge of the programme as first-responsible on the day, post of rank ${rank}; each counts once`,
      query: `/api/v1/pledges/holders?${new URLSearchParams(filter)}`,
    };
  });
}

/**
 * A count as a source words it: 近 rounds up to the next `step`, 多 down to the last one; a count that is round, or
 * smaller than a step, is said exactly.
 */
export function worded(
  exact: number,
  word: 'NEARLY' | 'OVER',
  step: number,
): { readonly value: number; readonly qualifier: Code<'qualifier'> } {
  if (exact < step || exact % step === 0) return { value: exact, qualifier: 'EXACT' };
  const value = word === 'NEARLY' ? Math.ceil(exact / step) * step : Math.floor(exact / step) * step;
  return { value, qualifier: word };
}
