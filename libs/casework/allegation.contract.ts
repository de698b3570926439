import { IsIn, IsString, IsUUID, Length } from 'class-validator';
import { type Code, codesOf } from '../domain/vocabularies.js';
import { MayBeLeftOut } from '../platform/http/left-out.contract.js';

/** One reported matter: against whom, of what kind, in which words. */
export class NewAllegation {
  /** Name of the accused as reported. */
  @MayBeLeftOut() @IsString() @Length(1, 100) accusedName?: string;
  @MayBeLeftOut() @IsUUID() accusedPersonId?: string;
  @MayBeLeftOut() @IsUUID() accusedOrganizationId?: string;
  @IsIn(codesOf('issueType')) issueType!: string;
  @IsString() @Length(1, 4000) matter!: string;
}

/** What was found of one allegation. */
export class AllegationConclusion {
  @IsUUID() allegationId!: string;
  @IsIn(codesOf('conclusion')) conclusion!: Code<'conclusion'>;
  @IsString() @Length(2, 4000) basis!: string;
}

/** One allegation with what was found. */
export class AllegationView {
  id!: string;
  accusedName!: string | null;
  accusedPersonId!: string | null;
  accusedOrganizationId!: string | null;
  issueType!: string;
  matter!: string;
  conclusion!: string | null;
  basis!: string | null;
}
