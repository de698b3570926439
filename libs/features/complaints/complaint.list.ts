import type { CaseListKind } from '../../casework/case-list.js';
import type { Parameters } from '../../casework/case-list.sql.js';
import { complaintWorkflow } from '../../domain/workflows/complaint.js';
import type { ListComplaints } from './complaint.contract.js';
import { listItem } from './complaint.queries.js';

/** Complaints as lists see them. */
export const complaintList: CaseListKind<ListComplaints> = {
  kind: 'complaint',
  workflow: complaintWorkflow,
  join: 'JOIN complaint d ON d.case_key = c.key',
  item: listItem,
  conditions: (query, parameters) => [
    ...detail('channel', query.channel, parameters),
    ...detail('kind', query.kind, parameters),
    ...(query.measure === undefined ? [] : [measured(query, parameters)]),
    ...detail('external_no', query.externalNo, parameters),
    ...(query.accusedOrganizationId === undefined ? [] : [accused(query.accusedOrganizationId, parameters)]),
  ],
};

function detail(column: string, value: string | undefined, parameters: Parameters): string[] {
  if (value === undefined) return [];
  return [
    `EXISTS (SELECT 1 FROM complaint x WHERE x.case_key = c.key AND x.${column} = ${parameters.add(value, 'text')})`,
  ];
}

/** Confirmed by now, or by the instant of the list. */
function measured({ measure, asOf }: ListComplaints, parameters: Parameters): string {
  const at = asOf === undefined ? '' : ` AND m.confirmed_at <= ${parameters.add(asOf, 'timestamptz')}`;
  return `EXISTS (SELECT 1 FROM measure m WHERE m.case_key = c.key AND m.type = ${parameters.add(measure, 'text')}
    AND m.confirmed_at IS NOT NULL${at})`;
}

const accused = (id: string, parameters: Parameters) => `EXISTS (SELECT 1 FROM allegation a JOIN organization o
  ON o.key = a.accused_organization_key WHERE a.case_key = c.key AND o.id = ${parameters.add(id, 'uuid')})`;
