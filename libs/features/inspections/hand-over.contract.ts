import { IsIn, IsString, Length } from 'class-validator';
import { ActorView, PlaceView } from '../../casework/case-view.contract.js';
import { codesOf } from '../../domain/vocabularies.js';
import { MayBeLeftOut } from '../../platform/http/left-out.contract.js';
import { PageQuery, PageTotal } from '../../platform/http/paging.contract.js';

/** Filters of the list. */
export class ListHandOvers extends PageQuery {
  @MayBeLeftOut() @IsIn(['true', 'false']) received?: string;
  @MayBeLeftOut() @IsIn(codesOf('handOverTarget')) target?: string;
}

/** Under which number it is followed from now on. */
export class ReceiveHandOver {
  @IsString() @Length(2, 500) receipt!: string;
}

/** A finding that was handed over, as its receiver is given it; the inspection it came from is not named. */
export class HandOverView {
  id!: string;
  target!: string;
  organization!: PlaceView;
  severity!: string;
  clause!: string;
  description!: string;
  reason!: string;
  handedOverBy!: ActorView;
  handedOverAt!: string;
  receivedBy!: ActorView | null;
  receivedAt!: string | null;
  receipt!: string | null;
}

/** A page, oldest first. */
export class HandOverPage {
  items!: HandOverView[];
  nextCursor!: string | null;
  total?: PageTotal;
}
