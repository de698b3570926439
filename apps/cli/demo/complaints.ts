import {
  type ComplaintAction,
  type ComplaintState,
  complaintWorkflow,
} from '../../../libs/domain/workflows/complaint.js';
import { startFor } from './clocks.js';
import { assigned, type Hands, hands, type PathStep, sentBack, usual, wayTo } from './paths.js';
import type { Random } from './random.js';
import { CHANNELS, MATTERS, SURNAMES, VENUES } from './texts.js';

/** One step of a demo complaint: what was done, by whom, when. */
export interface DemoStep extends Omit<PathStep, 'action'> {
  readonly action: ComplaintAction | 'file';
  readonly id: string;
  readonly at: Date;
  readonly from: ComplaintState | 'NONE';
  readonly to: ComplaintState;
}

/** One allegation of it; `conclusion` where the complaint was concluded. */
export interface DemoAllegation {
  readonly id: string;
  readonly accusedName: string | null;
  readonly accusedOrganization: string | null;
  readonly issueType: string;
  readonly matter: string;
  readonly conclusion: string | null;
}

/** A demo complaint, all of it synthetic but for how many there are and what was found in total. */
export interface DemoComplaint {
  readonly id: string;
  readonly programme: string | null;
  readonly channel: string;
  readonly title: string;
  readonly content: string;
  readonly secrecy: 1 | 2;
  readonly reporterRef: string | null;
  readonly isPaused: boolean;
  readonly conclusion: string | null;
  readonly allegations: readonly DemoAllegation[];
  readonly steps: readonly DemoStep[];
}

interface Plan {
  readonly programme: string | null;
  readonly path: readonly PathStep[];
  /** When it was filed and when each step of the path was done. */
  readonly times: readonly Date[];
  readonly conclusion: string;
  readonly index: number;
  readonly secrecy?: 2;
  readonly isPaused?: true;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/**
 * The Olympic programme: 104 complaints (F16), every one investigated, 27 substantiated or partly (F17; the split 9 + 18
 * is synthetic, procedures §7.1). Dates lie between 2002 and 2008.
 */
export function olympicComplaints(random: Random): DemoComplaint[] {
  const conclusions = [
    ...Array(9).fill('SUBSTANTIATED'),
    ...Array(18).fill('PARTLY_SUBSTANTIATED'),
    ...Array(61).fill('UNFOUNDED'),
    ...Array(16).fill('UNVERIFIABLE'),
  ];
  return conclusions.map((conclusion: string, index) => {
    const way = index % 9 === 4 ? assigned : index % 11 === 7 ? sentBack(handsOf(index)) : usual(handsOf(index));
    // Some of the last ones are closed but not yet in the archive.
    const path = index % 5 === 0 ? way.slice(0, -1) : way;
    const received = Date.UTC(2002, 0, 7, 1) + ((index * 37) % 104) * 23 * DAY_MS + random.int(0, 8) * HOUR_MS;
    const times = [new Date(received)];
    for (const _ of path) {
      const before = (times.at(-1) as Date).getTime();
      times.push(new Date(before + random.int(2, 12) * DAY_MS + random.int(0, 3) * HOUR_MS));
    }
    return makeComplaint(random, { programme: 'OLYMPIC-2008', path, times, conclusion, index });
  });
}

/** Present-day work in every state and, where a clock runs, in every light, dated back from `now`. */
export function liveComplaints(random: Random, now: Date): DemoComplaint[] {
  const plans = Object.keys(complaintWorkflow.states).flatMap((name, place) => {
    const state = name as ComplaintState;
    const wanted = (['GREEN', 'YELLOW', 'RED', 'GREY'] as const).map((light, turn) => ({
      state,
      light,
      turn: place + turn,
    }));
    const again = state === 'MOVED_TO_UNIT' ? hands.map((_, turn) => ({ state, light: 'GREEN' as const, turn })) : [];
    return [...wanted, ...again];
  });
  return plans.map(({ state, light, turn }, index) => {
    // One complaint has reached its unit and waits for the head to name its handler.
    const by: Hands = state === 'MOVED_TO_UNIT' && light === 'RED' ? { unit: 'BJ-JD1', handler: null } : handsOf(turn);
    const path = wayTo(by)[state];
    const last = startFor(path.at(-1)?.action ?? 'file', light, now);
    const times = [...path, null].map((_, step) => new Date(last.getTime() - (path.length - step) * DAY_MS));
    return makeComplaint(random, {
      programme: state === 'NOT_ACCEPTED' ? null : 'DEMO-LIVE',
      path,
      times,
      conclusion: ['PARTLY_SUBSTANTIATED', 'UNFOUNDED', 'SUBSTANTIATED'][index % 3] as string,
      index,
      ...(state === 'RECEIVED' && light === 'RED' ? { secrecy: 2 as const } : {}),
      ...(light === 'GREY' ? { isPaused: true as const } : {}),
    });
  });
}

const handsOf = (index: number) => hands[index % hands.length] as (typeof hands)[number];

function makeComplaint(random: Random, plan: Plan): DemoComplaint {
  const venue = random.pick(VENUES);
  const id = random.id();
  const steps: DemoStep[] = [];
  let from: ComplaintState | 'NONE' = 'NONE';
  for (const [place, step] of [{ action: 'file', by: 'petition.clerk' } as const, ...plan.path].entries()) {
    const target = step.action === 'file' ? 'RECEIVED' : complaintWorkflow.actions[step.action].to;
    const to = (target === 'SAME' ? from : target) as ComplaintState;
    steps.push({ ...step, id: random.id(), at: plan.times[place] as Date, from, to });
    from = to;
  }
  const isConcluded = plan.path.some(({ action }) => action === 'conclude' || action === 'reportResult');
  const conclusion = isConcluded ? plan.conclusion : null;
  const allegations = makeAllegations(random, plan.index, venue, conclusion);
  const [, title] = MATTERS.find(([type]) => type === allegations[0]?.issueType) ?? MATTERS[0];
  return {
    id,
    programme: plan.programme,
    channel: random.pick(CHANNELS),
    title: `${venue}：${title}`,
    content: allegations.map(({ matter }) => matter).join('\n'),
    secrecy: plan.secrecy ?? 1,
    reporterRef: plan.index % 7 === 3 ? random.id() : null,
    isPaused: plan.isPaused ?? false,
    conclusion,
    allegations,
    steps,
  };
}

/** One to three allegations; the first carries the complaint's conclusion, the strongest. */
function makeAllegations(random: Random, index: number, venue: string, conclusion: string | null): DemoAllegation[] {
  const first = random.int(0, MATTERS.length - 1);
  const count = index % 12 === 0 ? 3 : index % 4 === 0 ? 2 : 1;
  return Array.from({ length: count }, (_, place) => {
    const [issueType, , matter] = MATTERS[(first + place * 3) % MATTERS.length] as (typeof MATTERS)[number];
    const unit = place === 0 && index % 3 === 1 ? random.pick(['BJ-JW', 'BJ-YZ1', 'BJ-SG1']) : null;
    return {
      id: random.id(),
      accusedName: unit ? null : `${random.pick([...SURNAMES])}某（${venue}项目部）`,
      accusedOrganization: unit,
      issueType,
      matter: matter.replace('{venue}', venue),
      conclusion: conclusion === null || place === 0 ? conclusion : 'UNVERIFIABLE',
    };
  });
}
