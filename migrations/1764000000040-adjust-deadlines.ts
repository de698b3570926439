import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a pause, an extension and a recomputation of a clock must keep, and how the case's own due date follows. */
export class AdjustDeadlines1764000000040 implements MigrationInterface {
  readonly name = 'AdjustDeadlines1764000000040';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [adjusting, following, recomputing]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}

const adjusting = `
  ALTER TABLE rule_deadline ADD COLUMN most_extensions smallint NOT NULL DEFAULT 1 CHECK (most_extensions BETWEEN 0 AND 9);
  ALTER TABLE deadline_adjustment ADD CONSTRAINT extension_has_its_length
    CHECK (num_nonnulls(amount, unit, counting) = CASE WHEN kind = 'EXTENSION' THEN 3 ELSE 0 END);
  CREATE INDEX case_deadline_running ON case_deadline (due_on, key) WHERE ended_at IS NULL;

  -- Under the clock's lock, so that two adjustments at once see each other.
  CREATE FUNCTION check_adjustment() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE clock case_deadline%ROWTYPE; last deadline_adjustment%ROWTYPE; broken text;
  BEGIN
    SELECT * INTO clock FROM case_deadline WHERE key = NEW.deadline_key FOR NO KEY UPDATE;
    SELECT * INTO last FROM deadline_adjustment WHERE deadline_key = NEW.deadline_key AND kind <> 'EXTENSION'
      ORDER BY key DESC LIMIT 1;
    broken := CASE
      WHEN clock.case_key IS DISTINCT FROM NEW.case_key OR clock.ended_at IS NOT NULL THEN 'deadline_is_running'
      WHEN EXISTS (SELECT 1 FROM case_file WHERE key = NEW.case_key AND NEW.approved_by = ANY(assignees))
        THEN 'deadline_approver_is_not_handler'
      WHEN NEW.starts_on < clock.started_on OR (NEW.kind <> 'EXTENSION' AND NEW.starts_on < last.starts_on)
        THEN 'deadline_adjustment_is_in_order'
      WHEN NEW.kind = 'PAUSE' AND last.kind = 'PAUSE' THEN 'deadline_has_one_open_pause'
      WHEN NEW.kind = 'RESUME' AND last.kind IS DISTINCT FROM 'PAUSE' THEN 'deadline_resumes_from_a_pause'
      WHEN NEW.kind = 'EXTENSION' AND (SELECT count(*) FROM deadline_adjustment WHERE deadline_key = clock.key AND kind = 'EXTENSION')
        >= (SELECT most_extensions FROM rule_deadline WHERE key = clock.rule_key) THEN 'deadline_extension_is_within_the_rule'
    END;
    IF broken IS NOT NULL THEN RAISE EXCEPTION '%', broken USING ERRCODE = '23514', CONSTRAINT = broken; END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER deadline_adjustment_is_in_order BEFORE INSERT ON deadline_adjustment
    FOR EACH ROW EXECUTE FUNCTION check_adjustment();`;

const following = `
  -- The case is due when the first of its running clocks is; one that stands still gives way to one that runs.
  CREATE FUNCTION follow_clocks() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    UPDATE case_file c SET due_on = first.due_on, warn_on = first.warn_on, is_paused = first.is_paused
    FROM (SELECT due_on, warn_on, is_paused FROM case_deadline WHERE case_key = NEW.case_key AND ended_at IS NULL
          ORDER BY is_paused, due_on, key LIMIT 1) first
    WHERE c.key = NEW.case_key AND c.is_open
      AND (c.due_on, c.warn_on, c.is_paused) IS DISTINCT FROM (first.due_on, first.warn_on, first.is_paused);
    RETURN NULL;
  END $$;
  CREATE TRIGGER case_follows_its_clocks AFTER UPDATE OF due_on, warn_on, is_paused ON case_deadline
    FOR EACH ROW EXECUTE FUNCTION follow_clocks();`;

const recomputing = `
  -- Running clocks of open cases after p_after, with what their due dates are computed from: keys and dates, no content.
  CREATE FUNCTION running_clocks(p_after bigint, p_limit int)
    RETURNS TABLE (key bigint, version int, rule text, started_on text, adjustments json)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT t.key, t.version, t.rule, t.started_on::text, (SELECT COALESCE(json_agg(json_build_object('kind', a.kind,
        'startsOn', a.starts_on, 'amount', a.amount, 'unit', a.unit, 'counting', a.counting) ORDER BY a.key), '[]')
      FROM deadline_adjustment a WHERE a.deadline_key = t.key)
    FROM case_deadline t JOIN case_file c ON c.key = t.case_key
    WHERE t.key > p_after AND t.ended_at IS NULL AND c.is_open AND current_setting('mj.user', true) = '1'
    ORDER BY t.key LIMIT p_limit $$;

  -- Writes due dates that differ, nothing else, each with its audit event. Locks the case before its clock, in order of
  -- keys, and waits for nobody longer than two seconds. A clock adjusted meanwhile is missed: read it again.
  CREATE FUNCTION rewrite_clocks(p_clocks jsonb, OUT changed int, OUT missed int)
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET lock_timeout = '2s' AS $$
  BEGIN
    IF current_setting('mj.user', true) IS DISTINCT FROM '1' THEN
      RAISE EXCEPTION 'for the system alone' USING ERRCODE = '42501';
    END IF;
    PERFORM 1 FROM case_file WHERE key IN (SELECT t.case_key FROM case_deadline t
        JOIN jsonb_to_recordset(p_clocks) AS w(key bigint, rule_key int, due_on date, warn_on date, is_provisional boolean,
          is_paused boolean, derivation jsonb) ON w.key = t.key
        WHERE (t.rule_key, t.due_on, t.warn_on, t.is_provisional, t.is_paused, t.derivation)
          IS DISTINCT FROM (w.rule_key, w.due_on, w.warn_on, w.is_provisional, w.is_paused, w.derivation))
      ORDER BY key FOR NO KEY UPDATE;
    WITH wanted AS (SELECT * FROM jsonb_to_recordset(p_clocks) AS w(key bigint, version int, rule_key int, due_on date,
        warn_on date, is_provisional boolean, is_paused boolean, derivation jsonb)),
    moved AS (
      UPDATE case_deadline t SET rule_key = w.rule_key, due_on = w.due_on, warn_on = w.warn_on, is_paused = w.is_paused,
        is_provisional = w.is_provisional, derivation = w.derivation, version = t.version + 1
      FROM wanted w WHERE t.key = w.key AND t.version = w.version AND t.ended_at IS NULL
        AND (t.rule_key, t.due_on, t.warn_on, t.is_provisional, t.is_paused, t.derivation)
          IS DISTINCT FROM (w.rule_key, w.due_on, w.warn_on, w.is_provisional, w.is_paused, w.derivation)
      RETURNING t.id, t.case_key),
    told AS (
      INSERT INTO audit_event (actor_key, action, subject_kind, subject_id, case_key, outcome, changed)
      SELECT 1, 'deadline.recompute', 'deadline', id, case_key, 'DONE', ARRAY['dueOn', 'derivation'] FROM moved)
    SELECT (SELECT count(*) FROM moved), (SELECT count(*) FROM wanted w JOIN case_deadline t ON t.key = w.key
      WHERE t.version <> w.version AND t.ended_at IS NULL) INTO changed, missed;
  END $$;
  REVOKE EXECUTE ON FUNCTION check_adjustment, follow_clocks, running_clocks, rewrite_clocks FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION running_clocks, rewrite_clocks TO mingjing_app;`;
