import { appraisalRow } from '../../casework/appraisals.js';
import type { Effect } from '../../casework/case-kind.js';
import { freezeChains } from '../../casework/responsibility-freezing.js';
import { invalid, Problem } from '../../domain/problems.js';
import { type RoleDefinition, roles } from '../../domain/roles.js';
import type { RecommendationAction } from '../../domain/workflows/recommendation.js';
import type { LegalDay } from '../../kernel/legal-day.js';
import { yearOf } from '../../kernel/legal-day.js';
import type { Transaction } from '../../platform/unit-of-work/transaction.js';
import type { RecommendationBody } from './recommendation.contract.js';
import { nextReviewer } from './recommendation.guards.js';
import type { RecommendationFacts } from './recommendation.queries.js';
import { type LetterDeed, revise, signRevision } from './recommendation.revision.js';
import { agencyCodeOf, letterReplyRule, seriesOf } from './recommendation.series.js';
import * as sql from './recommendation.statements.js';
import { refuseUnclearReplies, textValues } from './recommendation.text.js';

type MakeEffect = (deed: LetterDeed) => Effect | Promise<Effect>;

const nothing: MakeEffect = () => ({});
const reviewing = Object.entries<RoleDefinition>(roles).flatMap(([role, { permissions }]) =>
  permissions.includes('recommendation.review') ? [role] : [],
);

/** What each action changes beside state, history and clock; exhaustive by type. */
export function recommendationEffects(
  today: () => LegalDay,
  newId: () => string,
): Readonly<Record<RecommendationAction, MakeEffect>> {
  const decide =
    (decision: 'APPROVED' | 'RETURNED'): MakeEffect =>
    ({ tx, facts, body }) => ({
      before: [[sql.DECIDE_REVIEW, review(tx, facts, nextReviewer(facts)?.ordinal ?? 0, decision, body)]],
      ...(decision === 'RETURNED' ? backToDrafter(facts) : {}),
    });
  return {
    edit,
    submit: async ({ tx, facts, body }) => {
      const keys = await reviewersOf(tx, facts, body.reviewerIds ?? [], today());
      return {
        assignees: [...new Set([facts.draftedBy, ...keys])],
        before: [[sql.SEND_FOR_REVIEW, [facts.key, facts.round + 1, 1, keys]]],
      };
    },
    addReviewer: async ({ tx, facts, body }) => {
      const keys = await reviewersOf(tx, facts, [body.reviewerId ?? ''], today());
      if (facts.reviewers.some(({ key }) => keys.includes(key)))
        throw invalid('/reviewerId', 'already-a-reviewer', '已在审核人之列 / stands on the list already');
      return {
        assignees: [...new Set([...facts.assignees, ...keys])],
        before: [[sql.SEND_FOR_REVIEW, [facts.key, facts.round, facts.reviewers.length + 1, keys]]],
      };
    },
    skipReviewer: async ({ tx, facts, body }) => {
      const [user] = await reviewersOf(tx, facts, [body.reviewerId ?? ''], today());
      const open = facts.reviewers.find(({ key, decision }) => key === user && decision === null);
      if (!open) throw invalid('/reviewerId', 'not-waited-for', '不在待审核人之列 / is not waited for');
      return { before: [[sql.DECIDE_REVIEW, review(tx, facts, open.ordinal, 'SKIPPED', body)]] };
    },
    approve: decide('APPROVED'),
    returnDraft: decide('RETURNED'),
    sign: (deed) => sign(deed, today()),
    refuseToSign: ({ facts }) => backToDrafter(facts),
    discard: nothing,
    annul: nothing,
    serve: (deed) => serve(deed, today()),
    withdraw: nothing,
    object: nothing,
    decideObjection: ({ facts }) => ({ clock: replyClock(facts, today()) }),
    orderRevision: ({ facts }) => ({ assignees: [...new Set([...facts.assignees, facts.draftedBy])] }),
    revise,
    signRevision: (deed) => signRevision(deed, today()),
    callLiaison: (deed) => callLiaison(deed, today()),
    urge: nothing,
    refuse: (deed) => appraise(deed, newId),
    reply: (deed) => reply(deed, today()),
    verify: nothing,
    returnReply: nothing,
    close: async (deed) => {
      const { before = [] } = await appraise(deed, newId);
      const { lookBackOn } = deed.body;
      return { before: lookBackOn === undefined ? before : [...before, [sql.LOOK_BACK, [deed.facts.key, lookBackOn]]] };
    },
  };
}

const backToDrafter = (facts: RecommendationFacts): Effect => ({ assignees: [facts.draftedBy] });

const review = (
  tx: Transaction,
  facts: RecommendationFacts,
  ordinal: number,
  decision: string,
  { opinion }: RecommendationBody,
) => [facts.key, facts.round, ordinal, decision, opinion ?? null, tx.actor.userKey];

async function edit({ tx, facts, body }: LetterDeed): Promise<Effect> {
  const { title, secrecy, opinion: _, ...text } = body;
  const changed = Object.keys(body).filter((field) => field !== 'opinion');
  if (changed.length === 0) throw invalid('', 'nothing-to-change', '没有修改内容 / nothing is given');
  const ids = text.recipients?.map((each) => each.organizationId ?? null) ?? [];
  const known = await tx.one(sql.RECIPIENTS_BY_ID, [ids, text.originId ?? null]);
  const values = textValues(text, { recipients: known?.recipients ?? [], origin: known?.origin ?? null });
  return {
    ...(title === undefined ? {} : { title }),
    ...(secrecy === undefined ? {} : { secrecy }),
    changes: { fields: changed },
    before: [[sql.EDIT, [facts.key, text.kind ?? null, ...values]]],
  };
}

