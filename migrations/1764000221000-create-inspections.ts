import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, appendOnly, caseOf, close, currentUser } from './policy.js';
import { findingRules, inspectionSteps, stageOrder } from './sql/inspection-steps.js';

/** Inspections (监督检查): plan, team, working papers, findings, rectification, and what is handed over. */
export class CreateInspections1764000221000 implements MigrationInterface {
  readonly name = 'CreateInspections1764000221000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [
      stageOrder,
      inspections,
      team,
      papers,
      findings,
      rectification,
      inspectionSteps,
      findingRules,
      receiving,
      policies,
    ])
      await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}

const types = `ARRAY['COMPREHENSIVE', 'SPECIAL', 'ROVING', 'JOINT', 'HOLIDAY', 'NIGHT', 'SURPRISE', 'INITIATED']`;
const topics = `ARRAY['RESPONSIBILITY', 'APPROVAL', 'FUND', 'TENDER', 'DONATION', 'LAND', 'SAFETY', 'QUALITY', 'MATERIALS', 'ENVIRONMENT', 'DISCIPLINE', 'OTHER']`;

const inspections = `
  CREATE TABLE inspection (
    case_key bigint PRIMARY KEY REFERENCES case_file,
    type text NOT NULL CHECK (type = ANY(${types})),
    tags text[] NOT NULL DEFAULT '{}' CHECK (tags <@ ${types}),
    kind text NOT NULL CHECK (kind IN ('INTEGRITY', 'ADMINISTRATIVE', 'EFFICIENCY')),
    topics text[] NOT NULL DEFAULT '{}' CHECK (topics <@ ${topics}),
    participation text NOT NULL CHECK (participation IN ('ORGANISED', 'JOINED')),
    phase text NOT NULL DEFAULT 'PREPARATION' CHECK (phase IN ('PREPARATION', 'EVENT')),
    is_important boolean NOT NULL DEFAULT false,
    drafted_by int NOT NULL REFERENCES app_user,
    organiser_name text NOT NULL CHECK (char_length(organiser_name) BETWEEN 1 AND 100),
    organiser_key int REFERENCES organization,
    co_organiser_names text[] NOT NULL DEFAULT '{}',
    co_organiser_keys int[] NOT NULL DEFAULT '{}',
    subject_names text[] NOT NULL DEFAULT '{}',
    subject_keys int[] NOT NULL DEFAULT '{}',
    basis text CHECK (char_length(basis) BETWEEN 1 AND 4000),
    project_key int REFERENCES project,
    project_stage text,
    checklist_version_key int REFERENCES checklist_version,
    starts_on date,
    ends_on date,
    plan jsonb NOT NULL DEFAULT '[]',
    filed_with text CHECK (char_length(filed_with) BETWEEN 2 AND 200),
    initiated_on date,
    noticed_on date,
    notice_signed_by text CHECK (char_length(notice_signed_by) BETWEEN 1 AND 100),
    notice_waiver text CHECK (char_length(notice_waiver) BETWEEN 2 AND 2000),
    team_round smallint NOT NULL DEFAULT 0,
    on_site_on date,
    certificate text CHECK (char_length(certificate) BETWEEN 2 AND 200),
    confirmed_on date,
    unit_statement text CHECK (char_length(unit_statement) BETWEEN 2 AND 4000),
    confirmed_by text CHECK (char_length(confirmed_by) BETWEEN 1 AND 100),
    closed_on date,
    closing_statement text CHECK (char_length(closing_statement) BETWEEN 2 AND 2000),
    is_synthetic boolean NOT NULL DEFAULT false,
    CONSTRAINT inspection_checklist_is_one UNIQUE (case_key, checklist_version_key),
    CONSTRAINT inspection_type_is_no_tag CHECK (NOT type = ANY(tags)),
    CONSTRAINT inspection_co_organisers_pair CHECK (cardinality(co_organiser_names) = cardinality(co_organiser_keys)),
    CONSTRAINT inspection_subjects_pair CHECK (cardinality(subject_names) = cardinality(subject_keys)),
    CONSTRAINT inspection_stage_is_of_a_project CHECK (project_stage IS NULL OR project_key IS NOT NULL),
    CONSTRAINT inspection_ends_after_it_starts CHECK (ends_on >= starts_on),
    CONSTRAINT inspection_stages_are_in_order CHECK (inspection_stages_are_in_order(plan, starts_on, ends_on)),
    CONSTRAINT inspection_is_initiated_whole CHECK (initiated_on IS NULL OR (participation = 'ORGANISED' AND cardinality(topics) > 0
      AND cardinality(subject_names) > 0 AND num_nulls(basis, checklist_version_key, starts_on, ends_on) = 0)),
    CONSTRAINT inspection_of_importance_is_filed CHECK (initiated_on IS NULL OR is_important = (filed_with IS NOT NULL)),
    CONSTRAINT inspection_is_noticed_or_waived CHECK (num_nonnulls(notice_signed_by, notice_waiver) = CASE WHEN noticed_on IS NULL THEN 0 ELSE 1 END),
    CONSTRAINT inspection_notice_is_waived_for_cause CHECK (notice_waiver IS NULL OR ARRAY['NIGHT', 'SURPRISE', 'HOLIDAY'] && (tags || type)),
    CONSTRAINT inspection_is_confirmed_whole CHECK (num_nulls(confirmed_on, unit_statement, confirmed_by) IN (0, 3)),
    CONSTRAINT inspection_is_closed_with_words CHECK (num_nulls(closed_on, closing_statement) IN (0, 2)),
    CONSTRAINT inspection_days_are_in_order CHECK (noticed_on >= initiated_on AND on_site_on >= noticed_on AND confirmed_on >= on_site_on
      AND closed_on >= COALESCE(confirmed_on, on_site_on))
  );
  CREATE INDEX inspection_project ON inspection (project_key) WHERE project_key IS NOT NULL;`;

