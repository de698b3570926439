import type { Sending } from '../../casework/case-kind.js';
import { TELL_CASES } from '../../casework/case-statements.js';
import { invalid } from '../../domain/problems.js';

/** A line in the history of complaints that became a clue; it names none, so that it tells nothing of the other end. */
export const tellComplaints = (keys: readonly string[], userKey: number): Sending => [
  TELL_CASES,
  [keys, 'complaint', 'becomeClue', userKey],
];

/** Keys of complaints by id. Throws validation-failed for one that the actor does not see, or that has no number yet. */
export function registered(
  ids: readonly string[],
  found: readonly { readonly id: string; readonly key: string; readonly state: string }[],
): string[] {
  return ids.map((id, index) => {
    const complaint = found.find((each) => each.id === id);
    const at = `/complaintIds/${index}`;
    if (!complaint) throw invalid(at, 'unknown-complaint', '没有此件 / no such complaint');
    if (complaint.state === 'RECEIVED') throw invalid(at, 'not-registered', '该件尚未登记 / it is not registered yet');
    return complaint.key;
  });
}
