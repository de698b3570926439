import { concludesEach } from '../../casework/allegations.js';
import type { CaseKind, GuardContext } from '../../casework/case-kind.js';
import type { Permission } from '../../domain/permissions.js';
import { complaintWorkflow } from '../../domain/workflows/complaint.js';
import { mayAt } from '../../platform/identity/actor.js';
import type { ComplaintActionBody } from './complaint.contract.js';
import type { ComplaintFacts } from './complaint.queries.js';

type Context = GuardContext<ComplaintFacts, ComplaintActionBody>;

/** Passes while no body is there yet; then the body decides. */
const whenSent = (holds: (body: ComplaintActionBody, context: Context) => boolean) => (context: Context) =>
  context.body === undefined || holds(context.body, context);

const permissionOf = (action: string) =>
  complaintWorkflow.actions[action as keyof typeof complaintWorkflow.actions].permission as Permission;

/** The named guards of the complaint's workflow; exhaustive by type. */
export const complaintGuards: CaseKind<ComplaintFacts, ComplaintActionBody>['guards'] = {
  allegationGiven: ({ facts }) => facts.allegations.length > 0,
  refusalReasonGiven: whenSent(({ refusalReason }) => refusalReason !== undefined),
  notOfProgramme: ({ facts }) => facts.programmeKey === null,
  groundGiven: whenSent(({ ground }) => ground !== undefined),
  lowerOrganGiven: whenSent(({ organizationId }) => organizationId !== undefined),
  unitGiven: whenSent(({ organizationId }) => organizationId !== undefined),
  opinionGiven: whenSent(({ opinion }) => opinion !== undefined),
  actorIsOfSuperior: ({ actor, facts, action }) => mayAt(actor, permissionOf(action), facts.organPath),
  actorIsOfHolder: ({ actor, facts, action }) =>
    mayAt(actor, permissionOf(action), facts.holderPath) &&
    !mayAt(actor, permissionOf(action), facts.holderPath.slice(0, -1)),
  // Handlers in the body are checked where they are turned into accounts.
  handlerIsNotIntake: () => true,
  actorIsAssigned: ({ actor, facts }) => facts.assignees.includes(actor.userKey),
  returnRequested: ({ facts }) => facts.returnRequestedBy !== null,
  everyAllegationConcluded: ({ facts, body, action }) => {
    if (action !== 'conclude' && action !== 'reportResult')
      return facts.allegations.every(({ conclusion }) => conclusion !== null);
    return body === undefined || concludesEach(facts.allegations, body.conclusions);
  },
};
