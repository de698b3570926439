import {
  type WorkSuggestionAction,
  type WorkSuggestionState,
  workSuggestionWorkflow,
} from '../../../libs/domain/workflows/work-suggestion.js';
import { OCCASIONS, SUGGESTIONS } from './letter-texts.js';
import type { Random } from './random.js';
import { VENUES } from './texts.js';
import type { WalkedCase, WalkedStep } from './walk.js';

/** A demo work suggestion. */
export interface DemoSuggestion extends WalkedCase {
  readonly form: 'ORAL' | 'WRITTEN';
  readonly content: string;
  readonly givenTo: string;
  readonly occasion: string;
}

/** F11: how many suggestions the stationed group made. */
const OLYMPIC_COUNT = 122;

const WAYS: Readonly<Record<WorkSuggestionState, readonly WorkSuggestionAction[]>> = {
  DRAFT: [],
  GIVEN: ['give'],
  RESPONDED: ['give', 'respond'],
  VERIFIED: ['give', 'respond', 'verify'],
  NOT_ADOPTED: ['give', 'respond', 'recordNotAdopted'],
  CLOSED: ['give', 'respond', 'verify', 'close'],
};

const STEPS: Readonly<Record<WorkSuggestionAction, readonly [by: string, days: number, opinion?: string]>> = {
  give: ['stationed.officer', 1],
  respond: ['stationed.officer', 6, '已研究采纳并布置落实（演示）'],
  verify: ['deputy', 9, '经核实，建议已落实（演示）'],
  recordNotAdopted: ['deputy', 9, '有关单位说明理由，未予采纳（演示）'],
  close: ['deputy', 2],
};
const DAY_MS = 86_400_000;

/** The suggestions of the group stationed at the 08 Office, 2006 to 2008; the last few are still being followed. */
export function olympicSuggestions(random: Random): DemoSuggestion[] {
  const last: readonly WorkSuggestionState[] = ['GIVEN', 'RESPONDED', 'VERIFIED', 'NOT_ADOPTED'];
  return Array.from({ length: OLYMPIC_COUNT }, (_, index) =>
    makeSuggestion(random, {
      index,
      programme: 'OLYMPIC-2008',
      state: last[index - (OLYMPIC_COUNT - last.length)] ?? 'CLOSED',
      begun: new Date(Date.UTC(2006, 7, 1, 2) + index * 7 * DAY_MS),
    }),
  );
}

/** Present-day suggestions, one in every state. */
export const liveSuggestions = (random: Random, now: Date): DemoSuggestion[] =>
  (Object.keys(workSuggestionWorkflow.states) as WorkSuggestionState[]).map((state, index) =>
    makeSuggestion(random, { index, programme: 'DEMO-LIVE', state, begun: new Date(now.getTime() - 30 * DAY_MS) }),
  );

function makeSuggestion(
  random: Random,
  { index, programme, state, begun }: { index: number; programme: string; state: WorkSuggestionState; begun: Date },
): DemoSuggestion {
  const venue = VENUES[Math.floor(index / SUGGESTIONS.length) % VENUES.length] as string;
  const [subject, content] = SUGGESTIONS[index % SUGGESTIONS.length] as (typeof SUGGESTIONS)[number];
  const steps: WalkedStep[] = [{ action: 'file', by: 'stationed.officer', at: begun }];
  for (const action of WAYS[state]) {
    const [by, days, opinion] = STEPS[action];
    const at = new Date((steps.at(-1) as WalkedStep).at.getTime() + days * DAY_MS);
    steps.push({ action, by, at, ...(opinion === undefined ? {} : { opinion }) });
  }
  return {
    id: random.id(),
    kind: 'workSuggestion',
    programme,
    organ: 'BJ-PZ08',
    holder: 'BJ-PZ08',
    title: `${venue}：${subject}`,
    steps,
    form: index % 3 === 2 ? 'WRITTEN' : 'ORAL',
    content: content.replace('{venue}', venue),
    givenTo: index % 2 === 0 ? '建设主管单位（示例）' : '某场馆项目业主单位（示例）',
    occasion: OCCASIONS[index % OCCASIONS.length] as string,
  };
}
