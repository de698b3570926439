import { instant } from '../../../casework/case-json.js';
import { reading, statement } from '../../../platform/unit-of-work/statement.js';

/** The key of the newest model. */
export const NEWEST = reading<{ key: number }>('category-newest', 'SELECT max(key) AS key FROM category_model');

/** A model: `$5` key. */
export const MODEL = reading<{
  key: number;
  learnt_at: Date;
  examples: number;
  codes: string[];
  rarity: Buffer;
  weights: Buffer;
  scales: number[];
  biases: number[];
  sharpness: number;
}>(
  'category-model',
  'SELECT key, learnt_at, examples, codes, rarity, weights, scales, biases, sharpness FROM category_model WHERE key = $5',
);

/** What a clerk chose where something was suggested: case, model, suggested, chosen. */
export const NOTE_CHOICE = statement(
  'category-note-choice',
  'INSERT INTO category_choice (case_key, model_key, suggested, chosen) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING',
);

/** How often the first suggestion, and any of them, was taken, among the complaints that the reader sees; a row a model. */
export const ACCEPTANCE = reading<{ learntAt: string; examples: number; shown: number; first: number; any: number }>(
  'category-acceptance',
  `SELECT ${instant('m.learnt_at')} AS "learntAt", m.examples, count(*)::int AS shown,
     count(*) FILTER (WHERE c.suggested[1] = ANY(c.chosen))::int AS first, count(*) FILTER (WHERE c.suggested && c.chosen)::int AS any
   FROM category_choice c JOIN category_model m ON m.key = c.model_key GROUP BY m.key ORDER BY m.key DESC LIMIT 20`,
);
