import { instant, person } from '../../casework/case-json.js';
import { statement } from '../../platform/unit-of-work/statement.js';

const people = (keys: string) => `(SELECT COALESCE(json_agg(${person('k')}), '[]') FROM unnest(${keys}) k)`;
const maybe = (key: string) => `CASE WHEN ${key} IS NOT NULL THEN ${person(key)} END`;

const INQUIRIES = `(SELECT COALESCE(json_agg(json_build_object('round', i.round, 'form', i.form, 'askedOn', i.asked_on, 'addressee', i.addressee,
  'matters', i.matters, 'copiedTo', i.copied_to, 'talkers', ${people('i.talkers')}, 'answeredOn', i.answered_on, 'answer', i.answer,
  'explainedOn', i.explained_on, 'recordedBy', ${person('i.recorded_by')}) ORDER BY i.round), '[]') FROM clue_inquiry i WHERE i.case_key = c.key)`;
const TEAM = `(SELECT COALESCE(json_agg(json_build_object('member', ${person('m.user_key')}, 'isLeader', m.is_leader, 'statement', m.statement,
  'statedAt', ${instant('m.stated_at')}, 'leftAt', ${instant('m.left_at')}) ORDER BY m.key), '[]') FROM clue_member m WHERE m.case_key = c.key)`;
const PLANS = `(SELECT COALESCE(json_agg(json_build_object('round', w.round, 'plan', w.plan, 'submittedBy', ${person('w.submitted_by')},
  'submittedAt', ${instant('w.submitted_at')}, 'approvedBy', ${maybe('w.approved_by')}, 'approvedAt', ${instant('w.approved_at')})
  ORDER BY w.round), '[]') FROM clue_plan w WHERE w.case_key = c.key)`;
const REPORTS = `(SELECT COALESCE(json_agg(json_build_object('round', r.round, 'planRound', r.plan_round, 'report', r.report, 'doubts', r.doubts,
  'proposal', r.proposal, 'reviewOn', r.review_on, 'draftedBy', ${person('r.drafted_by')}, 'draftedAt', ${instant('r.drafted_at')},
  'signers', (SELECT COALESCE(json_agg(${person('s.user_key')} ORDER BY s.signed_at), '[]') FROM clue_signature s
    WHERE s.case_key = r.case_key AND s.round = r.round)) ORDER BY r.round), '[]') FROM clue_report r WHERE r.case_key = c.key)`;
const FILINGS = `(SELECT COALESCE(json_agg(json_build_object('round', f.round, 'filedOn', f.filed_on, 'planMeetingOn', f.plan_meeting_on,
  'notifiedOn', f.notified_on, 'investigators', ${people('f.investigators')}, 'investigationReport', f.investigation_report,
  'trialGroup', ${people('f.tried_by')}, 'trialReport', f.trial_report, 'decisionMeetingOn', f.decision_meeting_on, 'decidedOn', f.decided_on,
  'decision', f.decision) ORDER BY f.round), '[]') FROM clue_filing f WHERE f.case_key = c.key)`;

/** The papers of a clue's verification as JSON, over a case `c`. */
export const VERIFICATION = `json_build_object('inquiries', ${INQUIRIES}, 'team', ${TEAM}, 'plans', ${PLANS}, 'reports', ${REPORTS},
  'filings', ${FILINGS})`;

const LAST_PLAN = `(SELECT p.* FROM clue_plan p WHERE p.case_key = c.key ORDER BY p.round DESC LIMIT 1)`;
const LAST_REPORT = `(SELECT r.* FROM clue_report r WHERE r.case_key = c.key ORDER BY r.round DESC LIMIT 1)`;
const LAST_FILING = `(SELECT f.* FROM clue_filing f WHERE f.case_key = c.key ORDER BY f.round DESC LIMIT 1)`;

