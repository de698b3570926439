import type { CaseKind, GuardContext } from '../../casework/case-kind.js';
import type { PledgeActionBody } from './pledge.contract.js';
import type { PledgeFacts } from './pledge.queries.js';

type Context = GuardContext<PledgeFacts, PledgeActionBody>;

/** Passes while no body is there yet; then the body decides. */
const whenSent = (holds: (body: PledgeActionBody, context: Context) => boolean) => (context: Context) =>
  context.body === undefined || holds(context.body, context);

/** A pledge above counts while it binds; the database asks the same. */
const BINDING = ['IN_FORCE', 'REPORT_DUE', 'REPORTED', 'APPRAISED'];

/** The named guards of the pledge's workflow. A signature is by the person named: nobody signs on somebody's behalf. */
export const pledgeGuards = {
  parentInForce: ({ facts }) => !facts.hasParent || BINDING.includes(facts.parentState ?? ''),
  objectivesMeasured: ({ facts }) => facts.isMeasured,
  actorIsResponsible: ({ actor, facts, hands }) => hands.length === 1 && actor.personId === facts.responsiblePersonId,
  actorIsPledgeSuperior: ({ actor, facts, hands }) => hands.length === 1 && actor.personId === facts.superiorPersonId,
  textIsAsIssued: whenSent(({ textHash }, { facts }) => textHash === facts.textHash),
  textReadToEnd: whenSent(({ readToEnd }) => readToEnd === true),
  everyItemReported: whenSent(({ items }, { facts }) => {
    const reported = new Set(items?.map(({ task }) => task));
    return (
      reported.size === items?.length &&
      reported.size === facts.tasks.length &&
      facts.tasks.every((task) => reported.has(task))
    );
  }),
  failureFollowedUp: ({ facts }) =>
    facts.outcome !== 'UNQUALIFIED' || facts.state === 'ACCOUNTABILITY' || facts.wasRectified,
  opinionGiven: whenSent(({ opinion }) => opinion !== undefined),
} satisfies CaseKind<PledgeFacts, PledgeActionBody>['guards'];
