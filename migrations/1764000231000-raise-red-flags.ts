import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, appendOnly, close, currentUser, signedIn } from './policy.js';

/** Thresholds of the red flags as rows, and the quantile that they are worked out with. */
export class RaiseRedFlags1764000231000 implements MigrationInterface {
  readonly name = 'RaiseRedFlags1764000231000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [settings, quantile, imports]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}

const settings = `
  -- The last row of an indicator and name counts; null: by the quartiles of the register.
  CREATE TABLE red_flag_setting (
    key int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    indicator text NOT NULL CHECK (indicator ~ '^R[0-9]{3}$'),
    name text NOT NULL CHECK (name ~ '^[a-z][A-Za-z]{1,39}$'),
    value double precision CHECK (value BETWEEN 0 AND 1000000),
    reason text NOT NULL CHECK (char_length(reason) BETWEEN 2 AND 500),
    set_by int NOT NULL REFERENCES app_user,
    set_at timestamptz NOT NULL DEFAULT clock_timestamp()
  );
  ${appendOnly('red_flag_setting')}
  ${close('red_flag_setting')}
  ${allow('red_flag_setting', 'SELECT', signedIn)}
  ${allow('red_flag_setting', 'INSERT', `set_by = ${currentUser}`)}
  GRANT SELECT, INSERT ON red_flag_setting TO mingjing_app;`;

const quantile = `
  -- Hyndman and Fan's eighth definition over sorted values: h = (n + 1/3) p + 1/3, between its neighbours in a straight line.
  CREATE FUNCTION sorted_quantile(p_sorted double precision[], p double precision) RETURNS double precision
    LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE WHEN n = 0 THEN NULL WHEN h <= 1 THEN p_sorted[1] WHEN h >= n THEN p_sorted[n]
      ELSE p_sorted[floor(h)::int] + (h - floor(h)) * (p_sorted[floor(h)::int + 1] - p_sorted[floor(h)::int]) END
    FROM (SELECT cardinality(p_sorted) AS n, (cardinality(p_sorted) + 1 / 3.0::double precision) * p + 1 / 3.0::double precision AS h) x $$;
  REVOKE EXECUTE ON FUNCTION sorted_quantile FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION sorted_quantile TO mingjing_app;`;

const imports = `
  -- Which of these ocids the register holds already, whoever sees their tenders: public numbers, and nothing beside them.
  CREATE FUNCTION taken_ocids(p_ocids text[]) RETURNS SETOF text
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT ocid FROM tender WHERE ocid = ANY(p_ocids) $$;
  REVOKE EXECUTE ON FUNCTION taken_ocids FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION taken_ocids TO mingjing_app;`;
