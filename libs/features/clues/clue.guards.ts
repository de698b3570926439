import type { CaseKind, GuardContext } from '../../casework/case-kind.js';
import { type ClueAction, carriesOut } from '../../domain/workflows/clue.js';
import type { ClueBody } from './clue.contract.js';
import type { ClueFacts } from './clue.queries.js';

type Context = GuardContext<ClueFacts, ClueBody>;

/** Passes while no body is there yet; then the body decides. */
const whenSent = (holds: (body: ClueBody, context: Context) => boolean) => (context: Context) =>
  context.body === undefined || holds(context.body, context);

const sameTeam = ({ plan, team }: ClueFacts) =>
  plan !== null && plan.team.length === team.length && team.every(({ key }) => plan.team.includes(key));

/** States in which a report is before the head; everywhere else the disposal is what was proposed. */
const REPORTED = ['INQUIRY_REPORTED', 'REPORT_SIGNED'];
const proposalOf = ({ state, report, disposal }: ClueFacts) =>
  REPORTED.includes(state) ? report?.proposal : disposal?.way;

/** The report of the plan in force, if there is one. */
const currentReport = ({ report, plan }: ClueFacts) =>
  report !== null && report.planRound !== null && report.planRound === plan?.round ? report : undefined;

/** The named guards of the clue's workflow. */
export const clueGuards: CaseKind<ClueFacts, ClueBody>['guards'] = {
  opinionGiven: whenSent(({ opinion }) => opinion !== undefined),
  unitGiven: whenSent(({ organizationId }) => organizationId !== undefined),
  everyAllegationConcluded: ({ facts }) => facts.allegations.every(({ conclusion }) => conclusion !== null),
  actorIsAssigned: ({ actor, facts }) => facts.assignees.includes(actor.userKey),
  // Handlers in the body are checked where they are turned into accounts.
  handlerIsNotAllocator: () => true,
  asProposed: ({ facts, action }) => carriesOut[action as ClueAction] === proposalOf(facts),
  secondLaneInUse: ({ facts }) => facts.secondLane.inUse,
  secondLaneAgreed: ({ facts }) => !facts.secondLane.inUse || facts.secondLane.agreed,
  partyHeadInformed: whenSent(
    ({ partyHeadInformedOn }, { facts }) => !facts.isChiefBelow || partyHeadInformedOn !== undefined,
  ),
  // In person: nobody signs, plans or reports for an absent member.
  actorIsMember: ({ actor, facts }) => facts.team.some(({ key, recused }) => key === actor.userKey && !recused),
  statementIsUnsigned: ({ actor, facts }) => !facts.team.some(({ key, stated }) => key === actor.userKey && stated),
  reportIsUnsigned: ({ actor, facts }) => !currentReport(facts)?.signers.includes(actor.userKey),
  teamIsComplete: ({ facts: { team } }) => team.length >= 2 && team.every(({ stated, recused }) => stated && !recused),
  planIsCurrent: ({ facts, body }) =>
    sameTeam(facts) && !facts.plan?.isApproved && (body === undefined || body.round === facts.plan?.round),
  planIsInForce: ({ facts }) => sameTeam(facts) && facts.plan?.isApproved === true,
  reportIsCurrent: ({ facts, body }) => {
    const report = currentReport(facts);
    return report !== undefined && (body === undefined || body.round === report.round);
  },
  everyMemberSigned: ({ facts }) => {
    const signers = currentReport(facts)?.signers ?? [];
    return facts.team.length > 0 && facts.team.every(({ key }) => signers.includes(key));
  },
  actorIsOfTrialGroup: ({ actor, facts }) => facts.filing?.trialGroup.includes(actor.userKey) === true,
  trialGroupIsComplete: ({ facts }) => (facts.filing?.trialGroup.length ?? 0) >= 2,
};
