import type { Ask } from './authority.js';
import { Authority } from './authority.js';
import { AUDIT_ENTRY } from './session.queries.js';

/** Account 1, the system itself: clocks, set-up. It has no password, no grant, and never signs in. */
export const SYSTEM_USER_KEY = 1;

/** What the system does, and to what. */
export interface SystemDeed {
  readonly action: string;
  readonly subjectKind: string;
  readonly traceId: string | null;
}

/** What is told of a deed besides its answer. */
export interface SystemOutcome<Answer> {
  readonly answer: Answer;
  readonly subjectId: string | null;
  readonly changed: readonly string[];
}

/** Runs `work` as the system in one transaction, with its one audit event. Sees reference data and accounts, no case. */
export function asSystem<Answer>(
  authority: Authority,
  deed: SystemDeed,
  work: (ask: Ask) => Promise<SystemOutcome<Answer>>,
): Promise<Answer> {
  return authority.inContext('', String(SYSTEM_USER_KEY), async (ask) => {
    const { answer, subjectId, changed } = await work(ask);
    const subject = [SYSTEM_USER_KEY, null, deed.action, deed.subjectKind, subjectId];
    await ask(AUDIT_ENTRY, [...subject, 'DONE', null, changed, deed.traceId]);
    return answer;
  });
}
