import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, appendOnly, caseOf, close, signedIn } from './policy.js';

/** Recommendation letters: the text, its review, its number, its service, its answers, its one print; and work suggestions. */
export class CreateRecommendations1764000170000 implements MigrationInterface {
  readonly name = 'CreateRecommendations1764000170000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [letters, parts, freezing, register, suggestions, policies]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}

const letters = `
  -- 机关代字 of an organ, a series at a time. No two series share one, so that no two letters share a number.
  CREATE TABLE document_series (
    organ_key int NOT NULL REFERENCES organization,
    series text NOT NULL CHECK (series ~ '^[A-Z][A-Z_]{1,59}$'),
    agency_code text NOT NULL CONSTRAINT document_series_agency_code_is_unique UNIQUE CHECK (char_length(agency_code) BETWEEN 1 AND 40),
    PRIMARY KEY (organ_key, series)
  );

  CREATE TABLE recommendation (
    case_key bigint PRIMARY KEY REFERENCES case_file,
    kind text NOT NULL CHECK (kind IN ('SUPERVISION_PROPOSAL', 'DISCIPLINE_PROPOSAL', 'SUPERVISORY_PROPOSAL', 'JOINT_PROPOSAL')),
    drafted_by int NOT NULL REFERENCES app_user,
    recipient_names text[] NOT NULL DEFAULT '{}',
    recipient_keys int[] NOT NULL DEFAULT '{}',
    source text CHECK (char_length(source) BETWEEN 1 AND 4000),
    matters text CHECK (char_length(matters) BETWEEN 1 AND 20000),
    causes text CHECK (char_length(causes) BETWEEN 1 AND 20000),
    items text[] NOT NULL DEFAULT '{}',
    reply_due_on date,
    is_synthetic boolean NOT NULL DEFAULT false,
    organ_key int REFERENCES organization,
    series text, series_year int, serial int CHECK (serial > 0),
    signed_by int REFERENCES app_user,
    signed_on date,
    text_hash text CHECK (text_hash ~ '^[0-9a-f]{64}$'),
    served_on date,
    service_method text CHECK (service_method IN ('IN_PERSON', 'POST')),
    received_by text CHECK (char_length(received_by) BETWEEN 1 AND 100),
    look_back_on date,
    CONSTRAINT recommendation_recipients_pair CHECK (cardinality(recipient_names) = cardinality(recipient_keys)),
    CONSTRAINT recommendation_is_signed_whole CHECK
      (num_nulls(organ_key, series, series_year, serial, signed_by, signed_on, text_hash) IN (0, 7)),
    CONSTRAINT recommendation_is_complete_when_signed CHECK (signed_on IS NULL OR
      (num_nulls(source, matters, causes, reply_due_on) = 0 AND cardinality(items) > 0 AND cardinality(recipient_names) > 0)),
    CONSTRAINT recommendation_signer_is_not_drafter CHECK (signed_by <> drafted_by),
    CONSTRAINT recommendation_is_served_with_proof CHECK (num_nulls(served_on, service_method, received_by) IN (0, 3)),
    CONSTRAINT recommendation_is_served_after_signing CHECK (served_on IS NULL OR (signed_on IS NOT NULL AND served_on >= signed_on)),
    CONSTRAINT recommendation_number_is_taken_once UNIQUE (organ_key, series, series_year, serial)
  );`;

const parts = `
  -- Reviewers in their order; a letter that comes back is reviewed anew in the next round.
  CREATE TABLE recommendation_reviewer (
    case_key bigint NOT NULL REFERENCES recommendation,
    round smallint NOT NULL CHECK (round > 0),
    ordinal smallint NOT NULL CHECK (ordinal BETWEEN 1 AND 50),
    user_key int NOT NULL REFERENCES app_user,
    decision text CHECK (decision IN ('APPROVED', 'RETURNED', 'SKIPPED')),
    opinion text CHECK (char_length(opinion) <= 2000),
    decided_by int REFERENCES app_user,
    decided_at timestamptz,
    PRIMARY KEY (case_key, round, ordinal),
    CONSTRAINT reviewer_stands_once_in_a_round UNIQUE (case_key, round, user_key),
    CONSTRAINT review_is_decided_by_somebody CHECK (num_nulls(decision, decided_by, decided_at) IN (0, 3)),
    CONSTRAINT review_is_the_reviewers_own CHECK (decision = 'SKIPPED' OR decided_by = user_key),
    CONSTRAINT review_is_skipped_or_returned_with_a_reason CHECK (decision = 'APPROVED' OR decision IS NULL OR char_length(opinion) >= 2)
  );
  CREATE FUNCTION keep_review() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF OLD.decision IS NOT NULL OR (OLD.case_key, OLD.round, OLD.ordinal, OLD.user_key) <> (NEW.case_key, NEW.round, NEW.ordinal, NEW.user_key) THEN
      RAISE EXCEPTION 'decided' USING ERRCODE = '23514', CONSTRAINT = 'review_is_decided_once';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER review_is_decided_once BEFORE UPDATE ON recommendation_reviewer FOR EACH ROW EXECUTE FUNCTION keep_review();
  CREATE TRIGGER review_is_never_deleted BEFORE DELETE ON recommendation_reviewer FOR EACH ROW EXECUTE FUNCTION refuse_change();

  CREATE TABLE recommendation_answer (
    case_key bigint NOT NULL REFERENCES recommendation,
    round smallint NOT NULL CHECK (round > 0),
    item smallint NOT NULL CHECK (item > 0),
    adoption text NOT NULL CHECK (adoption IN ('ADOPTED', 'PARTLY', 'NOT_ADOPTED')),
    reason text CHECK (char_length(reason) BETWEEN 2 AND 4000),
    evidence text CHECK (char_length(evidence) BETWEEN 2 AND 4000),
    replied_on date NOT NULL,
    recorded_by int NOT NULL REFERENCES app_user,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (case_key, round, item),
    CONSTRAINT answer_says_why_or_shows_what CHECK
      ((adoption = 'ADOPTED' OR reason IS NOT NULL) AND (adoption = 'NOT_ADOPTED' OR evidence IS NOT NULL))
  );
  CREATE FUNCTION check_answer() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NOT EXISTS (SELECT 1 FROM recommendation WHERE case_key = NEW.case_key AND cardinality(items) >= NEW.item AND served_on <= NEW.replied_on) THEN
      RAISE EXCEPTION 'unknown item' USING ERRCODE = '23514', CONSTRAINT = 'answer_is_to_an_item_that_was_served';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER answer_is_to_an_item_that_was_served BEFORE INSERT ON recommendation_answer FOR EACH ROW EXECUTE FUNCTION check_answer();
  ${appendOnly('recommendation_answer')}

  CREATE TABLE recommendation_print (
    case_key bigint PRIMARY KEY REFERENCES recommendation,
    pdf bytea NOT NULL,
    sha256 text NOT NULL CHECK (sha256 = encode(sha256(pdf), 'hex')),
    made_at timestamptz NOT NULL DEFAULT clock_timestamp()
  );
  ${appendOnly('recommendation_print')}`;

const freezing = `
  -- What was signed stays as it was signed; what was served stays served.
  CREATE FUNCTION keep_signed_letter() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF (OLD.kind, OLD.drafted_by, OLD.recipient_names, OLD.recipient_keys, OLD.source, OLD.matters, OLD.causes, OLD.items, OLD.reply_due_on,
        OLD.organ_key, OLD.series, OLD.series_year, OLD.serial, OLD.signed_by, OLD.signed_on, OLD.text_hash) IS DISTINCT FROM
       (NEW.kind, NEW.drafted_by, NEW.recipient_names, NEW.recipient_keys, NEW.source, NEW.matters, NEW.causes, NEW.items, NEW.reply_due_on,
        NEW.organ_key, NEW.series, NEW.series_year, NEW.serial, NEW.signed_by, NEW.signed_on, NEW.text_hash)
       OR (OLD.served_on IS NOT NULL AND (OLD.served_on, OLD.service_method, OLD.received_by) IS DISTINCT FROM
        (NEW.served_on, NEW.service_method, NEW.received_by)) THEN
      RAISE EXCEPTION 'frozen' USING ERRCODE = '23514', CONSTRAINT = 'recommendation_text_is_frozen';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER recommendation_text_is_frozen BEFORE UPDATE ON recommendation
    FOR EACH ROW WHEN (OLD.signed_on IS NOT NULL) EXECUTE FUNCTION keep_signed_letter();
  CREATE TRIGGER recommendation_is_never_deleted BEFORE DELETE ON recommendation FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE FUNCTION keep_signed_title() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF EXISTS (SELECT 1 FROM recommendation WHERE case_key = NEW.key AND signed_on IS NOT NULL) THEN
      RAISE EXCEPTION 'frozen' USING ERRCODE = '23514', CONSTRAINT = 'recommendation_text_is_frozen';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER recommendation_title_is_frozen BEFORE UPDATE OF title, number ON case_file
    FOR EACH ROW WHEN (NEW.title <> OLD.title OR (OLD.number IS NOT NULL AND NEW.number IS DISTINCT FROM OLD.number))
    EXECUTE FUNCTION keep_signed_title();`;

const register = `
  -- Serials that a series has given in a year: figures only, for the proof that none is missing.
  CREATE FUNCTION letter_serials(p_organ int, p_series text, p_year int) RETURNS SETOF int
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT serial FROM recommendation WHERE organ_key = p_organ AND series = p_series AND series_year = p_year ORDER BY 1 $$;
  REVOKE EXECUTE ON FUNCTION letter_serials, keep_signed_letter, keep_signed_title, keep_review, check_answer FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION letter_serials TO mingjing_app;`;

const suggestions = `
  CREATE TABLE work_suggestion (
    case_key bigint PRIMARY KEY REFERENCES case_file,
    form text NOT NULL CHECK (form IN ('ORAL', 'WRITTEN')),
    content text NOT NULL CHECK (char_length(content) BETWEEN 1 AND 4000),
    given_to text NOT NULL CHECK (char_length(given_to) BETWEEN 1 AND 200),
    occasion text CHECK (char_length(occasion) BETWEEN 1 AND 200),
    given_on date,
    is_synthetic boolean NOT NULL DEFAULT false
  );
  CREATE TRIGGER work_suggestion_is_never_deleted BEFORE DELETE ON work_suggestion FOR EACH ROW EXECUTE FUNCTION refuse_change();`;

const ofCase = (table: string, verbs: readonly ('SELECT' | 'INSERT' | 'UPDATE')[]) => [
  close(table),
  ...verbs.map((verb) => allow(table, verb, caseOf(table))),
  `GRANT ${verbs.join(', ')} ON ${table} TO mingjing_app;`,
];

const policies = [
  close('document_series'),
  allow('document_series', 'SELECT', signedIn),
  allow('document_series', 'INSERT', signedIn),
  'GRANT SELECT, INSERT ON document_series TO mingjing_app;',
  ...ofCase('recommendation', ['SELECT', 'INSERT', 'UPDATE']),
  ...ofCase('recommendation_reviewer', ['SELECT', 'INSERT', 'UPDATE']),
  ...ofCase('recommendation_answer', ['SELECT', 'INSERT']),
  ...ofCase('recommendation_print', ['SELECT', 'INSERT']),
  ...ofCase('work_suggestion', ['SELECT', 'INSERT', 'UPDATE']),
].join('\n');
