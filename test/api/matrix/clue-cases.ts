import { randomUUID } from 'node:crypto';
import type { TestApp } from '../../support/app.js';
import type { ArrangedCase } from './cells.js';

/** One step of a clue's way: what was done, where it led, by whom. */
export interface ClueStep {
  readonly action: string;
  readonly to: string;
  readonly by: string;
}

const step = (action: string, to: string, by: string): ClueStep => ({ action, to, by });

const proposed = [step('proposeAllocation', 'ALLOCATION_PROPOSED', 'clue.manager')];
const allocated = [...proposed, step('approveAllocation', 'ALLOCATED', 'principal')];
const disposal = [...allocated, step('proposeDisposal', 'DISPOSAL_PROPOSED', 'supervision.officer')];
const studied = [...disposal, step('studyDisposal', 'DISPOSAL_STUDIED', 'supervision.head')];
const reviewed = [...studied, step('reviewDisposal', 'DISPOSAL_REVIEWED', 'deputy')];
const inquiry = [...reviewed, step('approveInquiry', 'TALK_INQUIRY', 'principal')];
const sent = [...inquiry, step('sendInquiry', 'INQUIRY_SENT', 'supervision.officer')];
const answered = [...sent, step('receiveReply', 'INQUIRY_ANSWERED', 'supervision.officer')];
const inquired = [...answered, step('reportInquiry', 'INQUIRY_REPORTED', 'supervision.officer')];
const teamed = [...reviewed, step('approveVerification', 'PRELIM_VERIFY', 'principal')];
const planned = [...teamed, step('submitPlan', 'PLAN_SUBMITTED', 'supervision.officer')];
const verifying = [
  ...planned,
  step('approvePlan', 'VERIFYING', 'deputy'),
  step('draftReport', 'VERIFYING', 'supervision.officer'),
  step('signReport', 'VERIFYING', 'supervision.officer2'),
];
const signed = [...verifying, step('submitReport', 'REPORT_SIGNED', 'supervision.officer')];
const filed = [...signed, step('fileCase', 'CASE_FILED', 'principal')];
const trial = [...filed, step('sendToTrial', 'TRIAL', 'investigator')];
const tried = [...trial, step('reportTrial', 'TRIAL_REPORTED', 'trial.officer')];
const closed = [...reviewed, step('approveClosing', 'CLOSED_NO_ACTION', 'principal')];

/** The usual way of a clue into each state. */
export const clueWays: Readonly<Record<string, readonly ClueStep[]>> = {
  LOGGED: [],
  ALLOCATION_PROPOSED: proposed,
  ALLOCATED: allocated,
  DISPOSAL_PROPOSED: disposal,
  DISPOSAL_STUDIED: studied,
  DISPOSAL_REVIEWED: reviewed,
  TALK_INQUIRY: inquiry,
  INQUIRY_SENT: sent,
  INQUIRY_ANSWERED: answered,
  INQUIRY_REPORTED: inquired,
  PRELIM_VERIFY: teamed,
  PLAN_SUBMITTED: planned,
  VERIFYING: verifying,
  REPORT_SIGNED: signed,
  HELD: [...reviewed, step('approveHolding', 'HELD', 'principal')],
  CASE_FILED: filed,
  TRIAL: trial,
  TRIAL_REPORTED: tried,
  CLOSED_NO_ACTION: closed,
  ACCEPTED_EXPLANATION: [...inquired, step('acceptExplanation', 'ACCEPTED_EXPLANATION', 'principal')],
  TALK_REMINDER: [...signed, step('remind', 'TALK_REMINDER', 'principal')],
  TO_PARTY_ORG: [...signed, step('handToPartyOrg', 'TO_PARTY_ORG', 'principal')],
  DECIDED: [...tried, step('decideCase', 'DECIDED', 'principal')],
  ARCHIVED: [...closed, step('archive', 'ARCHIVED', 'archivist')],
};

