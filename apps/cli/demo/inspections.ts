import type { Client } from 'pg';
import type { DeadlineKey } from '../../../libs/domain/deadlines.js';
import {
  type InspectionAction,
  type InspectionState,
  inspectionWorkflow,
} from '../../../libs/domain/workflows/inspection.js';
import { legalDayOf, yearOf } from '../../../libs/kernel/legal-day.js';
import { versionOn } from './clocks.js';
import { FINDINGS, SPECIALS, TAGS } from './inspection-texts.js';
import { countNumbers, type DemoInspection, storeInspections } from './load-inspections.js';
import { type Random, seeded } from './random.js';
import { loadSupervisionRegisters } from './supervision-registers.js';
import { VENUES } from './texts.js';
import { fileCases, type WalkedStep, walkCases } from './walk.js';

const SEED = 20010713;
const DAY_MS = 86_400_000;
/** How many of each took place in the programme: a few more than the book's round numbers, which are lower bounds. */
const COMPREHENSIVE = 203;
const SPECIAL = 305;
const DONATION = 15;
const JOINED = 204;

/** Inspections of both programmes with the registers around them; their own seed keeps all other ids as they are. */
export async function loadInspections(client: Client, now: Date): Promise<void> {
  const random = seeded(SEED, new Date('2001-11-01T00:00:00Z'));
  const cases = numbered([...olympicInspections(random), ...liveInspections(random, now)]);
  await loadSupervisionRegisters(client, random);
  await fileCases(client, cases);
  await storeInspections(client, cases, random);
  await walkCases(client, cases);
  await countNumbers(client);
}

const team = ['supervision.officer', 'supervision.officer2'] as const;
const onSite: readonly InspectionAction[] = [
  'submit',
  'initiate',
  'issueNotice',
  'proposeTeam',
  'signStatement',
  'signStatement',
  'approveTeam',
  'goOnSite',
];
const clean: readonly InspectionAction[] = [...onSite, 'submitFindings', 'closeWithoutFindings', 'archive'];
const rectified: readonly InspectionAction[] = [
  ...onSite,
  'recordFinding',
  'submitFindings',
  'confirmFindings',
  'planRectification',
  'submitItem',
  'startRecheck',
  'verifyItem',
  'close',
  'archive',
];
const joined: readonly InspectionAction[] = ['join', 'concludeJoined', 'archive'];

/** A way to every state; the last step leads into it. */
const WAYS: Readonly<Record<InspectionState, readonly InspectionAction[]>> = {
  DRAFT: [],
  SUBMITTED: onSite.slice(0, 1),
  INITIATED: onSite.slice(0, 2),
  NOTICED: onSite.slice(0, 3),
  TEAM_PROPOSED: onSite.slice(0, 5),
  TEAM_FORMED: onSite.slice(0, 7),
  ON_SITE: onSite,
  FINDINGS_DRAFTED: rectified.slice(0, 10),
  FINDINGS_CONFIRMED: rectified.slice(0, 11),
  RECTIFYING: rectified.slice(0, 12),
  RECHECK: rectified.slice(0, 14),
  CLOSED: clean.slice(0, 10),
  ARCHIVED: rectified,
  CANCELLED: ['submit', 'cancel'],
};

/** Who takes a step, days after the one before, and in which words. */
const STEPS: Readonly<Partial<Record<InspectionAction, readonly [string, number, string?]>>> = {
  submit: ['supervision.officer', 2],
  initiate: ['deputy', 2, '同意立项'],
  issueNotice: ['supervision.head', 1],
  goWithoutNotice: ['supervision.head', 1, '不事先通知'],
  proposeTeam: ['supervision.head', 1],
  approveTeam: ['deputy', 1, '同意'],
  goOnSite: ['supervision.officer', 3],
  recordFinding: ['supervision.officer2', 1],
  submitFindings: ['supervision.officer', 2],
  closeWithoutFindings: ['supervision.head', 2, '未发现问题'],
  confirmFindings: ['unit.liaison', 4],
  planRectification: ['unit.liaison', 6],
  submitItem: ['unit.liaison', 12],
  startRecheck: ['supervision.officer2', 5],
  verifyItem: ['supervision.officer2', 2],
  close: ['supervision.head', 2, '整改到位，同意办结'],
  join: ['stationed.officer', 0],
  concludeJoined: ['stationed.officer', 1, '已随队检查'],
  archive: ['archivist', 20],
  cancel: ['deputy', 2, '与年度计划重复'],
};

