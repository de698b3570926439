import { invalid } from '../domain/problems.js';
import { statement } from '../platform/unit-of-work/statement.js';
import type { Transaction } from '../platform/unit-of-work/transaction.js';
import type { NewAppraisal } from './appraisal.contract.js';
import { instant, person, place } from './case-json.js';
import type { Sending } from './case-kind.js';

/** The pairs of one reference over `appraisal_reference a`. */
export const appraisalItem = `'id', a.id, 'year', a.year, 'organization', ${place('a.organization_key')}, 'personName', a.person_name,
  'note', a.note, 'referredBy', ${person('a.referred_by')}, 'referredAt', ${instant('a.referred_at')}`;

/** References of the case `c` as JSON. */
export const shownAppraisals = `(SELECT COALESCE(json_agg(json_build_object(${appraisalItem}) ORDER BY a.key), '[]')
  FROM appraisal_reference a WHERE a.case_key = c.key)`;

const ORGANIZATION = statement<{ key: number }>('appraisal-organization', 'SELECT key FROM organization WHERE id = $1');
const REFER = statement(
  'appraisal-refer',
  `INSERT INTO appraisal_reference (id, case_key, year, organization_key, person_name, note, referred_by)
   VALUES ($1, $2, $3, $4, $5, $6, $7)`,
);

/**
 * The row that refers a case to a yearly appraisal; `pointer` is where it stands in the body. Throws validation-failed
 * for an unknown organisation; the same reference made twice is `already-exists`.
 */
export async function appraisalRow(
  tx: Transaction,
  wanted: NewAppraisal,
  { id, caseKey, pointer }: { readonly id: string; readonly caseKey: string; readonly pointer: string },
): Promise<Sending> {
  const organization = await tx.one(ORGANIZATION, [wanted.organizationId]);
  if (!organization)
    throw invalid(`${pointer}/organizationId`, 'unknown-organization', '没有此机构 / no such organisation');
  const { year, personName, note } = wanted;
  return [REFER, [id, caseKey, year, organization.key, personName ?? null, note, tx.actor.userKey]];
}
