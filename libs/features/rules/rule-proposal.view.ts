import type { ProposalView } from './rule-proposal.contract.js';
import type { ProposalRow } from './rule-proposal.queries.js';

/** A proposal as the outside sees it. */
export function proposalView(row: ProposalRow): ProposalView {
  return {
    id: row.id,
    kind: row.kind,
    rule: row.rule,
    year: row.year,
    content: row.content,
    replaced: row.replaced,
    status: row.decision ?? 'PROPOSED',
    reason: row.reason,
    proposedBy: row.proposer,
    proposedAt: row.proposed_at.toISOString(),
    decidedBy: row.decider,
    decidedAt: row.decided_at?.toISOString() ?? null,
    version: row.version,
  };
}
