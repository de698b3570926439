import type { Signed } from '../../support/app.js';
import { act, draft, finding, itemOf, type Office, statement, teamOf, type Visit } from '../inspections/visits.js';

/** Somebody whom an inspection meets on its way. */
type Hand = keyof Office['as'];

/** One step on the way of an inspection. */
export interface Step {
  readonly action: string;
  readonly by: Hand;
}

const step = (by: Hand, ...actions: string[]): Step[] => actions.map((action) => ({ action, by }));
const [leader, member, head] = ['supervision.officer', 'supervision.officer2', 'supervision.head'] as const;

const submitted = [...step(leader, 'edit', 'submit')];
const initiated = [...submitted, ...step('deputy', 'initiate')];
const noticed = [...initiated, ...step(head, 'issueNotice')];
const proposed = [...noticed, ...step(head, 'proposeTeam')];
const signed = [...proposed, ...step(leader, 'signStatement'), ...step(member, 'signStatement')];
const formed = [...signed, ...step('deputy', 'approveTeam')];
const there = [...formed, ...step(leader, 'goOnSite'), ...step(member, 'recordPaper')];
const onSite = [...there, ...step(member, 'recordFinding')];
const drafted = [...onSite, ...step(leader, 'submitFindings')];
const confirmed = [...drafted, ...step('unit.liaison', 'confirmFindings')];
const planned = [...confirmed, ...step('unit.liaison', 'planRectification')];
const rectified = [...planned, ...step('unit.liaison', 'submitItem')];
const again = [...rectified, ...step(member, 'startRecheck')];
const settled = [...again, ...step(member, 'verifyItem')];
const closed = [...settled, ...step(head, 'close')];

/** The usual way into each state. */
export const ways: Readonly<Record<string, readonly Step[]>> = {
  DRAFT: [],
  SUBMITTED: submitted,
  INITIATED: initiated,
  NOTICED: noticed,
  TEAM_PROPOSED: signed,
  TEAM_FORMED: formed,
  ON_SITE: onSite,
  FINDINGS_DRAFTED: drafted,
  FINDINGS_CONFIRMED: confirmed,
  RECTIFYING: rectified,
  RECHECK: settled,
  CLOSED: closed,
  ARCHIVED: [...closed, ...step('archivist', 'archive')],
  CANCELLED: [...submitted, ...step('deputy', 'cancel')],
};

/** The way into a state that leaves something to do for this action. */
export function wayFor(state: string, action: string): readonly Step[] {
  const way = ways[state] ?? [];
  if (action === 'signStatement' && state === 'TEAM_PROPOSED') return proposed;
  if (action === 'submitItem' && state === 'RECTIFYING') return planned;
  if (action === 'closeWithoutFindings') return [...there, ...step(leader, 'submitFindings')];
  if (['verifyItem', 'waiveItem', 'reopenItem'].includes(action) && state === 'RECHECK') return again;
  return action === 'approveHandOver' ? [...way, ...step(leader, 'proposeHandOver')] : way;
}

/** A body that the action takes, so that only rights and states decide. */
export function bodyOf(action: string, office: Office, visit: Visit): object {
  const findingId = visit.findings?.[0]?.id ?? '01900000-0000-7000-8000-000000000000';
  const item = visit.rectifications?.[0] ? itemOf(visit) : { itemId: findingId };
  const particular: Readonly<Record<string, object>> = {
    edit: { title: '资金检查（修订）' },
    initiateImportant: { filedWith: '市政府' },
    issueNotice: { signedBy: '宋维平' },
    proposeTeam: teamOf(office),
    signStatement: statement,
    goOnSite: { certificate: '检查工作证' },
    recordPaper: { item: 1, answer: 'MET', takenAt: '2026-11-20T08:00:00+08:00' },
    recordFinding: finding,
    dropFinding: { findingId },
    confirmFindings: { statement: '情况属实', confirmedBy: '彭丽娟' },
    planRectification: { items: [{ findingId, measure: '重新招标', owner: '工程部', dueOn: '2099-01-31' }] },
    submitItem: { ...item, evidence: '整改报告' },
    verifyItem: item,
    returnItem: item,
    reopenItem: item,
    waiveItem: item,
    proposeHandOver: { findingId, target: 'CLUE', reason: '涉嫌串标' },
    approveHandOver: { findingId },
  };
  return { opinion: '按程序办理', ...particular[action] };
}

/** Brings a new inspection along a way; `as` may put others in the place of the usual hands. */
export async function arrange(
  office: Office,
  way: readonly Step[],
  as: (step: Step) => Signed = ({ by }) => office.as[by],
  more: object = {},
): Promise<Visit> {
  let visit = await draft(office, more);
  for (const each of way) visit = await act(as(each), visit, each.action, bodyOf(each.action, office, visit));
  return visit;
}
