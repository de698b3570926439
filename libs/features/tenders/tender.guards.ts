import type { CaseKind, GuardContext } from '../../casework/case-kind.js';
import type { ComputedDeadline } from '../../casework/rule-book.js';
import type { DeadlineKey } from '../../domain/deadlines.js';
import { resumptions } from '../../domain/workflows/tender-sides.js';
import { addDays, type LegalDay, legalDayOf } from '../../kernel/legal-day.js';
import type { TenderFacts } from './tender.queries.js';
import type { TenderBody } from './tender-actions.contract.js';

type Context = GuardContext<TenderFacts, TenderBody>;

/** What works out a period by the rules in force. */
export interface Computes {
  compute(rule: DeadlineKey, startedOn: LegalDay): ComputedDeadline | null;
}

/** What effects ask of the engine. */
export interface Desk extends Computes {
  today(): LegalDay;
  newId(): string;
}

/** Objections to papers end this many days before the time is up (条例 Art. 22). */
const OBJECTION_ENDS_DAYS_BEFORE = { PREQUALIFICATION_PAPERS: 2, TENDER_PAPERS: 10 } as const;
/** Methods that need three bidders (招标投标法 Art. 28). */
const TENDERED = ['OPEN', 'SELECTIVE'];
const LEAST_BIDDERS = 3;

/** Passes while no body is there yet; then the body decides. */
const whenSent = (holds: (body: TenderBody, context: Context) => boolean) => (context: Context) =>
  context.body === undefined || holds(context.body, context);

/** The named guards of the tender's workflow, by the periods in force. */
export const tenderGuards = (rules: Computes): CaseKind<TenderFacts, TenderBody>['guards'] => {
  /** Whether `day` is not before the end of the rule's period, or no rule was in force. */
  const lasts = (rule: DeadlineKey, from: LegalDay, day: LegalDay) => {
    const end = rules.compute(rule, from);
    return end === null || day >= end.dueOn;
  };
  return {
    opinionGiven: whenSent(({ opinion }) => opinion !== undefined),
    bidPeriodIsLongEnough: whenSent(({ papersIssuedAt = '', bidsCloseAt = '' }, { facts }) => {
      if (!TENDERED.includes(facts.method ?? '')) return true;
      return lasts('BID_MIN_PERIOD', legalDayOf(new Date(papersIssuedAt)), legalDayOf(new Date(bidsCloseAt)));
    }),
    biddingHasClosed: whenSent(({ openedOn = '' }, { facts }) => openedOn >= (facts.bidsCloseOn ?? '')),
    enoughBids: ({ facts }) => !TENDERED.includes(facts.method ?? '') || biddersOf(facts).size >= LEAST_BIDDERS,
    everyBidJudged: whenSent(({ results = [] }, { facts }) => {
      const judged = new Set(results.map(({ bidId }) => bidId));
      const isWhole = results.length === facts.bids.length && facts.bids.every(({ id }) => judged.has(id));
      return isWhole && results.every(({ status, reason }) => status === 'VALID' || reason !== undefined);
    }),
    candidatesArePublishedLongEnough: whenSent(({ publishedOn, publishedTo }) =>
      lasts('CANDIDATE_DURATION', publishedOn as LegalDay, publishedTo as LegalDay),
    ),
    publicationHasEnded: whenSent(({ awardedOn = '' }, { facts }) => awardedOn > (facts.candidatesPublishedTo ?? '')),
    winnerIsCandidate: whenSent(({ bidId }, { facts }) =>
      facts.bids.some(({ id, status, rank }) => id === bidId && status === 'VALID' && rank !== null),
    ),
    objectionIsInTime: whenSent((body, { facts }) => isInTime(body, facts)),
    complaintIsInTime: whenSent(({ knownOn, raisedOn = '' }) => {
      const end = rules.compute('BID_COMPLAINT', knownOn as LegalDay);
      return end === null || raisedOn <= end.dueOn;
    }),
    everyChallengeAnswered: ({ facts }) => facts.openChallenges.length === 0,
    pausedAtThisStage: ({ action, facts }) => resumptions[action as keyof typeof resumptions] === facts.pausedFrom,
    savingIsByAnother: whenSent(({ savingId }, { facts, hands }) => {
      const saving = facts.openSavings.find(({ id }) => id === savingId);
      return saving === undefined || !hands.includes(saving.by);
    }),
    writtenReportGiven: ({ facts }) => facts.reportedOn !== null,
  };
};

/** Everybody who bid and did not withdraw. */
const biddersOf = ({ bids }: TenderFacts): Set<string> =>
  new Set(bids.filter(({ status }) => status !== 'WITHDRAWN').flatMap(({ bidders }) => bidders.join('\n')));

function isInTime({ subject, raisedOn = '' }: TenderBody, facts: TenderFacts): boolean {
  const before = (day: LegalDay | null, days: number) => day === null || raisedOn <= addDays(day, -days);
  switch (subject) {
    case 'PREQUALIFICATION_PAPERS':
      return before(facts.prequalificationEndsOn, OBJECTION_ENDS_DAYS_BEFORE.PREQUALIFICATION_PAPERS);
    case 'TENDER_PAPERS':
      return before(facts.bidsCloseOn, OBJECTION_ENDS_DAYS_BEFORE.TENDER_PAPERS);
    case 'OPENING':
      return facts.openedOn === null || raisedOn === facts.openedOn;
    case 'RESULT': {
      const { candidatesPublishedOn: from, candidatesPublishedTo: to } = facts;
      return from !== null && to !== null && raisedOn >= from && raisedOn <= to;
    }
    default:
      return true;
  }
}
