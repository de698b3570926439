/** Who is recused without anybody's asking: the accused, their namesakes on the staff, heads of an accused organisation. */
export const naming = `
  CREATE INDEX allegation_accused_name ON allegation (accused_name) WHERE accused_person_key IS NULL AND accused_name IS NOT NULL;
  CREATE INDEX allegation_accused_person ON allegation (accused_person_key) WHERE accused_person_key IS NOT NULL;

  -- Accounts that use a grant: its holder, and whoever acts for them; grants and deputations yet to begin count.
  CREATE FUNCTION grant_users() RETURNS TABLE (user_key int, organization_key int)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT h.user_key, g.organization_key FROM role_grant g CROSS JOIN LATERAL (
      SELECT g.user_key UNION SELECT d.acting_key FROM deputation d
      WHERE d.absent_key = g.user_key AND d.revoked_at IS NULL AND d.valid_to >= (now() AT TIME ZONE 'Asia/Shanghai')::date) h
    WHERE g.approved_at IS NOT NULL AND g.revoked_at IS NULL
      AND (g.valid_to IS NULL OR g.valid_to >= (now() AT TIME ZONE 'Asia/Shanghai')::date) $$;

  CREATE FUNCTION could_see(p_user int, p_case bigint) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT EXISTS (SELECT 1 FROM case_file c JOIN organization o ON o.key = c.org_key WHERE c.key = p_case
      AND (p_user = ANY(c.assignees) OR EXISTS (SELECT 1 FROM grant_users() g WHERE g.user_key = p_user AND g.organization_key = ANY(o.path)))) $$;

  CREATE FUNCTION was_lifted(p_user int, p_case bigint, p_ground text) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT EXISTS (SELECT 1 FROM recusal WHERE case_key = p_case AND user_key = p_user AND ground = p_ground AND lifted_at IS NOT NULL) $$;

  -- Who holds an organisation's first office: its principal, or a post there whose title says so.
  CREATE FUNCTION heads_of(p_organization int) RETURNS SETOF int
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT g.user_key FROM role_grant g WHERE g.organization_key = p_organization AND g.role = 'PRINCIPAL'
      AND g.approved_at IS NOT NULL AND g.revoked_at IS NULL
      AND daterange(g.valid_from, g.valid_to, '[]') @> (now() AT TIME ZONE 'Asia/Shanghai')::date
    UNION
    SELECT u.key FROM post t JOIN app_user u ON u.person_key = t.person_key WHERE t.organization_key = p_organization
      AND t.title ~ '(主任|书记|局长|处长|科长|部长|组长|主席|院长|校长|董事长|经理|负责人)$' AND t.title !~ '副'
      AND daterange(t.valid_from, t.valid_to, '[]') @> (now() AT TIME ZONE 'Asia/Shanghai')::date $$;

  -- Naming somebody recuses their account at once (2020 rules, Art. 48). A name alone is marked as such (NAMED), asks only
  -- whoever could see the case, and counts no more once it has been lifted.
  CREATE FUNCTION recuse_the_accused() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    INSERT INTO recusal (case_key, user_key, ground, made_by)
      SELECT NEW.case_key, u.key, 'ACCUSED', 1 FROM app_user u WHERE u.person_key = NEW.accused_person_key
      UNION
      SELECT NEW.case_key, u.key, 'NAMED', 1 FROM person p JOIN app_user u ON u.person_key = p.key
      WHERE p.name = NEW.accused_name AND NEW.accused_person_key IS NULL
        AND could_see(u.key, NEW.case_key) AND NOT was_lifted(u.key, NEW.case_key, 'NAMED')
      UNION
      SELECT NEW.case_key, h, 'HEADS_ACCUSED_ORGANIZATION', 1 FROM heads_of(NEW.accused_organization_key) h
      WHERE NEW.accused_organization_key IS NOT NULL
      ON CONFLICT DO NOTHING;
    RETURN NULL;
  END $$;
  CREATE TRIGGER allegation_recuses_the_accused
    AFTER INSERT OR UPDATE OF accused_name, accused_person_key, accused_organization_key ON allegation
    FOR EACH ROW EXECUTE FUNCTION recuse_the_accused();

  -- The same for namesakes to whom a case comes later: it moves, it is assigned; at commit, after the step's own history.
  CREATE FUNCTION recuse_namesakes_of_case() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    INSERT INTO recusal (case_key, user_key, ground, made_by)
      SELECT DISTINCT NEW.key, u.key, 'NAMED', 1
      FROM allegation a JOIN person p ON p.name = a.accused_name JOIN app_user u ON u.person_key = p.key
      WHERE a.case_key = NEW.key AND a.accused_person_key IS NULL
        AND could_see(u.key, NEW.key) AND NOT was_lifted(u.key, NEW.key, 'NAMED')
      ON CONFLICT DO NOTHING;
    RETURN NULL;
  END $$;
  CREATE CONSTRAINT TRIGGER case_reaches_no_namesake AFTER UPDATE OF org_key, assignees ON case_file
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    WHEN (NEW.org_key <> OLD.org_key OR NEW.assignees <> OLD.assignees) EXECUTE FUNCTION recuse_namesakes_of_case();

  -- And for accounts to which a grant, a deputation, a name or a person comes later.
  CREATE FUNCTION recuse_account(p_user int) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    INSERT INTO recusal (case_key, user_key, ground, made_by)
      SELECT a.case_key, u.key, 'NAMED', 1 FROM app_user u JOIN person p ON p.key = u.person_key
        JOIN allegation a ON a.accused_name = p.name AND a.accused_person_key IS NULL
      WHERE u.key = p_user AND could_see(u.key, a.case_key) AND NOT was_lifted(u.key, a.case_key, 'NAMED')
      UNION
      SELECT a.case_key, u.key, 'ACCUSED', 1 FROM app_user u JOIN allegation a ON a.accused_person_key = u.person_key
      WHERE u.key = p_user AND NOT was_lifted(u.key, a.case_key, 'ACCUSED')
      ON CONFLICT DO NOTHING $$;
  CREATE FUNCTION recuse_whom_it_reaches() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    PERFORM recuse_account(u.key) FROM app_user u WHERE CASE TG_TABLE_NAME
      WHEN 'role_grant' THEN u.key = (to_jsonb(NEW) ->> 'user_key')::int
        OR u.key IN (SELECT acting_key FROM deputation WHERE absent_key = (to_jsonb(NEW) ->> 'user_key')::int AND revoked_at IS NULL)
      WHEN 'deputation' THEN u.key = (to_jsonb(NEW) ->> 'acting_key')::int
      WHEN 'app_user' THEN u.key = (to_jsonb(NEW) ->> 'key')::int
      ELSE u.person_key = (to_jsonb(NEW) ->> 'key')::int END;
    RETURN NULL;
  END $$;
  CREATE TRIGGER role_grant_reaches_no_namesake AFTER INSERT OR UPDATE ON role_grant
    FOR EACH ROW WHEN (NEW.approved_at IS NOT NULL AND NEW.revoked_at IS NULL) EXECUTE FUNCTION recuse_whom_it_reaches();
  CREATE TRIGGER deputation_reaches_no_namesake AFTER INSERT ON deputation FOR EACH ROW EXECUTE FUNCTION recuse_whom_it_reaches();
  CREATE TRIGGER app_user_reaches_no_accused AFTER INSERT OR UPDATE OF person_key ON app_user
    FOR EACH ROW EXECUTE FUNCTION recuse_whom_it_reaches();
  CREATE TRIGGER person_reaches_no_namesake AFTER UPDATE OF name ON person
    FOR EACH ROW WHEN (NEW.name <> OLD.name) EXECUTE FUNCTION recuse_whom_it_reaches();

  -- And for those who stand above an organisation once it has moved: from the few who gain sight to their names.
  CREATE FUNCTION recuse_namesakes_above() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    INSERT INTO recusal (case_key, user_key, ground, made_by)
      SELECT DISTINCT a.case_key, u.key, 'NAMED', 1
      FROM grant_users() g JOIN app_user u ON u.key = g.user_key JOIN person p ON p.key = u.person_key
        JOIN allegation a ON a.accused_name = p.name AND a.accused_person_key IS NULL JOIN case_file c ON c.key = a.case_key
      WHERE g.organization_key = ANY(NEW.new_path) AND NOT g.organization_key = ANY(NEW.old_path)
        AND c.org_key = NEW.org_key AND NOT was_lifted(u.key, a.case_key, 'NAMED')
      ON CONFLICT DO NOTHING;
    RETURN NULL;
  END $$;
  CREATE TRIGGER organization_move_reaches_no_namesake AFTER INSERT ON organization_move
    FOR EACH ROW EXECUTE FUNCTION recuse_namesakes_above();`;
