import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A child row's policy looks at its case through a function. As an EXISTS written out, the whole rule of visibility stood
 * in the plan once a child table, made ready for every statement and hardly ever asked: `mj.case` answers first. Half of
 * what a read cost Postgres was that. The function reads under the asker's own policies, in the snapshot of the
 * statement that asks.
 */
const look = `
  CREATE FUNCTION sees_case(p_case bigint) RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
  BEGIN RETURN EXISTS (SELECT 1 FROM public.case_file WHERE key = p_case); END $$;
  REVOKE EXECUTE ON FUNCTION sees_case FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION sees_case TO mingjing_app, mingjing_owner;

  DO $$
  DECLARE p record; again text;
    written_out CONSTANT text := 'EXISTS \\( SELECT 1\\s+FROM case_file( \\w+)?\\s+WHERE \\(\\w+\\.key = (\\w+\\.\\w+)\\)\\)';
  BEGIN
    FOR p IN SELECT tablename, policyname, qual, with_check FROM pg_policies
             WHERE schemaname = 'public' AND concat(qual, with_check) ~ written_out LOOP
      again := format('ALTER POLICY %I ON %I', p.policyname, p.tablename);
      IF p.qual IS NOT NULL THEN
        again := again || format(' USING (%s)', regexp_replace(p.qual, written_out, 'sees_case(\\2)', 'g'));
      END IF;
      IF p.with_check IS NOT NULL THEN
        again := again || format(' WITH CHECK (%s)', regexp_replace(p.with_check, written_out, 'sees_case(\\2)', 'g'));
      END IF;
      EXECUTE again;
    END LOOP;
  END $$;`;

/** The primary of a duplicate, asked for the few that are one; both cases must be in the asker's sight. */
const primary = `
  CREATE FUNCTION primary_of(p_case bigint) RETURNS uuid LANGUAGE plpgsql STABLE AS $$
  BEGIN
    RETURN (SELECT p.id FROM public.complaint_relation r JOIN public.case_file p ON p.key = r.other_key
      WHERE r.case_key = p_case AND r.kind = 'DUPLICATE' ORDER BY r.key DESC LIMIT 1);
  END $$;
  REVOKE EXECUTE ON FUNCTION primary_of FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION primary_of TO mingjing_app;`;

/** Most steps name the owning organisation without changing it: then there is no place to look up. */
const triggers = `
  DROP TRIGGER case_file_is_placed ON case_file;
  CREATE TRIGGER case_file_is_placed BEFORE INSERT ON case_file FOR EACH ROW EXECUTE FUNCTION place_case();
  CREATE TRIGGER case_file_is_placed_anew BEFORE UPDATE OF org_key ON case_file
    FOR EACH ROW WHEN (NEW.org_key <> OLD.org_key) EXECUTE FUNCTION place_case();`;

export class LookOnce1764000260000 implements MigrationInterface {
  readonly name = 'LookOnce1764000260000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(look);
    await runner.query(primary);
    await runner.query(triggers);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
