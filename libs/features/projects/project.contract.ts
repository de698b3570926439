import { IsIn, IsString, IsUUID, Length, Matches, MaxLength } from 'class-validator';
import { codesOf } from '../../domain/vocabularies.js';
import { MayBeLeftOut } from '../../platform/http/left-out.contract.js';
import { IsLegalDay } from '../../platform/http/legal-day.contract.js';
import { PageQuery, PageTotal } from '../../platform/http/paging.contract.js';

/** A new project; it begins in its first stage. */
export class RegisterProject {
  /** Letters, digits, dots and hyphens. */
  @Matches(/^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/) number!: string;
  @IsString() @Length(1, 200) name!: string;
  /** Code of the programme that it belongs to. */
  @MayBeLeftOut() @IsString() @MaxLength(40) programme?: string;
  @IsUUID() ownerOrganizationId!: string;
  @IsLegalDay() startsOn!: string;
  @MayBeLeftOut() @IsLegalDay() endsOn?: string;
}

/** The next stage begins; the one before ends the day before. */
export class AdvanceStage {
  @IsLegalDay() on!: string;
}

/** The project ends. */
export class CloseProject {
  @IsLegalDay() endsOn!: string;
}

/** Filters of the list. */
export class ListProjects extends PageQuery {
  @MayBeLeftOut() @IsString() @MaxLength(40) programme?: string;
  @MayBeLeftOut() @IsUUID() ownerOrganizationId?: string;
  @MayBeLeftOut() @IsIn(codesOf('projectStage')) stage?: string;
  /** Part of number or name. */
  @MayBeLeftOut() @IsString() @Length(1, 100) q?: string;
}

/** A stage with its days. */
export class StageView {
  stage!: string;
  startsOn!: string;
  endsOn!: string | null;
}

/** A project as it is answered. */
export class ProjectView {
  id!: string;
  number!: string;
  name!: string;
  programme!: string | null;
  ownerOrganizationId!: string;
  ownerOrganizationName!: string;
  stage!: string;
  stages!: StageView[];
  startsOn!: string;
  endsOn!: string | null;
  closed!: boolean;
  /** Made up for a demonstration. */
  synthetic!: boolean;
  version!: number;
}

/** A page of projects by number. */
export class ProjectPage {
  items!: ProjectView[];
  nextCursor!: string | null;
  total?: PageTotal;
}
