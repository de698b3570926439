import { accusedOf, insertAllegations, refuseUnknown } from '../../casework/allegations.js';
import { KEYS } from '../../casework/allegations.sql.js';
import type { Deed, Effect } from '../../casework/case-kind.js';
import type { CaseEngine } from '../../casework/engine.js';
import { invalid } from '../../domain/problems.js';
import type { ClueAction } from '../../domain/workflows/clue.js';
import type { LegalDay } from '../../kernel/legal-day.js';
import { accountsOf, assignable, handlersOf } from './clue.accounts.js';
import type { ClueBody } from './clue.contract.js';
import { registered, tellComplaints } from './clue.links.js';
import { placeBelow } from './clue.place.js';
import { type ClueFacts, COMPLAINTS, DISPOSE, LINK, MARK, STUDY } from './clue.queries.js';
import { type ClueTools, refuseFuture, refuseReviewDay } from './clue.tools.js';
import { caseEffects } from './clue-case.effects.js';
import { inquiryEffects, verificationEffects } from './clue-verification.effects.js';

type ClueDeed = Deed<ClueFacts, ClueBody>;
type MakeEffect = (deed: ClueDeed) => Effect | Promise<Effect>;

const nothing: MakeEffect = () => ({});

/** What each action changes beside state, history and clock; exhaustive by type. */
export function clueEffects(engine: CaseEngine): Readonly<Record<ClueAction, MakeEffect>> {
  const tools: ClueTools = engine;
  const today = () => engine.today() as LegalDay;
  return {
    correct: (deed) => correct(deed, () => engine.newId()),
    linkComplaints,
    proposeAllocation: async ({ tx, facts, body }) => ({
      before: [[MARK.unit, [facts.key, (await placeBelow(tx, facts, body)).key]]],
      // Allocation is due so long after logging, however often it is proposed.
      clock: { from: facts.loggedOn },
    }),
    approveAllocation: ({ facts }) => ({ holder: { key: facts.unitKey as number }, assignees: [] }),
    returnAllocation: ({ facts }) => ({ before: [[MARK.unit, [facts.key, null]]] }),
    assignHandler: async ({ tx, facts, body }) => {
      const wanted = {
        pointer: '/assigneeIds',
        ids: body.assigneeIds ?? [],
        permission: 'clue.proposeDisposal',
      } as const;
      const keys = await handlersOf(tx, today(), facts, wanted);
      return { assignees: keys, before: [[MARK.custodians, [facts.key, keys]]] };
    },
    giveBack: ({ facts }) => ({
      holder: { key: facts.organKey },
      assignees: [],
      before: [
        [MARK.unit, [facts.key, null]],
        [MARK.custodians, [facts.key, []]],
      ],
    }),
    proposeDisposal: (deed) => proposeDisposal(deed, tools),
    studyDisposal: async ({ tx, facts, body }) => {
      refuseFuture('/studiedOn', body.studiedOn, today());
      const keys = await accountsOf(tx, today(), { pointer: '/participantIds', ids: body.participantIds ?? [] });
      return { before: [[STUDY, [facts.key, facts.disposal?.round, body.studiedOn, keys]]] };
    },
    reviewDisposal: nothing,
    agreeInSecondLane: nothing,
    returnDisposal: nothing,
    approveInquiry: nothing,
    approveVerification: ({ facts, body }) => {
      refuseFuture('/partyHeadInformedOn', body.partyHeadInformedOn, today());
      if (body.partyHeadInformedOn === undefined) return {};
      return { before: [[MARK.informed, [facts.key, body.partyHeadInformedOn]]] };
    },
    approveHolding: nothing,
    approveClosing: nothing,
    remind: nothing,
    handToPartyOrg: nothing,
    wake: takeUpAgain,
    ...inquiryEffects(tools),
    ...verificationEffects(tools),
    ...caseEffects(tools),
    reopen: takeUpAgain,
    archive: nothing,
  };
}

/** Back to the unit that had it, and to its custodians. */
function takeUpAgain({ facts }: ClueDeed): Effect {
  return { holder: { key: facts.unitKey ?? facts.organKey }, assignees: assignable(facts, facts.custodians) };
}

async function correct({ tx, facts, body }: ClueDeed, newId: () => string): Promise<Effect> {
  const old = {
    title: facts.title,
    content: facts.content,
    concernsChiefBelow: facts.isChiefBelow,
    secrecy: facts.secrecy,
  };
  const changes: Record<string, unknown> = {};
  for (const field of ['title', 'content', 'concernsChiefBelow', 'secrecy'] as const)
    if (body[field] !== undefined && body[field] !== old[field]) changes[field] = { old: old[field], new: body[field] };
  const added = body.addAllegations ?? [];
  if (added.length > 0) changes['allegations'] = { added: added.length };
  if (Object.keys(changes).length === 0)
    throw invalid('', 'nothing-to-correct', '没有需要更正的内容 / nothing differs');
  const keys = (await tx.one(KEYS, accusedOf(added))) ?? { people: [], organizations: [] };
  refuseUnknown(added, keys.people, keys.organizations, '/addAllegations');
  const at = { caseKey: facts.key, before: facts.allegations.length, newId };
  return {
    changes,
    ...(body.title === undefined ? {} : { title: body.title }),
    ...(body.secrecy === undefined ? {} : { secrecy: body.secrecy }),
    before: [
      [MARK.corrected, [facts.key, body.content ?? facts.content, body.concernsChiefBelow ?? facts.isChiefBelow]],
    ],
    // After the step: naming somebody new may send the case to the superior organ, which is a step of its own.
    after: added.length > 0 ? [insertAllegations(added, keys, at)] : [],
  };
}

async function linkComplaints({ tx, facts, body }: ClueDeed): Promise<Effect> {
  const found = await tx.run(COMPLAINTS, [body.complaintIds ?? []]);
  const fresh = registered(body.complaintIds ?? [], found).filter((key) => !facts.linked.includes(key));
  if (fresh.length === 0) throw invalid('/complaintIds', 'linked-already', '均已并入 / all of them are linked already');
  return {
    after: [[LINK, [fresh, body.opinion, tx.actor.userKey, facts.key]], tellComplaints(fresh, tx.actor.userKey)],
  };
}

/** One of the four ways, with what that way needs. */
function proposeDisposal({ tx, facts, body }: ClueDeed, tools: ClueTools): Effect {
  const { way, grounds, plan, contingency, reviewOn } = body;
  const needsPlan = way === 'TALK_INQUIRY' || way === 'PRELIM_VERIFY';
  if (needsPlan && plan === undefined) throw invalid('/plan', 'plan-missing', '须附方案 / a plan is needed');
  if (way === 'TALK_INQUIRY' && contingency === undefined)
    throw invalid('/contingency', 'contingency-missing', '须附工作预案 / a contingency plan is needed');
  refuseReviewDay(tools, way === 'HELD', reviewOn);
  const row = [
    facts.key,
    (facts.disposal?.round ?? 0) + 1,
    way,
    grounds,
    plan ?? null,
    contingency ?? null,
    reviewOn ?? null,
  ];
  return { before: [[DISPOSE, [...row, tx.actor.userKey]]] };
}
