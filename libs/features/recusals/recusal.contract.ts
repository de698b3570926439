import { IsIn, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import { codesOf } from '../../domain/vocabularies.js';

/** A name alone is no ground that a person gives: the system finds it. */
const GIVEN = codesOf('recusalGround').filter((ground) => ground !== 'NAMED');

/** Which case. */
export class ListRecusals {
  @IsUUID() caseId!: string;
}

/** Somebody is to keep away from a case: oneself, or by order a colleague. */
export class Recuse {
  @IsUUID() caseId!: string;
  @IsIn(GIVEN) ground!: string;
  /** What the relation or interest is. */
  @IsString() @Length(2, 500) statement!: string;
  /** The colleague; oneself where nobody is named. */
  @IsOptional() @IsUUID() userId?: string;
}

/** One of the two approvals that lift a recusal. */
export class LiftRecusal {
  @IsString() @Length(2, 500) reason!: string;
}

/** An account with the name of its person. */
export class RecusedParty {
  id!: string;
  name!: string;
}

/** One approval of a lifting. */
export class LiftView {
  approver!: RecusedParty;
  reason!: string;
  approvedAt!: string;
}

/** A recusal. One that takes the asker's own case away answers ids and `gone` alone. */
export class RecusalView {
  id!: string;
  caseId!: string;
  /** The version of the case: what the next change builds on. */
  version!: number;
  gone?: boolean;
  user?: RecusedParty;
  ground?: string;
  label?: { zh: string; en: string };
  /** True where only a name matched: two may lift it quickly. */
  byNameOnly?: boolean;
  statement?: string | null;
  madeBy?: RecusedParty;
  madeAt?: string;
  lifts?: LiftView[];
  liftedAt?: string | null;
}

/** The recusals of a case, oldest first. */
export class RecusalPage {
  items!: RecusalView[];
  nextCursor!: string | null;
}
