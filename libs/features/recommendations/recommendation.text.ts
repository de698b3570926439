import { Problem } from '../../domain/problems.js';
import type { ItemReply, NewRecipient } from './recommendation.contract.js';

/** One field's trouble as a problem. */
export const invalid = (pointer: string, code: string, detail: string): Problem =>
  new Problem('validation-failed', { errors: [{ pointer, code, detail }] });

/** Names and keys of recipients. Throws where one is unknown, or is neither registered nor named. */
export function recipientsOf(
  wanted: readonly NewRecipient[],
  known: readonly ({ readonly key: number; readonly name: string } | null)[],
): { names: string[]; keys: (number | null)[] } {
  const found = wanted.map(({ organizationId, name }, index) => {
    const at = `/recipients/${index}`;
    const registered = known[index] ?? null;
    if (organizationId !== undefined && !registered)
      throw invalid(`${at}/organizationId`, 'unknown-organization', '没有此机构 / no such organisation');
    const said = name ?? registered?.name;
    if (said === undefined)
      throw invalid(at, 'recipient-missing', '须写明单位 / name the unit or give its organisation');
    return { name: said, key: registered?.key ?? null };
  });
  return { names: found.map(({ name }) => name), keys: found.map(({ key }) => key) };
}

/** Refuses an adoption without evidence and a refusal without its reason. */
export function refuseUnclearReplies(replies: readonly ItemReply[]): void {
  const errors = replies.flatMap(({ adoption, reason, evidence }, index) => {
    const at = `/replies/${index}`;
    const missing = [];
    if (adoption !== 'NOT_ADOPTED' && evidence === undefined)
      missing.push({
        pointer: `${at}/evidence`,
        code: 'evidence-missing',
        detail: '须说明落实情况 / say what was done',
      });
    if (adoption !== 'ADOPTED' && reason === undefined)
      missing.push({ pointer: `${at}/reason`, code: 'reason-missing', detail: '须说明理由 / say why' });
    return missing;
  });
  if (errors.length > 0) throw new Problem('validation-failed', { errors });
}
