import { CaseSearch } from '../../../libs/casework/search/case-search.js';
import { NO_FILTERS } from '../../../libs/casework/search/case-search.sql.js';
import { searchedComplaint } from '../../../libs/features/complaints/index.js';
import type { Command } from '../command.js';
import { hitsWithin, inParallel, meanReciprocal } from '../evaluate/figures.js';
import { labelledOptions, labelledUsage, readLabelled, sampleOf } from '../evaluate/labelled.js';
import { withScratch } from '../evaluate/scratch.js';

/** How far down the list the right one is looked for. */
const LOOKED_THROUGH = 200;

/** Asks for every text by its title, over bodies without titles. */
export const evaluateSearch: Command = {
  summary: 'Measure the search on labelled texts: every title is a query over the bodies; prints mrr, hitAt10, n.',
  usage: labelledUsage,
  options: labelledOptions,
  run: async (given, surroundings) => {
    const texts = await readLabelled(given, ['title', 'body']);
    const questions = sampleOf(
      texts.filter(({ title }) => title !== ''),
      given,
    );
    const ranks = await withScratch(surroundings, { texts, titled: false }, ({ app, actor, textOf }) => {
      const search = app.get(CaseSearch, { strict: false });
      return inParallel(questions, async (wanted) => {
        const wish = { text: wanted.title, terms: [], filters: NO_FILTERS, limit: LOOKED_THROUGH };
        const { rows } = await search.find(await actor(), searchedComplaint, wish);
        const at = rows.findIndex(({ key }) => textOf(key) === wanted);
        return at < 0 ? undefined : at + 1;
      });
    });
    const document = {
      mrr: meanReciprocal(ranks),
      hitAt1: hitsWithin(ranks, 1),
      hitAt10: hitsWithin(ranks, 10),
      n: ranks.length,
      texts: texts.length,
    };
    return { document, lines: [`MRR ${document.mrr}, in the first ten ${document.hitAt10}, of ${document.n} queries`] };
  },
};
