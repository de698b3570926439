import type { Deed, Effect } from '../../casework/case-kind.js';
import { invalid } from '../../domain/problems.js';
import { notLater } from './tender.bids.js';
import type { Desk } from './tender.guards.js';
import type { TenderFacts } from './tender.queries.js';
import * as sql from './tender.statements.js';
import type { TenderBody } from './tender-actions.contract.js';

type TenderDeed = Deed<TenderFacts, TenderBody>;
type MakeEffect = (deed: TenderDeed) => Effect | Promise<Effect>;

/** What supervisors do beside a tender's own way. */
export type SupervisionAction = 'observe' | 'assign' | 'proposeSaving' | 'confirmSaving';

/** The effects of observation, savings and assignment. */
export function supervisionEffects(desk: Desk): Readonly<Record<SupervisionAction, MakeEffect>> {
  return {
    observe: (deed) => observe(deed, desk),
    assign,
    proposeSaving: (deed) => proposeSaving(deed, desk.newId()),
    confirmSaving: ({ tx, facts, body }) => {
      if (!facts.openSavings.some(({ id }) => id === body.savingId))
        throw invalid('/savingId', 'not-open', '没有待确认的此项 / nothing of that id waits');
      return {
        changes: { confirmed: body.savingId },
        before: [[sql.CONFIRM_SAVING, [facts.key, body.savingId, tx.actor.userKey]]],
      };
    },
  };
}

function observe({ tx, facts, body }: TenderDeed, { today, newId }: Desk): Effect {
  const { observedOn, place = null, finding, opinion = null } = body;
  notLater(today(), { observedOn });
  const id = newId();
  const row = [id, facts.key, observedOn, facts.state, tx.actor.userKey, place, finding, opinion];
  return { changes: { observation: id }, before: [[sql.INSERT_OBSERVATION, row]] };
}

async function assign({ tx, facts, body }: TenderDeed): Promise<Effect> {
  const ids = body.assigneeIds ?? [];
  const keys = (await tx.run(sql.WATCHERS, [ids, facts.key])).map(({ key }) => key);
  if (keys.length !== ids.length)
    throw invalid('/assigneeIds', 'unknown-account', '须为在用且未回避的账号 / an account in use, not recused');
  return { assignees: keys };
}

function proposeSaving({ tx, facts, body }: TenderDeed, id: string): Effect {
  const { kind, note, beforeFen = 0, afterFen = 0, basis } = body;
  if (afterFen >= beforeFen) throw invalid('/afterFen', 'no-saving', '核减后须小于核减前 / after is less than before');
  const row = [id, facts.key, kind, note, beforeFen, afterFen, basis, tx.actor.userKey];
  return { changes: { saving: { id, kind, amountFen: beforeFen - afterFen } }, before: [[sql.INSERT_SAVING, row]] };
}