/** Accounts that may review, as keys in the order given; nobody reviews what they drafted. */
async function reviewersOf(
  tx: Transaction,
  facts: RecommendationFacts,
  ids: readonly string[],
  today: LegalDay,
): Promise<number[]> {
  const keys = (await tx.run(sql.REVIEWERS_BY_ID, [ids, reviewing, today])).map(({ key }) => key);
  if (keys.length !== ids.length)
    throw invalid('/reviewerIds', 'not-a-reviewer', '须为有审核权限的在用账号 / an account that may review is needed');
  if (!keys.includes(facts.draftedBy)) return keys;
  throw new Problem('separation-of-duty', {
    errors: [{ pointer: '/reviewerIds', code: 'reviewerIsNotDrafter', detail: '审核人不得是起草人' }],
  });
}

/**
 * Number, seal and hash in one transaction: the number dies with it, and nobody signs without one. Who answers in the
 * units that it goes to, on this day, is frozen with it.
 */
async function sign({ tx, facts }: LetterDeed, today: LegalDay): Promise<Effect> {
  const series = seriesOf(facts.kind, facts.secrecy);
  void tx.run(sql.OPEN_SERIES, [facts.organKey, series, agencyCodeOf(facts.organCode, series)]);
  const agency = await tx.one(sql.AGENCY, [facts.organKey, series]);
  const year = yearOf(today);
  const recipients = facts.recipientKeys.flatMap((key) => (key === null ? [] : [{ organizationKey: key }]));
  const letter = { kind: 'RECOMMENDATION', id: facts.id, caseKey: facts.key, on: today } as const;
  return {
    assignees: [facts.draftedBy],
    numberFrom: { series, year, form: { before: `${agency?.agency_code}〔${year}〕`, after: '号' } },
    after: [
      [sql.SEAL, [facts.key, tx.actor.userKey, today, series, year]],
      ...(await freezeChains(tx, recipients, letter)),
    ],
  };
}

/** From now on the liaisons of the units that it goes to see it: they are assigned to it. */
async function serve(deed: LetterDeed, today: LegalDay): Promise<Effect> {
  const { facts, body } = deed;
  const servedOn = body.servedOn ?? today;
  if (servedOn > today) throw invalid('/servedOn', 'in-the-future', '不得晚于今日 / not later than today');
  const liaisons = await liaisonsOf(deed, today);
  return {
    assignees: [...new Set([...facts.assignees, ...liaisons])],
    clock: replyClock(facts, servedOn as LegalDay),
    before: [[sql.SERVE, [facts.key, servedOn, body.method, body.receivedBy]]],
  };
}

/** The unit's answer is due on the day that the letter names, or by the law's thirty days where that has no day ahead. */
function replyClock({ replyDueOn }: RecommendationFacts, from: LegalDay): NonNullable<Effect['clock']> {
  const rule = letterReplyRule(from);
  const isTheLetters = rule === 'LETTER_REPLY_CURRENT' && replyDueOn !== null && replyDueOn > from;
  return { from, rule, ...(isTheLetters ? { until: replyDueOn } : {}) };
}

async function liaisonsOf({ tx, facts }: LetterDeed, today: LegalDay): Promise<number[]> {
  const recipients = facts.recipientKeys.filter((key) => key !== null);
  return (await tx.run(sql.LIAISONS, [recipients, today, facts.key])).map(({ key }) => key);
}

/** A liaison who was appointed after the service sees the letter from now on. */
async function callLiaison(deed: LetterDeed, today: LegalDay): Promise<Effect> {
  const { assignees } = deed.facts;
  const fresh = (await liaisonsOf(deed, today)).filter((key) => !assignees.includes(key));
  if (fresh.length === 0)
    throw invalid('', 'no-further-liaison', '没有新的联络员 / no liaison who has not been called in');
  return { assignees: [...assignees, ...fresh] };
}

async function appraise({ tx, facts, body }: LetterDeed, newId: () => string): Promise<Effect> {
  if (!body.appraisal) return {};
  const row = { id: newId(), caseKey: facts.key, pointer: '/appraisal' };
  return { before: [await appraisalRow(tx, body.appraisal, row)] };
}

function reply({ tx, facts, body }: LetterDeed, today: LegalDay): Effect {
  const replies = body.replies ?? [];
  const repliedOn = body.repliedOn ?? today;
  if (repliedOn > today) throw invalid('/repliedOn', 'in-the-future', '不得晚于今日 / not later than today');
  refuseUnclearReplies(replies);
  const columns = [
    replies.map(({ item }) => item),
    replies.map(({ adoption }) => adoption),
    replies.map(({ reason }) => reason ?? null),
    replies.map(({ evidence }) => evidence ?? null),
  ];
  return { before: [[sql.REPLY, [facts.key, facts.answerRound + 1, repliedOn, tx.actor.userKey, ...columns]]] };
}
