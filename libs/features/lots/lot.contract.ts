import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { ActorView, PlaceView } from '../../casework/case-view.contract.js';
import { MayBeLeftOut } from '../../platform/http/left-out.contract.js';
import { PageQuery, PageTotal } from '../../platform/http/paging.contract.js';

const CODE = /^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/;
const STRATUM = /^[A-Z][A-Z0-9_]{0,39}$/;

/** One of the pool: an inspector or a target. */
export class LotEntryView {
  @Matches(CODE) code!: string;
  @IsString() @Length(1, 100) name!: string;
  /** What it can be drawn for: `LEADER`, `MEMBER`, a kind of target. */
  @Matches(STRATUM) stratum!: string;
}

/** The same as it is given; the account, where the entry is an inspector. */
export class NewLotEntry extends LotEntryView {
  @MayBeLeftOut() @IsUUID() userId?: string;
}

/** One who stays in the pool and out of the draw, and why. */
export class LotExclusion {
  @Matches(CODE) code!: string;
  @IsString() @Length(2, 500) reason!: string;
}

/** How many are drawn of a stratum. */
export class LotWant {
  @Matches(STRATUM) stratum!: string;
  @IsInt() @Min(1) @Max(1000) count!: number;
}

/** A pool to be frozen. */
export class FreezeLot {
  @IsString() @Length(1, 200) title!: string;
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(5000)
  @ValidateNested({ each: true })
  @Type(() => NewLotEntry)
  entries!: NewLotEntry[];
  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(5000)
  @ValidateNested({ each: true })
  @Type(() => LotExclusion)
  exclusions?: LotExclusion[];
  /** In the order in which they are drawn. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => LotWant)
  wants!: LotWant[];
  /** The inspection that the team is for: whoever is recused from it has to be left out, with the reason. */
  @MayBeLeftOut() @IsUUID() inspectionId?: string;
  /** The draw that this one takes the place of, and why. */
  @MayBeLeftOut() @IsUUID() redrawOf?: string;
  @MayBeLeftOut() @IsString() @Length(2, 2000) reason?: string;
}

/** What the second person adds: something that nobody could know when the pool was frozen. */
export class DrawLot {
  @IsString() @Length(8, 200) salt!: string;
}

/** Filters of the list. */
export class ListLots extends PageQuery {
  @MayBeLeftOut() @IsIn(['true', 'false']) drawn?: string;
}

/** The record of a draw: all that is needed to draw it once more. */
export class LotView {
  id!: string;
  organization!: PlaceView;
  title!: string;
  /** 1 for the first draw, one more for each redraw. */
  @IsInt() number!: number;
  redrawOf!: string | null;
  reason!: string | null;
  entries!: LotEntryView[];
  exclusions!: LotExclusion[];
  wants!: LotWant[];
  poolHash!: string;
  commitment!: string;
  committedBy!: ActorView;
  committedAt!: string;
  /** Null until it is drawn, like the three after it. */
  salt!: string | null;
  secret!: string | null;
  result!: string[] | null;
  drawnBy!: ActorView | null;
  drawnAt!: string | null;
}

/** A page, newest first. */
export class LotPage {
  items!: LotView[];
  nextCursor!: string | null;
  total?: PageTotal;
}
