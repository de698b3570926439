import type { NewAllegation } from '../../casework/allegation.contract.js';
import { insertAllegations, refuseUnknown } from '../../casework/allegations.js';
import type { Deed, Effect, Sending } from '../../casework/case-kind.js';
import { changeInSearch } from '../../casework/search/search-index.js';
import { Problem } from '../../domain/problems.js';
import type { Transaction } from '../../platform/unit-of-work/transaction.js';
import type { ComplaintActionBody } from './complaint.contract.js';
import { type ComplaintFacts, KEYS, MARK, PROGRAMME } from './complaint.queries.js';
import { named, searchedText } from './search/searched-complaint.js';

const FIELDS = ['title', 'content', 'channel', 'kind', 'receivedAt', 'secrecy', 'externalNo'] as const;
/** Those of them that stand on the detail row. */
const ON_DETAIL = ['content', 'channel', 'kind', 'externalNo'] as const;

/** Corrects what was registered wrongly; old and new value stand in the history. */
export async function correct(
  { tx, facts, body }: Deed<ComplaintFacts, ComplaintActionBody>,
  newId: () => string,
): Promise<Effect> {
  if (body.receivedAt !== undefined) refuseImpossibleReceipt(body.receivedAt);
  const changes: Record<string, unknown> = {};
  for (const field of FIELDS) {
    if (body[field] !== undefined && body[field] !== facts[field])
      changes[field] = { old: facts[field], new: body[field] };
  }
  const programmeKey = body.programme === undefined ? undefined : await programmeOf(tx, body.programme);
  if (programmeKey !== undefined && programmeKey !== facts.programmeKey) changes['programme'] = { new: body.programme };
  const added = body.addAllegations ?? [];
  if (added.length > 0) changes['allegations'] = { added: added.length };
  if (Object.keys(changes).length === 0) {
    throw new Problem('validation-failed', {
      errors: [{ pointer: '', code: 'nothing-to-correct', detail: '没有需要更正的内容 / nothing differs' }],
    });
  }
  const addition = added.length > 0 ? await adding(tx, facts, added, newId) : undefined;
  return {
    changes,
    ...(body.title === undefined ? {} : { title: body.title }),
    ...(body.receivedAt === undefined ? {} : { receivedAt: body.receivedAt }),
    ...(body.secrecy === undefined ? {} : { secrecy: body.secrecy }),
    ...(programmeKey === undefined ? {} : { programmeKey }),
    before: ON_DETAIL.some((field) => field in changes)
      ? [
          [
            MARK.corrected,
            [
              facts.key,
              body.channel ?? facts.channel,
              body.kind ?? facts.kind,
              body.content ?? facts.content,
              body.externalNo ?? facts.externalNo,
            ],
          ],
        ]
      : [],
    after: [...(addition ? [addition.sending] : []), ...indexing(facts, body, changes, addition?.named ?? [])],
  };
}

async function programmeOf(tx: Transaction, code: string): Promise<number> {
  const programme = await tx.one(PROGRAMME, [code]);
  if (!programme)
    throw new Problem('validation-failed', {
      errors: [{ pointer: '/programme', code: 'unknown-programme', detail: '没有此专项 / no such programme' }],
    });
  return programme.key;
}

/** After the step: naming somebody new may send the case to the superior organ, which is a step of its own. */
async function adding(
  tx: Transaction,
  facts: ComplaintFacts,
  added: readonly NewAllegation[],
  newId: () => string,
): Promise<{ sending: Sending; named: ReturnType<typeof named> }> {
  const [keys] = await tx.run(KEYS, [
    added.map((each) => each.accusedPersonId ?? null),
    added.map((each) => each.accusedOrganizationId ?? null),
  ]);
  refuseUnknown(added, keys?.people ?? [], keys?.organizations ?? [], '/addAllegations');
  const at = { caseKey: facts.key, before: facts.allegations.length, newId };
  const sending = insertAllegations(
    added,
    { people: keys?.people ?? [], organizations: keys?.organizations ?? [] },
    at,
  );
  return { sending, named: named(added, keys?.names ?? []) };
}

/** The index row anew, where something of it has changed. */
function indexing(
  facts: ComplaintFacts,
  body: ComplaintActionBody,
  changes: object,
  added: ReturnType<typeof named>,
): Sending[] {
  if (!['title', 'content', 'channel', 'allegations'].some((field) => field in changes)) return [];
  const { title = facts.title, content = facts.content, channel = facts.channel } = body;
  const known = facts.allegations.map(({ accusedName, issueType = '', matter = '' }) => ({
    accusedName,
    issueType,
    matter,
  }));
  return [changeInSearch(facts.key, searchedText({ title, content, channel, allegations: [...known, ...added] }))];
}

/** Refuses an instant without its offset, in the future, or before the Republic. */
export function refuseImpossibleReceipt(receivedAt: string): void {
  const at = Date.parse(receivedAt);
  if (Number.isNaN(at) || !/(Z|[+-]\d\d:?\d\d)$/i.test(receivedAt))
    throw invalidReceipt('instant-with-offset', '须为带时区的时刻 / an instant with its offset is needed');
  if (at > Date.now() + 300_000)
    throw invalidReceipt('in-the-future', '收件时间不得晚于现在 / it cannot have been received in the future');
  if (at < Date.parse('1949-10-01T00:00:00Z')) throw invalidReceipt('too-early', '收件时间过早 / too early');
}

const invalidReceipt = (code: string, detail: string) =>
  new Problem('validation-failed', { errors: [{ pointer: '/receivedAt', code, detail }] });
