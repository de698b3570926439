import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, appendOnly, caseOf, close, currentUser, signedIn } from './policy.js';
import { clueRules, clueSteps } from './sql/clue-rules.js';

/** Clues: where they come from, how they are disposed of, inquired, verified, filed and tried. */
export class CreateClues1764000200000 implements MigrationInterface {
  readonly name = 'CreateClues1764000200000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [clues, disposals, verification, filings, clueRules, clueSteps, policies])
      await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}

const clues = `
  CREATE TABLE clue (
    case_key bigint PRIMARY KEY REFERENCES case_file,
    source text NOT NULL CHECK (source IN ('TIP', 'SUPERVISION', 'INSPECTION_TOUR', 'AUDIT', 'JUDICIAL', 'SUPERIOR', 'MEDIA', 'OTHER_SOURCE')),
    source_ref text CHECK (char_length(source_ref) BETWEEN 1 AND 100),
    content text NOT NULL CHECK (char_length(content) BETWEEN 1 AND 20000),
    is_chief_below boolean NOT NULL DEFAULT false,
    logged_on date NOT NULL,
    unit_key int REFERENCES organization,
    custodians int[] NOT NULL DEFAULT '{}',
    party_head_informed_on date,
    is_synthetic boolean NOT NULL DEFAULT false
  );
  CREATE TRIGGER clue_is_never_deleted BEFORE DELETE ON clue FOR EACH ROW EXECUTE FUNCTION refuse_change();

  -- Many complaints to a clue, many clues to a complaint.
  CREATE TABLE clue_complaint (
    clue_key bigint NOT NULL REFERENCES clue,
    complaint_key bigint NOT NULL REFERENCES complaint,
    why text CHECK (char_length(why) BETWEEN 2 AND 2000),
    made_by int NOT NULL REFERENCES app_user,
    made_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (clue_key, complaint_key)
  );
  CREATE INDEX clue_complaint_complaint ON clue_complaint (complaint_key);
  ${appendOnly('clue_complaint')}

  -- Organs that approve in two lanes (双轨).
  CREATE TABLE clue_lane (
    organ_key int PRIMARY KEY REFERENCES organization,
    is_in_use boolean NOT NULL,
    set_by int NOT NULL REFERENCES app_user,
    set_at timestamptz NOT NULL DEFAULT clock_timestamp()
  );`;

const disposals = `
  CREATE TABLE clue_disposal (
    case_key bigint NOT NULL REFERENCES clue,
    round smallint NOT NULL CHECK (round > 0),
    way text NOT NULL CHECK (way IN ('TALK_INQUIRY', 'PRELIM_VERIFY', 'HELD', 'CLOSED_NO_ACTION')),
    grounds text NOT NULL CHECK (char_length(grounds) BETWEEN 2 AND 8000),
    plan text CHECK (char_length(plan) BETWEEN 2 AND 20000),
    contingency text CHECK (char_length(contingency) BETWEEN 2 AND 8000),
    review_on date,
    proposed_by int NOT NULL REFERENCES app_user,
    proposed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    studied_on date,
    studied_by int[],
    PRIMARY KEY (case_key, round),
    CONSTRAINT disposal_has_its_plan CHECK (way NOT IN ('TALK_INQUIRY', 'PRELIM_VERIFY') OR plan IS NOT NULL),
    CONSTRAINT inquiry_has_a_contingency_plan CHECK (way <> 'TALK_INQUIRY' OR contingency IS NOT NULL),
    CONSTRAINT held_clue_has_a_review_date CHECK ((way = 'HELD') = (review_on IS NOT NULL)),
    CONSTRAINT disposal_is_studied_together CHECK ((studied_on IS NULL) = (studied_by IS NULL) AND cardinality(studied_by) >= 2)
  );
  CREATE TRIGGER clue_disposal_is_never_deleted BEFORE DELETE ON clue_disposal FOR EACH ROW EXECUTE FUNCTION refuse_change();

  CREATE TABLE clue_inquiry (
    case_key bigint NOT NULL REFERENCES clue,
    round smallint NOT NULL CHECK (round > 0),
    form text NOT NULL CHECK (form IN ('LETTER', 'TALK')),
    asked_on date NOT NULL,
    addressee text NOT NULL CHECK (char_length(addressee) BETWEEN 1 AND 100),
    matters text NOT NULL CHECK (char_length(matters) BETWEEN 2 AND 20000),
    copied_to text[] NOT NULL DEFAULT '{}',
    talkers int[] NOT NULL DEFAULT '{}',
    answered_on date,
    answer text CHECK (char_length(answer) BETWEEN 2 AND 20000),
    explained_on date,
    recorded_by int NOT NULL REFERENCES app_user,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (case_key, round),
    CONSTRAINT inquiry_letter_is_copied CHECK (form <> 'LETTER' OR cardinality(copied_to) >= 1),
    CONSTRAINT talk_is_held_by_two CHECK (form <> 'TALK' OR cardinality(talkers) >= 2),
    CONSTRAINT inquiry_is_answered_whole CHECK ((answered_on IS NULL) = (answer IS NULL)),
    CONSTRAINT inquiry_is_answered_after_asking CHECK (answered_on >= asked_on AND COALESCE(explained_on >= asked_on, true))
  );
  CREATE TRIGGER clue_inquiry_is_never_deleted BEFORE DELETE ON clue_inquiry FOR EACH ROW EXECUTE FUNCTION refuse_change();`;

