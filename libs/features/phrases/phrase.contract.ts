import { IsBoolean, IsString, IsUUID, Length } from 'class-validator';
import { ActorView, PlaceView } from '../../casework/case-view.contract.js';
import { MayBeLeftOut } from '../../platform/http/left-out.contract.js';

/** Words that are used again: one's own, or shared with an office and all below it. */
export class KeepPhrase {
  @IsString() @Length(2, 500) text!: string;
  @MayBeLeftOut() @IsUUID() sharedWithId?: string;
}

/** A reason may go with it; the audit keeps it. */
export class DropPhrase {
  @MayBeLeftOut() @IsString() @Length(2, 500) reason?: string;
}

/** A phrase. */
export class PhraseView {
  id!: string;
  text!: string;
  owner!: ActorView;
  /** Null where it is one's own. */
  sharedWith!: PlaceView | null;
  @IsBoolean() isMine!: boolean;
}

/** One's own phrases, then the shared ones. */
export class PhraseList {
  items!: PhraseView[];
}
