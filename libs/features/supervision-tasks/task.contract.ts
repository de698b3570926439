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
import { codesOf } from '../../domain/vocabularies.js';
import { IsInstant } from '../../platform/http/instant.contract.js';
import { MayBeLeftOut } from '../../platform/http/left-out.contract.js';
import { IsLegalDay } from '../../platform/http/legal-day.contract.js';
import { PageQuery, PageTotal } from '../../platform/http/paging.contract.js';

/** One task of a theme. */
export class NewTask {
  @IsString() @Length(1, 500) title!: string;
  @IsUUID() leadOrganizationId!: string;
  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(30)
  @IsString({ each: true })
  @Length(1, 100, { each: true })
  coUnits?: string[];
  /** Six digits of GB/T 2260, of a territorial task. */
  @MayBeLeftOut() @Matches(/^\d{6}$/) regionCode?: string;
  @IsLegalDay() dueOn!: string;
}

/** A yearly theme, decomposed into its tasks. */
export class OpenTheme {
  @IsInt() @Min(1990) @Max(2100) year!: number;
  @IsString() @Length(1, 200) title!: string;
  @MayBeLeftOut() @IsString() @Length(2, 40) programme?: string;
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => NewTask)
  tasks!: NewTask[];
}

/** What the lead unit shows for its task. */
export class ReportTask {
  @IsString() @Length(2, 4000) evidence!: string;
}

/** Takes what was reported for done. */
export class VerifyTask {
  /** Why; it is kept in the audit. */
  @MayBeLeftOut() @IsString() @Length(2, 500) reason?: string;
}

/** Why it is to be done again. */
export class ReturnTask {
  @IsString() @Length(2, 2000) reason!: string;
}

/** Filters of the list. */
export class ListSupervisionTasks extends PageQuery {
  @MayBeLeftOut() @IsString() @Length(2, 40) programme?: string;
  @MayBeLeftOut() @Matches(/^\d{4}$/) year?: string;
  @MayBeLeftOut() @IsIn(codesOf('taskState')) state?: string;
  @MayBeLeftOut() @IsUUID() leadOrganizationId?: string;
  @MayBeLeftOut() @IsIn(['true']) overdue?: string;
}

/** Filters of groups and facts. */
export class OfProgramme extends PageQuery {
  @MayBeLeftOut() @IsString() @Length(2, 40) programme?: string;
  /** As the register stood at this instant. */
  @MayBeLeftOut() @IsInstant() asOf?: string;
}

/** A working group, and the stationed office that watches it. */
export class SetUpGroup {
  @IsString() @Length(2, 40) programme!: string;
  @IsString() @Length(1, 100) name!: string;
  @IsUUID() leadOrganizationId!: string;
  @IsUUID() supervisorOrganizationId!: string;
  @IsLegalDay() startsOn!: string;
}

/** What a source states. */
export class StateFact {
  @IsString() @Length(2, 40) programme!: string;
  @Matches(/^[A-Z][A-Z0-9_]{1,39}$/) code!: string;
  @IsInt() @Min(0) @Max(Number.MAX_SAFE_INTEGER) value!: number;
  @IsIn(codesOf('qualifier')) qualifier!: string;
  @IsString() @Length(1, 10) unit!: string;
  @IsString() @Length(2, 500) source!: string;
}

/** A task as it is answered. */
export class SupervisionTaskView {
  id!: string;
  @IsInt() version!: number;
  themeId!: string;
  @IsInt() year!: number;
  theme!: string;
  programme!: string | null;
  title!: string;
  leadOrganization!: PlaceView;
  coUnits!: string[];
  regionCode!: string | null;
  dueOn!: string;
  isOverdue!: boolean;
  state!: string;
  evidence!: string | null;
  reportedBy!: ActorView | null;
  decidedBy!: ActorView | null;
  returnedBecause!: string | null;
}

/** A theme with its tasks. */
export class ThemeView {
  id!: string;
  @IsInt() year!: number;
  title!: string;
  programme!: string | null;
  tasks!: SupervisionTaskView[];
}

/** A page of tasks in due order. */
export class SupervisionTaskPage {
  items!: SupervisionTaskView[];
  nextCursor!: string | null;
  total?: PageTotal;
}

/** A working group. */
export class GroupView {
  id!: string;
  programme!: string;
  name!: string;
  leadOrganization!: PlaceView;
  supervisor!: PlaceView;
  startsOn!: string;
}

/** A page of working groups. */
export class GroupPage {
  items!: GroupView[];
  nextCursor!: string | null;
  total?: PageTotal;
}

/** What a source states, and when that was written down. */
export class FactView {
  id!: string;
  programme!: string;
  code!: string;
  @IsInt() value!: number;
  qualifier!: string;
  unit!: string;
  source!: string;
  statedBy!: ActorView;
  statedAt!: string;
}

/** A page of facts; the last of a code counts. */
export class FactPage {
  items!: FactView[];
  nextCursor!: string | null;
  total?: PageTotal;
}
