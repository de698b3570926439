import { PLACE } from '../../casework/case-statements.js';
import { invalid } from '../../domain/problems.js';
import type { Transaction } from '../../platform/unit-of-work/transaction.js';
import type { ClueBody } from './clue.contract.js';
import type { ClueFacts } from './clue.queries.js';

/** A unit or lower organ of the organ in whose name the clue is handled. */
export async function placeBelow(tx: Transaction, facts: ClueFacts, body: ClueBody): Promise<{ key: number }> {
  const place = await tx.one(PLACE, [body.organizationId]);
  if (place && place.key !== facts.organKey && place.path.includes(facts.organKey)) return place;
  throw invalid('/organizationId', 'not-below-organ', '须为本机关的部门或下级机关 / must stand below the organ');
}
