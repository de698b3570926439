import { statement } from '../../platform/unit-of-work/statement.js';

/** The detail row, after the spine. */
export const INSERT = statement(
  'inspection-insert',
  `INSERT INTO inspection (case_key, type, kind, participation, drafted_by, organiser_name, organiser_key, tags, topics, phase, is_important,
     co_organiser_names, co_organiser_keys, subject_names, subject_keys, basis, project_key, project_stage, checklist_version_key, starts_on, ends_on, plan)
   VALUES (currval('case_file_key_seq'), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21)`,
);

/** What is given replaces what was there: case, type, kind, then as in INSERT from the tags on. */
export const EDIT = statement(
  'inspection-edit',
  `UPDATE inspection SET type = COALESCE($2, type), kind = COALESCE($3, kind), tags = COALESCE($4, tags), topics = COALESCE($5, topics),
     phase = COALESCE($6, phase), is_important = COALESCE($7, is_important), co_organiser_names = COALESCE($8, co_organiser_names),
     co_organiser_keys = COALESCE($9, co_organiser_keys), subject_names = COALESCE($10, subject_names), subject_keys = COALESCE($11, subject_keys),
     basis = COALESCE($12, basis), project_key = COALESCE($13, project_key), project_stage = COALESCE($14, project_stage),
     checklist_version_key = COALESCE($15, checklist_version_key), starts_on = COALESCE($16, starts_on), ends_on = COALESCE($17, ends_on),
     plan = COALESCE($18, plan) WHERE case_key = $1`,
);

/** Initiated: case, day, with whom it is filed. */
export const INITIATE = statement(
  'inspection-initiate',
  'UPDATE inspection SET initiated_on = $2, filed_with = $3 WHERE case_key = $1',
);

/** The notice, or why there is none: case, day, signer, reason. */
export const NOTICE = statement(
  'inspection-notice',
  'UPDATE inspection SET noticed_on = $2, notice_signed_by = $3, notice_waiver = $4 WHERE case_key = $1',
);

/** The next round's team: case, round, accounts with the leader first. */
export const PROPOSE_TEAM = statement(
  'inspection-propose-team',
  `WITH next AS (UPDATE inspection SET team_round = $2 WHERE case_key = $1 RETURNING case_key)
   INSERT INTO inspection_member (case_key, round, user_key, role)
   SELECT case_key, $2, x.key, CASE x.n WHEN 1 THEN 'LEADER' ELSE 'MEMBER' END FROM next, unnest($3::int[]) WITH ORDINALITY x(key, n)`,
);

/** One statement: case, round, account, text. */
export const SIGN = statement(
  'inspection-sign',
  'UPDATE inspection_member SET statement = $4, signed_at = clock_timestamp() WHERE case_key = $1 AND round = $2 AND user_key = $3',
);

/** The first day on site, kept from the first visit on: case, day, certificate. */
export const GO_ON_SITE = statement(
  'inspection-go-on-site',
  'UPDATE inspection SET on_site_on = COALESCE(on_site_on, $2), certificate = COALESCE($3, certificate) WHERE case_key = $1',
);

/** A working paper: id, case, item, answer, note, evidence, taken, interviewee, signature, by whom. */
export const PAPER = statement(
  'inspection-paper',
  `INSERT INTO inspection_paper (id, case_key, checklist_version_key, item, answer, note, evidence_document_id, taken_at, interviewee,
     signature_document_id, recorded_by)
   SELECT $1, case_key, checklist_version_key, $3, $4, $5, $6, $7, $8, $9, $10 FROM inspection WHERE case_key = $2`,
);

/** A finding: id, case, severity, dimension, clause, description, by whom. */
export const FIND = statement(
  'inspection-find',
  `INSERT INTO inspection_finding (id, case_key, ordinal, severity, dimension, clause, description, recorded_by)
   SELECT $1, $2, (SELECT COALESCE(max(ordinal), 0) + 1 FROM inspection_finding WHERE case_key = $2), $3, $4, $5, $6, $7`,
);

/** Drops a finding: key, reason. */
export const DROP = statement(
  'inspection-drop',
  'UPDATE inspection_finding SET dropped_at = clock_timestamp(), dropped_because = $2 WHERE key = $1',
);

/** The unit's word: case, day, statement, who confirmed. */
export const CONFIRM = statement(
  'inspection-confirm',
  'UPDATE inspection SET confirmed_on = $2, unit_statement = $3, confirmed_by = $4 WHERE case_key = $1',
);

/** The unit's word on findings: keys, statements. */
export const ANSWER_FINDINGS = statement(
  'inspection-answer-findings',
  `UPDATE inspection_finding f SET unit_statement = x.statement FROM unnest($1::bigint[], $2::text[]) AS x(key, statement) WHERE f.key = x.key`,
);

/** The plan's items: case; arrays of id, finding, measure, owner, day. */
export const PLAN = statement(
  'inspection-plan',
  `INSERT INTO rectification_item (id, case_key, finding_key, ordinal, measure, owner, due_on)
   SELECT x.id, $1, x.finding, x.n, x.measure, x.owner, x.due FROM unnest($2::uuid[], $3::bigint[], $4::text[], $5::text[], $6::date[])
     WITH ORDINALITY AS x(id, finding, measure, owner, due, n)`,
);

/** What was done about an item: key, evidence, document, by whom, day. */
export const SUBMIT_ITEM = statement(
  'inspection-submit-item',
  `UPDATE rectification_item SET state = 'SUBMITTED', evidence = $2, evidence_document_id = $3, submitted_by = $4, submitted_on = $5,
     decided_by = NULL, decided_at = NULL, reason = NULL WHERE key = $1`,
);

/** A decision on an item: key, state, by whom, reason. */
export const DECIDE_ITEM = statement(
  'inspection-decide-item',
  'UPDATE rectification_item SET state = $2, decided_by = $3, decided_at = clock_timestamp(), reason = $4 WHERE key = $1',
);

/** Where a finding should go: key, target, reason. */
export const PROPOSE_HAND_OVER = statement(
  'inspection-propose-hand-over',
  'UPDATE inspection_finding SET hand_over_to = $2, hand_over_reason = $3 WHERE key = $1',
);

/** Hands a finding over; its words go with it and are here no more: key, id of the hand-over, by whom. */
export const HAND_OVER = statement(
  'inspection-hand-over',
  `INSERT INTO finding_handover (id, case_key, finding_key, org_key, target, severity, clause, description, reason, handed_over_by)
   SELECT $2, f.case_key, f.key, c.org_key, f.hand_over_to, f.severity, f.clause, f.description, f.hand_over_reason, $3
   FROM inspection_finding f JOIN case_file c ON c.key = f.case_key WHERE f.key = $1`,
);
/** The other half of HAND_OVER: key. */
export const SILENCE = statement(
  'inspection-silence',
  `UPDATE inspection_finding SET handed_over_at = clock_timestamp(), clause = NULL, description = NULL, unit_statement = NULL,
     hand_over_to = NULL, hand_over_reason = NULL WHERE key = $1`,
);

/** The last day, with its words: case, day, statement. */
export const CLOSE = statement(
  'inspection-close',
  'UPDATE inspection SET closed_on = $2, closing_statement = $3 WHERE case_key = $1',
);
