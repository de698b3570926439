import type { DeadlineRow, DeadlineRule } from './deadline-rule.js';
import { deadlineTable } from './deadline-table.js';

/** The key of a rule; anything else does not compile. */
export type DeadlineKey = keyof typeof deadlineTable;

/** Every version of every rule, in the order of the table: the seed of `rule_deadline`. */
export const deadlineRules: readonly DeadlineRule<DeadlineKey>[] = Object.entries<DeadlineRow>(deadlineTable).flatMap(
  ([key, [amount, starts, zh, en, ...bases]]) =>
    bases.map((basis) => ({ key: key as DeadlineKey, zh, en, ...amount, starts, ...basis })),
);

/** Whether the text is the key of a rule. */
export function isDeadlineKey(text: string): text is DeadlineKey {
  return Object.hasOwn(deadlineTable, text);
}
