import type { DeputationView } from './deputation.contract.js';
import type { DeputationRow } from './deputation.queries.js';

/** A deputation as the outside sees it. */
export function deputationView(row: DeputationRow): DeputationView {
  return {
    id: row.id,
    absent: row.absent,
    acting: row.acting,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    reason: row.reason,
    approvedBy: row.approver,
    approvedAt: row.approved_at.toISOString(),
    revokedAt: row.revoked_at?.toISOString() ?? null,
  };
}