/** What guards know of the papers, as pairs for a `json_build_object` over a case `c`. */
export const VERIFICATION_FACTS = `
  'inquiryRound', (SELECT COALESCE(max(i.round), 0) FROM clue_inquiry i WHERE i.case_key = c.key),
  'team', (SELECT COALESCE(json_agg(json_build_object('key', m.user_key, 'stated', m.stated_at IS NOT NULL, 'recused', m.user_key = ANY(c.recused)) ORDER BY m.user_key), '[]') FROM clue_member m WHERE m.case_key = c.key AND m.left_at IS NULL),
  'plan', (SELECT json_build_object('round', p.round, 'team', p.team, 'isApproved', p.approved_by IS NOT NULL) FROM ${LAST_PLAN} p),
  'verifyingSince', (SELECT t.started_on FROM case_deadline t WHERE t.case_key = c.key AND t.rule = 'PRELIM_VERIFY'
    AND EXISTS (SELECT 1 FROM clue_plan p WHERE p.case_key = c.key
      AND p.approved_at > (SELECT max(g.proposed_at) FROM clue_disposal g WHERE g.case_key = c.key)) ORDER BY t.key DESC LIMIT 1),
  'report', (SELECT json_build_object('round', r.round, 'planRound', r.plan_round, 'proposal', r.proposal, 'reviewOn', r.review_on,
    'signers', (SELECT COALESCE(json_agg(s.user_key), '[]') FROM clue_signature s WHERE s.case_key = c.key AND s.round = r.round))
    FROM ${LAST_REPORT} r),
  'filing', (SELECT json_build_object('round', f.round, 'investigators', f.investigators, 'trialGroup', COALESCE(f.tried_by, '{}')) FROM ${LAST_FILING} f)`;

/** case, round, form, day, addressee, matters, copies, talkers, who; then day and text of the answer. */
export const ASK = statement(
  'clue-ask',
  `INSERT INTO clue_inquiry (case_key, round, form, asked_on, addressee, matters, copied_to, talkers, recorded_by, answered_on, answer)
   VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
);

/** case, round, day, text, day of the explanation at the meeting. */
export const ANSWER_INQUIRY = statement(
  'clue-answer-inquiry',
  'UPDATE clue_inquiry SET answered_on = $3, answer = $4, explained_on = $5 WHERE case_key = $1 AND round = $2',
);

/** Members who are no longer of the team leave it, also who leads it no more or from now on: case, members, leader. */
export const LEAVE_TEAM = statement(
  'clue-leave-team',
  `UPDATE clue_member SET left_at = clock_timestamp() WHERE case_key = $1 AND left_at IS NULL
     AND (NOT user_key = ANY($2::int[]) OR is_leader <> (user_key = $3))`,
);

/** Members who are new join it: case, members, leader. */
export const JOIN_TEAM = statement(
  'clue-join-team',
  `INSERT INTO clue_member (case_key, user_key, is_leader) SELECT $1, k, k = $3 FROM unnest($2::int[]) k ON CONFLICT DO NOTHING`,
);

/** case, member, statement. */
export const STATE = statement(
  'clue-state',
  'UPDATE clue_member SET statement = $3, stated_at = clock_timestamp() WHERE case_key = $1 AND user_key = $2 AND left_at IS NULL',
);

/** case, round, plan, team, who. */
export const PLAN = statement(
  'clue-plan',
  'INSERT INTO clue_plan (case_key, round, plan, team, submitted_by) VALUES ($1, $2, $3, $4, $5)',
);

/** case, round, who. */
export const APPROVE_PLAN = statement(
  'clue-approve-plan',
  'UPDATE clue_plan SET approved_by = $3, approved_at = clock_timestamp() WHERE case_key = $1 AND round = $2',
);

/** case, round, round of the plan (none of an inquiry), report, doubts, proposal, review day, who. */
export const REPORT = statement(
  'clue-report',
  `INSERT INTO clue_report (case_key, round, plan_round, report, doubts, proposal, review_on, drafted_by)
   VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
);

/** case, round, who. */
export const SIGN = statement(
  'clue-sign',
  'INSERT INTO clue_signature (case_key, round, user_key) VALUES ($1, $2, $3)',
);

/** case, round, day, day of the meeting, day of the notice, investigators. */
export const FILE_CASE = statement(
  'clue-file-case',
  `INSERT INTO clue_filing (case_key, round, filed_on, plan_meeting_on, notified_on, investigators) VALUES ($1, $2, $3, $4, $5, $6)`,
);

/** Each a part of the latest filing: case, round, then the part. */
export const FILING = {
  investigated: statement(
    'clue-filing-investigated',
    'UPDATE clue_filing SET investigation_report = $3 WHERE case_key = $1 AND round = $2',
  ),
  group: statement('clue-filing-group', 'UPDATE clue_filing SET tried_by = $3 WHERE case_key = $1 AND round = $2'),
  tried: statement('clue-filing-tried', 'UPDATE clue_filing SET trial_report = $3 WHERE case_key = $1 AND round = $2'),
  decided: statement(
    'clue-filing-decided',
    'UPDATE clue_filing SET decision = $3, decision_meeting_on = $4, decided_on = $5 WHERE case_key = $1 AND round = $2',
  ),
};
