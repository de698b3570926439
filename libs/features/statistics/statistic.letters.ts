import { issuedStates } from '../../domain/workflows/recommendation.js';
import { workSuggestionWorkflow } from '../../domain/workflows/work-suggestion.js';
import { reading } from '../../platform/unit-of-work/statement.js';
import type { Figure, LetterLedger } from './statistic.contract.js';

/** Letters and work suggestions of a programme, as the records stood at an instant; a row a kind. */
export interface LetterRow {
  readonly kind: string;
  /** 份: letters; 项: suggestions, one a row. */
  readonly documents: number;
  /** 条: items that the letters hold. */
  readonly items: number;
}

const GIVEN = Object.keys(workSuggestionWorkflow.states).filter((state) => state !== workSuggestionWorkflow.initial);
const GROUP = 'STATIONED_OFFICE';
const listed = (states: readonly string[]) => states.map((state) => `'${state}'`).join(', ');
const ofProgramme = '(SELECT key FROM programme WHERE code = $5)';
const lastWord = `JOIN LATERAL (SELECT e.to_state, e.programme_key FROM case_event e
     WHERE e.case_key = c.key AND e.recorded_at <= $6 ORDER BY e.version DESC LIMIT 1) last ON last.programme_key = ${ofProgramme}`;
const everOf = `c.key IN (SELECT case_key FROM case_event WHERE programme_key = ${ofProgramme})`;

/** Letters that were issued and stand, and suggestions that a stationed group has given: programme, instant. */
export const LETTERS = reading<LetterRow>(
  'statistic-letters',
  `SELECT d.kind, count(*)::int AS documents, sum(cardinality(d.items))::int AS items
   FROM case_file c ${lastWord} JOIN recommendation d ON d.case_key = c.key
   WHERE c.kind = 5 AND last.to_state IN (${listed(issuedStates)}) AND ${everOf} GROUP BY d.kind
   UNION ALL SELECT 'WORK_SUGGESTION', count(*)::int, count(*)::int
   FROM case_file c ${lastWord} JOIN organization o ON o.key = c.org_key AND o.type = '${GROUP}'
   WHERE c.kind = 6 AND last.to_state IN (${listed(GIVEN)}) AND ${everOf}`,
);

/** What the programme's letters come to: documents and items are never added up. */
export function letterLedger(rows: readonly LetterRow[]): LetterLedger {
  const letters = rows.filter(({ kind }) => kind !== 'WORK_SUGGESTION');
  const sum = (of: 'documents' | 'items') => letters.reduce((total, row) => total + row[of], 0);
  return {
    letters: sum('documents'),
    items: sum('items'),
    suggestions: rows.find(({ kind }) => kind === 'WORK_SUGGESTION')?.documents ?? 0,
    kinds: letters.map(({ kind, documents, items }) => ({ kind, letters: documents, items })),
  };
}

/** F11 and F21; `filter` is what both lists are asked: programme and instant. */
export function letterFigures({ letters, suggestions }: LetterLedger, filter: string): Figure[] {
  const figure = { qualifier: 'EXACT' } as const;
  return [
    {
      ...figure,
      id: 'F11',
      label: { zh: '提出工作建议', en: 'Work suggestions made' },
      value: suggestions,
      exact: suggestions,
      unit: '项',
      definition: 'work suggestions that a stationed office has given, one item a row; not letters, not their items',
      query: `/api/v1/work-suggestions?${filter}&holderType=${GROUP}&state=${GIVEN.join(',')}`,
    },
    {
      ...figure,
      id: 'F21',
      label: { zh: '发出监督建议书', en: 'Recommendation letters issued' },
      value: letters,
      exact: letters,
      unit: '份',
      definition: 'letters signed and neither annulled nor withdrawn: documents, not their items',
      query: `/api/v1/recommendations?${filter}&state=${issuedStates.join(',')}`,
    },
  ];
}
