import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, appendOnly, caseOf, close, currentUser } from './policy.js';

/** Tenders with lots, bids, awards, challenges, observations and savings; a measure of a complaint may point at its tender. */
export class CreateTenders1764000230000 implements MigrationInterface {
  readonly name = 'CreateTenders1764000230000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [tenders, bids, sides, savings, rules, measures, policies]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}

/** Ten thousand thousand million yuan: more than any single tender ever. */
const MOST_FEN = 1_000_000_000_000_000;
const money = (column: string, least: 0 | 1) => `${column} bigint CHECK (${column} BETWEEN ${least} AND ${MOST_FEN})`;
const currency = `currency text NOT NULL DEFAULT 'CNY' CHECK (currency ~ '^[A-Z]{3}$')`;
const parties = (
  kind: string,
) => `${kind}_codes text[] NOT NULL DEFAULT '{}', ${kind}_names text[] NOT NULL DEFAULT '{}',
    CHECK (cardinality(${kind}_codes) = cardinality(${kind}_names)), CHECK (array_position(${kind}_codes, NULL) IS NULL)`;

const tenders = `
  CREATE TABLE tender (
    case_key bigint PRIMARY KEY REFERENCES case_file,
    ocid text CONSTRAINT tender_ocid_is_unique UNIQUE CHECK (char_length(ocid) BETWEEN 1 AND 200),
    project_key int REFERENCES project,
    predecessor_key bigint CONSTRAINT tender_has_one_successor UNIQUE REFERENCES tender,
    is_major boolean NOT NULL,
    -- Unknown of some that were imported.
    method text CHECK (method IN ('OPEN', 'SELECTIVE', 'LIMITED', 'DIRECT')),
    method_details text CHECK (char_length(method_details) BETWEEN 1 AND 200),
    category text CHECK (category IN ('WORKS', 'GOODS', 'SERVICES')),
    is_auction boolean NOT NULL DEFAULT false,
    award_criterion text CHECK (award_criterion IN ('PRICE_ONLY', 'RATED')),
    buyer_code text CHECK (char_length(buyer_code) BETWEEN 1 AND 200),
    buyer_name text CHECK (char_length(buyer_name) BETWEEN 1 AND 300),
    agent_code text CHECK (char_length(agent_code) BETWEEN 1 AND 200),
    agent_name text CHECK (char_length(agent_name) BETWEEN 1 AND 300),
    ${money('estimate_fen', 1)},
    ${currency},
    bidder_count int CHECK (bidder_count BETWEEN 0 AND 100000),
    prequalification_ends_on date,
    papers_issued_at timestamptz,
    bids_close_at timestamptz,
    opened_on date,
    evaluated_on date,
    candidates_published_on date,
    candidates_published_to date,
    awarded_on date,
    contracted_on date,
    ${money('contract_fen', 1)},
    reported_on date,
    paused_from text,
    recommended_bid_key bigint,
    is_imported boolean NOT NULL DEFAULT false,
    is_synthetic boolean NOT NULL DEFAULT false,
    CONSTRAINT tender_has_its_method CHECK (is_imported OR method IS NOT NULL),
    CONSTRAINT tender_bids_close_after_papers CHECK (bids_close_at > papers_issued_at),
    CONSTRAINT tender_is_opened_after_bidding CHECK (opened_on >= (bids_close_at AT TIME ZONE 'Asia/Shanghai')::date),
    CONSTRAINT tender_is_evaluated_after_opening CHECK (evaluated_on >= opened_on),
    CONSTRAINT tender_candidates_follow_evaluation CHECK (candidates_published_on >= evaluated_on),
    CONSTRAINT tender_candidates_are_published_in_order CHECK (candidates_published_to >= candidates_published_on),
    CONSTRAINT tender_is_awarded_after_opening CHECK (awarded_on >= COALESCE(candidates_published_to, evaluated_on, opened_on,
      (papers_issued_at AT TIME ZONE 'Asia/Shanghai')::date)),
    CONSTRAINT tender_is_contracted_after_award CHECK (contracted_on >= awarded_on),
    CONSTRAINT tender_is_reported_after_award CHECK (reported_on >= awarded_on),
    CONSTRAINT tender_contract_has_its_amount CHECK ((contracted_on IS NULL) = (contract_fen IS NULL)),
    CONSTRAINT tender_follows_another CHECK (predecessor_key <> case_key)
  );
  CREATE INDEX tender_project ON tender (project_key) WHERE project_key IS NOT NULL;
  CREATE INDEX tender_major ON tender (case_key) WHERE is_major;
  CREATE TRIGGER tender_is_never_deleted BEFORE DELETE ON tender FOR EACH ROW EXECUTE FUNCTION refuse_change();

  CREATE TABLE tender_lot (
    case_key bigint NOT NULL REFERENCES tender,
    lot smallint NOT NULL CHECK (lot BETWEEN 1 AND 999),
    title text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 300),
    ${money('estimate_fen', 1)},
    PRIMARY KEY (case_key, lot)
  );`;

const bids = `
  CREATE TABLE tender_bid (
    key bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id uuid NOT NULL UNIQUE DEFAULT gen_random_uuid(),
    case_key bigint NOT NULL REFERENCES tender,
    lot smallint,
    -- One code and name a tenderer; several bid jointly (联合体). In the order of the codes, so that equal sets are equal.
    ${parties('bidder')},
    ${money('amount_fen', 0)},
    ${currency},
    received_at timestamptz,
    status text NOT NULL DEFAULT 'PENDING' CHECK (status IN ('INVITED', 'PENDING', 'VALID', 'DISQUALIFIED', 'WITHDRAWN')),
    reason text CHECK (char_length(reason) BETWEEN 2 AND 2000),
    rank smallint CHECK (rank BETWEEN 1 AND 100),
    CONSTRAINT tender_bid_is_for_a_lot FOREIGN KEY (case_key, lot) REFERENCES tender_lot,
    CONSTRAINT tender_candidate_is_valid CHECK (rank IS NULL OR status = 'VALID')
  );
  CREATE INDEX tender_bid_case ON tender_bid (case_key);
  CREATE UNIQUE INDEX tender_candidate_rank_is_given_once ON tender_bid (case_key, COALESCE(lot, 0::smallint), rank) WHERE rank IS NOT NULL;
  CREATE TRIGGER tender_bid_is_never_deleted BEFORE DELETE ON tender_bid FOR EACH ROW EXECUTE FUNCTION refuse_change();

  CREATE TABLE tender_award (
    key bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id uuid NOT NULL UNIQUE DEFAULT gen_random_uuid(),
    case_key bigint NOT NULL REFERENCES tender,
    bid_key bigint REFERENCES tender_bid,
    status text NOT NULL CHECK (status IN ('PENDING', 'ACTIVE', 'CANCELLED', 'UNSUCCESSFUL')),
    ${parties('supplier')},
    ${money('amount_fen', 0)},
    ${currency},
    awarded_on date,
    -- Classifications of what was awarded, such as CPV or UNSPSC codes.
    item_codes text[] NOT NULL DEFAULT '{}'
  );
  CREATE INDEX tender_award_case ON tender_award (case_key);
  CREATE UNIQUE INDEX tender_bid_wins_once ON tender_award (bid_key) WHERE status = 'ACTIVE';
  CREATE TRIGGER tender_award_is_never_deleted BEFORE DELETE ON tender_award FOR EACH ROW EXECUTE FUNCTION refuse_change();`;

const sides = `
  CREATE TABLE tender_challenge (
    key bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id uuid NOT NULL UNIQUE,
    case_key bigint NOT NULL REFERENCES tender,
    kind text NOT NULL CHECK (kind IN ('OBJECTION', 'COMPLAINT')),
    subject text NOT NULL CHECK (subject IN ('PREQUALIFICATION_PAPERS', 'TENDER_PAPERS', 'OPENING', 'RESULT', 'OTHER')),
    raised_by text NOT NULL CHECK (char_length(raised_by) BETWEEN 1 AND 200),
    known_on date,
    raised_on date NOT NULL,
    content text NOT NULL CHECK (char_length(content) BETWEEN 2 AND 4000),
    decision text CHECK (decision IN ('UPHELD', 'PARTLY_UPHELD', 'DISMISSED', 'WITHDRAWN')),
    answer text CHECK (char_length(answer) BETWEEN 2 AND 4000),
    answered_on date,
    answered_by int REFERENCES app_user,
    recorded_by int NOT NULL REFERENCES app_user,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT tender_complaint_says_when_known CHECK (kind = 'OBJECTION' OR known_on IS NOT NULL),
    CONSTRAINT tender_challenge_follows_knowing CHECK (raised_on >= known_on),
    CONSTRAINT tender_challenge_is_answered_whole CHECK (num_nulls(decision, answer, answered_on, answered_by) IN (0, 4)),
    CONSTRAINT tender_challenge_is_answered_after_it_was_raised CHECK (answered_on >= raised_on)
  );
  CREATE INDEX tender_challenge_case ON tender_challenge (case_key);
  CREATE TRIGGER tender_challenge_is_never_deleted BEFORE DELETE ON tender_challenge FOR EACH ROW EXECUTE FUNCTION refuse_change();

  -- A session on the spot: there is no other role than the observer's, and nothing here to score with.
  CREATE TABLE tender_observation (
    key bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id uuid NOT NULL UNIQUE,
    case_key bigint NOT NULL REFERENCES tender,
    observed_on date NOT NULL,
    stage text NOT NULL,
    observer_key int NOT NULL REFERENCES app_user,
    place text CHECK (char_length(place) BETWEEN 1 AND 200),
    finding text NOT NULL CHECK (char_length(finding) BETWEEN 2 AND 4000),
    opinion text CHECK (char_length(opinion) BETWEEN 2 AND 2000),
    is_synthetic boolean NOT NULL DEFAULT false,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp()
  );
  CREATE INDEX tender_observation_case ON tender_observation (case_key);
  CREATE INDEX tender_observation_day ON tender_observation (observed_on DESC, key DESC);
  ${appendOnly('tender_observation')}`;

const savings = `
  CREATE TABLE tender_saving (
    key bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id uuid NOT NULL UNIQUE,
    case_key bigint NOT NULL REFERENCES tender,
    kind text NOT NULL CHECK (kind IN ('SAVING', 'COST_CUT')),
    note text NOT NULL CHECK (char_length(note) BETWEEN 2 AND 2000),
    before_fen bigint NOT NULL CHECK (before_fen BETWEEN 1 AND ${MOST_FEN}),
    after_fen bigint NOT NULL CHECK (after_fen BETWEEN 0 AND ${MOST_FEN}),
    amount_fen bigint NOT NULL GENERATED ALWAYS AS (before_fen - after_fen) STORED,
    basis text NOT NULL CHECK (char_length(basis) BETWEEN 2 AND 1000),
    is_synthetic boolean NOT NULL DEFAULT false,
    proposed_by int NOT NULL REFERENCES app_user,
    proposed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    confirmed_by int REFERENCES app_user,
    confirmed_at timestamptz,
    CONSTRAINT tender_saving_is_a_saving CHECK (after_fen < before_fen),
    CONSTRAINT tender_saving_is_confirmed_by_somebody CHECK ((confirmed_by IS NULL) = (confirmed_at IS NULL)),
    CONSTRAINT tender_saving_confirmer_is_not_proposer CHECK (confirmed_by <> proposed_by)
  );
  CREATE INDEX tender_saving_case ON tender_saving (case_key);
  CREATE TRIGGER tender_saving_is_never_deleted BEFORE DELETE ON tender_saving FOR EACH ROW EXECUTE FUNCTION refuse_change();`;

const rules = `
  -- What was recorded stands: an answer once, a confirmation once and by another person, the tender's ocid for good.
  CREATE FUNCTION keep_tender_rows() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE broken text;
  BEGIN
    broken := CASE TG_TABLE_NAME
      WHEN 'tender_challenge' THEN CASE
        WHEN TG_OP = 'UPDATE' AND (to_jsonb(OLD)->>'decision' IS NOT NULL
            OR (to_jsonb(NEW) - ARRAY['decision', 'answer', 'answered_on', 'answered_by']) <> (to_jsonb(OLD) - ARRAY['decision', 'answer', 'answered_on', 'answered_by']))
          THEN 'tender_challenge_is_answered_once' END
      WHEN 'tender_saving' THEN CASE
        WHEN TG_OP = 'UPDATE' AND (to_jsonb(OLD)->>'confirmed_by' IS NOT NULL
            OR (to_jsonb(NEW) - ARRAY['confirmed_by', 'confirmed_at', 'amount_fen']) <> (to_jsonb(OLD) - ARRAY['confirmed_by', 'confirmed_at', 'amount_fen']))
          THEN 'tender_saving_stands_as_proposed'
        WHEN EXISTS (SELECT 1 FROM app_user a JOIN app_user b ON b.person_key = a.person_key
            WHERE a.key = (to_jsonb(NEW)->>'proposed_by')::int AND b.key = (to_jsonb(NEW)->>'confirmed_by')::int)
          THEN 'tender_saving_confirmer_is_not_proposer' END
      END;
    IF broken IS NOT NULL THEN RAISE EXCEPTION '%', broken USING ERRCODE = '23514', CONSTRAINT = broken; END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER tender_challenge_is_answered_once BEFORE UPDATE ON tender_challenge FOR EACH ROW EXECUTE FUNCTION keep_tender_rows();
  CREATE TRIGGER tender_saving_stands_as_proposed BEFORE INSERT OR UPDATE ON tender_saving FOR EACH ROW EXECUTE FUNCTION keep_tender_rows();

  -- A new tender points back at one that was given up for it.
  CREATE FUNCTION check_predecessor() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    IF NOT EXISTS (SELECT 1 FROM case_file WHERE key = NEW.predecessor_key AND state = 'RE_TENDERING') THEN
      RAISE EXCEPTION 'predecessor' USING ERRCODE = '23514', CONSTRAINT = 'tender_predecessor_is_tendered_again';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER tender_predecessor_is_tendered_again BEFORE INSERT OR UPDATE OF predecessor_key ON tender
    FOR EACH ROW WHEN (NEW.predecessor_key IS NOT NULL) EXECUTE FUNCTION check_predecessor();
  REVOKE EXECUTE ON FUNCTION keep_tender_rows, check_predecessor FROM PUBLIC;`;

const measures = `
  ALTER TABLE measure ADD COLUMN tender_key bigint REFERENCES tender;
  CREATE INDEX measure_tender ON measure (tender_key) WHERE tender_key IS NOT NULL;`;

const ofCase = (table: string, verbs: readonly ('SELECT' | 'INSERT' | 'UPDATE')[]) => [
  close(table),
  ...verbs.map((verb) => allow(table, verb, caseOf(table))),
  `GRANT ${verbs.join(', ')} ON ${table} TO mingjing_app;`,
];

const policies = [
  ...ofCase('tender', ['SELECT', 'INSERT', 'UPDATE']),
  ...ofCase('tender_lot', ['SELECT', 'INSERT', 'UPDATE']),
  ...ofCase('tender_bid', ['SELECT', 'INSERT', 'UPDATE']),
  ...ofCase('tender_award', ['SELECT', 'INSERT', 'UPDATE']),
  close('tender_challenge'),
  allow('tender_challenge', 'SELECT', caseOf('tender_challenge')),
  allow('tender_challenge', 'INSERT', `recorded_by = ${currentUser} AND ${caseOf('tender_challenge')}`),
  allow(
    'tender_challenge',
    'UPDATE',
    caseOf('tender_challenge'),
    `answered_by = ${currentUser} AND ${caseOf('tender_challenge')}`,
  ),
  'GRANT SELECT, INSERT ON tender_challenge TO mingjing_app;',
  'GRANT UPDATE (decision, answer, answered_on, answered_by) ON tender_challenge TO mingjing_app;',
  close('tender_observation'),
  allow('tender_observation', 'SELECT', caseOf('tender_observation')),
  allow('tender_observation', 'INSERT', `observer_key = ${currentUser} AND ${caseOf('tender_observation')}`),
  'GRANT SELECT, INSERT ON tender_observation TO mingjing_app;',
  close('tender_saving'),
  allow('tender_saving', 'SELECT', caseOf('tender_saving')),
  allow(
    'tender_saving',
    'INSERT',
    `proposed_by = ${currentUser} AND confirmed_by IS NULL AND ${caseOf('tender_saving')}`,
  ),
  allow(
    'tender_saving',
    'UPDATE',
    caseOf('tender_saving'),
    `confirmed_by = ${currentUser} AND ${caseOf('tender_saving')}`,
  ),
  'GRANT SELECT, INSERT ON tender_saving TO mingjing_app;',
  'GRANT UPDATE (confirmed_by, confirmed_at) ON tender_saving TO mingjing_app;',
].join('\n');
