import { invalid } from '../../domain/problems.js';
import { statement } from '../../platform/unit-of-work/statement.js';
import type { Transaction } from '../../platform/unit-of-work/transaction.js';

const KEYS = statement<{ id: string; key: string }>(
  'document-keys',
  `SELECT id, key::text FROM document WHERE case_key = $1 AND id = ANY($2::uuid[]) AND state NOT IN ('BLOCKED', 'DESTROYED')`,
);

/**
 * Keys of documents of a case by their public ids, in the order of `ids`: for rows that point at them (working papers,
 * evidence). Call it under the lock of the case. Such a row keeps `document_key` beside its `case_key`, with
 * `FOREIGN KEY (case_key, document_key) REFERENCES document (case_key, key)`. Throws validation-failed at
 * `<pointer>/<index>` for one that is not the case's, was destroyed, or did not pass the scan.
 */
export async function documentKeys(
  tx: Transaction,
  caseKey: string,
  ids: readonly string[],
  pointer: string,
): Promise<string[]> {
  const rows = ids.length === 0 ? [] : await tx.run(KEYS, [caseKey, ids]);
  const byId = new Map(rows.map(({ id, key }) => [id, key]));
  return ids.map((id, index) => {
    const key = byId.get(id.toLowerCase());
    if (key) return key;
    throw invalid(`${pointer}/${index}`, 'unknown-document', '本件没有此附件 / the case has no such document');
  });
}
