/** The order of a plan's stages, as a rule of the table. */
export const stageOrder = `
  -- The plan's stages stand in their order, none over another, all within the period. Days are text: YYYY-MM-DD.
  CREATE FUNCTION inspection_stages_are_in_order(p_plan jsonb, p_from date, p_to date) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT NOT EXISTS (
      SELECT 1 FROM (SELECT s->>'startsOn' AS starts, s->>'endsOn' AS ends, lag(s->>'endsOn') OVER (ORDER BY n) AS before
        FROM jsonb_array_elements(p_plan) WITH ORDINALITY x(s, n)) stage
      WHERE starts IS NULL OR ends IS NULL OR ends < starts OR starts <= before
        OR starts < p_from::text OR ends > p_to::text) $$;`;

/** What the database asks of an inspection's steps, whoever takes them. */
export const inspectionSteps = `
  -- Findings of an inspection that still ask for something: neither dropped nor handed over.
  CREATE VIEW standing_finding WITH (security_invoker = true) AS
    SELECT key, case_key, severity FROM inspection_finding WHERE dropped_at IS NULL AND handed_over_at IS NULL;

  -- What is missing before a step of an inspection, as the name of the rule; NULL where nothing is.
  CREATE FUNCTION missing_for_step(p_case bigint, p_action text) RETURNS text
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE d inspection%ROWTYPE; c case_file%ROWTYPE;
  BEGIN
    SELECT * INTO d FROM inspection WHERE case_key = p_case;
    IF p_action IN ('initiate', 'initiateImportant') AND NOT EXISTS (SELECT 1 FROM checklist_version v
        WHERE v.key = d.checklist_version_key AND v.published_at IS NOT NULL) THEN RETURN 'inspection_is_initiated_whole'; END IF;
    IF p_action IN ('approveTeam', 'goOnSite') THEN
      SELECT * INTO c FROM case_file WHERE key = p_case;
      IF (SELECT count(DISTINCT u.person_key) < 2 OR count(*) FILTER (WHERE m.role = 'LEADER') <> 1 OR bool_or(m.user_key = ANY(c.recused))
          FROM inspection_member m JOIN app_user u ON u.key = m.user_key WHERE m.case_key = p_case AND m.round = d.team_round) THEN
        RETURN 'inspection_team_is_whole'; END IF;
      IF EXISTS (SELECT 1 FROM inspection_member m WHERE m.case_key = p_case AND m.round = d.team_round AND m.signed_at IS NULL) THEN
        RETURN 'inspection_team_has_signed'; END IF;
    END IF;
    IF p_action = 'submitFindings' AND EXISTS (SELECT 1 FROM checklist_item i WHERE i.version_key = d.checklist_version_key AND i.is_mandatory
        AND NOT EXISTS (SELECT 1 FROM inspection_paper p WHERE p.case_key = p_case AND p.item = i.ordinal)) THEN
      RETURN 'inspection_mandatory_items_are_answered'; END IF;
    IF p_action = 'closeWithoutFindings' AND EXISTS (SELECT 1 FROM inspection_finding f WHERE f.case_key = p_case AND f.dropped_at IS NULL) THEN
      RETURN 'inspection_found_nothing'; END IF;
    IF p_action IN ('planRectification', 'close') AND EXISTS (SELECT 1 FROM standing_finding f WHERE f.case_key = p_case
        AND NOT EXISTS (SELECT 1 FROM rectification_item i WHERE i.finding_key = f.key)) THEN RETURN 'inspection_findings_are_planned_for'; END IF;
    IF p_action = 'close' AND EXISTS (SELECT 1 FROM standing_finding f JOIN rectification_item i ON i.finding_key = f.key
        WHERE f.case_key = p_case AND i.state NOT IN ('VERIFIED', 'WAIVED')) THEN RETURN 'inspection_closes_with_nothing_open'; END IF;
    RETURN NULL;
  END $$;

  CREATE FUNCTION check_inspection_step() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE broken text := missing_for_step(NEW.case_key, NEW.action);
  BEGIN
    IF broken IS NOT NULL THEN RAISE EXCEPTION '%', broken USING ERRCODE = '23514', CONSTRAINT = broken; END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER inspection_step_is_sound BEFORE INSERT ON case_event FOR EACH ROW
    WHEN (NEW.workflow = 'inspection') EXECUTE FUNCTION check_inspection_step();

  -- What was initiated stays: what is inspected, by which checklist, upon what. Days once set stay set.
  CREATE FUNCTION keep_inspection() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF (OLD.type, OLD.tags, OLD.kind, OLD.topics, OLD.participation, OLD.subject_names, OLD.subject_keys, OLD.checklist_version_key, OLD.basis,
        OLD.initiated_on, OLD.drafted_by) IS DISTINCT FROM
       (NEW.type, NEW.tags, NEW.kind, NEW.topics, NEW.participation, NEW.subject_names, NEW.subject_keys, NEW.checklist_version_key, NEW.basis,
        NEW.initiated_on, NEW.drafted_by) OR NEW.team_round < OLD.team_round
       OR (OLD.on_site_on IS NOT NULL AND NEW.on_site_on IS DISTINCT FROM OLD.on_site_on)
       OR (OLD.confirmed_on IS NOT NULL AND NEW.confirmed_on IS DISTINCT FROM OLD.confirmed_on) THEN
      RAISE EXCEPTION 'frozen' USING ERRCODE = '23514', CONSTRAINT = 'inspection_stands_once_initiated';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER inspection_stands_once_initiated BEFORE UPDATE ON inspection
    FOR EACH ROW WHEN (OLD.initiated_on IS NOT NULL) EXECUTE FUNCTION keep_inspection();
  CREATE TRIGGER inspection_is_never_deleted BEFORE DELETE ON inspection FOR EACH ROW EXECUTE FUNCTION refuse_change();

  -- Nobody is put into a team who is recused, or who had a post with the inspected within three years (procedures §4).
  CREATE FUNCTION check_inspection_member() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF EXISTS (SELECT 1 FROM case_file WHERE key = NEW.case_key AND NEW.user_key = ANY(recused)) THEN
      RAISE EXCEPTION 'recused' USING ERRCODE = '23514', CONSTRAINT = 'inspection_member_is_not_recused';
    END IF;
    IF EXISTS (SELECT 1 FROM inspection d JOIN app_user u ON u.key = NEW.user_key JOIN post t ON t.person_key = u.person_key
        JOIN organization o ON o.key = t.organization_key
        WHERE d.case_key = NEW.case_key AND o.path && array_remove(d.subject_keys, NULL)
          AND COALESCE(t.valid_to, 'infinity') > COALESCE(d.starts_on, CURRENT_DATE) - interval '3 years') THEN
      RAISE EXCEPTION 'of the subject' USING ERRCODE = '23514', CONSTRAINT = 'inspection_member_was_not_of_the_subject';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER inspection_member_is_free BEFORE INSERT ON inspection_member FOR EACH ROW EXECUTE FUNCTION check_inspection_member();

  CREATE FUNCTION keep_statement() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF OLD.signed_at IS NOT NULL OR (OLD.case_key, OLD.round, OLD.user_key, OLD.role) <> (NEW.case_key, NEW.round, NEW.user_key, NEW.role) THEN
      RAISE EXCEPTION 'signed' USING ERRCODE = '23514', CONSTRAINT = 'inspection_statement_is_signed_once';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER inspection_statement_is_signed_once BEFORE UPDATE ON inspection_member FOR EACH ROW EXECUTE FUNCTION keep_statement();`;

