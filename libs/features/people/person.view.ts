import type { PersonView } from './person.contract.js';
import type { PersonRow } from './person.queries.js';

/** A person as the outside sees them. */
export function personView(row: PersonRow): PersonView {
  const current = row.posts.find(({ isCurrent }) => isCurrent);
  return {
    id: row.id,
    name: row.name,
    organizationId: row.organization_id,
    organizationName: row.organization_name,
    superiorId: row.superior_id,
    rank: current?.rank ?? null,
    post: current?.title ?? null,
    posts: row.posts.map(({ isCurrent: _, ...post }) => post),
    validFrom: row.valid_from,
    validTo: row.valid_to,
    version: row.version,
  };
}
