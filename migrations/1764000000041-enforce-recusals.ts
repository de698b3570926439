import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, caseOf, currentUser } from './policy.js';
import { naming } from './sql/naming.js';

/** Recusal as the database keeps it: who loses a case, who may give it back, and where it goes when nobody is left. */
export class EnforceRecusals1764000000041 implements MigrationInterface {
  readonly name = 'EnforceRecusals1764000000041';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [naming, register, lifting, handing, sight]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}

const register = `
  ALTER TABLE recusal
    ADD CONSTRAINT recusal_has_a_known_ground CHECK (ground IN
      ('ACCUSED', 'NAMED', 'HEADS_ACCUSED_ORGANIZATION', 'NEAR_RELATIVE', 'WITNESS', 'INTEREST', 'HANDLED_BEFORE', 'OTHER')),
    ADD CONSTRAINT recusal_by_a_person_states_why CHECK (made_by = 1 OR char_length(statement) BETWEEN 2 AND 500),
    ADD CONSTRAINT recusal_by_name_is_the_systems CHECK (ground <> 'NAMED' OR made_by = 1);
  CREATE INDEX recusal_user ON recusal (user_key, case_key) WHERE lifted_at IS NULL;

  -- Below somebody: by the chain of superiors, by an office under theirs, or inside an organisation that they head.
  CREATE FUNCTION is_below(p_user int, p_other int) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    WITH RECURSIVE above AS (
      SELECT p.superior_key FROM person p JOIN app_user u ON u.person_key = p.key WHERE u.key = p_user
      UNION SELECT p.superior_key FROM person p JOIN above a ON p.key = a.superior_key)
    SELECT EXISTS (SELECT 1 FROM above a JOIN app_user o ON o.person_key = a.superior_key WHERE o.key = p_other)
      OR EXISTS (SELECT 1 FROM app_user u JOIN person p ON p.key = u.person_key JOIN organization h ON h.key = p.organization_key,
          app_user v JOIN person q ON q.key = v.person_key
        WHERE u.key = p_user AND v.key = p_other AND p.key <> q.key AND ((q.organization_key = ANY(h.path) AND q.organization_key <> h.key)
          OR EXISTS (SELECT 1 FROM unnest(h.path) o(key) WHERE p_other IN (SELECT heads_of(o.key))))) $$;

  CREATE FUNCTION check_recusal() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    IF NEW.made_by NOT IN (1, NEW.user_key) AND is_below(NEW.made_by, NEW.user_key) THEN
      RAISE EXCEPTION 'subordinate' USING ERRCODE = '23514', CONSTRAINT = 'recusal_is_not_ordered_by_subordinate';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER recusal_is_not_ordered_by_subordinate BEFORE INSERT ON recusal FOR EACH ROW EXECUTE FUNCTION check_recusal();

  -- The list on the row is the rule that policies read; it follows the register in the same transaction, and whoever
  -- stands on it is nobody's assignee.
  CREATE FUNCTION list_recused() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE listed int[];
  BEGIN
    -- Under the case's lock: two recusals at once must both be counted.
    PERFORM 1 FROM case_file WHERE key = NEW.case_key FOR NO KEY UPDATE;
    listed := ARRAY(SELECT DISTINCT user_key FROM recusal WHERE case_key = NEW.case_key AND lifted_at IS NULL ORDER BY 1);
    UPDATE case_file SET recused = listed, assignees = ARRAY(SELECT a FROM unnest(assignees) a WHERE a <> ALL(listed))
      WHERE key = NEW.case_key AND recused <> listed;
    RETURN NULL;
  END $$;
  CREATE TRIGGER recusal_is_listed AFTER INSERT OR UPDATE OF lifted_at ON recusal FOR EACH ROW EXECUTE FUNCTION list_recused();`;

const lifting = `
  -- Whoever acts for a recused colleague has that colleague's powers, and on this case there are none.
  CREATE FUNCTION check_behalf() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    IF EXISTS (SELECT 1 FROM case_file WHERE key = NEW.case_key AND NEW.on_behalf_of_key = ANY(recused)) THEN
      RAISE EXCEPTION 'recused' USING ERRCODE = '23514', CONSTRAINT = 'case_event_acts_for_no_recused';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER case_event_acts_for_no_recused BEFORE INSERT ON case_event
    FOR EACH ROW WHEN (NEW.on_behalf_of_key IS NOT NULL) EXECUTE FUNCTION check_behalf();

  -- Lifting takes two people who are neither the recused, nor below them, nor recused themselves; the second one lifts.
  CREATE FUNCTION lift_recusal() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE r recusal%ROWTYPE; broken text;
  BEGIN
    SELECT * INTO r FROM recusal WHERE key = NEW.recusal_key FOR NO KEY UPDATE;
    broken := CASE
      WHEN r.case_key <> NEW.case_key OR r.lifted_at IS NOT NULL THEN 'recusal_is_in_force'
      WHEN EXISTS (SELECT 1 FROM app_user a, app_user b WHERE a.key = NEW.approver_key AND b.key = r.user_key AND a.person_key = b.person_key)
        OR is_below(NEW.approver_key, r.user_key) THEN 'recusal_lift_is_not_by_subordinate'
      WHEN EXISTS (SELECT 1 FROM case_file WHERE key = r.case_key AND NEW.approver_key = ANY(recused)) THEN 'recusal_lift_is_not_by_recused'
      WHEN EXISTS (SELECT 1 FROM recusal_lift l JOIN app_user a ON a.key = l.approver_key JOIN app_user b ON b.person_key = a.person_key
        WHERE l.recusal_key = r.key AND b.key = NEW.approver_key AND l.approver_key <> NEW.approver_key) THEN 'recusal_lift_takes_two_people'
    END;
    IF broken IS NOT NULL THEN RAISE EXCEPTION '%', broken USING ERRCODE = '23514', CONSTRAINT = broken; END IF;
    IF (SELECT count(*) FROM recusal_lift WHERE recusal_key = NEW.recusal_key) >= 2 THEN
      UPDATE recusal SET lifted_at = clock_timestamp() WHERE key = NEW.recusal_key;
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER recusal_lift_takes_two AFTER INSERT ON recusal_lift FOR EACH ROW EXECUTE FUNCTION lift_recusal();`;

