import type { WireCase } from '../../casework/wire-case.js';
import type { Actor } from '../../platform/identity/actor.js';
import type { InspectionView } from './inspection.view.js';

/** Roles that are the inspected side. */
const UNIT = ['UNIT_LIAISON', 'COMMUNITY_SECRETARY'];
/** What the unit is told of the history: what was done to it and by it. */
const TOLD = [
  'issueNotice',
  'goOnSite',
  'submitFindings',
  'confirmFindings',
  'planRectification',
  'submitItem',
  'verifyItem',
  'returnItem',
  'reopenItem',
  'startRecheck',
  'waiveItem',
  'close',
];

/** Whether the actor reads inspections only as one of the unit that is inspected. */
const isOfTheUnit = ({ grants }: Actor): boolean => grants.every(({ role }) => UNIT.includes(role));

/** The inspection as its reader may know it: how it came about, and the team's papers, are not for the unit. */
export function forReader(actor: Actor, wire: WireCase): WireCase {
  if (!isOfTheUnit(actor)) return wire;
  const inspection = JSON.parse(wire.text) as InspectionView;
  if (inspection.history === undefined) return wire;
  const told = {
    ...inspection,
    history: inspection.history.filter(({ action }) => TOLD.includes(action)),
    findings: inspection.findings
      .filter(({ standing }) => standing !== 'DROPPED')
      .map((each) => ({ ...each, handOverTo: null })),
    team: inspection.team.map((each) => ({ ...each, statement: null })),
    papers: [],
    assignees: [],
    drafter: null,
    basis: null,
    filedWith: null,
  };
  return { ...wire, text: JSON.stringify(told) };
}
