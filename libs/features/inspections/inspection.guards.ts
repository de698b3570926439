import type { CaseKind, GuardContext } from '../../casework/case-kind.js';
import type { InspectionBody } from './inspection.contract.js';
import type { FindingFacts, InspectionFacts, ItemFacts } from './inspection.queries.js';

type Context = GuardContext<InspectionFacts, InspectionBody & { opinion?: string }>;

/** Types that may come unannounced. */
const UNANNOUNCED = ['NIGHT', 'SURPRISE', 'HOLIDAY'];

/** Passes while no body is there yet; then the body decides. */
const whenSent = (holds: (body: NonNullable<Context['body']>, context: Context) => boolean) => (context: Context) =>
  context.body === undefined || holds(context.body, context);

/** Findings that still ask for something: neither dropped nor handed over. */
export const standing = ({ findings }: InspectionFacts): readonly FindingFacts[] =>
  findings.filter((finding) => finding.standing === 'STANDING');

/** Items of findings that stand: what went elsewhere is settled here. */
const asked = (facts: InspectionFacts): readonly ItemFacts[] => {
  const keys = new Set(standing(facts).map(({ key }) => key));
  return facts.items.filter(({ findingKey }) => keys.has(findingKey));
};

const everyFindingHas = (facts: InspectionFacts, findings: ReadonlySet<string>) =>
  standing(facts).every(({ key }) => findings.has(key));

/** One leader, two people at least, and none of them recused. */
const isWhole = ({ team, recused }: InspectionFacts) =>
  new Set(team.map(({ person }) => person)).size > 1 &&
  team.filter(({ role }) => role === 'LEADER').length === 1 &&
  !team.some(({ key }) => recused.includes(key));

/** The named guards of the inspection's workflow. Whoever works in a team does so in person: nobody stands in for them. */
export const inspectionGuards: CaseKind<InspectionFacts, InspectionBody & { opinion?: string }>['guards'] = {
  opinionGiven: whenSent(({ opinion }) => opinion !== undefined),
  actorIsAssigned: ({ actor, facts }) => facts.assignees.includes(actor.userKey),
  planComplete: ({ facts }) => facts.isComplete,
  inspectionIsOrganised: ({ facts }) => facts.participation === 'ORGANISED',
  inspectionIsJoined: ({ facts }) => facts.participation === 'JOINED',
  inspectionIsOrdinary: ({ facts }) => !facts.isImportant,
  inspectionIsImportant: ({ facts }) => facts.isImportant,
  noticeMayBeLeftOut: ({ facts }) => [facts.type, ...facts.tags].some((type) => UNANNOUNCED.includes(type)),
  everyStatementSigned: ({ facts }) => facts.team.every(({ hasSigned }) => hasSigned),
  teamIsWhole: ({ facts }) => isWhole(facts),
  actorIsOfTeam: ({ actor, facts }) => facts.team.some(({ key }) => key === actor.userKey),
  actorIsTeamLeader: ({ actor, facts }) =>
    facts.team.some(({ key, role }) => key === actor.userKey && role === 'LEADER'),
  mandatoryItemsAnswered: ({ facts }) => facts.isChecked,
  nothingFound: ({ facts }) => facts.findings.every((finding) => finding.standing === 'DROPPED'),
  somethingFound: ({ facts }) => facts.findings.some((finding) => finding.standing !== 'DROPPED'),
  everyFindingPlanned: whenSent(({ items = [] }, { facts }) => {
    const planned = new Set(items.map(({ findingId }) => findingId));
    return standing(facts).every(({ id }) => planned.has(id));
  }),
  everyItemSubmitted: ({ facts }) => asked(facts).every(({ state }) => state !== 'OPEN' && state !== 'RETURNED'),
  everyItemSettled: ({ facts }) =>
    asked(facts).every(({ state }) => state === 'VERIFIED' || state === 'WAIVED') &&
    everyFindingHas(facts, new Set(facts.items.map(({ findingKey }) => findingKey))),
};