const team = `
  -- A team is proposed as a whole; what is proposed anew is the next round.
  CREATE TABLE inspection_member (
    case_key bigint NOT NULL REFERENCES inspection,
    round smallint NOT NULL CHECK (round > 0),
    user_key int NOT NULL REFERENCES app_user,
    role text NOT NULL CHECK (role IN ('LEADER', 'MEMBER')),
    statement text CHECK (char_length(statement) BETWEEN 2 AND 500),
    signed_at timestamptz,
    PRIMARY KEY (case_key, round, user_key),
    CONSTRAINT inspection_statement_is_signed_whole CHECK (num_nulls(statement, signed_at) IN (0, 2))
  );
  CREATE UNIQUE INDEX inspection_team_has_one_leader ON inspection_member (case_key, round) WHERE role = 'LEADER';
  CREATE INDEX inspection_member_user ON inspection_member (user_key);`;

const papers = `
  -- Working papers (工作底稿): an answer to an item of the very version that the inspection was initiated with.
  CREATE TABLE inspection_paper (
    key bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id uuid NOT NULL UNIQUE,
    case_key bigint NOT NULL REFERENCES inspection,
    checklist_version_key int NOT NULL,
    item smallint NOT NULL,
    answer text NOT NULL CHECK (answer IN ('MET', 'NOT_MET', 'NOT_APPLICABLE')),
    note text CHECK (char_length(note) BETWEEN 1 AND 4000),
    evidence_document_id uuid,
    taken_at timestamptz NOT NULL,
    interviewee text CHECK (char_length(interviewee) BETWEEN 1 AND 100),
    signature_document_id uuid,
    recorded_by int NOT NULL REFERENCES app_user,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT inspection_paper_is_of_its_checklist FOREIGN KEY (case_key, checklist_version_key) REFERENCES inspection (case_key, checklist_version_key),
    CONSTRAINT inspection_paper_answers_an_item FOREIGN KEY (checklist_version_key, item) REFERENCES checklist_item,
    CONSTRAINT inspection_paper_shows_what_is_wrong CHECK (answer <> 'NOT_MET' OR note IS NOT NULL),
    CONSTRAINT inspection_signature_is_somebodys CHECK (signature_document_id IS NULL OR interviewee IS NOT NULL)
  );
  CREATE INDEX inspection_paper_case ON inspection_paper (case_key, item);
  ${appendOnly('inspection_paper')}`;

const findings = `
  CREATE TABLE inspection_finding (
    key bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id uuid NOT NULL UNIQUE,
    case_key bigint NOT NULL REFERENCES inspection,
    ordinal smallint NOT NULL CHECK (ordinal > 0),
    severity text NOT NULL CHECK (severity IN ('LOW', 'MID', 'HIGH')),
    dimension text CHECK (dimension IN ('SAFETY', 'QUALITY', 'FUNCTION', 'SCHEDULE', 'COST')),
    clause text CHECK (char_length(clause) BETWEEN 2 AND 500),
    description text CHECK (char_length(description) BETWEEN 2 AND 4000),
    unit_statement text CHECK (char_length(unit_statement) BETWEEN 2 AND 4000),
    recorded_by int NOT NULL REFERENCES app_user,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    dropped_at timestamptz,
    dropped_because text CHECK (char_length(dropped_because) BETWEEN 2 AND 2000),
    hand_over_to text CHECK (hand_over_to IN ('CLUE', 'RECOMMENDATION')),
    hand_over_reason text CHECK (char_length(hand_over_reason) BETWEEN 2 AND 2000),
    handed_over_at timestamptz,
    CONSTRAINT inspection_finding_is_there_once UNIQUE (case_key, ordinal),
    CONSTRAINT inspection_finding_names_its_clause CHECK (handed_over_at IS NOT NULL OR num_nulls(clause, description) = 0),
    CONSTRAINT inspection_finding_handed_over_says_nothing CHECK
      (handed_over_at IS NULL OR num_nonnulls(clause, description, unit_statement, hand_over_to, hand_over_reason) = 0),
    CONSTRAINT inspection_hand_over_is_proposed_whole CHECK (num_nulls(hand_over_to, hand_over_reason) IN (0, 2)),
    CONSTRAINT inspection_finding_is_dropped_with_a_reason CHECK (num_nulls(dropped_at, dropped_because) IN (0, 2))
  );

  -- What was handed over goes out of the inspection, to whoever receives it, one way.
  CREATE TABLE finding_handover (
    id uuid PRIMARY KEY,
    case_key bigint NOT NULL REFERENCES inspection,
    finding_key bigint NOT NULL REFERENCES inspection_finding CONSTRAINT finding_is_handed_over_once UNIQUE,
    org_key int NOT NULL REFERENCES organization,
    target text NOT NULL CHECK (target IN ('CLUE', 'RECOMMENDATION')),
    severity text NOT NULL,
    clause text NOT NULL,
    description text NOT NULL,
    reason text NOT NULL,
    handed_over_by int NOT NULL REFERENCES app_user,
    handed_over_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    received_by int REFERENCES app_user,
    received_at timestamptz,
    receipt text CHECK (char_length(receipt) BETWEEN 2 AND 500),
    CONSTRAINT hand_over_is_received_whole CHECK (num_nulls(received_by, received_at, receipt) IN (0, 3))
  );
  CREATE INDEX finding_handover_waiting ON finding_handover (handed_over_at, id) WHERE received_at IS NULL;`;

