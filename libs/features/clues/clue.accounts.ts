import { handsBehind } from '../../casework/case-file.js';
import type { Permission } from '../../domain/permissions.js';
import { invalid, Problem } from '../../domain/problems.js';
import { roleOf } from '../../domain/roles.js';
import type { LegalDay } from '../../kernel/legal-day.js';
import type { Transaction } from '../../platform/unit-of-work/transaction.js';
import { ACCOUNTS, type ClueFacts } from './clue.queries.js';

/** What accounts in a body must be: where they stand, and which right their roles give them. */
interface Wanted {
  readonly pointer: string;
  readonly ids: readonly string[];
  /** None for whoever only took part. */
  readonly permission?: Permission;
}

/** Accounts by id as keys, in the order asked. Throws validation-failed for an unknown account, or one without the right. */
export async function accountsOf(
  tx: Transaction,
  today: LegalDay,
  { pointer, ids, permission }: Wanted,
): Promise<number[]> {
  const found = await tx.run(ACCOUNTS, [ids, today]);
  return ids.map((id, index) => {
    const account = found.find((each) => each.id === id);
    const at = `${pointer}/${index}`;
    if (!account) throw invalid(at, 'unknown-account', '账号不存在或已停用 / no such account');
    if (permission !== undefined && !account.roles.some((role) => roleOf(role)?.permissions.includes(permission)))
      throw invalid(at, 'not-entitled', '该账号没有相应职责 / this account has no such duty');
    return account.key;
  });
}

/** The same of handlers: whoever allocated the clue does not handle it (procedures §4: allocator × handler). */
export async function handlersOf(
  tx: Transaction,
  today: LegalDay,
  facts: ClueFacts,
  wanted: Wanted,
): Promise<number[]> {
  const keys = await accountsOf(tx, today, wanted);
  const allocators = handsBehind(facts, ['proposeAllocation', 'approveAllocation']);
  if (!keys.some((key) => allocators.includes(key))) return keys;
  const detail = '承办人不得是分办人 / who handles is not who allocated';
  throw new Problem('separation-of-duty', {
    errors: [{ pointer: wanted.pointer, code: 'handlerIsNotAllocator', detail }],
  });
}

/** Accounts that may still be assigned: nobody twice, and nobody who is recused by now. */
export const assignable = ({ recused }: ClueFacts, ...keys: (readonly number[])[]): number[] =>
  [...new Set(keys.flat())].filter((key) => !recused.includes(key));
