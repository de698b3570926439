import { concluding } from '../../casework/allegations.js';
import { handsBehind } from '../../casework/case-file.js';
import type { Deed, Effect, Sending } from '../../casework/case-kind.js';
import { PLACE } from '../../casework/case-statements.js';
import { Problem } from '../../domain/problems.js';
import type { ComplaintAction } from '../../domain/workflows/complaint.js';
import { type LegalDay, legalDayOf, yearOf } from '../../kernel/legal-day.js';
import type { Actor } from '../../platform/identity/actor.js';
import type { Transaction } from '../../platform/unit-of-work/transaction.js';
import { type Computes, endAcknowledging, endFeedback, startAcknowledging, startFeedback } from './complaint.clocks.js';
import type { ComplaintActionBody } from './complaint.contract.js';
import { correct } from './complaint.correction.js';
import { type ComplaintFacts, MARK, USERS } from './complaint.queries.js';
import { duplicateOf } from './complaint.relations.js';

type ComplaintDeed = Deed<ComplaintFacts, ComplaintActionBody>;
type MakeEffect = (deed: ComplaintDeed) => Effect | Promise<Effect>;

const nothing: MakeEffect = () => ({});

/** What the effects ask of the engine: ids and clocks. */
type Clockwork = Computes & { newId(): string; today(): string };

/** What keeps which issue types were suggested, and which the clerk chose. */
interface NotesChoices {
  choice(
    actor: Actor,
    facts: Pick<ComplaintFacts, 'key' | 'title' | 'content'> & { readonly chosen: readonly string[] },
  ): Promise<Sending[]>;
}

/** What each action changes beside state, history and clock; exhaustive by type. */
export function complaintEffects(
  now: () => Date,
  engine: Clockwork,
  categories: NotesChoices,
): Readonly<Record<ComplaintAction, MakeEffect>> {
  return {
    register: async ({ tx, facts, body }) => ({
      after: await categories.choice(tx.actor, {
        ...facts,
        chosen: facts.allegations.flatMap(({ issueType }) => issueType ?? []),
      }),
      before: [[MARK.registered, [facts.key, tx.actor.userKey, body.kind ?? null]]],
      // A forwarded complaint keeps the number of the organ that registered it first.
      ...(facts.number === null ? { numberFrom: { series: 'XF', year: yearOf(legalDayOf(now())) } } : {}),
    }),
    correct: (deed) => correct(deed, () => engine.newId()),
    decline: ({ facts, body }) => ({ before: [[MARK.refused, [facts.key, body.refusalReason]]] }),
    fileDuplicate: async ({ tx, facts, body }) => ({
      before: [endAcknowledging(facts.key)],
      after: [await duplicateOf(tx, facts, body, engine.newId())],
    }),
    promote: ({ facts }) => ({
      after: facts.isRealName
        ? startAcknowledging(engine, engine.newId(), legalDayOf(new Date(facts.receivedAt)), facts.key)
        : [],
    }),
    accept: nothing,
    forwardDown: async ({ tx, facts, body }) => ({ holder: await lowerOrgan(tx, facts, body) }),
    receiveForwarded: nothing,
    sendBack: ({ facts }) => ({ holder: { key: facts.organKey } }),
    assignDown: async ({ tx, facts, body }) => ({
      holder: await lowerOrgan(tx, facts, body),
      before: [[MARK.assigned, [facts.key, body.ground]]],
    }),
    reportResult: ({ facts, body }) => concluding(facts.key, body.conclusions ?? []),
    approveResult: ({ facts }) => ({ holder: { key: facts.organKey }, after: feedbackDue(engine, facts) }),
    returnResult: nothing,
    moveToUnit: async ({ tx, facts, body }) => ({
      holder: await placeBelow(tx, facts, body, facts.holderPath.at(-1) as number),
      assignees: await handlers(tx, facts, body.assigneeIds ?? []),
    }),
    assignHandler: async ({ tx, facts, body }) => ({ assignees: await handlers(tx, facts, body.assigneeIds ?? []) }),
    requestReturn: ({ tx, facts }) => ({ before: [[MARK.returning, [facts.key, tx.actor.userKey]]] }),
    returnToIntake: ({ facts }) => ({
      before: [[MARK.returning, [facts.key, null]]],
      holder: { key: facts.organKey },
      assignees: [],
    }),
    conclude: ({ facts, body }) => concluding(facts.key, body.conclusions ?? []),
    returnConclusion: nothing,
    close: ({ facts }) => ({ after: feedbackDue(engine, facts) }),
    reopen: ({ facts }) => ({
      holder: { key: facts.organKey },
      assignees: [],
      before: [endFeedback(facts.key)],
    }),
    archive: nothing,
  };
}

/** The clock of the feedback to a real-name reporter, from this day on. */
const feedbackDue = (engine: Clockwork, { key, isRealName }: ComplaintFacts) =>
  isRealName ? startFeedback(engine, engine.newId(), engine.today() as LegalDay, key) : [];

/** A lower organ of the holder: strictly below it. */
const lowerOrgan = (tx: Transaction, facts: ComplaintFacts, body: ComplaintActionBody) =>
  placeBelow(tx, facts, body, facts.holderKey);

async function placeBelow(
  tx: Transaction,
  facts: ComplaintFacts,
  body: ComplaintActionBody,
  above: number,
): Promise<{ key: number }> {
  const place = await tx.one(PLACE, [body.organizationId]);
  if (!place || place.key === facts.holderKey || !place.path.includes(above)) {
    throw new Problem('validation-failed', {
      errors: [
        {
          pointer: '/organizationId',
          code: 'not-below-holder',
          detail: '须为现承办机关的下级机关或部门 / must stand below the holding organisation',
        },
      ],
    });
  }
  return place;
}

/** Accounts by id as keys; whoever registered the complaint may not handle it (procedures §4: intake × verifier). */
async function handlers(tx: Transaction, facts: ComplaintFacts, ids: readonly string[]): Promise<readonly number[]> {
  if (ids.length === 0) return [];
  const users = await tx.run(USERS, [ids]);
  if (users.length !== new Set(ids).size) {
    throw new Problem('validation-failed', {
      errors: [{ pointer: '/assigneeIds', code: 'unknown-account', detail: '账号不存在或已停用 / no such account' }],
    });
  }
  const intake = handsBehind(facts, ['register', 'receiveForwarded']);
  if (users.some(({ key }) => intake.includes(key))) {
    throw new Problem('separation-of-duty', {
      errors: [{ pointer: '/assigneeIds', code: 'handlerIsNotIntake', detail: '承办人不得是登记人' }],
    });
  }
  return users.map(({ key }) => key);
}
