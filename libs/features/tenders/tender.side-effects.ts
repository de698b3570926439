import type { Deed, Effect, Sending } from '../../casework/case-kind.js';
import { invalid } from '../../domain/problems.js';
import type { tenderSideActions } from '../../domain/workflows/tender-sides.js';
import { pausable } from '../../domain/workflows/tender-sides.js';
import type { LegalDay } from '../../kernel/legal-day.js';
import { bidWith, notLater } from './tender.bids.js';
import type { Desk } from './tender.guards.js';
import type { TenderFacts } from './tender.queries.js';
import * as sql from './tender.statements.js';
import type { SupervisionAction } from './tender.supervision.js';
import type { TenderBody } from './tender-actions.contract.js';

type TenderDeed = Deed<TenderFacts, TenderBody>;
type MakeEffect = (deed: TenderDeed) => Effect | Promise<Effect>;
type SideAction = Exclude<keyof typeof tenderSideActions, 'chooseNext' | SupervisionAction>;

/** The effects of the side ways. */
export function tenderSideEffects(desk: Desk): Readonly<Record<SideAction, MakeEffect>> {
  const { today, newId } = desk;
  const resumed: MakeEffect = ({ facts }) => ({
    changes: { resumed: facts.pausedFrom },
    before: [
      [sql.PAUSE, [facts.key, null]],
      [sql.RECOMMEND, [facts.key, null]],
    ],
  });
  const challenge =
    (kind: 'OBJECTION' | 'COMPLAINT'): MakeEffect =>
    ({ tx, facts, body }) => {
      const { subject, raisedBy, raisedOn = '', knownOn = null, content } = body;
      notLater(today(), { raisedOn, knownOn: knownOn ?? undefined });
      if (knownOn !== null && raisedOn < knownOn)
        throw invalid('/raisedOn', 'before-start', '不得早于知道之日 / not before it was known');
      const id = newId();
      const row = [id, facts.key, kind, subject, raisedBy, knownOn, raisedOn, content, tx.actor.userKey];
      return {
        clock: { from: raisedOn as LegalDay },
        changes: { challenge: { id, kind, subject } },
        before: [pause(facts), [sql.INSERT_CHALLENGE, row]],
      };
    };
  return {
    object: challenge('OBJECTION'),
    complain: challenge('COMPLAINT'),
    answer: (deed) => answer(deed, today()),
    suspend: ({ facts }) => ({ before: [pause(facts)] }),
    resumePrequalification: resumed,
    resumeBidding: resumed,
    resumeOpened: resumed,
    resumeEvaluated: resumed,
    resumePublication: resumed,
    resumeAward: resumed,
    recommendDisqualification: ({ facts, body }) => {
      const bid = bidWith(facts, body.bidId, '/bidId');
      return {
        changes: { bidId: bid.id },
        before: [pause(facts), [sql.RECOMMEND, [facts.key, bid.key]]],
      };
    },
    disqualify: ({ facts, body }) => ({
      before: [
        [sql.DISQUALIFY, [facts.key, facts.recommendedBidKey, body.opinion]],
        [sql.CANCEL_AWARDS, [facts.key]],
        [sql.PAUSE, [facts.key, null]],
      ],
    }),
    voidAward: ({ facts }) => ({
      changes: { awardedOn: facts.awardedOn },
      before: [
        [sql.CANCEL_AWARDS, [facts.key]],
        [sql.PAUSE, [facts.key, null]],
      ],
    }),
    reTender: ({ facts }) => ({ before: [[sql.CANCEL_AWARDS, [facts.key]]] }),
    cancel: () => ({}),
  };
}

/** Keeps the stage in which it was paused first. */
const pause = (facts: TenderFacts): Sending => [
  sql.PAUSE,
  [facts.key, (pausable as readonly string[]).includes(facts.state) ? facts.state : facts.pausedFrom],
];

function answer({ tx, facts, body }: TenderDeed, today: LegalDay): Effect {
  const { challengeId = '', decision, answer: text, answeredOn } = body;
  notLater(today, { answeredOn });
  if (!facts.openChallenges.includes(challengeId))
    throw invalid('/challengeId', 'not-open', '没有待答复的此件 / nothing of that id waits');
  const row = [facts.key, challengeId, decision, text, answeredOn, tx.actor.userKey];
  return { changes: { answered: challengeId, decision }, before: [[sql.ANSWER_CHALLENGE, row]] };
}
