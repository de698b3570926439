import type { CaseKindName } from './case-kinds.js';

/** How long a closed case is kept. `years` counts from 1 January after the year of closing; null is for ever (永久). */
export interface RetentionRule {
  readonly kind: CaseKindName | null;
  /** The outcome (for complaints the conclusion) to which it applies; null for whatever no other rule names. */
  readonly outcome: string | null;
  readonly years: number | null;
  readonly source: string;
  /** V: read in a law or on a public page; M: from memory, to be confirmed; D: our own design. */
  readonly mark: 'V' | 'M' | 'D';
}

const PERIODS = '机关文件材料归档范围和文书档案保管期限规定（2006，国家档案局令第8号）: 永久、30年、10年';

/**
 * Periods of keeping, as first rows of `retention_rule`; an installation changes them there, by a new version. The three
 * periods are those of the national rules; which outcome has which is ours, to be set by each organ's own table.
 */
export const retentionRules: readonly RetentionRule[] = [
  { kind: 'complaint', outcome: 'SUBSTANTIATED', years: null, source: PERIODS, mark: 'D' },
  { kind: 'complaint', outcome: 'PARTLY_SUBSTANTIATED', years: null, source: PERIODS, mark: 'D' },
  { kind: 'complaint', outcome: 'UNFOUNDED', years: 30, source: PERIODS, mark: 'D' },
  { kind: 'complaint', outcome: 'UNVERIFIABLE', years: 30, source: PERIODS, mark: 'D' },
  { kind: 'complaint', outcome: null, years: 10, source: PERIODS, mark: 'D' },
  { kind: 'recommendation', outcome: null, years: 30, source: PERIODS, mark: 'D' },
  { kind: 'pledge', outcome: null, years: 10, source: PERIODS, mark: 'D' },
  { kind: 'workSuggestion', outcome: null, years: 10, source: PERIODS, mark: 'D' },
  { kind: null, outcome: null, years: null, source: PERIODS, mark: 'D' },
];

/** Days between the archivist's approval of a list and its carrying out: time to object. */
export const WAITING_DAYS = 30;
