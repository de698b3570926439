import { IsIn, IsInt, IsString, IsUUID, Length, Max, Min } from 'class-validator';
import { ActorView } from '../../casework/case-view.contract.js';
import { type Code, codesOf } from '../../domain/vocabularies.js';
import { MayBeLeftOut } from '../../platform/http/left-out.contract.js';

const MOST_FEN = 1_000_000_000_000_000;

/** A measure as it is proposed. Money in fen: before, after and its basis; the amount is the difference. */
export class ProposeMeasure {
  @IsIn(codesOf('measureType')) type!: Code<'measureType'>;
  /** What is done, to whom or to what. */
  @IsString() @Length(2, 4000) note!: string;
  /** The tender of the register; one that the proposer sees. */
  @MayBeLeftOut() @IsUUID() tenderId?: string;
  /** The tender in words, where the register does not hold it. */
  @MayBeLeftOut() @IsString() @Length(1, 100) tenderRef?: string;
  @MayBeLeftOut() @IsInt() @Min(0) @Max(MOST_FEN) beforeFen?: number;
  @MayBeLeftOut() @IsInt() @Min(0) @Max(MOST_FEN) afterFen?: number;
  /** The document from which both were taken. */
  @MayBeLeftOut() @IsString() @Length(2, 1000) basis?: string;
}

/** Confirmation by another person; a word may go with it. */
export class ConfirmMeasure {
  @MayBeLeftOut() @IsString() @Length(2, 2000) opinion?: string;
}

/** A measure; it counts once it is confirmed. */
export class MeasureView {
  id!: string;
  caseId!: string;
  /** Of the complaint. */
  @IsInt() @Min(1) version!: number;
  type!: string;
  note!: string;
  /** Null where there is none, or none that the reader sees. */
  tenderId!: string | null;
  tenderRef!: string | null;
  beforeFen!: number | null;
  afterFen!: number | null;
  amountFen!: number | null;
  basis!: string | null;
  synthetic!: boolean;
  proposedBy!: ActorView;
  proposedAt!: string;
  confirmedBy!: ActorView | null;
  confirmedAt!: string | null;
}

/** The measures of a complaint, oldest first. */
export class MeasurePage {
  items!: MeasureView[];
}
