import type { Sending } from '../../casework/case-kind.js';
import type { ComputedDeadline } from '../../casework/rule-book.js';
import type { DeadlineKey } from '../../domain/deadlines.js';
import type { LegalDay } from '../../kernel/legal-day.js';
import { END_CLOCK, START_CLOCK } from './complaint-notes.queries.js';

/** What works out a clock: the engine, or the rule book itself. */
export interface Computes {
  compute(rule: DeadlineKey, startedOn: LegalDay): ComputedDeadline | null;
}

const ACKNOWLEDGE = 'ACK_REAL_NAME';
const FEEDBACK = 'FEEDBACK_REAL_NAME';

/** The clock of the acknowledgement, from receipt (2020 rules, Art. 26), unless it was given already. */
export const startAcknowledging = (by: Computes, id: string, from: LegalDay, caseKey: string | null): Sending[] =>
  start(by.compute(ACKNOWLEDGE, from), id, caseKey, 'ACKNOWLEDGEMENT');

/** The clock of the feedback, from closing (Art. 27); one a closing. */
export const startFeedback = (by: Computes, id: string, from: LegalDay, caseKey: string): Sending[] =>
  start(by.compute(FEEDBACK, from), id, caseKey, null);

/** Ends the clock of the acknowledgement. */
export const endAcknowledging = (caseKey: string): Sending => [END_CLOCK, [caseKey, ACKNOWLEDGE]];

/** Ends the clock of the feedback. */
export const endFeedback = (caseKey: string): Sending => [END_CLOCK, [caseKey, FEEDBACK]];

function start(clock: ComputedDeadline | null, id: string, caseKey: string | null, unless: string | null): Sending[] {
  if (!clock) return [];
  const { rule, ruleKey, startedOn, dueOn, warnOn, isProvisional, derivation } = clock;
  const days = [startedOn, dueOn, warnOn, isProvisional, JSON.stringify(derivation)];
  return [[START_CLOCK, [id, caseKey, rule, ruleKey, ...days, unless]]];
}
