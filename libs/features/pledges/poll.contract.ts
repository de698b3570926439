import { IsIn, IsInt, IsString, Length, Matches, Max, Min } from 'class-validator';
import { codesOf } from '../../domain/vocabularies.js';
import { MayBeLeftOut } from '../../platform/http/left-out.contract.js';

/** Opens the mass appraisal of a pledge: how many codes to hand out. */
export class OpenPoll {
  @IsInt() @Min(1) @Max(2000) codes!: number;
}

/** The codes, told once: print them, mix them, hand them out without a list. */
export class OpenedPoll {
  pollId!: string;
  @IsInt() codesGiven!: number;
  /** Empty in a replay: nobody keeps them. */
  codes!: string[];
}

/** Why it is closed now, for the audit. */
export class ClosePoll {
  @MayBeLeftOut() @IsString() @Length(2, 500) opinion?: string;
}

/** How a grade did. */
export class PollShare {
  grade!: string;
  @IsInt() ballots!: number;
  /** Of all ballots, in tenths of a percent. */
  @IsInt() sharePerMille!: number;
}

/** A mass appraisal: before it is closed nobody knows more than how many codes were given. */
export class PollView {
  pollId!: string;
  @IsInt() codesGiven!: number;
  openedOn!: string;
  closedOn!: string | null;
  ballots!: number | null;
  /** Only of a closed poll, and from 10 ballots on. */
  shares!: PollShare[] | null;
}

/** A ballot: nobody signs in for it. */
export class CastBallot {
  @IsString() @Matches(/^[A-Z2-7]{16}$/) code!: string;
  @IsIn(codesOf('pledgeGrade')) grade!: string;
}

/** The ballot counts. */
export class BallotCast {
  counted!: boolean;
}
