import type { Effect } from '../../casework/case-kind.js';
import { invalid } from '../../domain/problems.js';
import type { InspectionAction } from '../../domain/workflows/inspection.js';
import { yearOf } from '../../kernel/legal-day.js';
import { planValues, referencesOf, refuseBackwards } from './inspection.plan.js';
import { RESOLVE } from './inspection.queries.js';
import { rectificationEffects } from './inspection.rectification.js';
import { dayOf, type EffectTools, type InspectionDeed, type MakeEffect } from './inspection.rules.js';
import { teamEffects } from './inspection.team.js';
import * as write from './inspection.writes.js';

const nothing: MakeEffect = () => ({});

/** Series of the numbers: initiations (检查), and what was joined (参加检查). */
const INITIATIONS = 'JC';
const JOINED = 'CJ';

/** What each action changes beside state, history and clock; exhaustive by type. */
export function inspectionEffects(tools: EffectTools): Readonly<Record<InspectionAction, MakeEffect>> {
  const { today } = tools;
  const initiate: MakeEffect = ({ facts, body }) => ({
    numberFrom: { series: INITIATIONS, year: yearOf(today()) },
    before: [[write.INITIATE, [facts.key, today(), body.filedWith ?? null]]],
  });
  const close: MakeEffect = ({ facts, body }) => ({
    before: [[write.CLOSE, [facts.key, today(), body.opinion]]],
  });
  return {
    edit,
    submit: nothing,
    discard: nothing,
    join: ({ facts, body }) => ({
      numberFrom: { series: JOINED, year: yearOf(today()) },
      before: [[write.GO_ON_SITE, [facts.key, dayOf(body.onSiteOn, today(), null, '/onSiteOn'), null]]],
    }),
    concludeJoined: close,
    initiate,
    initiateImportant: initiate,
    returnPlan: nothing,
    issueNotice: ({ facts, body }) => {
      const day = dayOf(body.noticedOn, today(), facts.initiatedOn, '/noticedOn');
      return { before: [[write.NOTICE, [facts.key, day, body.signedBy, null]]] };
    },
    goWithoutNotice: ({ facts, body }) => ({
      before: [[write.NOTICE, [facts.key, today(), null, body.opinion]]],
    }),
    ...teamEffects(tools),
    ...rectificationEffects(tools),
    closeWithoutFindings: close,
    close,
    cancel: nothing,
    archive: nothing,
  };
}

async function edit({ tx, facts, body }: InspectionDeed): Promise<Effect> {
  const { title, opinion: _, type, kind, ...plan } = body;
  const changed = Object.keys(body).filter((field) => field !== 'opinion');
  if (changed.length === 0) throw invalid('', 'nothing-to-change', '没有修改内容 / nothing is given');
  const { startsOn = facts.startsOn, endsOn = facts.endsOn } = plan;
  refuseBackwards({ ...(startsOn === null ? {} : { startsOn }), ...(endsOn === null ? {} : { endsOn }) });
  const found = await tx.one(RESOLVE, referencesOf(plan));
  if (!found) throw new Error('a statement without FROM answers one row');
  return {
    ...(title === undefined ? {} : { title }),
    changes: { fields: changed },
    before: [[write.EDIT, [facts.key, type ?? null, kind ?? null, ...planValues(plan, found, 0)]]],
  };
}
