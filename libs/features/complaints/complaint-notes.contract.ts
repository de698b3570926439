import { IsBoolean, IsIn, IsString, Length } from 'class-validator';
import { ActorView } from '../../casework/case-view.contract.js';
import { type Code, codesOf } from '../../domain/vocabularies.js';
import { MayBeLeftOut } from '../../platform/http/left-out.contract.js';
import { IsLegalDay } from '../../platform/http/legal-day.contract.js';

/** What the real-name reporter was told, and what they answered (2020 rules, Art. 26–27). */
export class TellReporter {
  /** The day on which they were told; today where nothing is said. */
  @MayBeLeftOut() @IsLegalDay() on?: string;
  @IsIn(codesOf('tellingMeans')) means!: Code<'tellingMeans'>;
  @IsString() @Length(2, 4000) text!: string;
  @MayBeLeftOut() @IsString() @Length(1, 4000) answer?: string;
}

/** The result told; the reporter may dissent, which is recorded with their words. */
export class GiveFeedback extends TellReporter {
  @MayBeLeftOut() @IsBoolean() dissents?: boolean;
}

/** A leader's instruction (批示). */
export class RecordInstruction {
  @IsString() @Length(1, 100) leader!: string;
  @MayBeLeftOut() @IsLegalDay() on?: string;
  @IsString() @Length(2, 4000) text!: string;
}

/** A reminder to whoever holds the complaint (催办). */
export class UrgeHolder {
  @IsString() @Length(2, 4000) text!: string;
}

/** Supervision of an assigned complaint (督办); a colour follows a lighter one and never returns. */
export class SuperviseHolder extends UrgeHolder {
  @IsIn(codesOf('supervisionColour')) colour!: Code<'supervisionColour'>;
}

/** One of the facts beside the steps. */
export class NoteView {
  id!: string;
  kind!: string;
  on!: string;
  text!: string;
  means!: string | null;
  answer!: string | null;
  dissents!: boolean | null;
  leader!: string | null;
  colour!: string | null;
  recordedBy!: ActorView;
  recordedAt!: string;
}

/** The fact just recorded, with the version that the complaint has by it. */
export class RecordedNote extends NoteView {
  caseId!: string;
  version!: number;
}

/** All of them, oldest first. */
export class NotePage {
  items!: NoteView[];
}
