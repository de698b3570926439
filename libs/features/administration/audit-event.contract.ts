import { IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { IsInstant } from '../../platform/http/instant.contract.js';
import { MayBeLeftOut } from '../../platform/http/left-out.contract.js';
import { PageQuery, PageTotal } from '../../platform/http/paging.contract.js';
import { PartyView } from './grant.contract.js';

/** Filters of the audit. */
export class ListAuditEvents extends PageQuery {
  /** An account: who did it, or for whom it was done. */
  @MayBeLeftOut()
  @IsUUID()
  actorId?: string;

  @MayBeLeftOut()
  @IsUUID()
  subjectId?: string;

  /** A permission's name, or the word of the deed (`session.begin`). */
  @MayBeLeftOut()
  @Matches(/^[a-zA-Z][a-zA-Z.]{1,79}$/)
  action?: string;

  /** From this instant on. */
  @MayBeLeftOut()
  @IsString()
  @MaxLength(40)
  @IsInstant()
  from?: string;

  /** Before this instant. */
  @MayBeLeftOut()
  @IsString()
  @MaxLength(40)
  @IsInstant()
  to?: string;
}

/** One event: who did what to what, and with which outcome. No content. */
export class AuditEventView {
  at!: string;
  /** Null where nobody was signed in. */
  actor!: PartyView | null;
  /** The absent colleague for whom the actor acted. */
  onBehalfOf!: PartyView | null;
  action!: string;
  subjectKind!: string;
  subjectId!: string | null;
  outcome!: 'DONE' | 'READ' | 'DENIED' | 'FAILED';
  problem!: string | null;
  reason!: string | null;
  /** Names of the fields that changed. */
  changed!: string[];
  traceId!: string | null;
}

/** A page of events, newest first. */
export class AuditEventPage {
  items!: AuditEventView[];
  nextCursor!: string | null;
  total?: PageTotal;
}
