import { concludesEach, concluding } from '../../casework/allegations.js';
import type { Deed, Effect } from '../../casework/case-kind.js';
import { invalid } from '../../domain/problems.js';
import type { inquiryActions, verificationActions } from '../../domain/workflows/clue-verification.js';
import type { LegalDay } from '../../kernel/legal-day.js';
import { accountsOf, assignable, handlersOf } from './clue.accounts.js';
import type { ClueBody } from './clue.contract.js';
import type { ClueFacts } from './clue.queries.js';
import { type ClueTools, refuseFuture, refuseReviewDay } from './clue.tools.js';
import * as sql from './clue-verification.queries.js';

type ClueDeed = Deed<ClueFacts, ClueBody>;
type MakeEffect = (deed: ClueDeed) => Effect | Promise<Effect>;

const nothing: MakeEffect = () => ({});
/** Proposals that end the matter, or open a case: what was found of every allegation is said first. */
const CONCLUSIVE = ['ACCEPTED_EXPLANATION', 'TALK_REMINDER', 'CASE_FILED', 'CLOSED_NO_ACTION', 'TO_PARTY_ORG'];

/** Talk and written inquiry. */
export function inquiryEffects(tools: ClueTools): Readonly<Record<keyof typeof inquiryActions, MakeEffect>> {
  const today = () => tools.today() as LegalDay;
  const ask = ({ tx, facts, body }: ClueDeed, form: string, on: string, more: readonly unknown[]): Effect => ({
    before: [
      [
        sql.ASK,
        [
          facts.key,
          facts.inquiryRound + 1,
          form,
          on,
          body.addressee,
          body.matters,
          body.copiedTo ?? [],
          more[0],
          tx.actor.userKey,
          more[1],
          more[2],
        ],
      ],
    ],
    clock: { from: on as LegalDay },
  });
  return {
    sendInquiry: (deed) => {
      const on = deed.body.servedOn ?? today();
      refuseFuture('/servedOn', on, today());
      return ask(deed, 'LETTER', on, [[], null, null]);
    },
    holdTalk: async (deed) => {
      const on = deed.body.heldOn ?? today();
      refuseFuture('/heldOn', on, today());
      const talkers = await accountsOf(deed.tx, today(), { pointer: '/talkerIds', ids: deed.body.talkerIds ?? [] });
      return ask(deed, 'TALK', on, [talkers, on, deed.body.answer]);
    },
    receiveReply: ({ facts, body }) => {
      const on = body.answeredOn ?? today();
      refuseFuture('/answeredOn', on, today());
      refuseFuture('/explainedOn', body.explainedOn, today());
      return {
        before: [[sql.ANSWER_INQUIRY, [facts.key, facts.inquiryRound, on, body.answer, body.explainedOn ?? null]]],
        clock: { from: on as LegalDay },
      };
    },
    reportInquiry: (deed) => report(deed, null),
    returnInquiryReport: nothing,
    acceptExplanation: nothing,
    inquireAgain: nothing,
  };
}

/** Team, plan, report. */
export function verificationEffects(tools: ClueTools): Readonly<Record<keyof typeof verificationActions, MakeEffect>> {
  const today = () => tools.today() as LegalDay;
  return {
    formTeam: (deed) => formTeam(deed, today()),
    signStatement: ({ tx, facts, body }) => ({ before: [[sql.STATE, [facts.key, tx.actor.userKey, body.statement]]] }),
    submitPlan: ({ tx, facts, body }) => {
      const team = facts.team.map(({ key }) => key);
      return { before: [[sql.PLAN, [facts.key, (facts.plan?.round ?? 0) + 1, body.plan, team, tx.actor.userKey]]] };
    },
    // The period counts from the first approval, however often the plan is changed later.
    approvePlan: ({ tx, facts }) => ({
      before: [[sql.APPROVE_PLAN, [facts.key, facts.plan?.round, tx.actor.userKey]]],
      clock: { from: facts.verifyingSince ?? today() },
    }),
    returnPlan: nothing,
    draftReport: (deed) => {
      refuseReviewDay(tools, deed.body.proposal === 'HELD', deed.body.reviewOn);
      return report(deed, deed.facts.plan?.round ?? null);
    },
    signReport: ({ tx, facts, body }) => ({ before: [[sql.SIGN, [facts.key, body.round, tx.actor.userKey]]] }),
    submitReport: nothing,
    returnReport: ({ facts }) => ({ clock: { from: facts.verifyingSince ?? today() } }),
  };
}

async function formTeam({ tx, facts, body }: ClueDeed, today: LegalDay): Promise<Effect> {
  const { leaderId = '', memberIds = [] } = body;
  if (memberIds.includes(leaderId))
    throw invalid(
      '/memberIds',
      'leader-among-members',
      '组长不重复列入成员 / the leader is not listed among the members',
    );
  const wanted = { pointer: '/memberIds', ids: [...memberIds, leaderId], permission: 'clue.verify' } as const;
  const keys = await handlersOf(tx, today, facts, wanted);
  const leader = keys.at(-1);
  return {
    assignees: [...assignable(facts, facts.custodians).filter((key) => !keys.includes(key)), ...keys],
    before: [
      [sql.LEAVE_TEAM, [facts.key, keys, leader]],
      [sql.JOIN_TEAM, [facts.key, keys, leader]],
    ],
  };
}

/** A report with what it found; a proposal that ends the matter concludes every allegation, now or before. */
function report({ tx, facts, body }: ClueDeed, planRound: number | null): Effect {
  const { conclusions, proposal = '' } = body;
  if (conclusions !== undefined && !concludesEach(facts.allegations, conclusions))
    throw invalid('/conclusions', 'not-every-allegation', '须逐项作出结论 / every allegation once, and nothing else');
  const isConcluded = conclusions !== undefined || facts.allegations.every(({ conclusion }) => conclusion !== null);
  if (CONCLUSIVE.includes(proposal) && !isConcluded)
    throw invalid('/conclusions', 'conclusions-missing', '须逐项作出结论 / every allegation needs its conclusion');
  const found: Effect = conclusions === undefined ? {} : concluding(facts.key, conclusions);
  const row = [facts.key, (facts.report?.round ?? 0) + 1, planRound, body.report, body.doubts ?? null, proposal];
  return {
    ...found,
    before: [...(found.before ?? []), [sql.REPORT, [...row, body.reviewOn ?? null, tx.actor.userKey]]],
  };
}
