import type { OrganizationView } from './organization.contract.js';
import type { OrganizationRow } from './organization.queries.js';

/** An organisation as the outside sees it. */
export function organizationView(row: OrganizationRow): OrganizationView {
  return {
    id: row.id,
    code: row.code,
    name: row.name,
    type: row.type,
    parentId: row.parent_id,
    parentCode: row.parent_code,
    regionCode: row.region_code,
    isOrgan: row.is_organ,
    level: row.path.length,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    version: row.version,
  };
}
