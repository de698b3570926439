import { setImmediate as breathe } from 'node:timers/promises';
import { type CategoryModel, marginsOf, RARITY_STEP } from './category-model.js';
import { FEATURES } from './features.js';

/** What is learnt from: the features of a text, and the code that a person gave it. */
export interface Example {
  readonly code: string;
  readonly features: readonly number[];
}

/** A code with fewer examples is not learnt. */
const FEWEST = 3;
const FEWEST_EXAMPLES = 20;
const ROUNDS = 12;
/** How much a wrong example costs against a simple model. */
const COST = 1;
/** Of so many examples one is kept back to learn how sure to be. */
const KEPT_BACK = 7;
const SHARPNESSES = [1, 1.5, 2, 3, 4, 5, 6, 8, 10];

/**
 * Learns a linear model, a code against the rest each (support vectors, squared hinge, by dual coordinate descent), over
 * features weighed by rarity. Answers nothing where there is too little to learn from. Lets others have their turn.
 */
export async function learn(examples: readonly Example[]): Promise<CategoryModel | undefined> {
  const counts = new Map<string, number>();
  for (const { code } of examples) counts.set(code, (counts.get(code) ?? 0) + 1);
  const codes = [...counts]
    .filter(([, count]) => count >= FEWEST)
    .map(([code]) => code)
    .sort();
  const usable = examples.filter(({ code }) => codes.includes(code));
  if (codes.length < 2 || usable.length < FEWEST_EXAMPLES) return undefined;
  const taught = usable.filter((_, at) => at % KEPT_BACK !== 0);
  const trial = await modelFrom(taught, codes);
  const sharpness = sharpnessOf(
    trial,
    usable.filter((_, at) => at % KEPT_BACK === 0),
  );
  return { ...(await modelFrom(usable, codes)), sharpness };
}

async function modelFrom(examples: readonly Example[], codes: readonly string[]): Promise<CategoryModel> {
  const rarity = rarityOf(examples);
  const lengths = examples.map(
    ({ features }) => Math.hypot(...features.map((at) => (rarity[at] ?? 0) * RARITY_STEP)) || 1,
  );
  const weights = new Int8Array(codes.length * FEATURES);
  const [scales, biases]: [number[], number[]] = [[], []];
  for (const [at, code] of codes.entries()) {
    const { exact, bias } = await separate(examples, code, { rarity, lengths });
    const scale = exact.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127 || 1;
    for (let feature = 0; feature < FEATURES; feature++)
      weights[at * FEATURES + feature] = Math.round((exact[feature] ?? 0) / scale);
    scales.push(scale);
    biases.push(bias);
  }
  return { codes, rarity, weights, scales, biases, sharpness: 1 };
}

/** The plane between the examples of one code and all others. */
async function separate(
  examples: readonly Example[],
  code: string,
  { rarity, lengths }: { rarity: Uint8Array; lengths: readonly number[] },
): Promise<{ exact: Float32Array; bias: number }> {
  const exact = new Float32Array(FEATURES);
  const duals = new Float64Array(examples.length);
  const order = examples.map((_, at) => at);
  const random = numbersFrom(code);
  let bias = 0;
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    for (const at of order) {
      const { features, code: given } = examples[at] as Example;
      const [side, length] = [given === code ? 1 : -1, lengths[at] ?? 1];
      let margin = bias;
      for (const feature of features)
        margin += (exact[feature] ?? 0) * (((rarity[feature] ?? 0) * RARITY_STEP) / length);
      const dual = duals[at] ?? 0;
      // A text is of length 1, and so is its part of the bias.
      const moved = Math.max(0, dual - (side * margin - 1 + dual / (2 * COST)) / (2 + 1 / (2 * COST)));
      const step = (moved - dual) * side;
      if (step === 0) continue;
      duals[at] = moved;
      bias += step;
      for (const feature of features)
        exact[feature] = (exact[feature] ?? 0) + step * (((rarity[feature] ?? 0) * RARITY_STEP) / length);
    }
    await breathe();
  }
  return { exact, bias };
}

/** How rare each feature is, in steps; 0 for what never occurs. */
function rarityOf(examples: readonly Example[]): Uint8Array {
  const counts = new Uint32Array(FEATURES);
  for (const { features } of examples) for (const at of features) counts[at] = (counts[at] ?? 0) + 1;
  const rarity = new Uint8Array(FEATURES);
  counts.forEach((count, at) => {
    if (count > 0)
      rarity[at] = Math.min(255, Math.round((1 + Math.log((1 + examples.length) / (1 + count))) / RARITY_STEP));
  });
  return rarity;
}

/** The sharpness under which what was kept back surprises least. */
function sharpnessOf(model: CategoryModel, kept: readonly Example[]): number {
  const margins = kept.map(({ features }) => marginsOf(model, features));
  const surprise = (sharpness: number) =>
    kept.reduce((sum, { code }, at) => {
      const own = margins[at] ?? [];
      const top = Math.max(...own);
      const all = own.reduce((total, margin) => total + Math.exp(sharpness * (margin - top)), 0);
      return sum - (sharpness * ((own[model.codes.indexOf(code)] ?? 0) - top) - Math.log(all));
    }, 0);
  return SHARPNESSES.reduce((best, each) => (surprise(each) < surprise(best) ? each : best));
}

/** The same numbers every time: what is learnt twice from the same is the same. */
function numbersFrom(seed: string): () => number {
  let state = [...seed].reduce((sum, each) => (Math.imul(sum, 31) + each.charCodeAt(0)) | 0, 7);
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return (state >>> 0) / 2 ** 32;
  };
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] as number, order[at] as number];
  }
}
