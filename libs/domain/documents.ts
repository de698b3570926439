import type { CaseKindName } from './case-kinds.js';
import type { Permission } from './permissions.js';

/**
 * Closed means closed: what was closed takes no more documents but with an action that is done after closing. The upload
 * names the action in `for`; whoever uploads holds its permission.
 */
export const lateDocuments: Readonly<
  Partial<Record<CaseKindName, readonly { readonly action: string; readonly permission: Permission }[]>>
> = {
  complaint: [{ action: 'giveFeedback', permission: 'complaint.tell' }],
};

/** `workSuggestion` → `work-suggestions`: where cases of a kind stand on the wire. */
export const casePathOf = (kind: CaseKindName): string =>
  `${kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}s`;

/** The right to read a kind of case; a kind without one does not compile. */
export const readingOf = (kind: CaseKindName): Permission => `${kind}.read`;
