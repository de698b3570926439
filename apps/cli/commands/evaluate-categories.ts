import { classify, featuresOf, learn } from '../../../libs/features/complaints/index.js';
import type { Command } from '../command.js';
import { Refusal } from '../command.js';
import { macroF1, share } from '../evaluate/figures.js';
import { labelledOptions, labelledUsage, readLabelled, sampleOf } from '../evaluate/labelled.js';

const FOLDS = 5;

/** Learns from four fifths and asks about the last, five times over. */
export const evaluateCategories: Command = {
  summary: 'Measure the suggestion of categories on labelled texts by cross-validation; prints macroF1, top3, n.',
  usage: labelledUsage,
  options: labelledOptions,
  run: async (given, { note }) => {
    const texts = sampleOf(
      (await readLabelled(given, ['body', 'label'])).filter(({ label }) => label !== ''),
      given,
    );
    const examples = texts.map(({ title, body, label }) => ({
      code: label,
      features: featuresOf(`${title}\n${body}`),
    }));
    const answers: { truth: string; said: readonly string[] }[] = [];
    for (let fold = 0; fold < FOLDS; fold++) {
      const model = await learn(examples.filter((_, at) => at % FOLDS !== fold));
      if (!model) throw new Refusal('There are too few labelled texts to learn from.');
      for (const { code, features } of examples.filter((_, at) => at % FOLDS === fold))
        answers.push({ truth: code, said: classify(model, features).map((each) => each.code) });
      note(`part ${fold + 1} of ${FOLDS} is done`);
    }
    const within = (most: number) =>
      share(answers.filter(({ truth, said }) => said.slice(0, most).includes(truth)).length, answers.length);
    const document = {
      macroF1: macroF1(answers.map(({ truth, said }) => [truth, said[0] ?? ''])),
      top1: within(1),
      top3: within(3),
      n: answers.length,
      labels: new Set(answers.map(({ truth }) => truth)).size,
    };
    return { document, lines: [`macro-F1 ${document.macroF1}, one of three ${document.top3}, of ${document.n} texts`] };
  },
};
