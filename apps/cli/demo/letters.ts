import type { DeadlineKey } from '../../../libs/domain/deadlines.js';
import {
  type RecommendationAction,
  type RecommendationState,
  recommendationWorkflow,
} from '../../../libs/domain/workflows/recommendation.js';
import { letterReplyRule } from '../../../libs/features/recommendations/index.js';
import { type LegalDay, legalDayOf, yearOf } from '../../../libs/kernel/legal-day.js';
import { startWith, versionOn } from './clocks.js';
import { type LetterText, liveLetter, OLYMPIC_LETTERS } from './letter-texts.js';
import type { Random } from './random.js';
import type { WalkedCase, WalkedStep } from './walk.js';

/** A demo letter: its text, and the steps that it has taken. */
export interface DemoLetter extends WalkedCase {
  readonly text: LetterText;
  readonly drafter: string;
  readonly replyDueOn: LegalDay;
}

type Way = readonly RecommendationAction[];
const signed: Way = ['submit', 'approve', 'approve', 'sign'];
const served: Way = [...signed, 'serve'];
const verifying: Way = [...served, 'reply', 'verify'];
const urged: Way = [...served, 'urge'];

/** The way of a letter into each state. */
const WAYS: Readonly<Record<RecommendationState, Way>> = {
  DRAFT: [],
  REVIEW: ['submit', 'approve'],
  SIGNED: signed,
  SERVED: served,
  OBJECTED: [...served, 'object'],
  OBJECTION_DECIDED: [...served, 'object', 'decideObjection'],
  REVISING: [...served, 'object', 'orderRevision', 'revise'],
  OVERDUE_URGED: urged,
  REFUSED: [...urged, 'refuse'],
  REPLIED: [...served, 'reply'],
  VERIFYING: verifying,
  RETURNED: [...verifying, 'returnReply'],
  CLOSED: [...verifying, 'close'],
  WITHDRAWN: [...served, 'withdraw'],
  VOID: [...signed, 'annul'],
};

/** Days since the step before, and what is said with it. */
const STEPS: Readonly<Partial<Record<RecommendationAction, readonly [days: number, opinion?: string]>>> = {
  submit: [2],
  approve: [1, '同意（演示）'],
  sign: [1, '同意签发（演示）'],
  serve: [2],
  object: [9, '对其中一项事实认定有不同意见（演示）'],
  decideObjection: [12, '经研究，异议不成立，请按原建议办理（演示）'],
  orderRevision: [11, '异议部分成立，请修订相应建议（演示）'],
  revise: [3],
  urge: [41, '逾期未复，请尽快函告办理结果（演示）'],
  refuse: [20, '经催办仍未办理，认定为拒不采纳（演示）'],
  reply: [24],
  verify: [6],
  returnReply: [15, '整改材料不完整，请补充（演示）'],
  close: [28, '经核查，建议事项已落实（演示）'],
  withdraw: [8, '有关情况发生变化，予以撤回（演示）'],
  annul: [1, '文字有误，予以作废（演示）'],
};

const HANDS: Readonly<Partial<Record<RecommendationAction, string>>> = {
  sign: 'principal',
  serve: 'registry',
  decideObjection: 'principal',
  orderRevision: 'principal',
  urge: 'deputy',
  refuse: 'principal',
  verify: 'supervision.head',
  returnReply: 'supervision.head',
  close: 'supervision.head',
  withdraw: 'principal',
  annul: 'principal',
};
const DAY_MS = 86_400_000;
const REPLY_DAYS = 40;

/** In this order: every state that an issued letter may be in, most of them verified and closed. */
const OLYMPIC_STATES: readonly RecommendationState[] = [
  'CLOSED',
  'CLOSED',
  'CLOSED',
  'REFUSED',
  'OBJECTION_DECIDED',
  'OVERDUE_URGED',
  'OBJECTED',
  'RETURNED',
  'VERIFYING',
  'REPLIED',
  'SERVED',
  'SIGNED',
];

/** F21: the twelve letters of the Olympic programme, each in its turn between 2003 and 2008. */
export function olympicLetters(random: Random): DemoLetter[] {
  const first = Date.UTC(2003, 5, 9, 2);
  return OLYMPIC_LETTERS.map((text, index) =>
    makeLetter(random, {
      text,
      programme: 'OLYMPIC-2008',
      state: OLYMPIC_STATES[index] as RecommendationState,
      begun: new Date(first + index * 176 * DAY_MS),
      index,
    }),
  );
}

