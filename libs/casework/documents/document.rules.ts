import type { CaseKindName } from '../../domain/case-kinds.js';
import { lateDocuments } from '../../domain/documents.js';
import { invalid, Problem } from '../../domain/problems.js';
import type { FormFields } from '../../platform/http/upload.js';
import { type Actor, mayAt } from '../../platform/identity/actor.js';
import type { DocumentLimits } from '../../platform/storage/document-limits.js';
import type { Shelf } from './document.queries.js';

/** The right to attach. */
export const ADDING = 'document.add';

const MOST_DESCRIPTION_CHARACTERS = 500;

/** What an upload says beside the file. */
export interface DocumentWish {
  readonly description: string | undefined;
  /** Id of the document in whose place it comes. */
  readonly replaces: string | undefined;
  /** The action after closing for which it comes. */
  readonly forAction: string | undefined;
}

/** The fields of the form, held against what they may say. Throws validation-failed. */
export function wishOf(kind: CaseKindName, fields: FormFields): DocumentWish {
  const description = fields['description']?.trim() || undefined;
  if (description !== undefined && (description.length > MOST_DESCRIPTION_CHARACTERS || /\p{Cc}/u.test(description)))
    throw invalid('/description', 'length', '说明不超过 500 字，不含控制字符 / at most 500 characters, none a control');
  const forAction = fields['for'];
  if (forAction !== undefined && !lateDocuments[kind]?.some(({ action }) => action === forAction))
    throw invalid('/for', 'unknown-action', '此事项不接收附件 / no action that takes documents after closing');
  return { description, replaces: fields['replaces']?.toLowerCase(), forAction };
}

/** Whoever is assigned, or holds the right over the holder, attaches. Throws permission-missing. */
export function refuseHands(actor: Actor, { assignees, holder_path }: Shelf): void {
  if (!assignees.includes(actor.userKey) && !mayAt(actor, ADDING, holder_path))
    throw new Problem('permission-missing', { permission: ADDING });
}

/** Throws quota-exceeded where the case, or its organ, takes nothing more of `bytes`. */
export function refuseFull(
  { documents, taken }: Shelf,
  { mostPerCase, quotaBytes }: DocumentLimits,
  bytes: number,
): void {
  if (documents >= mostPerCase)
    throw new Problem('quota-exceeded', { detail: `每案至多 ${mostPerCase} 件 / at most ${mostPerCase} a case` });
  if (Number(taken) + bytes >= quotaBytes)
    throw new Problem('quota-exceeded', { detail: '本单位附件空间已满 / the room of this organ is taken' });
}

/**
 * Null for a case that is open; else the action after closing for which the document comes. Throws transition-not-open
 * where it comes for none, permission-missing for one that is not the actor's.
 */
export function lateAction(actor: Actor, kind: CaseKindName, shelf: Shelf, { forAction }: DocumentWish): string | null {
  if (shelf.is_open) return null;
  const late = lateDocuments[kind]?.find(({ action }) => action === forAction);
  if (!late) throw new Problem('transition-not-open', { state: shelf.state });
  if (!mayAt(actor, late.permission, shelf.holder_path))
    throw new Problem('permission-missing', { permission: late.permission });
  return late.action;
}
