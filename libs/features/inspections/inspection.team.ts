import type { Effect } from '../../casework/case-kind.js';
import { invalid, Problem } from '../../domain/problems.js';
import { type RoleDefinition, roles } from '../../domain/roles.js';
import type { InspectionAction } from '../../domain/workflows/inspection.js';
import { legalDayOf } from '../../kernel/legal-day.js';
import { LIAISONS, TEAM_BY_ID } from './inspection.queries.js';
import { dayOf, type EffectTools, type InspectionDeed, type MakeEffect, standingFinding } from './inspection.rules.js';
import * as write from './inspection.writes.js';

const working = Object.entries<RoleDefinition>(roles).flatMap(([role, { permissions }]) =>
  permissions.includes('inspection.work') ? [role] : [],
);

/** What forming a team and working on site change. */
export function teamEffects({ today, newId }: EffectTools) {
  return {
    proposeTeam: (deed) => proposeTeam(deed, today()),
    signStatement: ({ tx, facts, body }) => ({
      before: [[write.SIGN, [facts.key, facts.teamRound, tx.actor.userKey, body.statement]]],
    }),
    approveTeam: () => ({}),
    returnTeam: () => ({}),
    goOnSite: ({ facts, body }) => {
      const day = dayOf(body.onSiteOn, today(), facts.noticedOn, '/onSiteOn');
      return { before: [[write.GO_ON_SITE, [facts.key, day, body.certificate]]] };
    },
    recordPaper: (deed) => recordPaper(deed, newId(), today()),
    recordFinding: ({ tx, facts, body }) => {
      const id = newId();
      const { severity, dimension = null, clause, description } = body;
      return {
        changes: { finding: id },
        before: [[write.FIND, [id, facts.key, severity, dimension, clause, description, tx.actor.userKey]]],
      };
    },
    dropFinding: ({ facts, body }) => {
      const { id, key } = standingFinding(facts, body.findingId);
      return { changes: { finding: id }, before: [[write.DROP, [key, body.opinion]]] };
    },
    // From now on the liaisons of the inspected units see it: they are assigned to it.
    submitFindings: async ({ tx, facts }) => {
      const subjects = facts.subjectKeys.filter((key) => key !== null);
      const liaisons = await tx.run(LIAISONS, [subjects, today(), facts.key]);
      return { assignees: [...new Set([...facts.assignees, ...liaisons.map(({ key }) => key)])] };
    },
  } satisfies Partial<Record<InspectionAction, MakeEffect>>;
}

async function proposeTeam({ tx, facts, body }: InspectionDeed, today: string): Promise<Effect> {
  const ids = [body.leaderId ?? '', ...(body.memberIds ?? [])];
  if (new Set(ids.map((id) => id.toLowerCase())).size !== ids.length)
    throw invalid('/memberIds', 'leader-is-a-member', '组长不必重复列入 / the leader is no further member');
  const found = await tx.run(TEAM_BY_ID, [ids, working, today]);
  if (found.length !== ids.length)
    throw invalid(
      '/memberIds',
      'not-an-inspector',
      '须为可参加检查的在用账号 / accounts that may work in a team are needed',
    );
  if (new Set(found.map(({ person }) => person)).size !== found.length)
    throw invalid('/memberIds', 'one-person-twice', '同一人的两个账号 / two accounts of one person');
  const keys = found.map(({ key }) => key);
  const recused = keys.findIndex((key) => facts.recused.includes(key));
  if (recused !== -1) {
    const pointer = recused === 0 ? '/leaderId' : `/memberIds/${recused - 1}`;
    const detail = '该人员应当回避 / is recused from this inspection';
    throw new Problem('separation-of-duty', { errors: [{ pointer, code: 'member-is-recused', detail }] });
  }
  const earlier = facts.team.map(({ key }) => key).filter((key) => key !== facts.draftedBy);
  const staying = facts.assignees.filter((key) => !earlier.includes(key));
  return {
    assignees: [...new Set([...staying, ...keys])],
    before: [[write.PROPOSE_TEAM, [facts.key, facts.teamRound + 1, keys]]],
  };
}

function recordPaper({ tx, facts, body }: InspectionDeed, id: string, today: string): Effect {
  const { item = 0, answer, note = null, takenAt = '', evidenceDocumentId = null } = body;
  const { interviewee = null, signatureDocumentId = null } = body;
  if (item > facts.itemCount)
    throw invalid('/item', 'unknown-item', `清单共 ${facts.itemCount} 项 / the checklist has ${facts.itemCount} items`);
  if (answer === 'NOT_MET' && note === null)
    throw invalid('/note', 'note-missing', '不符合的，须写明情况 / say what is not met');
  if (signatureDocumentId !== null && interviewee === null)
    throw invalid('/interviewee', 'interviewee-missing', '须写明签字人 / say who signed');
  if (legalDayOf(new Date(takenAt)) > today)
    throw invalid('/takenAt', 'in-the-future', '不得晚于今日 / not later than today');
  const about = [item, answer, note, evidenceDocumentId, takenAt, interviewee, signatureDocumentId];
  return { changes: { item }, before: [[write.PAPER, [id, facts.key, ...about, tx.actor.userKey]]] };
}