/** What the database asks of findings and of what is done about them. */
export const findingRules = `
  -- A finding is never reworded: it is dropped with a reason, answered by the unit, or handed over; then its words are gone.
  CREATE FUNCTION keep_finding() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF OLD.dropped_at IS NOT NULL OR OLD.handed_over_at IS NOT NULL
       OR (OLD.key, OLD.id, OLD.case_key, OLD.ordinal, OLD.severity, OLD.dimension, OLD.recorded_by, OLD.recorded_at)
         IS DISTINCT FROM (NEW.key, NEW.id, NEW.case_key, NEW.ordinal, NEW.severity, NEW.dimension, NEW.recorded_by, NEW.recorded_at)
       OR (NEW.handed_over_at IS NULL AND (OLD.clause, OLD.description) IS DISTINCT FROM (NEW.clause, NEW.description)) THEN
      RAISE EXCEPTION 'kept' USING ERRCODE = '23514', CONSTRAINT = 'inspection_finding_stands_as_recorded';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER inspection_finding_stands_as_recorded BEFORE UPDATE ON inspection_finding FOR EACH ROW EXECUTE FUNCTION keep_finding();
  CREATE TRIGGER inspection_finding_is_never_deleted BEFORE DELETE ON inspection_finding FOR EACH ROW EXECUTE FUNCTION refuse_change();

  CREATE FUNCTION step_rectification() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF (OLD.key, OLD.id, OLD.case_key, OLD.finding_key, OLD.ordinal, OLD.measure, OLD.owner, OLD.due_on)
         <> (NEW.key, NEW.id, NEW.case_key, NEW.finding_key, NEW.ordinal, NEW.measure, NEW.owner, NEW.due_on)
       OR (OLD.state || ' ' || NEW.state) NOT IN ('OPEN SUBMITTED', 'RETURNED SUBMITTED', 'SUBMITTED VERIFIED', 'SUBMITTED RETURNED',
         'VERIFIED RETURNED', 'OPEN WAIVED', 'RETURNED WAIVED', 'SUBMITTED WAIVED') THEN
      RAISE EXCEPTION 'step' USING ERRCODE = '23514', CONSTRAINT = 'rectification_goes_step_by_step';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER rectification_goes_step_by_step BEFORE UPDATE ON rectification_item FOR EACH ROW EXECUTE FUNCTION step_rectification();
  CREATE TRIGGER rectification_is_never_deleted BEFORE DELETE ON rectification_item FOR EACH ROW EXECUTE FUNCTION refuse_change();

  CREATE FUNCTION receive_handover() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF OLD.received_at IS NOT NULL OR (OLD.id, OLD.case_key, OLD.finding_key, OLD.target, OLD.severity, OLD.clause, OLD.description, OLD.handed_over_at)
        <> (NEW.id, NEW.case_key, NEW.finding_key, NEW.target, NEW.severity, NEW.clause, NEW.description, NEW.handed_over_at) THEN
      RAISE EXCEPTION 'received' USING ERRCODE = '23514', CONSTRAINT = 'hand_over_is_received_once';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER hand_over_is_received_once BEFORE UPDATE ON finding_handover FOR EACH ROW EXECUTE FUNCTION receive_handover();
  CREATE TRIGGER hand_over_is_never_deleted BEFORE DELETE ON finding_handover FOR EACH ROW EXECUTE FUNCTION refuse_change();

  -- How many findings of that severity a project's inspections have left open: a figure for its gates, no text.
  CREATE FUNCTION open_findings_of_project(p_project int, p_severity text) RETURNS int
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT count(*)::int FROM inspection d JOIN case_file c ON c.key = d.case_key JOIN standing_finding f ON f.case_key = d.case_key
    WHERE d.project_key = p_project AND f.severity = p_severity AND c.is_open
      AND NOT EXISTS (SELECT 1 FROM rectification_item i WHERE i.finding_key = f.key
        HAVING count(*) > 0 AND bool_and(i.state IN ('VERIFIED', 'WAIVED'))) $$;`;
