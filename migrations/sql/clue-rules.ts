/** What holds of a clue whatever path leads to its rows. */
export const clueRules = `
  -- What was once written stays; columns that may change are the trigger's arguments.
  CREATE FUNCTION keep_written() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF EXISTS (SELECT 1 FROM jsonb_each(to_jsonb(OLD)) o WHERE o.value <> 'null'::jsonb AND o.key <> ALL (COALESCE(TG_ARGV, '{}'))
        AND to_jsonb(NEW) -> o.key <> o.value) THEN
      RAISE EXCEPTION 'written' USING ERRCODE = '23514', CONSTRAINT = TG_TABLE_NAME || '_stands_as_written';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER clue_disposal_stands_as_written BEFORE UPDATE ON clue_disposal FOR EACH ROW EXECUTE FUNCTION keep_written();
  CREATE TRIGGER clue_inquiry_stands_as_written BEFORE UPDATE ON clue_inquiry FOR EACH ROW EXECUTE FUNCTION keep_written();
  CREATE TRIGGER clue_member_stands_as_written BEFORE UPDATE ON clue_member FOR EACH ROW EXECUTE FUNCTION keep_written();
  CREATE TRIGGER clue_plan_stands_as_written BEFORE UPDATE ON clue_plan FOR EACH ROW EXECUTE FUNCTION keep_written();
  CREATE TRIGGER clue_filing_stands_as_written BEFORE UPDATE ON clue_filing
    FOR EACH ROW EXECUTE FUNCTION keep_written('investigators', 'investigation_report', 'tried_by', 'trial_report');

  -- A clue comes from registered complaints.
  CREATE FUNCTION check_clue_complaint() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    IF NOT EXISTS (SELECT 1 FROM case_file WHERE key = NEW.complaint_key AND state <> 'RECEIVED' FOR SHARE) THEN
      RAISE EXCEPTION 'unregistered' USING ERRCODE = '23514', CONSTRAINT = 'clue_comes_from_a_registered_complaint';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER clue_comes_from_a_registered_complaint BEFORE INSERT ON clue_complaint
    FOR EACH ROW EXECUTE FUNCTION check_clue_complaint();

  -- The members of a team as persons, whatever accounts they use, without those recused since.
  CREATE FUNCTION team_of(p_case bigint) RETURNS int[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT ARRAY(SELECT m.user_key FROM clue_member m WHERE m.case_key = p_case AND m.left_at IS NULL ORDER BY 1) $$;
  CREATE FUNCTION team_is_complete(p_case bigint) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT count(DISTINCT u.person_key) >= 2 AND bool_and(m.stated_at IS NOT NULL AND NOT m.user_key = ANY(c.recused))
    FROM clue_member m JOIN app_user u ON u.key = m.user_key JOIN case_file c ON c.key = m.case_key
    WHERE m.case_key = p_case AND m.left_at IS NULL $$;

  -- At least two persons, none of whom allocated the clue or took in a complaint from which it comes.
  CREATE FUNCTION check_team() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE broken text; people int[];
  BEGIN
    people := ARRAY(SELECT u.person_key FROM app_user u WHERE u.key = ANY(team_of(NEW.case_key)));
    broken := CASE
      WHEN (SELECT count(DISTINCT p) FROM unnest(people) p) < 2 THEN 'verification_team_is_two'
      WHEN EXISTS (SELECT 1 FROM case_event e JOIN app_user u ON u.key IN (e.actor_key, e.on_behalf_of_key)
        WHERE e.case_key = NEW.case_key AND e.action IN ('proposeAllocation', 'approveAllocation') AND u.person_key = ANY(people))
        THEN 'verifier_is_not_allocator'
      WHEN EXISTS (SELECT 1 FROM clue_complaint l JOIN complaint d ON d.case_key = l.complaint_key JOIN app_user u ON u.key = d.registered_by
        WHERE l.clue_key = NEW.case_key AND u.person_key = ANY(people)) THEN 'verifier_is_not_intake'
    END;
    IF broken IS NOT NULL THEN RAISE EXCEPTION '%', broken USING ERRCODE = '23514', CONSTRAINT = broken; END IF;
    RETURN NULL;
  END $$;
  CREATE CONSTRAINT TRIGGER verification_team_is_two AFTER INSERT OR UPDATE ON clue_member DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION check_team();

  -- Who signs is of the team, and signs the latest report.
  CREATE FUNCTION check_signature() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    IF NOT NEW.user_key = ANY(team_of(NEW.case_key))
       OR NEW.round <> (SELECT max(round) FROM clue_report WHERE case_key = NEW.case_key AND plan_round IS NOT NULL) THEN
      RAISE EXCEPTION 'not a member, or not the latest' USING ERRCODE = '23514', CONSTRAINT = 'report_is_signed_as_it_stands';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER report_is_signed_as_it_stands BEFORE INSERT ON clue_signature FOR EACH ROW EXECUTE FUNCTION check_signature();

  -- Trial is apart from verification and investigation (查审分离).
  CREATE FUNCTION check_trial_group() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE people int[] := ARRAY(SELECT person_key FROM app_user WHERE key = ANY(NEW.tried_by)); broken text;
  BEGIN
    broken := CASE
      WHEN (SELECT count(DISTINCT p) FROM unnest(people) p) < 2 THEN 'trial_group_is_two'
      WHEN EXISTS (SELECT 1 FROM app_user u WHERE u.person_key = ANY(people)
        AND (u.key = ANY(NEW.investigators) OR u.key IN (SELECT user_key FROM clue_member WHERE case_key = NEW.case_key)))
        THEN 'trial_is_apart_from_verification'
    END;
    IF broken IS NOT NULL THEN RAISE EXCEPTION '%', broken USING ERRCODE = '23514', CONSTRAINT = broken; END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER trial_group_is_sound BEFORE INSERT OR UPDATE OF tried_by, investigators ON clue_filing
    FOR EACH ROW WHEN (NEW.tried_by IS NOT NULL) EXECUTE FUNCTION check_trial_group();`;