const rectification = `
  CREATE TABLE rectification_item (
    key bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id uuid NOT NULL UNIQUE,
    case_key bigint NOT NULL REFERENCES inspection,
    finding_key bigint NOT NULL REFERENCES inspection_finding,
    ordinal smallint NOT NULL CHECK (ordinal > 0),
    measure text NOT NULL CHECK (char_length(measure) BETWEEN 2 AND 2000),
    owner text NOT NULL CHECK (char_length(owner) BETWEEN 1 AND 100),
    due_on date NOT NULL,
    state text NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN', 'SUBMITTED', 'RETURNED', 'VERIFIED', 'WAIVED')),
    evidence text CHECK (char_length(evidence) BETWEEN 2 AND 4000),
    evidence_document_id uuid,
    submitted_by int REFERENCES app_user,
    submitted_on date,
    decided_by int REFERENCES app_user,
    decided_at timestamptz,
    reason text CHECK (char_length(reason) BETWEEN 2 AND 2000),
    CONSTRAINT rectification_is_there_once UNIQUE (case_key, ordinal),
    CONSTRAINT rectification_shows_evidence CHECK
      (state NOT IN ('SUBMITTED', 'VERIFIED') OR num_nulls(evidence, submitted_by, submitted_on) = 0),
    CONSTRAINT rectification_is_verified_by_another CHECK (state <> 'VERIFIED' OR decided_by <> submitted_by),
    CONSTRAINT rectification_is_waived_with_a_reason CHECK (state NOT IN ('WAIVED', 'RETURNED') OR num_nulls(reason, decided_by) = 0)
  );
  CREATE INDEX rectification_finding ON rectification_item (finding_key);`;

const receiving = `
  -- Who receives what was handed over: case supervision a clue, the head of the office a letter; in person, over that office.
  CREATE FUNCTION receives_handover(p_target text, p_org int) RETURNS boolean
    LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT 1 FROM role_grant g JOIN organization o ON o.key = p_org WHERE g.user_key = ${currentUser}
      AND g.role = CASE p_target WHEN 'CLUE' THEN 'CLUE_MANAGER' ELSE 'SUPERVISION_HEAD' END AND g.organization_key = ANY(o.path)
      AND g.approved_at IS NOT NULL AND g.revoked_at IS NULL
      AND daterange(g.valid_from, g.valid_to, '[]') @> (now() AT TIME ZONE 'Asia/Shanghai')::date) $$;
  REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA public FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION inspection_stages_are_in_order, receives_handover, open_findings_of_project TO mingjing_app;`;

const ofCase = (table: string, verbs: readonly ('SELECT' | 'INSERT' | 'UPDATE')[]) => [
  close(table),
  ...verbs.map((verb) => allow(table, verb, caseOf(table))),
  `GRANT ${verbs.join(', ')} ON ${table} TO mingjing_app;`,
];

const receiver = 'receives_handover(target, org_key)';
const policies = [
  ...ofCase('inspection', ['SELECT', 'INSERT', 'UPDATE']),
  ...ofCase('inspection_member', ['SELECT', 'INSERT', 'UPDATE']),
  ...ofCase('inspection_paper', ['SELECT', 'INSERT']),
  ...ofCase('inspection_finding', ['SELECT', 'INSERT', 'UPDATE']),
  ...ofCase('rectification_item', ['SELECT', 'INSERT', 'UPDATE']),
  close('finding_handover'),
  allow('finding_handover', 'INSERT', caseOf('finding_handover')),
  allow('finding_handover', 'SELECT', receiver),
  allow('finding_handover', 'UPDATE', receiver, `${receiver} AND received_by = ${currentUser}`),
  `GRANT SELECT, INSERT ON finding_handover TO mingjing_app;
   GRANT UPDATE (received_by, received_at, receipt) ON finding_handover TO mingjing_app;`,
].join('\n');
