import { Type } from 'class-transformer';
import { IsIn, IsInt, IsObject, IsString, IsUUID, Length, Max, Min, ValidateNested } from 'class-validator';
import { codesOf } from '../../domain/vocabularies.js';
import { IsInstant } from '../../platform/http/instant.contract.js';
import { MayBeLeftOut } from '../../platform/http/left-out.contract.js';
import { IsLegalDay } from '../../platform/http/legal-day.contract.js';
import { PageQuery, PageTotal } from '../../platform/http/paging.contract.js';

const KINDS = codesOf('responsibilitySubject');
const LEVELS = codesOf('responsibilityLevel');
const DUTIES = codesOf('responsibilityDuty');
const DOCUMENTS = codesOf('responsibilityDocument');

/** What somebody answers for: an organisation or community, a project or one of its stages, a tender, a task. */
export class SubjectReference {
  @IsIn(KINDS) kind!: string;
  @IsUUID() id!: string;
  /** The stage, of a PROJECT_STAGE. */
  @MayBeLeftOut() @IsIn(codesOf('projectStage')) stage?: string;
}

/** What says that somebody answers. */
export class DocumentReference {
  @IsIn(DOCUMENTS) kind!: string;
  @IsString() @Length(1, 200) reference!: string;
  /** The pledge itself, of a PLEDGE that is kept here. */
  @MayBeLeftOut() @IsUUID() pledgeId?: string;
}

/** Somebody answers from a day on, or nobody does for a reason. */
export class RecordResponsibility {
  @IsObject() @ValidateNested() @Type(() => SubjectReference) subject!: SubjectReference;
  @IsIn(LEVELS) level!: string;
  @MayBeLeftOut() @IsIn(DUTIES) duty?: string;
  @MayBeLeftOut() @IsUUID() personId?: string;
  /** Where the person holds the post by which they answer; needed where they hold several. */
  @MayBeLeftOut() @IsUUID() organizationId?: string;
  /** Instead of a person: why the place is empty. */
  @MayBeLeftOut() @IsString() @Length(2, 500) vacancyReason?: string;
  @MayBeLeftOut() @IsObject() @ValidateNested() @Type(() => DocumentReference) document?: DocumentReference;
  @IsLegalDay() validFrom!: string;
  /** Last day; open where nothing is said. */
  @MayBeLeftOut() @IsLegalDay() validTo?: string;
  @IsString() @Length(2, 500) reason!: string;
  /** The row that ends the day before: a succession in one step. */
  @MayBeLeftOut() @IsUUID() succeeds?: string;
}

/** What was recorded wrongly, with the right value; the earlier belief is kept. */
export class CorrectResponsibility {
  @MayBeLeftOut() @IsLegalDay() validFrom?: string;
  @MayBeLeftOut() @IsLegalDay() validTo?: string;
  @MayBeLeftOut() @IsUUID() personId?: string;
  @MayBeLeftOut() @IsUUID() organizationId?: string;
  @MayBeLeftOut() @IsObject() @ValidateNested() @Type(() => DocumentReference) document?: DocumentReference;
  @IsString() @Length(2, 500) reason!: string;
}

/** The last day on which somebody answers. */
export class EndResponsibility {
  @IsLegalDay() validTo!: string;
  @IsString() @Length(2, 500) reason!: string;
}

/** Which day, and as known when. */
export class AtQuery {
  /** The day asked about; today where nothing is said. */
  @MayBeLeftOut() @IsLegalDay() at?: string;
  /** As it was known at this instant; now where nothing is said. */
  @MayBeLeftOut() @IsInstant() knownAt?: string;
}

/** The chain of a subject at a date. */
export class ChainQuery extends AtQuery {
  @IsIn(KINDS) subjectKind!: string;
  @IsUUID() subjectId!: string;
  @MayBeLeftOut() @IsIn(codesOf('projectStage')) stage?: string;
}

/** What a report looks at. */
export class ReportQuery extends AtQuery {
  /** Root of the subtree; the reader's whole scope where nothing is said. */
  @MayBeLeftOut() @IsUUID() organizationId?: string;
  /** For overload: how many first places are too many. */
  @MayBeLeftOut() @Type(() => Number) @IsInt() @Min(2) @Max(1000) more?: number;
}

