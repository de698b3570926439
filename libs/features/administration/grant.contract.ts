import { IsIn, IsString, IsUUID, Length } from 'class-validator';
import { type Role, roles } from '../../domain/roles.js';
import { MayBeLeftOut } from '../../platform/http/left-out.contract.js';
import { IsLegalDay } from '../../platform/http/legal-day.contract.js';
import { PageQuery, PageTotal } from '../../platform/http/paging.contract.js';

const ROLES = Object.keys(roles);

/** A proposal: nothing is in force before somebody else approves it. */
export class ProposeGrant {
  @IsUUID()
  userId!: string;

  @IsIn(ROLES)
  role!: Role;

  /** The role holds here and in all below. */
  @IsUUID()
  organizationId!: string;

  /** Today where it is left out. */
  @MayBeLeftOut()
  @IsLegalDay()
  validFrom?: string;

  /** The last day; without end where it is left out. */
  @MayBeLeftOut()
  @IsLegalDay()
  validTo?: string;

  @IsString()
  @Length(2, 500)
  reason!: string;
}

/** An approval. */
export class ApproveGrant {
  /** The account's clearance from now on, at most the approver's own; it stays where this is left out. */
  @MayBeLeftOut()
  @IsIn(['PUBLIC', 'INTERNAL', 'WORK_SECRET'])
  clearance?: 'PUBLIC' | 'INTERNAL' | 'WORK_SECRET';
}

/** A revocation. */
export class RevokeGrant {
  /** Why; it is kept in the audit. */
  @MayBeLeftOut()
  @IsString()
  @Length(2, 500)
  reason?: string;
}

/** Filters of the list. */
export class ListGrants extends PageQuery {
  @MayBeLeftOut()
  @IsUUID()
  userId?: string;

  @MayBeLeftOut()
  @IsIn(ROLES)
  role?: Role;

  @MayBeLeftOut()
  @IsUUID()
  organizationId?: string;

  @MayBeLeftOut()
  @IsIn(['PROPOSED', 'APPROVED', 'REVOKED'])
  status?: 'PROPOSED' | 'APPROVED' | 'REVOKED';
}

/** An account with the name of its person. */
export class PartyView {
  id!: string;
  username!: string;
  personName!: string;
}

/** A grant as it is answered. */
export class GrantView {
  id!: string;
  user!: PartyView;
  role!: string;
  organizationId!: string;
  organizationName!: string;
  status!: 'PROPOSED' | 'APPROVED' | 'REVOKED';
  validFrom!: string;
  validTo!: string | null;
  reason!: string;
  proposedBy!: PartyView;
  proposedAt!: string;
  approvedBy!: PartyView | null;
  approvedAt!: string | null;
  revokedBy!: PartyView | null;
  revokedAt!: string | null;
  version!: number;
}

/** A page of grants, newest first. */
export class GrantPage {
  items!: GrantView[];
  nextCursor!: string | null;
  total?: PageTotal;
}
