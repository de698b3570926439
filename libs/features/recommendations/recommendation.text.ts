import { invalid, Problem } from '../../domain/problems.js';
import type { LetterText, NewRecipient } from './letter-text.contract.js';
import type { ItemReply } from './recommendation.contract.js';

/** What the database knows of a text's recipients, in their order, and of the case that it comes from. */
export interface KnownOfText {
  readonly recipients: readonly ({ readonly key: number; readonly name: string } | null)[];
  readonly origin: string | null;
}

/**
 * A text as the columns of its row from `recipient_names` to `copy_names`; null where nothing is said. Throws
 * validation-failed for recipients and origins that nobody knows.
 */
export function textValues(text: Partial<LetterText>, known: KnownOfText): unknown[] {
  const recipients = text.recipients && recipientsOf(text.recipients, known.recipients);
  if (text.originId !== undefined && known.origin === null)
    throw invalid('/originId', 'unknown-case', '没有此案卷 / no such case');
  const { source, matters, causes, items, replyDueOn, format, urgency, legalBases, attachments, copies } = text;
  return [
    recipients?.names,
    recipients?.keys,
    source,
    matters,
    causes,
    items,
    replyDueOn,
    known.origin,
    format,
    urgency,
    legalBases?.map((basis) => basis.text),
    legalBases?.map(({ regulationId }) => regulationId ?? null),
    attachments,
    copies,
  ].map((value) => value ?? null);
}

/** Names and keys of recipients. Throws where one is unknown, or is neither registered nor named. */
function recipientsOf(
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
