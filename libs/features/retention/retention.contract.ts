import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsString, IsUUID, Length } from 'class-validator';
import { ActorView } from '../../casework/case-view.contract.js';
import { MayBeLeftOut } from '../../platform/http/left-out.contract.js';
import { IsLegalDay } from '../../platform/http/legal-day.contract.js';
import { PageQuery, PageTotal } from '../../platform/http/paging.contract.js';

/** Closed cases whose time of keeping ends by a day (today where nothing is said). */
export class ListKeptCases extends PageQuery {
  @MayBeLeftOut() @IsLegalDay() dueBy?: string;
}

/** A hold in force. */
export class HoldView {
  id!: string;
  reason!: string;
  placedBy!: ActorView;
  placedAt!: string;
}

/** A closed case with the last day on which it is kept, and what keeps it longer. */
export class KeptCase {
  kind!: string;
  id!: string;
  number!: string | null;
  title!: string;
  outcome!: string | null;
  closedOn!: string;
  keptUntil!: string;
  hold!: HoldView | null;
  /** The live list of destruction on which it stands. */
  listId!: string | null;
}

/** A page of them, those first whose time ended first. */
export class KeptPage {
  items!: KeptCase[];
  nextCursor!: string | null;
  total?: PageTotal;
}

/** Holds a case back from destruction, whatever its period. */
export class PlaceHold {
  @IsUUID() caseId!: string;
  @IsString() @Length(2, 500) reason!: string;
}

/** Lifts a hold; another person does than who placed it. */
export class LiftHold {
  @IsString() @Length(2, 500) reason!: string;
}

/** A hold as it was placed or lifted. */
export class HoldAnswer {
  id!: string;
  caseId!: string;
  isLifted!: boolean;
}

/** A list of closed cases whose documents are to be destroyed (销毁清册). */
export class DraftDestruction {
  @IsString() @Length(2, 200) title!: string;
  @ArrayMinSize(1) @ArrayMaxSize(200) @ArrayUnique() @IsUUID(undefined, { each: true }) caseIds!: string[];
}

/** Somebody's step on a list; what they say of it is kept in the audit. */
export class DestructionStep {
  @MayBeLeftOut() @IsString() @Length(2, 500) remark?: string;
}

/** A case on a list. */
export class DestructionItem {
  caseId!: string;
  number!: string | null;
  title!: string;
  keptUntil!: string;
}

/** A list with its three hands, its waiting period and, once carried out, the certificate's hash. */
export class DestructionView {
  id!: string;
  title!: string;
  /** `DRAFTED`, `REVIEWED`, `APPROVED` (it waits), `CARRIED_OUT`, `CANCELLED`. */
  state!: string;
  author!: ActorView;
  authoredAt!: string;
  reviewer!: ActorView | null;
  archivist!: ActorView | null;
  waitsUntil!: string | null;
  carriedOutAt!: string | null;
  certificateSha256!: string | null;
  items!: DestructionItem[];
}

/** Lists, the latest first. */
export class DestructionPage {
  items!: DestructionView[];
  nextCursor!: string | null;
  total?: PageTotal;
}

/** What was destroyed, as text of JSON, and the SHA-256 of that text. */
export class DestructionCertificate {
  certificate!: string;
  sha256!: string;
}
