import { type Example, learn } from './learner.js';

/** One statement as the system; the worker's chores have it. */
export type AskAsSystem = <Row>(text: string, values: readonly unknown[]) => Promise<Row[]>;

/** The newest registrations teach; older words are other words. */
const TAUGHT_BY = 20_000;

/** Learns anew from registered complaints and keeps the model. Answers how many taught, 0 where they were too few. */
export async function learnCategories(ask: AskAsSystem): Promise<number> {
  const examples = await ask<Example>('SELECT code, features FROM category_examples($1)', [TAUGHT_BY]);
  const model = await learn(examples);
  if (!model) return 0;
  await ask(
    `INSERT INTO category_model (examples, codes, rarity, weights, scales, biases, sharpness) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [
      examples.length,
      model.codes,
      Buffer.from(model.rarity),
      Buffer.from(model.weights.buffer),
      model.scales,
      model.biases,
      model.sharpness,
    ],
  );
  return examples.length;
}
