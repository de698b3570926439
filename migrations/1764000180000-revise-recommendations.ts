import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, appendOnly, caseOf, close } from './policy.js';

/** What else a letter prints, its revision after an objection, codes of series laid down by hand, terms of its own, appraisal. */
export class ReviseRecommendations1764000180000 implements MigrationInterface {
  readonly name = 'ReviseRecommendations1764000180000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [printed, revisions, freezing, series, terms, appraisals, policies]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}

const printed = `
  ALTER TABLE recommendation
    ADD COLUMN origin_key bigint REFERENCES case_file,
    ADD COLUMN format text NOT NULL DEFAULT 'LETTER' CHECK (format IN ('LETTER', 'DOCUMENT')),
    ADD COLUMN urgency text CHECK (urgency IN ('URGENT', 'EXTRA_URGENT')),
    ADD COLUMN legal_bases text[] NOT NULL DEFAULT '{}',
    ADD COLUMN legal_basis_ids uuid[] NOT NULL DEFAULT '{}',
    ADD COLUMN attachment_names text[] NOT NULL DEFAULT '{}',
    ADD COLUMN copy_names text[] NOT NULL DEFAULT '{}',
    ADD COLUMN revision smallint NOT NULL DEFAULT 0 CHECK (revision >= 0),
    ADD CONSTRAINT recommendation_legal_bases_pair CHECK (cardinality(legal_bases) = cardinality(legal_basis_ids)),
    ADD CONSTRAINT recommendation_is_not_its_own_origin CHECK (origin_key <> case_key);`;

const revisions = `
  -- The text that a revision will bring, while it is being written: one row a revision, never changed once that is signed.
  CREATE TABLE recommendation_amendment (
    case_key bigint NOT NULL REFERENCES recommendation,
    revision smallint NOT NULL CHECK (revision > 0),
    source text CHECK (char_length(source) BETWEEN 1 AND 4000),
    matters text CHECK (char_length(matters) BETWEEN 1 AND 20000),
    causes text CHECK (char_length(causes) BETWEEN 1 AND 20000),
    items text[] CHECK (cardinality(items) > 0),
    reply_due_on date,
    revised_by int NOT NULL REFERENCES app_user,
    PRIMARY KEY (case_key, revision)
  );
  CREATE FUNCTION check_amendment() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NOT EXISTS (SELECT 1 FROM recommendation d JOIN case_file c ON c.key = d.case_key
      WHERE d.case_key = NEW.case_key AND d.revision + 1 = NEW.revision AND c.state = 'REVISING') THEN
      RAISE EXCEPTION 'not being revised' USING ERRCODE = '23514', CONSTRAINT = 'amendment_is_of_the_next_revision';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER amendment_is_of_the_next_revision BEFORE INSERT OR UPDATE ON recommendation_amendment
    FOR EACH ROW EXECUTE FUNCTION check_amendment();
  CREATE TRIGGER amendment_is_never_deleted BEFORE DELETE ON recommendation_amendment FOR EACH ROW EXECUTE FUNCTION refuse_change();

  -- The letter as it stood before a revision, whole: text, hash, signature, service. Written by the trigger below alone.
  CREATE TABLE recommendation_superseded (
    case_key bigint NOT NULL REFERENCES recommendation,
    revision smallint NOT NULL,
    letter jsonb NOT NULL,
    superseded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (case_key, revision)
  );
  ${appendOnly('recommendation_superseded')}

  ALTER TABLE recommendation_print ADD COLUMN revision smallint NOT NULL DEFAULT 0;
  ALTER TABLE recommendation_print DROP CONSTRAINT recommendation_print_pkey, ADD PRIMARY KEY (case_key, revision);`;

const freezing = `
  -- What was signed stays as it was signed; what was served stays served. A revision that was ordered changes the text once,
  -- and keeps what was there before.
  CREATE OR REPLACE FUNCTION keep_signed_letter() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE free text[] := '{look_back_on}';
  BEGIN
    IF OLD.served_on IS NULL THEN free := free || '{served_on,service_method,received_by}'::text[]; END IF;
    IF NEW.revision = OLD.revision + 1 AND EXISTS (SELECT 1 FROM case_file WHERE key = OLD.case_key AND state = 'REVISING') THEN
      INSERT INTO recommendation_superseded (case_key, revision, letter) VALUES (OLD.case_key, OLD.revision, to_jsonb(OLD));
      free := free || '{revision,source,matters,causes,items,reply_due_on,signed_by,signed_on,text_hash,served_on,service_method,received_by}'::text[];
    END IF;
    IF to_jsonb(OLD) - free IS DISTINCT FROM to_jsonb(NEW) - free THEN
      RAISE EXCEPTION 'frozen' USING ERRCODE = '23514', CONSTRAINT = 'recommendation_text_is_frozen';
    END IF;
    RETURN NEW;
  END $$;`;

const series = `
  -- An agency code is laid down by hand until the first number stands under it; after that it is what letters bear.
  CREATE FUNCTION keep_agency_code() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF (OLD.organ_key, OLD.series) IS DISTINCT FROM (NEW.organ_key, NEW.series)
      OR EXISTS (SELECT 1 FROM number_series WHERE organ_key = OLD.organ_key AND series = OLD.series AND last > 0) THEN
      RAISE EXCEPTION 'in use' USING ERRCODE = '23514', CONSTRAINT = 'document_series_is_not_in_use';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER document_series_is_not_in_use BEFORE UPDATE ON document_series FOR EACH ROW
    WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION keep_agency_code();
  CREATE TRIGGER document_series_is_never_deleted BEFORE DELETE ON document_series FOR EACH ROW EXECUTE FUNCTION refuse_change();`;

const terms = `
  -- A clock whose end the case itself names says so in its derivation: \`own\` is its length in days.
  DROP FUNCTION running_clocks(bigint, int);
  CREATE FUNCTION running_clocks(p_after bigint, p_limit int)
    RETURNS TABLE (key bigint, version int, rule text, started_on text, own_days int, adjustments json)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT t.key, t.version, t.rule, t.started_on::text, (t.derivation->>'ownDays')::int,
      (SELECT COALESCE(json_agg(json_build_object('kind', a.kind,
        'startsOn', a.starts_on, 'amount', a.amount, 'unit', a.unit, 'counting', a.counting) ORDER BY a.key), '[]')
      FROM deadline_adjustment a WHERE a.deadline_key = t.key)
    FROM case_deadline t JOIN case_file c ON c.key = t.case_key
    WHERE t.key > p_after AND t.ended_at IS NULL AND c.is_open AND current_setting('mj.user', true) = '1'
    ORDER BY t.key LIMIT p_limit $$;
  REVOKE EXECUTE ON FUNCTION running_clocks, check_amendment, keep_agency_code, keep_signed_letter FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION running_clocks TO mingjing_app;`;

const appraisals = `
  -- What a case has to say at the yearly appraisal of an organisation or of a person in it (Tianjin: 年度考核的重要内容).
  CREATE TABLE appraisal_reference (
    key bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id uuid NOT NULL CONSTRAINT appraisal_reference_id_is_unique UNIQUE,
    case_key bigint NOT NULL REFERENCES case_file,
    year int NOT NULL CHECK (year BETWEEN 1949 AND 2199),
    organization_key int NOT NULL REFERENCES organization,
    person_name text CHECK (char_length(person_name) BETWEEN 1 AND 100),
    note text NOT NULL CHECK (char_length(note) BETWEEN 2 AND 1000),
    referred_by int NOT NULL REFERENCES app_user,
    referred_at timestamptz NOT NULL DEFAULT clock_timestamp()
  );
  CREATE UNIQUE INDEX appraisal_reference_is_made_once ON appraisal_reference (case_key, year, organization_key, COALESCE(person_name, ''));
  CREATE INDEX appraisal_reference_year ON appraisal_reference (year, key);
  ${appendOnly('appraisal_reference')}`;

const ofCase = (table: string, verbs: readonly ('SELECT' | 'INSERT' | 'UPDATE')[]) => [
  close(table),
  ...verbs.map((verb) => allow(table, verb, caseOf(table))),
  `GRANT ${verbs.join(', ')} ON ${table} TO mingjing_app;`,
];

const policies = [
  ...ofCase('recommendation_amendment', ['SELECT', 'INSERT', 'UPDATE']),
  ...ofCase('recommendation_superseded', ['SELECT']),
  ...ofCase('appraisal_reference', ['SELECT', 'INSERT']),
  allow('document_series', 'UPDATE', `NULLIF(current_setting('mj.user', true), '') IS NOT NULL`),
  'GRANT UPDATE (agency_code) ON document_series TO mingjing_app;',
].join('\n');
