import { IsString, IsUUID, Length } from 'class-validator';
import { MayBeLeftOut } from '../../platform/http/left-out.contract.js';
import { IsLegalDay } from '../../platform/http/legal-day.contract.js';
import { PageQuery, PageTotal } from '../../platform/http/paging.contract.js';
import { PartyView } from './grant.contract.js';

/** Somebody shall act for an absent colleague; it is in force with the approval, which this request is. */
export class ApproveDeputation {
  @IsUUID()
  absentUserId!: string;

  @IsUUID()
  actingUserId!: string;

  @IsLegalDay()
  validFrom!: string;

  @IsLegalDay()
  validTo!: string;

  @IsString()
  @Length(2, 500)
  reason!: string;
}

/** A revocation. */
export class RevokeDeputation {
  /** Why; it is kept in the audit. */
  @MayBeLeftOut()
  @IsString()
  @Length(2, 500)
  reason?: string;
}

/** Filters of the list. */
export class ListDeputations extends PageQuery {
  /** The absent or the acting account. */
  @MayBeLeftOut()
  @IsUUID()
  userId?: string;
}

/** A deputation as it is answered. */
export class DeputationView {
  id!: string;
  absent!: PartyView;
  acting!: PartyView;
  validFrom!: string;
  validTo!: string;
  reason!: string;
  approvedBy!: PartyView;
  approvedAt!: string;
  revokedAt!: string | null;
}

/** A page of deputations, newest first. */
export class DeputationPage {
  items!: DeputationView[];
  nextCursor!: string | null;
  total?: PageTotal;
}
