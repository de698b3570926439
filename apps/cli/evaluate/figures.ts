/** Mean of one through the rank at which the right one stood; 0 for what was not found. Ranks begin at 1. */
export const meanReciprocal = (ranks: readonly (number | undefined)[]): number =>
  share(
    ranks.reduce<number>((sum, rank) => sum + (rank === undefined ? 0 : 1 / rank), 0),
    ranks.length,
  );

/** The share of questions whose answer stood among the first `most`. */
export const hitsWithin = (ranks: readonly (number | undefined)[], most: number): number =>
  share(ranks.filter((rank) => rank !== undefined && rank <= most).length, ranks.length);

/** The mean of F1 over all labels, each counting the same; pairs of what is true and what was said. */
export function macroF1(pairs: readonly (readonly [string, string])[]): number {
  const labels = [...new Set(pairs.map(([truth]) => truth))];
  const scores = labels.map((label) => {
    const right = pairs.filter(([truth, said]) => truth === label && said === label).length;
    const all = pairs.filter(([truth, said]) => truth === label || said === label).length;
    return (2 * right) / (all + right);
  });
  return share(
    scores.reduce((sum, score) => sum + score, 0),
    scores.length,
  );
}

/** A part of a whole, to four places; 0 of nothing. */
export const share = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.round((part / whole) * 10_000) / 10_000;

/** Asks one question after another, a few at once; answers in their order. */
export async function inParallel<Question, Answer>(
  questions: readonly Question[],
  ask: (question: Question) => Promise<Answer>,
  atOnce = 3,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  let next = 0;
  const lane = async () => {
    for (let at = next++; at < questions.length; at = next++) answers[at] = await ask(questions[at] as Question);
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return answers;
}
