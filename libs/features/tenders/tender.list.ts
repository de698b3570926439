import type { CaseListKind } from '../../casework/case-list.js';
import type { Parameters } from '../../casework/case-list.sql.js';
import { tenderWorkflow } from '../../domain/workflows/tender.js';
import type { ListTenders } from './tender.contract.js';
import { listItem } from './tender.queries.js';

/** Tenders as lists see them. */
export const tenderList: CaseListKind<ListTenders> = {
  kind: 'tender',
  workflow: tenderWorkflow,
  join: 'JOIN tender d ON d.case_key = c.key',
  item: listItem,
  conditions: (query, parameters) => [...detailConditions(query, parameters), ...partConditions(query, parameters)],
};

function detailConditions(query: ListTenders, parameters: Parameters): string[] {
  const wanted = [
    query.isMajor === undefined ? [] : [`x.is_major = ${parameters.add(query.isMajor, 'boolean')}`],
    query.method === undefined ? [] : [`x.method = ${parameters.add(query.method, 'text')}`],
    query.ocid === undefined ? [] : [`x.ocid = ${parameters.add(query.ocid, 'text')}`],
    query.buyer === undefined ? [] : [`x.buyer_code = ${parameters.add(query.buyer, 'text')}`],
    query.agent === undefined ? [] : [`x.agent_code = ${parameters.add(query.agent, 'text')}`],
    query.projectId === undefined
      ? []
      : [`x.project_key = (SELECT key FROM project WHERE id = ${parameters.add(query.projectId, 'uuid')})`],
  ].flat();
  return wanted.length === 0
    ? []
    : [`EXISTS (SELECT 1 FROM tender x WHERE x.case_key = c.key AND ${wanted.join(' AND ')})`];
}

function partConditions({ observed, saving, bidder, asOf }: ListTenders, parameters: Parameters): string[] {
  const recorded = (column: string) =>
    asOf === undefined ? '' : ` AND ${column} <= ${parameters.add(asOf, 'timestamptz')}`;
  const isObserved = () =>
    `EXISTS (SELECT 1 FROM tender_observation x WHERE x.case_key = c.key${recorded('x.recorded_at')})`;
  const hasSaving = (kind: string) =>
    `EXISTS (SELECT 1 FROM tender_saving x WHERE x.case_key = c.key AND x.kind = ${parameters.add(kind, 'text')}
       AND x.confirmed_at IS NOT NULL${recorded('x.confirmed_at')})`;
  const bids = (code: string) =>
    `EXISTS (SELECT 1 FROM tender_bid x WHERE x.case_key = c.key AND ${parameters.add(code, 'text')} = ANY(x.bidder_codes))`;
  return [
    ...(bidder === undefined ? [] : [bids(bidder)]),
    ...(observed === undefined ? [] : [`${observed ? '' : 'NOT '}${isObserved()}`]),
    ...(saving === undefined ? [] : [hasSaving(saving)]),
  ];
}
