import { FEATURES } from './features.js';

/** A model as it is kept: bytes and scales, no word. */
export interface CategoryModel {
  readonly codes: readonly string[];
  readonly rarity: Uint8Array;
  /** Signed bytes, one code after the other. */
  readonly weights: Int8Array;
  readonly scales: readonly number[];
  readonly biases: readonly number[];
  /** Turns margins into confidence. */
  readonly sharpness: number;
}

/** One suggestion: a code with how sure it is, 0 to 1. */
export interface Suggestion {
  readonly code: string;
  readonly confidence: number;
}

/** Steps of a feature's rarity: a byte holds what a million cases can tell apart. */
export const RARITY_STEP = 1 / 16;

/** Every code with its confidence, the surest first. Features are numbers from `featuresOf`. */
export function classify(model: CategoryModel, features: readonly number[]): Suggestion[] {
  const margins = marginsOf(model, features);
  const top = Math.max(...margins);
  const shares = margins.map((margin) => Math.exp(model.sharpness * (margin - top)));
  const sum = shares.reduce((total, share) => total + share, 0);
  return model.codes
    .map((code, at) => ({ code, confidence: (shares[at] ?? 0) / sum }))
    .sort((a, b) => b.confidence - a.confidence);
}

/** How far the text lies on each code's side. */
export function marginsOf(
  { codes, rarity, weights, scales, biases }: CategoryModel,
  features: readonly number[],
): number[] {
  const length = Math.sqrt(features.reduce((sum, at) => sum + ((rarity[at] ?? 0) * RARITY_STEP) ** 2, 0)) || 1;
  return codes.map((_, code) => {
    let sum = 0;
    for (const at of features) sum += (rarity[at] ?? 0) * RARITY_STEP * (weights[code * FEATURES + at] ?? 0);
    return (sum * (scales[code] ?? 0)) / length + (biases[code] ?? 0);
  });
}