const verification = `
  CREATE TABLE clue_member (
    key bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    case_key bigint NOT NULL REFERENCES clue,
    user_key int NOT NULL REFERENCES app_user,
    is_leader boolean NOT NULL,
    joined_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    left_at timestamptz,
    statement text CHECK (char_length(statement) BETWEEN 2 AND 2000),
    stated_at timestamptz,
    CONSTRAINT statement_is_signed CHECK ((statement IS NULL) = (stated_at IS NULL))
  );
  CREATE UNIQUE INDEX clue_member_stands_once ON clue_member (case_key, user_key) WHERE left_at IS NULL;
  CREATE UNIQUE INDEX clue_team_has_one_leader ON clue_member (case_key) WHERE left_at IS NULL AND is_leader;
  CREATE TRIGGER clue_member_is_never_deleted BEFORE DELETE ON clue_member FOR EACH ROW EXECUTE FUNCTION refuse_change();

  CREATE TABLE clue_plan (
    case_key bigint NOT NULL REFERENCES clue,
    round smallint NOT NULL CHECK (round > 0),
    plan text NOT NULL CHECK (char_length(plan) BETWEEN 2 AND 20000),
    team int[] NOT NULL CHECK (cardinality(team) >= 2),
    submitted_by int NOT NULL REFERENCES app_user,
    submitted_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    approved_by int REFERENCES app_user,
    approved_at timestamptz,
    PRIMARY KEY (case_key, round),
    CONSTRAINT plan_approver_is_not_submitter CHECK (approved_by <> submitted_by AND NOT approved_by = ANY(team)),
    CONSTRAINT plan_is_approved_by_somebody CHECK ((approved_by IS NULL) = (approved_at IS NULL))
  );
  CREATE TRIGGER clue_plan_is_never_deleted BEFORE DELETE ON clue_plan FOR EACH ROW EXECUTE FUNCTION refuse_change();

  -- Reports on inquiries, and on verifications by their plan; a new one leaves the one before as it was.
  CREATE TABLE clue_report (
    case_key bigint NOT NULL REFERENCES clue,
    round smallint NOT NULL CHECK (round > 0),
    plan_round smallint,
    report text NOT NULL CHECK (char_length(report) BETWEEN 2 AND 20000),
    doubts text CHECK (char_length(doubts) BETWEEN 1 AND 8000),
    proposal text NOT NULL,
    review_on date,
    drafted_by int NOT NULL REFERENCES app_user,
    drafted_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (case_key, round),
    FOREIGN KEY (case_key, plan_round) REFERENCES clue_plan,
    CONSTRAINT report_proposes_what_may_follow CHECK (CASE WHEN plan_round IS NULL
      THEN proposal IN ('ACCEPTED_EXPLANATION', 'SECOND_INQUIRY', 'PRELIM_VERIFY', 'TALK_REMINDER')
      ELSE proposal IN ('CASE_FILED', 'CLOSED_NO_ACTION', 'TALK_REMINDER', 'HELD', 'TO_PARTY_ORG') END),
    CONSTRAINT report_of_holding_has_a_review_date CHECK ((proposal = 'HELD') = (review_on IS NOT NULL)),
    CONSTRAINT verification_states_its_doubts CHECK (plan_round IS NULL OR doubts IS NOT NULL)
  );
  ${appendOnly('clue_report')}
  CREATE TABLE clue_signature (
    case_key bigint NOT NULL,
    round smallint NOT NULL,
    user_key int NOT NULL REFERENCES app_user,
    signed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (case_key, round, user_key),
    FOREIGN KEY (case_key, round) REFERENCES clue_report
  );
  ${appendOnly('clue_signature')}`;

