import type { Extension, Pause } from '../kernel/deadline.js';
import type { LegalDay } from '../kernel/legal-day.js';

/** An approved change of a running clock, as `deadline_adjustment` keeps it; `amount`, `unit`, `counting` of extensions. */
export interface Adjustment {
  readonly kind: 'PAUSE' | 'RESUME' | 'EXTENSION';
  readonly startsOn: LegalDay;
  readonly amount: number | null;
  readonly unit: 'DAY' | 'MONTH' | null;
  readonly counting: 'WORKING_DAY' | 'CALENDAR' | null;
}

/** Adjustments in the order in which they were approved, as the computation of a due date wants them. Pure. */
export function termsOf(adjustments: readonly Adjustment[]): { pauses: Pause[]; extensions: Extension[] } {
  const pauses: Pause[] = [];
  const extensions: Extension[] = [];
  for (const { kind, startsOn, amount, unit, counting } of adjustments) {
    if (kind === 'PAUSE') pauses.push({ from: startsOn, to: null });
    else if (kind === 'RESUME') {
      const open = pauses.pop();
      if (open) pauses.push({ from: open.from, to: startsOn });
    } else if (amount !== null && unit && counting) extensions.push({ amount, unit, counting });
  }
  return { pauses, extensions };
}