/** 2002 to 2008, spread evenly over the years, topics, venues and units. */
function olympicInspections(random: Random): DemoInspection[] {
  const plans = [
    ...Array.from({ length: COMPREHENSIVE }, () => ({
      type: 'COMPREHENSIVE',
      topics: ['RESPONSIBILITY'],
      title: '责任制落实情况综合检查',
    })),
    ...Array.from({ length: SPECIAL }, (_, index) => {
      const [topic, title] = SPECIALS[index % SPECIALS.length] as (typeof SPECIALS)[number];
      return { type: 'SPECIAL', topics: [topic], title };
    }),
    ...Array.from({ length: DONATION }, () => ({
      type: 'SPECIAL',
      topics: ['DONATION'],
      title: '捐赠资金接受、移交和公示审查',
    })),
    ...Array.from({ length: JOINED }, () => ({
      type: 'JOINT',
      topics: ['QUALITY'],
      title: '参加主管部门工程质量检查',
      isJoined: true,
    })),
  ];
  return plans.map((plan, index) => {
    const begun = new Date(
      Date.UTC(2002, 0, 7, 1) + ((index * 397) % plans.length) * ((6.6 * 365 * DAY_MS) / plans.length),
    );
    const way = 'isJoined' in plan ? joined : index % 8 === 3 ? rectified : clean;
    return makeInspection(random, { ...plan, way, begun, index, programme: 'OLYMPIC-2008' });
  });
}

/** Present-day work in every state. */
function liveInspections(random: Random, now: Date): DemoInspection[] {
  return Object.entries(WAYS).map(([state, way], index) => {
    const days = way.reduce((sum, action) => sum + (STEPS[action]?.[1] ?? 0), state === 'RECTIFYING' ? 40 : 3);
    const begun = new Date(now.getTime() - days * DAY_MS);
    const [topic, title] = SPECIALS[index % SPECIALS.length] as (typeof SPECIALS)[number];
    return makeInspection(random, {
      type: 'SPECIAL',
      topics: [topic],
      title,
      way,
      begun,
      index,
      programme: 'DEMO-LIVE',
    });
  });
}

interface Plan {
  readonly type: string;
  readonly topics: readonly string[];
  readonly title: string;
  readonly way: readonly InspectionAction[];
  readonly begun: Date;
  readonly index: number;
  readonly programme: string;
}

function makeInspection(random: Random, plan: Plan): DemoInspection {
  const { type, topics, title, way, begun, index, programme } = plan;
  const isJoined = way[0] === 'join';
  const tags = (isJoined ? [] : TAGS[index % TAGS.length]) ?? [];
  const isUnannounced = ['NIGHT', 'HOLIDAY', 'SURPRISE'].some((tag) => (tags as readonly string[]).includes(tag));
  const walked = way.map((action) => (action === 'issueNotice' && isUnannounced ? 'goWithoutNotice' : action));
  const drafter = isJoined ? 'stationed.officer' : 'supervision.officer';
  return {
    id: random.id(),
    kind: 'inspection',
    programme,
    organ: 'BJ',
    holder: isJoined ? 'BJ-PZ08' : 'BJ-JD1',
    title: `${VENUES[index % VENUES.length]}：${title}`,
    type,
    tags,
    topics,
    supervision: (['INTEGRITY', 'ADMINISTRATIVE', 'EFFICIENCY'] as const)[index % 3] as string,
    phase: begun >= new Date('2008-07-01T00:00:00Z') && programme === 'OLYMPIC-2008' ? 'EVENT' : 'PREPARATION',
    finding: way.includes('recordFinding') ? (FINDINGS[index % FINDINGS.length] as (typeof FINDINGS)[number]) : null,
    steps: walk(random, walked, drafter, begun),
  };
}

function walk(random: Random, way: readonly InspectionAction[], drafter: string, begun: Date): WalkedStep[] {
  const steps: WalkedStep[] = [{ action: 'file', by: drafter, at: begun }];
  let signer = 0;
  for (const action of way) {
    const [by, days, opinion] = STEPS[action] ?? [team[signer++ % team.length] as string, 0];
    const at = new Date((steps.at(-1) as WalkedStep).at.getTime() + days * DAY_MS);
    const { within }: { within?: DeadlineKey } = inspectionWorkflow.actions[action];
    const rule = versionOn(within, legalDayOf(at));
    steps.push({
      action,
      by,
      at,
      ...(opinion === undefined ? {} : { opinion }),
      ...(action === 'proposeTeam' ? { assignees: [...team] } : {}),
      ...(action === 'submitFindings' ? { assignees: [...team, 'unit.liaison'] } : {}),
      ...(rule ? { clock: { id: random.id(), rule } } : {}),
    });
  }
  return steps;
}

/** The inspections with their numbers, in the order of initiation or joining, as the organ's series would have given them. */
function numbered(inspections: readonly DemoInspection[]): DemoInspection[] {
  const last = new Map<string, number>();
  const takes = ({ action }: WalkedStep) => action === 'initiate' || action === 'join';
  const takenAt = ({ steps }: DemoInspection) => steps.find(takes)?.at.getTime() ?? 0;
  return inspections
    .toSorted((a, b) => takenAt(a) - takenAt(b))
    .map((inspection) => ({
      ...inspection,
      steps: inspection.steps.map((step) => {
        if (!takes(step)) return step;
        const series = `BJ-${step.action === 'join' ? 'CJ' : 'JC'}-${yearOf(legalDayOf(step.at))}`;
        last.set(series, (last.get(series) ?? 0) + 1);
        return { ...step, number: `${series}-${String(last.get(series)).padStart(4, '0')}` };
      }),
    }));
}
