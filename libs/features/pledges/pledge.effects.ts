import type { Deed, Effect } from '../../casework/case-kind.js';
import { invalid, Problem } from '../../domain/problems.js';
import type { PledgeAction } from '../../domain/workflows/pledge.js';
import { addDays, type LegalDay, legalDayOf, yearOf } from '../../kernel/legal-day.js';
import type { Transaction } from '../../platform/unit-of-work/transaction.js';
import type { PledgeActionBody } from './pledge.contract.js';
import {
  AMEND,
  HAND_OVER,
  MEASURES,
  type PledgeFacts,
  REPORT,
  SCORE,
  SIGN,
  SIGNERS,
  SUCCESSOR,
} from './pledge.queries.js';
import { refuseUnmatched } from './pledge.terms.js';

type MakeEffect = (deed: Deed<PledgeFacts, PledgeActionBody>) => Effect | Promise<Effect>;

const nothing: MakeEffect = () => ({});

/** What each action changes beside state, history and clock; exhaustive by type. */
export function pledgeEffects(now: () => Date): Readonly<Record<PledgeAction, MakeEffect>> {
  const signing =
    (side: 'RESPONSIBLE' | 'SUPERIOR'): MakeEffect =>
    ({ tx, facts, body }) => ({
      before: [[SIGN, [facts.key, side, tx.actor.userKey, body.textHash]]],
      changes: { textHash: body.textHash },
      clock: { from: yearBegins(facts) },
    });
  return {
    amend: ({ facts, body: { objectives, tasks, divisions } }) => {
      refuseUnmatched({ objectives, tasks, divisions });
      const text = (part: object | undefined) => (part === undefined ? null : JSON.stringify(part));
      const before = facts.textHash;
      return {
        before: [[AMEND, [facts.key, text(objectives), text(tasks), text(divisions)]]],
        changes: { textHashBefore: before },
      };
    },
    issue: async ({ tx, facts }) => ({
      assignees: await signers(tx, [facts.responsiblePersonId, facts.superiorPersonId]),
      changes: { textHash: facts.textHash },
      ...(facts.number === null ? { numberFrom: { series: 'ZR', year: yearOf(legalDayOf(now())) } } : {}),
    }),
    recall: () => ({ assignees: [] }),
    sign: signing('RESPONSIBLE'),
    countersign: signing('SUPERIOR'),
    changeHolder,
    callReport: ({ facts }) => ({ clock: { from: yearBegins(facts) } }),
    report: ({ facts, body }) => ({ before: [[REPORT, [facts.key, JSON.stringify(body.items)]]] }),
    appraise: ({ facts, body }) => ({
      outcome: body.grade ?? null,
      before: [[SCORE, [facts.key, body.score]]],
      changes: { score: body.score, grade: body.grade },
    }),
    close: nothing,
    rectify: nothing,
    reportRectification: nothing,
    holdAccountable,
  };
}

const changeHolder: MakeEffect = async ({ tx, facts, body }) => {
  const { newHolderPersonId = '', changedOn = '' } = body;
  if (newHolderPersonId === facts.responsiblePersonId)
    throw invalid('/newHolderPersonId', 'holds-it-already', '仍为原责任人 / holds it already');
  if (newHolderPersonId === facts.superiorPersonId)
    throw new Problem('separation-of-duty', {
      errors: [
        { pointer: '/newHolderPersonId', code: 'two-sides', detail: '一人不得签署双方 / one person, two sides' },
      ],
    });
  const person = await tx.one(SUCCESSOR, [newHolderPersonId, facts.holderKey, changedOn]);
  if (!person)
    throw invalid(
      '/newHolderPersonId',
      'holds-no-post',
      '此人当日未在该单位任职 / holds no post in the unit on that day',
    );
  return {
    before: [[HAND_OVER, [facts.key, person.key]]],
    assignees: await signers(tx, [newHolderPersonId, facts.superiorPersonId]),
    changes: { changedOn, from: facts.responsiblePersonId, to: newHolderPersonId },
    clock: { from: changedOn as LegalDay },
  };
};

const holdAccountable: MakeEffect = ({ facts, body: { measures = [] } }) => {
  measures.forEach(({ measure, personId }, place) => {
    if (measure.startsWith('TEAM_') !== (personId === undefined))
      throw invalid(`/measures/${place}/personId`, 'team-or-person', '班子措施不针对个人，个人措施须写明何人');
  });
  const columns = [
    measures.map(({ measure }) => measure),
    measures.map(({ personId }) => personId ?? null),
    measures.map(({ share }) => share ?? null),
    measures.map(({ basis }) => basis),
  ];
  return { before: [[MEASURES, [facts.key, ...columns]]], changes: { measures: measures.length } };
};

/** The report is due by the end of the pledge's year: its clock counts from the day before its first. */
const yearBegins = ({ startsOn }: PledgeFacts): LegalDay => addDays(startsOn as LegalDay, -1);

async function signers(tx: Transaction, people: readonly string[]): Promise<readonly number[]> {
  return (await tx.run(SIGNERS, [people])).map(({ key }) => key);
}
