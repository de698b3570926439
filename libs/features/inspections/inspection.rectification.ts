import type { Effect } from '../../casework/case-kind.js';
import { invalid, Problem } from '../../domain/problems.js';
import type { InspectionAction } from '../../domain/workflows/inspection.js';
import type { ItemFacts } from './inspection.queries.js';
import {
  dayOf,
  type EffectTools,
  type InspectionDeed,
  itemIn,
  type MakeEffect,
  standingFinding,
} from './inspection.rules.js';
import * as write from './inspection.writes.js';

/** What the unit's answer, rectification and hand-over change. */
export function rectificationEffects({ today, newId }: EffectTools) {
  return {
    confirmFindings: (deed) => confirmFindings(deed, today()),
    planRectification: (deed) => planRectification(deed, newId),
    submitItem: ({ tx, facts, body }) => {
      const { id, key } = itemIn(facts, body.itemId, ['OPEN', 'RETURNED']);
      const values = [key, body.evidence, body.evidenceDocumentId ?? null, tx.actor.userKey, today()];
      return { changes: { item: id }, before: [[write.SUBMIT_ITEM, values]] };
    },
    verifyItem: decide('VERIFIED', ['SUBMITTED']),
    returnItem: decide('RETURNED', ['SUBMITTED', 'VERIFIED']),
    reopenItem: decide('RETURNED', ['SUBMITTED', 'VERIFIED']),
    waiveItem: decide('WAIVED', ['OPEN', 'RETURNED', 'SUBMITTED']),
    startRecheck: () => ({}),
    proposeHandOver: ({ facts, body }) => {
      const { id, key, isProposed } = standingFinding(facts, body.findingId);
      if (isProposed) throw invalid('/findingId', 'already-proposed', '已提出移交 / its hand-over is proposed already');
      return { changes: { finding: id }, before: [[write.PROPOSE_HAND_OVER, [key, body.target, body.reason]]] };
    },
    approveHandOver: ({ tx, facts, body }) => {
      const { id, key, isProposed } = standingFinding(facts, body.findingId);
      if (!isProposed) {
        const detail = '尚未提出移交 / nobody has proposed it';
        throw new Problem('guard-not-satisfied', { errors: [{ pointer: '/findingId', code: 'not-proposed', detail }] });
      }
      return {
        changes: { finding: id },
        before: [
          [write.HAND_OVER, [key, newId(), tx.actor.userKey]],
          [write.SILENCE, [key]],
        ],
      };
    },
  } satisfies Partial<Record<InspectionAction, MakeEffect>>;
}

const decide =
  (state: ItemFacts['state'], from: readonly ItemFacts['state'][]): MakeEffect =>
  ({ tx, facts, body }) => {
    const { id, key } = itemIn(facts, body.itemId, from);
    const values = [key, state, tx.actor.userKey, body.opinion ?? null];
    return { changes: { item: id, state }, before: [[write.DECIDE_ITEM, values]] };
  };

function confirmFindings({ facts, body }: InspectionDeed, today: string): Effect {
  const day = dayOf(body.confirmedOn, today, facts.onSiteOn, '/confirmedOn');
  const answers = body.answers ?? [];
  const keys = answers.map(
    ({ findingId }, index) => standingFinding(facts, findingId, `/answers/${index}/findingId`).key,
  );
  if (new Set(keys).size !== keys.length)
    throw invalid('/answers', 'answered-twice', '同一问题有两份意见 / one finding is answered twice');
  return {
    before: [
      [write.CONFIRM, [facts.key, day, body.statement, body.confirmedBy]],
      [write.ANSWER_FINDINGS, [keys, answers.map(({ statement }) => statement)]],
    ],
  };
}

function planRectification({ facts, body }: InspectionDeed, newId: () => string): Effect {
  const items = body.items ?? [];
  const keys = items.map(({ findingId }, index) => standingFinding(facts, findingId, `/items/${index}/findingId`).key);
  const early = items.findIndex(({ dueOn }) => facts.confirmedOn !== null && dueOn < facts.confirmedOn);
  if (early !== -1)
    throw invalid(
      `/items/${early}/dueOn`,
      'out-of-order',
      '不得早于反馈确认之日 / not before the findings were confirmed',
    );
  const columns = [
    items.map(() => newId()),
    keys,
    items.map(({ measure }) => measure),
    items.map(({ owner }) => owner),
    items.map(({ dueOn }) => dueOn),
  ];
  return { changes: { items: items.length }, before: [[write.PLAN, [facts.key, ...columns]]] };
}
