import type { CaseKind, GuardContext } from '../../casework/case-kind.js';
import type { LegalDay } from '../../kernel/legal-day.js';
import type { RecommendationBody } from './recommendation.contract.js';
import type { RecommendationFacts } from './recommendation.queries.js';

type Context = GuardContext<RecommendationFacts, RecommendationBody>;

/** Passes while no body is there yet; then the body decides. */
const whenSent = (holds: (body: RecommendationBody, context: Context) => boolean) => (context: Context) =>
  context.body === undefined || holds(context.body, context);

/** The reviewer whose turn it is: the first of the round who has not decided. */
export const nextReviewer = ({ reviewers }: RecommendationFacts) => reviewers.find(({ decision }) => decision === null);

/** The named guards of the letter's workflow; `today` is the injected clock's legal day. */
export const recommendationGuards = (
  today: () => LegalDay,
): CaseKind<RecommendationFacts, RecommendationBody>['guards'] => ({
  opinionGiven: whenSent(({ opinion }) => opinion !== undefined),
  actorIsAssigned: ({ actor, facts }) => facts.assignees.includes(actor.userKey),
  letterComplete: ({ facts }) => facts.isComplete,
  // A reviewer decides in person; whoever acts for them has no turn.
  actorIsNextReviewer: ({ actor, facts }) => nextReviewer(facts)?.key === actor.userKey,
  everyReviewerDecided: ({ facts }) => facts.reviewers.length > 0 && nextReviewer(facts) === undefined,
  signerIsNotDrafter: ({ hands, facts }) => !hands.includes(facts.draftedBy),
  revisionWritten: ({ facts }) => facts.isRevised,
  serviceNotBeforeSigning: whenSent(
    ({ servedOn }, { facts }) => servedOn !== undefined && facts.signedOn !== null && servedOn >= facts.signedOn,
  ),
  replyIsOverdue: ({ facts }) => facts.dueOn !== null && facts.dueOn < today(),
  everyItemAnswered: whenSent(({ replies = [] }, { facts }) => {
    const answered = new Set(replies.map(({ item }) => item));
    const isKnown = replies.every(({ item }) => item <= facts.itemCount);
    return isKnown && answered.size === facts.itemCount && replies.length === facts.itemCount;
  }),
});
