import { Transform } from 'class-transformer';
import { IsIn, IsInt, IsNumber, IsString, IsUUID, Length, Matches, Max, Min } from 'class-validator';
import { ActorView, LabelView } from '../../casework/case-view.contract.js';
import { type RedFlagCode, redFlagCodes } from '../../domain/red-flags.js';
import { MayBeLeftOut } from '../../platform/http/left-out.contract.js';

/** Over which tenders the flags are raised: all that the asker sees, unless narrowed. */
export class RaiseRedFlags {
  /** Code of a programme. */
  @MayBeLeftOut() @IsString() @Length(2, 40) programme?: string;
  @MayBeLeftOut() @IsUUID() projectId?: string;
  /** The currency in which prices are compared; CNY where nothing is said. */
  @MayBeLeftOut() @Matches(/^[A-Z]{3}$/) currency?: string;
  /** Flags of each indicator that are shown, the strongest first; 50 where nothing is said. */
  @MayBeLeftOut()
  @Transform(({ value }) => (/^\d{1,9}$/.test(String(value)) ? Number(value) : value))
  @IsInt()
  @Min(1)
  @Max(200)
  limit?: number;
}

/** A threshold from now on; null: by the quartiles of the register. */
export class SetRedFlag {
  @IsIn(redFlagCodes) indicator!: RedFlagCode;
  @Matches(/^[a-z][A-Za-z]{1,39}$/) name!: string;
  @MayBeLeftOut() @IsNumber() @Min(0) @Max(1_000_000) value?: number;
  @IsString() @Length(2, 500) reason!: string;
}

/** A threshold in force. */
export class RedFlagSettingView {
  indicator!: string;
  name!: string;
  /** Null: by the quartiles of the register. */
  value!: number | null;
  reason!: string | null;
  setBy!: ActorView | null;
  setAt!: string | null;
}

/** All thresholds in force. */
export class RedFlagSettings {
  items!: RedFlagSettingView[];
}

/** A bid behind a flag. */
export class FlaggedBidView {
  id!: string;
  bidders!: string[];
  amountFen!: number | null;
  currency!: string;
  status!: string;
  receivedAt!: string | null;
}

/** One flag: on whom, how strong, the numbers behind it, and its rows. */
export class RedFlagView {
  /** TENDER, BIDDER, BUYER or AGENT. */
  subject!: string;
  tenderId!: string | null;
  tenderTitle!: string | null;
  partyCode!: string | null;
  partyName!: string | null;
  value!: number;
  numbers!: object;
  /** Of a tender: its bids. Of a party: those of its tenders that come first, by `query`. */
  rows!: FlaggedBidView[];
  /** The address that shows the rows in full. */
  query!: string;
}

/** One indicator over the register: a question, its rule, the numbers, and what stands out. */
export class IndicatorView {
  code!: string;
  title!: LabelView;
  question!: LabelView;
  rule!: string;
  isPriceAlone!: boolean;
  settings!: object;
  /** Quartiles of the register, where the rule goes by them. */
  quartiles!: object | null;
  @IsInt() flagged!: number;
  flags!: RedFlagView[];
}

/** How often a tender stands out; never red on prices alone. */
export class FlaggedTenderView {
  tenderId!: string;
  title!: string;
  codes!: string[];
  /** RED where at least two indicators ask, one of them of more than prices; otherwise YELLOW. */
  light!: string;
}

/** Every indicator over the tenders that the asker sees. Questions, no verdicts. */
export class RedFlags {
  @IsInt() tenders!: number;
  @IsInt() bids!: number;
  currency!: string;
  /** 提示供核查参考，不作为认定问题的依据。 */
  notice!: LabelView;
  indicators!: IndicatorView[];
  /** Of the flags shown, by tender, those most often asked about first. */
  summary!: FlaggedTenderView[];
}
