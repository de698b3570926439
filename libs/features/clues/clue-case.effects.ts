import { concludesEach, concluding } from '../../casework/allegations.js';
import type { Deed, Effect } from '../../casework/case-kind.js';
import { invalid } from '../../domain/problems.js';
import type { caseActions } from '../../domain/workflows/clue-verification.js';
import type { LegalDay } from '../../kernel/legal-day.js';
import { accountsOf, assignable, handlersOf } from './clue.accounts.js';
import type { ClueBody } from './clue.contract.js';
import { placeBelow } from './clue.place.js';
import type { ClueFacts } from './clue.queries.js';
import { type ClueTools, refuseFuture } from './clue.tools.js';
import { FILE_CASE, FILING } from './clue-verification.queries.js';

type ClueDeed = Deed<ClueFacts, ClueBody>;
type MakeEffect = (deed: ClueDeed) => Effect | Promise<Effect>;

/** Filing, trial, decision. */
export function caseEffects(
  tools: ClueTools,
): Readonly<Record<Exclude<keyof typeof caseActions, 'reopen' | 'archive'>, MakeEffect>> {
  const today = () => tools.today() as LegalDay;
  return {
    fileCase: (deed) => fileCase(deed, today()),
    sendToTrial: ({ facts, body }) => {
      const { conclusions } = body;
      if (conclusions !== undefined && !concludesEach(facts.allegations, conclusions))
        throw invalid(
          '/conclusions',
          'not-every-allegation',
          '须逐项作出结论 / every allegation once, and nothing else',
        );
      const found: Effect = conclusions === undefined ? {} : concluding(facts.key, conclusions);
      return { ...found, before: [...(found.before ?? []), [FILING.investigated, [...latest(facts), body.report]]] };
    },
    formTrialGroup: async ({ tx, facts, body }) => {
      const wanted = { pointer: '/memberIds', ids: body.memberIds ?? [], permission: 'clue.try' } as const;
      const keys = await accountsOf(tx, today(), wanted);
      const investigators = assignable(facts, facts.filing?.investigators ?? []);
      return {
        assignees: [...new Set([...investigators, ...keys])],
        before: [[FILING.group, [...latest(facts), keys]]],
      };
    },
    returnToInvestigation: ({ facts }) => ({ assignees: assignable(facts, facts.filing?.investigators ?? []) }),
    reportTrial: ({ facts, body }) => ({ before: [[FILING.tried, [...latest(facts), body.report]]] }),
    returnTrialReport: () => ({}),
    decideCase: ({ facts, body }) => {
      refuseFuture('/meetingOn', body.meetingOn, today());
      return { before: [[FILING.decided, [...latest(facts), body.decision, body.meetingOn, today()]]] };
    },
  };
}

const latest = ({ key, filing }: ClueFacts) => [key, filing?.round] as const;

/** The case moves to the unit that investigates; who verified is there no more. */
async function fileCase({ tx, facts, body }: ClueDeed, today: LegalDay): Promise<Effect> {
  refuseFuture('/planMeetingOn', body.planMeetingOn, today);
  refuseFuture('/notifiedOn', body.notifiedOn, today);
  const holder = await placeBelow(tx, facts, body);
  const wanted = { pointer: '/assigneeIds', ids: body.assigneeIds ?? [], permission: 'clue.investigate' } as const;
  const keys = await handlersOf(tx, today, facts, wanted);
  const row = [facts.key, (facts.filing?.round ?? 0) + 1, today, body.planMeetingOn, body.notifiedOn ?? null, keys];
  return { holder, assignees: keys, before: [[FILE_CASE, row]] };
}