/** Filters of the list. */
export class ListResponsibilities extends PageQuery {
  @MayBeLeftOut() @IsIn(KINDS) subjectKind?: string;
  @MayBeLeftOut() @IsUUID() subjectId?: string;
  @MayBeLeftOut() @IsUUID() personId?: string;
  @MayBeLeftOut() @IsIn(LEVELS) level?: string;
  @MayBeLeftOut() @IsLegalDay() at?: string;
  @MayBeLeftOut() @IsInstant() knownAt?: string;
}

/** Keeps the chain of a subject on the day of an event. */
export class FreezeChain {
  @IsObject() @ValidateNested() @Type(() => SubjectReference) subject!: SubjectReference;
  @IsLegalDay() eventOn!: string;
  @IsIn(['FINDING', 'CLUE', 'RECOMMENDATION', 'OTHER']) eventKind!: string;
  @MayBeLeftOut() @IsUUID() eventId?: string;
}

/** Kept chains. */
export class ListFreezes extends PageQuery {
  /** Of this finding, clue or letter. */
  @MayBeLeftOut() @IsUUID() eventId?: string;
}

/** A tender or a task that is kept elsewhere, so that somebody can answer for it. */
export class RegisterSubject {
  @IsIn(['TENDER', 'TASK']) kind!: string;
  /** Its public id there. */
  @IsUUID() id!: string;
  @IsString() @Length(1, 200) name!: string;
  /** Who owns it. */
  @IsUUID() organizationId!: string;
  /** The project that it belongs to, of the same owner. */
  @MayBeLeftOut() @IsUUID() projectId?: string;
}

/** A subject as it is answered. */
export class SubjectView {
  kind!: string;
  id!: string;
  stage!: string | null;
  name!: string;
}

/** A person in short. */
export class HolderView {
  id!: string;
  name!: string;
}

/** Who came before or after. */
export class NeighbourView {
  id!: string;
  person!: HolderView | null;
  validFrom!: string;
  validTo!: string | null;
}

/** Somebody answers, or nobody for a reason, from a day to another. */
export class ResponsibilityView {
  id!: string;
  subject!: SubjectView;
  level!: string;
  duty!: string;
  person!: HolderView | null;
  post!: string | null;
  organizationId!: string | null;
  organizationName!: string | null;
  vacancyReason!: string | null;
  document!: DocumentReference | null;
  validFrom!: string;
  validTo!: string | null;
  recordedFrom!: string;
  recordedTo!: string | null;
  reason!: string;
  synthetic!: boolean;
  before!: NeighbourView | null;
  after!: NeighbourView | null;
}

/** One link of a chain: a subject with those who answer for it. */
export class ChainLink {
  subject!: SubjectView;
  holders!: ResponsibilityView[];
}

/** Something that a report found wrong. */
export class DefectView {
  code!: string;
  subject!: SubjectView;
  level!: string | null;
  person!: HolderView | null;
  detail!: string;
  since!: string | null;
}

/** Who answers for a subject at a date, from the subject up to the top, with what is wrong. */
export class ChainView {
  at!: string;
  knownAt!: string;
  subject!: SubjectView;
  links!: ChainLink[];
  gaps!: DefectView[];
  conflicts!: DefectView[];
}

/** A report of defects. */
export class DefectList {
  at!: string;
  knownAt!: string;
  items!: DefectView[];
}

/** A kept chain. */
export class FreezeView {
  id!: string;
  eventOn!: string;
  eventKind!: string;
  eventId!: string | null;
  frozenAt!: string;
  chain!: ChainLink[];
  /** SHA-256 of the chain as canonical JSON, in hex. */
  chainHash!: string;
}

/** A page of kept chains. */
export class FreezePage {
  items!: FreezeView[];
  nextCursor!: string | null;
  total?: PageTotal;
}

/** A page of rows. */
export class ResponsibilityPage {
  items!: ResponsibilityView[];
  nextCursor!: string | null;
  total?: PageTotal;
}

/** Every row of a person's history, oldest first. */
export class ResponsibilityList {
  items!: ResponsibilityView[];
}
