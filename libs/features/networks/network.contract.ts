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
  ValidateNested,
} from 'class-validator';
import { codesOf } from '../../domain/vocabularies.js';
import { MayBeLeftOut } from '../../platform/http/left-out.contract.js';
import { IsLegalDay } from '../../platform/http/legal-day.contract.js';
import { PageQuery, PageTotal } from '../../platform/http/paging.contract.js';

const ROLES = codesOf('networkRole');

/** A leading group, its standing office, or one of the networks of a programme. */
export class FoundBody {
  /** Code of the programme. */
  @IsString() @Length(2, 40) programme!: string;
  @IsIn(codesOf('networkBody')) kind!: string;
  @IsString() @Length(1, 200) name!: string;
  /** The organisation that it is, or that leads it. */
  @IsUUID() organizationId!: string;
  @IsLegalDay() from!: string;
  @MayBeLeftOut() @IsLegalDay() to?: string;
}

/** Somebody joins a body, or a unit does. */
export class JoinBody {
  @IsIn(ROLES) role!: string;
  /** Of HEAD, DEPUTY and MEMBER. */
  @MayBeLeftOut() @IsUUID() personId?: string;
  /** Of LEAD_UNIT and UNIT. */
  @MayBeLeftOut() @IsUUID() organizationId?: string;
  @IsLegalDay() from!: string;
  @MayBeLeftOut() @IsLegalDay() to?: string;
}

/** The last day of a member. */
export class LeaveBody {
  @IsLegalDay() to!: string;
}

/** A person or a unit in short. */
export class Named {
  id!: string;
  name!: string;
}

/** A member as it is answered. */
export class NetworkMemberView {
  id!: string;
  role!: string;
  person!: Named | null;
  organization!: Named | null;
  from!: string;
  to!: string | null;
}

/** A body with its members. */
export class NetworkBodyView {
  id!: string;
  programme!: string;
  kind!: string;
  name!: string;
  organizationId!: string;
  organizationName!: string;
  from!: string;
  to!: string | null;
  members!: NetworkMemberView[];
  synthetic!: boolean;
}

/** Which bodies, and their members on which day. */
export class ListBodies {
  @MayBeLeftOut() @IsString() @Length(2, 40) programme?: string;
  /** Only bodies and members of this day; all of them where nothing is said. */
  @MayBeLeftOut() @IsLegalDay() at?: string;
}

/** Bodies, leading group first. */
export class NetworkBodies {
  items!: NetworkBodyView[];
}

/** One thing that a meeting resolved: who does it, until when. */
export class Resolution {
  @IsString() @Length(2, 500) text!: string;
  @IsUUID() ownerPersonId!: string;
  /** Where the owner holds the post by which they own it. */
  @IsUUID() ownerOrganizationId!: string;
  @IsLegalDay() dueOn!: string;
}

/** A working or joint meeting, with what it resolved. */
export class RecordMeeting {
  @IsUUID() bodyId!: string;
  @IsIn(codesOf('meetingKind')) kind!: string;
  @IsLegalDay() heldOn!: string;
  @IsString() @Length(2, 200) title!: string;
  @IsString() @Length(2, 10000) minutes!: string;
  @IsArray()
  @ArrayMinSize(0)
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => Resolution)
  resolutions!: Resolution[];
}

/** A task as it is answered. */
export class NetworkTaskView {
  id!: string;
  meetingId!: string;
  meeting!: string;
  @IsInt() ordinal!: number;
  text!: string;
  owner!: Named;
  organization!: Named;
  dueOn!: string;
  doneOn!: string | null;
  note!: string | null;
  overdue!: boolean;
}

/** A meeting as it is answered. */
export class NetworkMeetingView {
  id!: string;
  bodyId!: string;
  body!: string;
  kind!: string;
  heldOn!: string;
  title!: string;
  minutes!: string;
  tasks!: NetworkTaskView[];
  synthetic!: boolean;
}

/** Filters of meetings. */
export class ListMeetings extends PageQuery {
  @MayBeLeftOut() @IsString() @Length(2, 40) programme?: string;
  @MayBeLeftOut() @IsUUID() bodyId?: string;
}

/** A page of meetings, newest first. */
export class MeetingPage {
  items!: NetworkMeetingView[];
  nextCursor!: string | null;
  total?: PageTotal;
}

/** Filters of tasks. */
export class ListTasks extends PageQuery {
  @MayBeLeftOut() @IsString() @Length(2, 40) programme?: string;
  @MayBeLeftOut() @IsUUID() ownerPersonId?: string;
  @MayBeLeftOut() @IsIn(['OPEN', 'OVERDUE', 'DONE']) state?: string;
}

/** A page of tasks, the ones due first at the top. */
export class TaskPage {
  items!: NetworkTaskView[];
  nextCursor!: string | null;
  total?: PageTotal;
}

/** What was done, and when. */
export class CompleteTask {
  @MayBeLeftOut() @IsLegalDay() doneOn?: string;
  @IsString() @Length(2, 2000) note!: string;
}
