import { samenessOf } from '../../../libs/casework/search/index-row.js';
import { SimilarComplaintFinder } from '../../../libs/features/complaints/index.js';
import { plainText } from '../../../libs/kernel/grams.js';
import { legalDayOf } from '../../../libs/kernel/legal-day.js';
import type { Command } from '../command.js';
import { hitsWithin, inParallel, meanReciprocal, share } from '../evaluate/figures.js';
import { type Labelled, labelledOptions, labelledUsage, readLabelled, sampleOf } from '../evaluate/labelled.js';
import { receivedAt, type Scratch, withScratch } from '../evaluate/scratch.js';

/** What one question brought: the rank of the first text of the same topic, and whether a re-sent text came first. */
interface Found {
  readonly rank: number | undefined;
  readonly isCopyFirst: boolean | undefined;
}

/** Ranks what was received earlier, for every text whose topic had been told of before. */
export const evaluateDuplicates: Command = {
  summary: 'Measure the finding of duplicates on labelled texts, ranking only earlier ones; prints hitAt5, mrr, n.',
  usage: labelledUsage,
  options: labelledOptions,
  run: async (given, surroundings) => {
    const texts = await readLabelled(given, ['body', 'topic']);
    const questions = sampleOf(toldBefore(texts), given);
    const firsts = firstsOf(texts);
    const [found, links] = await withScratch(surroundings, { texts, titled: true }, async (scratch) => {
      const answers = await inParallel(questions, (wanted) => ask(scratch, wanted, firsts));
      const [row] = await scratch.sql<{ links: number }>('SELECT count(*)::int AS links FROM complaint_relation');
      return [answers, row?.links ?? 0] as const;
    });
    const ranks = found.map(({ rank }) => rank);
    const copies = found.filter(({ isCopyFirst }) => isCopyFirst !== undefined);
    const document = {
      hitAt5: hitsWithin(ranks, 5),
      mrr: meanReciprocal(ranks),
      n: ranks.length,
      resent: copies.length,
      resentFirst: share(copies.filter(({ isCopyFirst }) => isCopyFirst).length, copies.length),
      automaticLinks: links,
      texts: texts.length,
    };
    return {
      document,
      lines: [`Hit@5 ${document.hitAt5}, MRR ${document.mrr}, of ${document.n} texts; links ${links}`],
    };
  },
};

/** Texts whose topic an earlier text has. */
function toldBefore(texts: readonly Labelled[]): Labelled[] {
  const seen = new Set<string>();
  return texts.filter(({ topic }) => {
    if (topic === '') return false;
    const isOld = seen.has(topic);
    seen.add(topic);
    return isOld;
  });
}

/** The rank of the first text of those that say the same, letter for letter. */
function firstsOf(texts: readonly Labelled[]): ReadonlyMap<string, number> {
  const firsts = new Map<string, number>();
  for (const { body, rank } of texts) {
    const sameness = samenessOf(plainText(body));
    if (sameness !== null && !firsts.has(sameness)) firsts.set(sameness, rank);
  }
  return firsts;
}

async function ask(
  { app, actor, textOf }: Scratch,
  wanted: Labelled,
  firsts: ReadonlyMap<string, number>,
): Promise<Found> {
  const finder = app.get(SimilarComplaintFinder, { strict: false });
  const { title, body, rank: received } = wanted;
  const subject = { title, content: body, projectId: null, names: [], receivedBefore: receivedAt(received) };
  const ranked = await finder.rank(await actor(), subject, legalDayOf(new Date()));
  const answers = ranked.map(({ row }) => textOf(row.key));
  const at = answers.findIndex((text) => text?.topic === wanted.topic);
  const sameness = samenessOf(plainText(body));
  const isResent = sameness !== null && (firsts.get(sameness) ?? received) < received;
  const [first] = answers;
  const isCopyFirst = first !== undefined && samenessOf(plainText(first.body)) === sameness;
  return { rank: at < 0 ? undefined : at + 1, isCopyFirst: isResent ? isCopyFirst : undefined };
}
