import type { GrantView } from './grant.contract.js';
import type { GrantRow } from './grant.queries.js';

/** A grant as the outside sees it. */
export function grantView(row: GrantRow): GrantView {
  return {
    id: row.id,
    user: row.grantee,
    role: row.role,
    organizationId: row.organization_id,
    organizationName: row.organization_name,
    status: row.revoked_at ? 'REVOKED' : row.approved_at ? 'APPROVED' : 'PROPOSED',
    validFrom: row.valid_from,
    validTo: row.valid_to,
    reason: row.reason,
    proposedBy: row.proposer,
    proposedAt: row.proposed_at.toISOString(),
    approvedBy: row.approver,
    approvedAt: row.approved_at?.toISOString() ?? null,
    revokedBy: row.revoker,
    revokedAt: row.revoked_at?.toISOString() ?? null,
    version: row.version,
  };
}
