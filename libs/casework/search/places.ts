const PLACE =
  /(\p{Script=Han}{2})(街道|社区|小区|新村|村委会|村|镇|乡|路|大厦|工地|中学|小学|医院|家园|花园|公园|市场|标段)/gu;

/**
 * Places that a text names, each by the two characters before its kind: enough to tell two apart, and the same however
 * the sentence leads up to it.
 *
 * @example placesIn('反映劝业场街道和花园路社区') // ['业场街道', '花园路']
 */
export function placesIn(text: string): string[] {
  return [...new Set([...text.matchAll(PLACE)].map(([, before, kind]) => `${before}${kind}`))];
}