/** What must have been proposed for a decision; said here once more and independently of the program. */
export const proposals: Readonly<Record<string, string>> = {
  approveInquiry: 'TALK_INQUIRY',
  approveVerification: 'PRELIM_VERIFY',
  approveHolding: 'HELD',
  approveClosing: 'CLOSED_NO_ACTION',
  acceptExplanation: 'ACCEPTED_EXPLANATION',
  inquireAgain: 'SECOND_INQUIRY',
  remind: 'TALK_REMINDER',
  handToPartyOrg: 'TO_PARTY_ORG',
  fileCase: 'CASE_FILED',
};
/** What was proposed where a clue is arranged for no decision in particular. */
export const usual: Readonly<Record<string, string>> = {
  DISPOSAL_REVIEWED: 'TALK_INQUIRY',
  INQUIRY_REPORTED: 'ACCEPTED_EXPLANATION',
  REPORT_SIGNED: 'CASE_FILED',
};

/** The disposal and the report of a way: what its decisions carried out, or what `next` would carry out. */
function proposalsOf(steps: readonly ClueStep[], next: string | undefined): { disposal: string; report: string } {
  const found = { disposal: 'TALK_INQUIRY', report: 'CASE_FILED' };
  const decisions = [...steps.map(({ action }) => action), ...(next === undefined ? [] : [next])];
  let last = 'disposal' as keyof typeof found;
  for (const action of decisions) {
    if (action === 'reportInquiry' || action === 'draftReport') last = 'report';
    if (action === 'reportInquiry') found.report = 'ACCEPTED_EXPLANATION';
    if (proposals[action]) found[last] = proposals[action];
  }
  return found;
}

