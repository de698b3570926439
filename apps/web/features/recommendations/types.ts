import type { Schema } from '../../api/client.js';
import type { CaseView } from '../../shared/case/case-types.js';
import type { Clock } from '../../shared/case/light-explained.js';

/** A letter in a list, as `GET /recommendations` answers it. */
export interface LetterItem {
  readonly id: string;
  readonly number: string | null;
  readonly kind: string;
  readonly state: string;
  readonly version: number;
  readonly title: string;
  readonly recipients: readonly { readonly name: string }[];
  readonly secrecy: string;
  readonly signedOn: string | null;
  readonly servedOn: string | null;
  readonly replyDueOn: string | null;
  readonly dueOn: string | null;
  readonly light: Schema<'Light'> | null;
}

/** The answer to one item, by round. */
export interface LetterReply {
  readonly round: number;
  readonly item: number;
  readonly adoption: string;
  readonly reason: string | null;
  readonly evidence: string | null;
  readonly repliedOn: string;
}

/** A reviewer in the order of the round. */
export interface LetterReviewer {
  readonly round: number;
  readonly ordinal: number;
  readonly reviewer: Schema<'ActorView'>;
  readonly decision: string | null;
  readonly opinion: string | null;
  readonly decidedAt: string | null;
}

/** A letter with all that its reader may know. */
export interface Letter extends LetterItem, Pick<CaseView, 'history' | 'actions' | 'synthetic'> {
  readonly organ: { readonly name: string };
  readonly source: string | null;
  readonly matters: string | null;
  readonly causes: string | null;
  readonly items: readonly { readonly item: number; readonly text: string }[];
  readonly drafter: Schema<'ActorView'> | null;
  readonly signer: Schema<'ActorView'> | null;
  readonly reviewers: readonly LetterReviewer[];
  readonly replies: readonly LetterReply[];
  readonly service: { readonly servedOn: string; readonly method: string; readonly receivedBy: string } | null;
  readonly lookBackOn: string | null;
  readonly deadlines: readonly Clock[];
}
