import { IsIn } from 'class-validator';
import { MayBeLeftOut } from '../../platform/http/left-out.contract.js';
import { ActorView } from '../case-view.contract.js';

/** The copy that is shown instead of the original: decoded and stored anew, without metadata. */
export class AttachmentCopy {
  contentType!: string;
  sizeBytes!: number;
  sha256!: string;
}

/** A document of a case. Sizes and hashes are those of the plain content. */
export class AttachmentView {
  id!: string;
  caseId!: string;
  name!: string;
  description!: string | null;
  contentType!: string;
  sizeBytes!: number;
  sha256!: string;
  /** `QUARANTINED` (nobody opens it), `RELEASED`, `BLOCKED` (the scanner found something), `DESTROYED`. */
  state!: string;
  /** `WAITING`, `NOT_CONFIGURED` (nothing was scanned: there is no scanner), `CLEAN`, `INFECTED`. */
  scan!: string;
  /** What is shown; null where the original itself is, with whatever metadata it has. */
  copy!: AttachmentCopy | null;
  /** The document in whose place it came, and the one that came in its place. */
  replaces!: string | null;
  replacedBy!: string | null;
  /** The action after closing with which it came. */
  for!: string | null;
  addedBy!: ActorView;
  addedAt!: string;
}

/** All documents of a case, oldest first; there are never more than the installation's limit. */
export class AttachmentPage {
  items!: AttachmentView[];
}

/** Which bytes: what is shown (`SHOWN`, where nothing is said), or the original, for which a reason is asked. */
export class ReadAttachment {
  @MayBeLeftOut() @IsIn(['SHOWN', 'ORIGINAL']) variant?: 'SHOWN' | 'ORIGINAL';
}