const PROJECTS = ['轨道交通建设', '保障性住房建设', '河道治理', '学校修缮', '医院改造', '产业园区建设', '农田水利'];

/** Present-day letters in every state; where the unit is waited for, in every light. */
export function liveLetters(random: Random, now: Date): DemoLetter[] {
  const wishes = Object.keys(recommendationWorkflow.states).flatMap((state) =>
    (state === 'SERVED' ? (['GREEN', 'YELLOW', 'RED'] as const) : (['GREEN'] as const)).map((light) => ({
      state: state as RecommendationState,
      light,
    })),
  );
  return wishes.map(({ state, light }, index) => {
    const way = WAYS[state];
    const days = way.reduce((sum, action) => sum + (STEPS[action]?.[0] ?? 0), 0);
    const last = startWith((on) => versionOn(letterReplyRule(on), on), light, now);
    return makeLetter(random, {
      text: liveLetter(PROJECTS[index % PROJECTS.length] as string),
      programme: 'DEMO-LIVE',
      state,
      begun: new Date(last.getTime() - days * DAY_MS),
      index,
    });
  });
}

interface Plan {
  readonly text: LetterText;
  readonly programme: string;
  readonly state: RecommendationState;
  readonly begun: Date;
  readonly index: number;
}

function makeLetter(random: Random, { text, programme, state, begun, index }: Plan): DemoLetter {
  const id = random.id();
  const drafter = index % 3 === 1 ? 'supervision.officer2' : 'supervision.officer';
  const unit = text.to.some(([, code]) => code === 'BJ-JW') ? 'unit.liaison' : 'registry';
  const steps: WalkedStep[] = [{ action: 'file', by: drafter, at: begun }];
  for (const [place, action] of WAYS[state].entries()) {
    const [days, opinion] = STEPS[action] ?? [1];
    const at = new Date((steps.at(-1) as WalkedStep).at.getTime() + days * DAY_MS);
    const rule = ruleOf(action, legalDayOf(at));
    const isFirstReview = action === 'approve' && WAYS[state].indexOf('approve') === place;
    const reviewer = isFirstReview ? 'supervision.head' : 'deputy';
    const by =
      HANDS[action] ??
      { submit: drafter, revise: drafter, approve: reviewer, object: unit, reply: unit }[action as string];
    steps.push({
      action,
      by: by ?? drafter,
      at,
      ...(opinion === undefined ? {} : { opinion }),
      ...assigned(action, drafter, unit),
      ...(rule ? { clock: { id: random.id(), rule } } : {}),
    });
  }
  const signedAt = steps.find(({ action }) => action === 'sign')?.at ?? begun;
  const replyDueOn = legalDayOf(new Date(signedAt.getTime() + REPLY_DAYS * DAY_MS));
  const place = { kind: 'recommendation', organ: 'BJ', holder: 'BJ-JD1' } as const;
  return { id, ...place, programme, title: text.title, text, drafter, replyDueOn, steps };
}

function assigned(action: RecommendationAction, drafter: string, unit: string) {
  if (action === 'submit') return { assignees: [drafter, 'supervision.head', 'deputy'] };
  if (action === 'sign') return { assignees: [drafter] };
  return action === 'serve' && unit === 'unit.liaison' ? { assignees: [drafter, unit] } : {};
}

/** The version of the rule whose clock the action starts, where one was in force. */
function ruleOf(action: RecommendationAction, on: LegalDay) {
  const { within }: { within?: DeadlineKey } = recommendationWorkflow.actions[action];
  return versionOn(within === 'LETTER_REPLY_CURRENT' ? letterReplyRule(on) : within, on);
}

/** The letters with their numbers, in the order of signing, as the organ's series would have given them. */
export function numberedLetters(letters: readonly DemoLetter[]): DemoLetter[] {
  const last = new Map<number, number>();
  const signedAt = ({ steps }: DemoLetter) => steps.find(({ action }) => action === 'sign')?.at.getTime() ?? 0;
  return letters
    .toSorted((a, b) => signedAt(a) - signedAt(b))
    .map((letter) => {
      const steps = letter.steps.map((step) => {
        if (step.action !== 'sign') return step;
        const year = yearOf(legalDayOf(step.at));
        last.set(year, (last.get(year) ?? 0) + 1);
        return { ...step, number: `${AGENCY_CODE}〔${year}〕${last.get(year)}号` };
      });
      return { ...letter, steps };
    });
}

/** 机关代字 of the demo organ's supervision proposals. */
export const AGENCY_CODE = '京纪监建';
