import type { Label } from '../kernel/workflow.js';

/** What a flag is about. */
export type FlagSubject = 'TENDER' | 'BIDDER' | 'BUYER' | 'AGENT';

/** One indicator: what it asks, by which rule, with which settings. */
export interface RedFlagRule {
  readonly title: Label;
  /** A question to the reader: a flag says where to look, never what was done. */
  readonly question: Label;
  /** The rule in one sentence, as the public definition has it. */
  readonly rule: string;
  readonly subjects: readonly FlagSubject[];
  /** Rests on prices and nothing else: by itself it never makes a tender red. */
  readonly isPriceAlone: boolean;
  /** Defaults; null means by the quartiles of the register at hand. */
  readonly settings: Readonly<Record<string, number | null>>;
}

const fence = (side: 'Q1 − 1.5 IQR' | 'Q3 + 1.5 IQR') =>
  `${side} of all such values in the register, or the threshold set`;

/**
 * Eleven indicators by the public definitions of the Open Contracting Partnership's Cardinal (indicators R003 … R058).
 * Quartiles are median-unbiased (Hyndman and Fan's eighth definition), as its reference program has them.
 */
export const redFlagRules = {
  R003: {
    title: { zh: '投标期限过短', en: 'Short submission period' },
    question: { zh: '为什么留给投标人的时间这样短？', en: 'Why was there so little time to bid?' },
    rule: 'whole days from the issue of the papers to the deadline are fewer than `threshold`',
    subjects: ['TENDER'],
    isPriceAlone: false,
    settings: { threshold: 15 },
  },
  R018: {
    title: { zh: '只有一个投标人', en: 'Single bid received' },
    question: { zh: '为什么只有一家投标？', en: 'Why did nobody else bid?' },
    rule: 'an open or selective tender has one tenderer',
    subjects: ['TENDER'],
    isPriceAlone: false,
    settings: {},
  },
  R024: {
    title: { zh: '次低价紧贴中标价', en: 'Price close to winning bid' },
    question: { zh: '两份报价为什么这样接近？', en: 'Why are the two lowest prices so close?' },
    rule: `(second lowest valid bid − winning bid) ÷ winning bid is at or below ${fence('Q1 − 1.5 IQR')}`,
    subjects: ['TENDER'],
    isPriceAlone: true,
    settings: { threshold: null },
  },
  R025: {
    title: { zh: '屡投不中', en: 'Excessive unsuccessful bids' },
    question: { zh: '为什么常投而几乎不中？', en: 'Why does it bid so often and win so rarely?' },
    rule: `valid bids are at or above the register's \`percentile\`, and won ÷ valid is at or below ${fence('Q1 − 1.5 IQR')}`,
    subjects: ['BIDDER'],
    isPriceAlone: false,
    settings: { percentile: 75, threshold: null },
  },
  R028: {
    title: { zh: '报价相同', en: 'Identical bid prices' },
    question: { zh: '不同投标人的报价为什么相同？', en: 'Why did different bidders ask the same price?' },
    rule: 'different tenderers submitted the same price; electronic auctions are left out while `skipAuctions` is 1',
    subjects: ['TENDER'],
    isPriceAlone: true,
    settings: { skipAuctions: 1 },
  },
  R030: {
    title: { zh: '逾期投标中标', en: 'Late bid won' },
    question: { zh: '逾期送达的投标为什么被接受？', en: 'Why was a bid taken after the deadline?' },
    rule: 'a valid bid was received after the deadline, and one of its tenderers supplies an active award',
    subjects: ['TENDER'],
    isPriceAlone: false,
    settings: {},
  },
  R035: {
    title: { zh: '其余投标全部被否决', en: 'All except winning bid disqualified' },
    question: { zh: '其余投标为什么都被否决？', en: 'Why was everybody else’s bid rejected?' },
    rule: 'one tenderer alone has valid bids and supplies every active award, and at least `threshold` others were rejected',
    subjects: ['TENDER'],
    isPriceAlone: false,
    settings: { threshold: 1 },
  },
  R036: {
    title: { zh: '最低报价被否决', en: 'Lowest bid disqualified' },
    question: { zh: '最低报价为什么被否决？', en: 'Why was the lowest bid rejected?' },
    rule: 'there is an active award, the lowest submitted bid was rejected, and price was the criterion as far as is known',
    subjects: ['TENDER'],
    isPriceAlone: false,
    settings: {},
  },
  R038: {
    title: { zh: '否决率偏高', en: 'Excessive disqualified bids' },
    question: { zh: '为什么这样多的投标被否决？', en: 'Why are so many of the bids rejected?' },
    rule: `rejected ÷ submitted bids, by buyer, agent and tenderer, is at or above ${fence('Q3 + 1.5 IQR')}`,
    subjects: ['BUYER', 'AGENT', 'BIDDER'],
    isPriceAlone: false,
    settings: { threshold: null, minimumBids: 2, minimumProcesses: 2 },
  },
  R048: {
    title: { zh: '供货门类庞杂', en: 'Heterogeneous supplier' },
    question: { zh: '一家为什么供应这样多门类？', en: 'Why does one supplier deliver so many kinds of things?' },
    rule: `distinct classes (first \`digits\` of the codes) awarded to it are at or above ${fence('Q3 + 1.5 IQR')}, the fence taken from suppliers of at least \`minimumProcesses\` tenders`,
    subjects: ['BIDDER'],
    isPriceAlone: false,
    settings: { threshold: null, digits: 2, minimumProcesses: 20 },
  },
  R058: {
    title: { zh: '中标价显著偏低', en: 'Heavily discounted bid' },
    question: { zh: '中标价为什么远低于次低价？', en: 'Why is the winning price so far below the next?' },
    rule: `(second lowest valid bid − winning bid) ÷ winning bid is at or above ${fence('Q3 + 1.5 IQR')}`,
    subjects: ['TENDER'],
    isPriceAlone: true,
    settings: { threshold: null },
  },
} as const satisfies Readonly<Record<string, RedFlagRule>>;

/** The code of an indicator. */
export type RedFlagCode = keyof typeof redFlagRules;

/** Every code, in order. */
export const redFlagCodes = Object.keys(redFlagRules) as readonly RedFlagCode[];

/** The rule of a code. */
export const redFlagRule = (code: RedFlagCode): RedFlagRule => redFlagRules[code];
