import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, caseOf, close, currentUser, signedIn } from './policy.js';

/**
 * What tells the kind of an issue from its words: weights of numbered features, no word and no text. Learnt by the system
 * from registered complaints; beside it, how often a clerk took what was suggested.
 */
export class LearnCategories1764000253000 implements MigrationInterface {
  readonly name = 'LearnCategories1764000253000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [models, choices, examples, policies]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}

const models = `
  CREATE TABLE category_model (
    key int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    learnt_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    examples int NOT NULL CHECK (examples > 0),
    codes text[] NOT NULL CHECK (cardinality(codes) > 1),
    -- One byte a feature: how rare it is.
    rarity bytea NOT NULL,
    -- One signed byte a feature and code, one code after the other; times its scale.
    weights bytea NOT NULL,
    scales real[] NOT NULL,
    biases real[] NOT NULL,
    sharpness real NOT NULL,
    CONSTRAINT category_model_is_whole CHECK (octet_length(weights) = octet_length(rarity) * cardinality(codes)
      AND cardinality(scales) = cardinality(codes) AND cardinality(biases) = cardinality(codes))
  );`;

const choices = `
  CREATE TABLE category_choice (
    case_key bigint PRIMARY KEY REFERENCES case_file,
    model_key int NOT NULL REFERENCES category_model,
    suggested text[] NOT NULL CHECK (cardinality(suggested) BETWEEN 1 AND 3),
    chosen text[] NOT NULL,
    chosen_at timestamptz NOT NULL DEFAULT clock_timestamp()
  );
  CREATE INDEX category_choice_model ON category_choice (model_key);`;

/** Numbers of features with the code that a clerk registered; only complaints with one code teach, only the system learns. */
const examples = `
  CREATE FUNCTION category_examples(p_limit int) RETURNS TABLE (code text, features int[])
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    IF current_setting('mj.user', true) IS DISTINCT FROM '1' THEN RAISE EXCEPTION 'only the system learns' USING ERRCODE = '42501'; END IF;
    RETURN QUERY SELECT taught.codes[1], ARRAY(
        SELECT DISTINCT ('x' || left(md5(f), 5))::bit(20)::int >> 2 FROM unnest(taught.words) w
        CROSS JOIN LATERAL (SELECT w AS f UNION SELECT c FROM unnest(string_to_array(w, NULL)) c WHERE w !~ '[a-z0-9]') x)
      FROM (SELECT ARRAY(SELECT substr(w, 3) FROM unnest(all_words) w WHERE w LIKE 'q:%') AS codes,
          ARRAY(SELECT w FROM unnest(all_words) w WHERE w NOT LIKE '_:%') AS words
        FROM (SELECT tsvector_to_array(s.words) AS all_words FROM complaint d JOIN case_search s ON s.case_key = d.case_key
          WHERE d.registered_at IS NOT NULL ORDER BY d.case_key DESC LIMIT p_limit) newest) taught
      WHERE cardinality(taught.codes) = 1;
  END $$;`;

const policies = `
  ${close('category_model')}
  ${allow('category_model', 'SELECT', signedIn)}
  ${allow('category_model', 'INSERT', `${currentUser} = 1`)}
  GRANT SELECT, INSERT ON category_model TO mingjing_app;
  ${close('category_choice')}
  ${allow('category_choice', 'SELECT', caseOf('category_choice'))}
  ${allow('category_choice', 'INSERT', caseOf('category_choice'))}
  GRANT SELECT, INSERT ON category_choice TO mingjing_app;

  GRANT SELECT (case_key, registered_at) ON complaint TO mingjing_search;
  CREATE POLICY complaint_learning ON complaint FOR SELECT TO mingjing_search USING (${currentUser} = 1);
  REVOKE EXECUTE ON FUNCTION category_examples FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION category_examples TO mingjing_app;
  GRANT CREATE ON SCHEMA public TO mingjing_search;
  ALTER FUNCTION category_examples OWNER TO mingjing_search;
  REVOKE CREATE ON SCHEMA public FROM mingjing_search;`;