const filings = `
  -- Filing, trial and decision as a register keeps them; coercive measures are not modelled.
  CREATE TABLE clue_filing (
    case_key bigint NOT NULL REFERENCES clue,
    round smallint NOT NULL CHECK (round > 0),
    filed_on date NOT NULL,
    plan_meeting_on date NOT NULL,
    notified_on date,
    investigators int[] NOT NULL CHECK (cardinality(investigators) >= 2),
    investigation_report text CHECK (char_length(investigation_report) BETWEEN 2 AND 20000),
    tried_by int[],
    trial_report text CHECK (char_length(trial_report) BETWEEN 2 AND 20000),
    decision_meeting_on date,
    decided_on date,
    decision text CHECK (char_length(decision) BETWEEN 2 AND 8000),
    PRIMARY KEY (case_key, round),
    CONSTRAINT filing_is_decided_whole CHECK (num_nulls(decision_meeting_on, decided_on, decision) IN (0, 3)),
    CONSTRAINT filing_is_decided_after_trial CHECK (decided_on IS NULL OR (trial_report IS NOT NULL AND decided_on >= filed_on))
  );
  CREATE TRIGGER clue_filing_is_never_deleted BEFORE DELETE ON clue_filing FOR EACH ROW EXECUTE FUNCTION refuse_change();`;

const ofCase = (table: string, verbs: readonly ('SELECT' | 'INSERT' | 'UPDATE')[]) => [
  close(table),
  ...verbs.map((verb) => allow(table, verb, caseOf(table))),
  `GRANT ${verbs.join(', ')} ON ${table} TO mingjing_app;`,
];

/** Whoever does not see both ends sees no sign of the link. */
const both = `EXISTS (SELECT 1 FROM case_file f WHERE f.key = clue_complaint.clue_key)
  AND EXISTS (SELECT 1 FROM case_file f WHERE f.key = clue_complaint.complaint_key)`;

const policies = [
  ...['clue', 'clue_disposal', 'clue_inquiry', 'clue_member', 'clue_plan', 'clue_filing'].flatMap((table) =>
    ofCase(table, ['SELECT', 'INSERT', 'UPDATE']),
  ),
  ...['clue_report', 'clue_signature'].flatMap((table) => ofCase(table, ['SELECT', 'INSERT'])),
  close('clue_complaint'),
  allow('clue_complaint', 'SELECT', both),
  allow('clue_complaint', 'INSERT', `made_by = ${currentUser} AND ${both}`),
  'GRANT SELECT, INSERT ON clue_complaint TO mingjing_app;',
  close('clue_lane'),
  allow('clue_lane', 'SELECT', signedIn),
  allow('clue_lane', 'INSERT', `set_by = ${currentUser}`),
  allow('clue_lane', 'UPDATE', signedIn, `set_by = ${currentUser}`),
  'GRANT SELECT, INSERT, UPDATE ON clue_lane TO mingjing_app;',
].join('\n');
