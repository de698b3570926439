import { invalid } from '../../domain/problems.js';
import type { KnownParty, ResolvedPlan } from './inspection.queries.js';
import type { InspectionPlan, PartyReference, PlanStage } from './inspection-plan.contract.js';

/** Names and keys of parties, as arrays of one length. */
export interface Parties {
  readonly names: readonly string[];
  readonly keys: readonly (number | null)[];
}

/** The parties of a plan in the order in which RESOLVE is asked for them. */
const partiesOf = ({ coOrganisers = [], subjects = [] }: InspectionPlan, organiser?: PartyReference) => [
  ...(organiser ? [organiser] : []),
  ...coOrganisers,
  ...subjects,
];

/** What RESOLVE is asked: ids of the parties, project, checklist, version. */
export function referencesOf(plan: InspectionPlan, organiser?: PartyReference): unknown[] {
  return [
    partiesOf(plan, organiser).map(({ organizationId }) => organizationId ?? null),
    plan.projectId ?? null,
    plan.checklist?.checklistId ?? null,
    plan.checklist?.version ?? null,
  ];
}

/**
 * The values of INSERT and EDIT from the tags on; null for what is not given. Throws validation-failed where something
 * referred to is not there, a checklist is not published, or days are out of order.
 */
export function planValues(plan: InspectionPlan, found: ResolvedPlan, offset: number): unknown[] {
  const { coOrganisers, subjects, stages } = plan;
  const partiesAt = (given: readonly PartyReference[] | undefined, at: string, from: number) =>
    given && namesOf(given, found.parties.slice(from, from + given.length), at);
  const others = partiesAt(coOrganisers, '/coOrganisers', offset);
  const inspected = partiesAt(subjects, '/subjects', offset + (coOrganisers?.length ?? 0));
  refuseUnknown(plan, found);
  if (stages) refuseDisorder(stages, plan);
  return [
    plan.tags ?? null,
    plan.topics ?? null,
    plan.phase ?? null,
    plan.important ?? null,
    others?.names ?? null,
    others?.keys ?? null,
    inspected?.names ?? null,
    inspected?.keys ?? null,
    plan.basis ?? null,
    found.project,
    plan.projectStage ?? null,
    found.checklist?.key ?? null,
    plan.startsOn ?? null,
    plan.endsOn ?? null,
    stages ? JSON.stringify(stages) : null,
  ];
}

/** Names and keys of parties. Throws where one is unknown, or is neither registered nor named. */
export function namesOf(wanted: readonly PartyReference[], known: readonly KnownParty[], at: string): Parties {
  const found = wanted.map(({ organizationId, name }, index) => {
    const registered = known[index] ?? null;
    if (organizationId !== undefined && !registered)
      throw invalid(`${at}/${index}/organizationId`, 'unknown-organization', '没有此机构 / no such organisation');
    const said = name ?? registered?.name;
    if (said === undefined)
      throw invalid(`${at}/${index}`, 'party-missing', '须写明单位 / name the unit or give its organisation');
    return { name: said, key: registered?.key ?? null };
  });
  return { names: found.map(({ name }) => name), keys: found.map(({ key }) => key) };
}

function refuseUnknown({ projectId, projectStage, checklist }: InspectionPlan, found: ResolvedPlan): void {
  if (projectId !== undefined && found.project === null)
    throw invalid('/projectId', 'unknown-project', '没有此工程 / no such project');
  if (projectStage !== undefined && projectId === undefined)
    throw invalid('/projectStage', 'project-missing', '须同时指明工程 / name the project too');
  if (checklist && !found.checklist)
    throw invalid('/checklist', 'unknown-checklist', '没有此清单或版本 / no such version');
  if (found.checklist && !found.checklist.isPublished)
    throw invalid('/checklist', 'not-published', '清单版本尚未发布 / that version is not published');
}

/** Stages follow each other, none over another, all within the period. */
function refuseDisorder(stages: readonly PlanStage[], { startsOn, endsOn }: InspectionPlan): void {
  let before = '';
  for (const [index, stage] of stages.entries()) {
    if (stage.endsOn < stage.startsOn)
      throw invalid(`/stages/${index}/endsOn`, 'before-start', '结束早于开始 / ends before it starts');
    if (stage.startsOn <= before)
      throw invalid(`/stages/${index}/startsOn`, 'over-the-one-before', '与上一阶段重叠 / lies over the stage before');
    if ((startsOn !== undefined && stage.startsOn < startsOn) || (endsOn !== undefined && stage.endsOn > endsOn))
      throw invalid(`/stages/${index}`, 'outside-the-period', '不在检查期间内 / lies outside the period');
    before = stage.endsOn;
  }
}

/** Refuses a period that ends before it starts. */
export function refuseBackwards({ startsOn, endsOn }: { startsOn?: string; endsOn?: string }): void {
  if (startsOn !== undefined && endsOn !== undefined && endsOn < startsOn)
    throw invalid('/endsOn', 'before-start', '结束早于开始 / ends before it starts');
}