/** What a step of a clue must find in its rows, looked at when the transaction ends. */
export const clueSteps = `
  -- What was proposed last: by the report where one is before the head, else by the disposal.
  CREATE FUNCTION clue_proposal(p_case bigint, p_state text) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT CASE WHEN p_state IN ('INQUIRY_REPORTED', 'REPORT_SIGNED')
      THEN (SELECT proposal FROM clue_report WHERE case_key = p_case ORDER BY round DESC LIMIT 1)
      ELSE (SELECT way FROM clue_disposal WHERE case_key = p_case ORDER BY round DESC LIMIT 1) END $$;

  -- Whether the second lane has agreed to the disposal at hand, or is not in use in this organ.
  CREATE FUNCTION second_lane_agreed(p_case bigint) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT NOT COALESCE((SELECT is_in_use FROM clue_lane l JOIN case_file c ON c.organ_key = l.organ_key WHERE c.key = p_case), false)
      OR EXISTS (SELECT 1 FROM case_event e WHERE e.case_key = p_case AND e.action = 'agreeInSecondLane' AND e.version >
        (SELECT max(version) FROM case_event WHERE case_key = p_case AND action = 'proposeDisposal')) $$;

  CREATE FUNCTION check_clue_step() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE broken text; k bigint := NEW.case_key; last_plan clue_plan%ROWTYPE; last_report clue_report%ROWTYPE; wanted text;
  BEGIN
    SELECT * INTO last_plan FROM clue_plan WHERE case_key = k ORDER BY round DESC LIMIT 1;
    SELECT * INTO last_report FROM clue_report WHERE case_key = k AND plan_round IS NOT NULL ORDER BY round DESC LIMIT 1;
    wanted := CASE NEW.action WHEN 'approveInquiry' THEN 'TALK_INQUIRY' WHEN 'approveVerification' THEN 'PRELIM_VERIFY'
      WHEN 'approveHolding' THEN 'HELD' WHEN 'approveClosing' THEN 'CLOSED_NO_ACTION' WHEN 'acceptExplanation' THEN 'ACCEPTED_EXPLANATION'
      WHEN 'inquireAgain' THEN 'SECOND_INQUIRY' WHEN 'remind' THEN 'TALK_REMINDER' WHEN 'handToPartyOrg' THEN 'TO_PARTY_ORG'
      WHEN 'fileCase' THEN 'CASE_FILED' END;
    broken := CASE
      WHEN NEW.action = 'proposeDisposal' AND (SELECT count(*) FROM clue_disposal WHERE case_key = k) <
        (SELECT count(*) FROM case_event WHERE case_key = k AND action = 'proposeDisposal') THEN 'clue_disposal_has_grounds'
      WHEN wanted IS NOT NULL AND wanted IS DISTINCT FROM clue_proposal(k, NEW.from_state) THEN 'clue_decision_is_as_proposed'
      WHEN NEW.from_state = 'DISPOSAL_REVIEWED' AND wanted IS NOT NULL AND NOT second_lane_agreed(k) THEN 'clue_second_lane_has_agreed'
      WHEN NEW.action = 'approveVerification' AND EXISTS (SELECT 1 FROM clue WHERE case_key = k AND is_chief_below AND party_head_informed_on IS NULL)
        THEN 'clue_of_a_chief_is_reported_to_the_party_head'
      WHEN NEW.action IN ('submitPlan', 'approvePlan', 'submitReport') AND NOT team_is_complete(k) THEN 'verification_team_is_two'
      WHEN NEW.action IN ('approvePlan', 'draftReport', 'submitReport') AND (last_plan.approved_by IS NULL OR last_plan.team <> team_of(k))
        THEN 'verification_plan_is_current'
      WHEN NEW.action = 'submitReport' AND (last_report.plan_round IS DISTINCT FROM last_plan.round OR EXISTS (SELECT 1 FROM unnest(team_of(k)) m
        WHERE NOT EXISTS (SELECT 1 FROM clue_signature s WHERE s.case_key = k AND s.round = last_report.round AND s.user_key = m)))
        THEN 'verification_report_is_signed_by_all'
      WHEN NEW.action IN ('acceptExplanation', 'remind', 'handToPartyOrg', 'fileCase', 'decideCase')
        AND EXISTS (SELECT 1 FROM allegation WHERE case_key = k AND conclusion IS NULL) THEN 'clue_allegations_are_concluded'
      WHEN NEW.action IN ('reportTrial', 'decideCase') AND NOT EXISTS (SELECT 1 FROM clue_filing WHERE case_key = k AND tried_by IS NOT NULL)
        THEN 'trial_group_is_two'
    END;
    IF broken IS NOT NULL THEN RAISE EXCEPTION '%', broken USING ERRCODE = '23514', CONSTRAINT = broken; END IF;
    RETURN NULL;
  END $$;
  CREATE CONSTRAINT TRIGGER clue_step_is_sound AFTER INSERT ON case_event DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (NEW.workflow = 'clue') EXECUTE FUNCTION check_clue_step();
  REVOKE EXECUTE ON FUNCTION keep_written, check_clue_complaint, team_of, team_is_complete, check_team, check_signature, check_trial_group,
    clue_proposal, second_lane_agreed, check_clue_step FROM PUBLIC;`;