const handing = `
  ALTER TABLE workflow_actor ADD COLUMN needs_assignment boolean NOT NULL DEFAULT false;

  -- The nearest organisation, from the holder upward, with somebody left to act in this state: holding a role there, or at
  -- home in it and holding the role above it; cleared, not recused, and assigned where the role reads no more than that.
  CREATE FUNCTION nearest_with_actors(c case_file) RETURNS int LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT a.key FROM organization holder JOIN organization a ON a.key = ANY(holder.path)
    WHERE holder.key = c.org_key AND EXISTS (
      SELECT 1 FROM role_grant g JOIN app_user u ON u.key = g.user_key JOIN person p ON p.key = u.person_key
        JOIN organization home ON home.key = p.organization_key
        JOIN workflow_actor w ON w.role = g.role AND w.from_state = c.state
          AND w.workflow = (SELECT workflow FROM case_event WHERE case_key = c.key ORDER BY version DESC LIMIT 1)
      WHERE (g.organization_key = a.key OR (g.organization_key = ANY(a.path) AND a.key = ANY(home.path)))
        AND g.approved_at IS NOT NULL AND g.revoked_at IS NULL AND u.disabled_at IS NULL AND u.clearance >= c.secrecy
        AND daterange(g.valid_from, g.valid_to, '[]') @> (now() AT TIME ZONE 'Asia/Shanghai')::date
        AND NOT u.key = ANY(c.recused) AND (NOT w.needs_assignment OR u.key = ANY(c.assignees)))
    ORDER BY cardinality(a.path) DESC LIMIT 1 $$;

  -- Where a recusal leaves nobody who could act, the case goes to the next organisation above that has somebody.
  CREATE FUNCTION hand_to_superior() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE earlier organization%ROWTYPE; target organization%ROWTYPE; flow text;
  BEGIN
    SELECT * INTO earlier FROM organization WHERE key = nearest_with_actors(OLD);
    SELECT * INTO target FROM organization WHERE key = nearest_with_actors(NEW);
    IF earlier.key IS NULL OR target.key IS NULL OR cardinality(target.path) >= cardinality(earlier.path) THEN RETURN NULL; END IF;
    SELECT workflow INTO flow FROM case_event WHERE case_key = NEW.key ORDER BY version DESC LIMIT 1;
    UPDATE case_file SET org_key = target.key, version = version + 1, organ_key = COALESCE((SELECT o.key FROM organization o
        WHERE o.key = ANY(target.path) AND o.is_organ ORDER BY cardinality(o.path) DESC LIMIT 1), target.key)
      WHERE key = NEW.key;
    INSERT INTO case_event (case_key, version, workflow, action, from_state, to_state, actor_key, opinion, org_key, programme_key, outcome)
      VALUES (NEW.key, NEW.version + 1, flow, 'handToSuperior', NEW.state, NEW.state, 1, NULL, target.key, NEW.programme_key, NEW.outcome);
    RETURN NULL;
  END $$;
  CREATE TRIGGER case_without_actors_goes_up AFTER UPDATE OF recused ON case_file
    FOR EACH ROW WHEN (NEW.recused <> OLD.recused AND NOT NEW.recused <@ OLD.recused AND NEW.is_open)
    EXECUTE FUNCTION hand_to_superior();`;

const recusedCases = '(SELECT recused_cases())::bigint[]';
const recusedIds = '(SELECT recused_case_ids())::uuid[]';

const sight = `
  -- Cases that the asker is recused from, ids only: the audit view leaves their events out even for an auditor.
  CREATE FUNCTION recused_cases() RETURNS bigint[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT ARRAY(SELECT case_key FROM recusal WHERE user_key = ${currentUser} AND lifted_at IS NULL) $$;
  CREATE FUNCTION recused_case_ids() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT ARRAY(SELECT c.id FROM recusal r JOIN case_file c ON c.key = r.case_key WHERE r.user_key = ${currentUser} AND r.lifted_at IS NULL) $$;
  DROP POLICY audit_event_select ON audit_event;
  ${allow(
    'audit_event',
    'SELECT',
    `(NULLIF(current_setting('mj.audit', true), '') = 'all'
      AND (case_key IS NULL OR case_key <> ALL (${recusedCases})) AND (subject_id IS NULL OR subject_id <> ALL (${recusedIds})))
     OR (case_key IS NOT NULL AND ${caseOf('audit_event')})`,
  )}
  DROP POLICY recusal_insert ON recusal;
  ${allow('recusal', 'INSERT', `made_by = ${currentUser} AND ${caseOf('recusal')}`)}
  DROP POLICY recusal_lift_insert ON recusal_lift;
  ${allow('recusal_lift', 'INSERT', `approver_key = ${currentUser} AND ${caseOf('recusal_lift')}`)}
  REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA public FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION recused_cases, recused_case_ids TO mingjing_app;`;