/** Teaches the owner's connection to walk a clue through its history, with the papers of each step, past every trigger. */
export async function prepareClues(app: TestApp): Promise<void> {
  await app.sql(`CREATE FUNCTION pg_temp.arrange_clue(p_id uuid, p_allegation uuid, p_steps jsonb, p_handlers text[], p_triers text[],
      p_disposal text, p_report text) RETURNS int LANGUAGE plpgsql AS $$
    DECLARE k bigint; s jsonb; n int := 1; old text := 'LOGGED'; org int; unit int; filed_at int; who int[]; triers int[]; team int[]; me int;
    BEGIN
      who := ARRAY(SELECT key FROM app_user WHERE username = ANY(p_handlers));
      triers := ARRAY(SELECT key FROM app_user WHERE username = ANY(p_triers));
      team := ARRAY(SELECT key FROM app_user WHERE username = ANY(p_handlers || ARRAY['supervision.officer', 'supervision.officer2']) ORDER BY key);
      SELECT key INTO org FROM organization WHERE code = 'BJ';
      SELECT key INTO unit FROM organization WHERE code = 'BJ-JD1';
      SELECT key INTO filed_at FROM organization WHERE code = 'BJ-SC1';
      INSERT INTO case_file (id, kind, state, organ_key, org_key, secrecy, title, received_at, created_by)
        SELECT p_id, 2, 'LOGGED', org, org, 1, '矩阵用例', now(), key FROM app_user WHERE username = 'clue.manager' RETURNING key INTO k;
      INSERT INTO clue (case_key, source, content, logged_on) VALUES (k, 'AUDIT', '内容', current_date);
      INSERT INTO case_event (case_key, version, workflow, action, from_state, to_state, actor_key, org_key)
        SELECT k, 1, 'clue', 'file', 'NONE', 'LOGGED', key, org FROM app_user WHERE username = 'clue.manager';
      INSERT INTO allegation (id, case_key, ordinal, accused_name, issue_type, matter) VALUES (p_allegation, k, 1, '某经理', 'BID_RIGGING', '串标');
      FOR s IN SELECT * FROM jsonb_array_elements(p_steps) LOOP
        n := n + 1;
        SELECT key INTO me FROM app_user WHERE username = s->>'by';
        CASE s->>'action'
          WHEN 'proposeAllocation' THEN UPDATE clue SET unit_key = unit WHERE case_key = k;
          WHEN 'approveAllocation' THEN org := unit; UPDATE clue SET custodians = who WHERE case_key = k;
          WHEN 'proposeDisposal' THEN INSERT INTO clue_disposal (case_key, round, way, grounds, plan, contingency, review_on, proposed_by)
            VALUES (k, 1, p_disposal, '理由', '方案', '预案', CASE WHEN p_disposal = 'HELD' THEN current_date + 30 END, me);
          WHEN 'studyDisposal' THEN UPDATE clue_disposal SET studied_on = current_date, studied_by = team[1:2] WHERE case_key = k;
          WHEN 'sendInquiry' THEN INSERT INTO clue_inquiry (case_key, round, form, asked_on, addressee, matters, copied_to, recorded_by)
            VALUES (k, 1, 'LETTER', current_date, '某经理', '请说明', ARRAY['党委'], me);
          WHEN 'receiveReply' THEN UPDATE clue_inquiry SET answered_on = current_date, answer = '说明' WHERE case_key = k;
          WHEN 'approveVerification' THEN INSERT INTO clue_member (case_key, user_key, is_leader, statement, stated_at)
            SELECT k, t, t = team[1], '无应回避情形', now() FROM unnest(team) t;
          WHEN 'submitPlan' THEN INSERT INTO clue_plan (case_key, round, plan, team, submitted_by) VALUES (k, 1, '方案', team, me);
          WHEN 'approvePlan' THEN UPDATE clue_plan SET approved_by = me, approved_at = now() WHERE case_key = k;
          WHEN 'reportInquiry', 'draftReport' THEN
            UPDATE allegation SET conclusion = 'UNFOUNDED', basis = '无据' WHERE case_key = k;
            INSERT INTO clue_report (case_key, round, plan_round, report, doubts, proposal, review_on, drafted_by)
              VALUES (k, 1, CASE WHEN s->>'action' = 'draftReport' THEN 1 END, '报告', '无', p_report, CASE WHEN p_report = 'HELD' THEN current_date + 30 END, me);
          WHEN 'signReport' THEN INSERT INTO clue_signature (case_key, round, user_key) SELECT k, 1, t FROM unnest(team) t;
          WHEN 'fileCase' THEN org := filed_at; INSERT INTO clue_filing (case_key, round, filed_on, plan_meeting_on, investigators)
            VALUES (k, 1, current_date, current_date, who);
          WHEN 'sendToTrial' THEN UPDATE clue_filing SET investigation_report = '报告', tried_by = triers WHERE case_key = k;
          WHEN 'reportTrial' THEN UPDATE clue_filing SET trial_report = '审理报告' WHERE case_key = k;
          WHEN 'decideCase' THEN UPDATE clue_filing SET decision = '处分', decision_meeting_on = current_date, decided_on = current_date WHERE case_key = k;
          ELSE NULL;
        END CASE;
        UPDATE case_file SET state = s->>'to', version = n, org_key = org,
          is_open = s->>'to' NOT IN ('CLOSED_NO_ACTION', 'ACCEPTED_EXPLANATION', 'TALK_REMINDER', 'TO_PARTY_ORG', 'DECIDED', 'ARCHIVED'),
          assignees = CASE s->>'action' WHEN 'approveAllocation' THEN who WHEN 'sendToTrial' THEN who || triers ELSE assignees END WHERE key = k;
        INSERT INTO case_event (case_key, version, workflow, action, from_state, to_state, actor_key, org_key)
          VALUES (k, n, 'clue', s->>'action', old, s->>'to', me, org);
        old := s->>'to';
      END LOOP;
      RETURN n;
    END $$`);
}

/** Brings a new clue into its state along `steps`; what was proposed last is what `next` carries out. */
export async function arrangeClue(
  app: TestApp,
  steps: readonly ClueStep[],
  people: { readonly handlers: readonly string[]; readonly triers: readonly string[] },
  next?: string,
): Promise<ArrangedCase> {
  const [id, allegationId] = [randomUUID(), randomUUID()];
  const { disposal, report } = proposalsOf(steps, next);
  const [row] = await app.sql<{ version: number }>(
    'SELECT pg_temp.arrange_clue($1, $2, $3, $4, $5, $6, $7) AS version',
    [id, allegationId, JSON.stringify(steps), people.handlers, people.triers, disposal, report],
  );
  return { id, allegationId, version: row?.version ?? 0 };
}
