import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A pledge that comes in force, or passes to a new holder, writes who answers: nobody has to remember. */
export class LinkPledgesToResponsibility1764000190000 implements MigrationInterface {
  readonly name = 'LinkPledgesToResponsibility1764000190000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [subjects, carving, following]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}

const subjects = `
  CREATE INDEX responsibility_rows_of_subject ON responsibility (subject_key, level);
  -- What another part of the office keeps (a tender, a task) is named by its public id, nothing else is.
  ALTER TABLE responsibility_subject ADD CONSTRAINT responsibility_subject_is_named_elsewhere
    CHECK ((kind IN ('TENDER', 'TASK')) = (external_id IS NOT NULL));
  CREATE INDEX responsibility_subject_of_its_project ON responsibility_subject (project_key) WHERE project_key IS NOT NULL;

  -- A public id that follows from the case and its step, so that the same history gives the same rows.
  CREATE FUNCTION id_beside(p_case uuid, p_salt text) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
    SELECT (left(p_case::text, 15) || substr(h, 1, 3) || '-8' || substr(h, 4, 3) || '-' || substr(h, 7, 12))::uuid
    FROM md5(p_case || p_salt) h $$;

  -- The subject that a pledge's target is: one of its projects, a community, or the organisation itself; its row is locked.
  CREATE FUNCTION subject_of_target(p_target bigint, p_case uuid) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE found bigint;
  BEGIN
    INSERT INTO responsibility_subject (id, kind, name, organization_key, project_key)
      SELECT id_beside(p_case, 'subject'), CASE WHEN p.key IS NOT NULL THEN 'PROJECT' WHEN o.type = 'COMMUNITY' THEN 'COMMUNITY' ELSE 'ORGANIZATION' END,
        COALESCE(p.name, o.name), o.key, p.key
      FROM pledge_target t JOIN organization o ON o.key = t.organization_key LEFT JOIN project p ON p.key = t.project_key
      WHERE t.key = p_target ON CONFLICT DO NOTHING;
    SELECT s.key INTO found FROM pledge_target t JOIN responsibility_subject s
      ON CASE WHEN t.project_key IS NULL THEN s.kind IN ('ORGANIZATION', 'COMMUNITY') AND s.organization_key = t.organization_key
         ELSE s.kind = 'PROJECT' AND s.project_key = t.project_key END
      WHERE t.key = p_target FOR UPDATE OF s;
    RETURN found;
  END $$;`;

const carving = `
  -- Takes a term out of a row's days: its belief ends at the moment, what stands before the term is believed on, and what
  -- stands after it too where the same person goes on.
  CREATE FUNCTION carve_responsibility(p_row responsibility, p_term daterange, p_moment timestamptz, p_by int, p_keeps_rest boolean) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    UPDATE responsibility SET recorded = tstzrange(lower(recorded), p_moment), ended_by = p_by WHERE key = p_row.key;
    INSERT INTO responsibility (id, subject_key, level, duty, person_key, post_title, post_organization_key, vacancy_reason, document_kind,
      document_reference, pledge_case_key, valid, recorded, recorded_by, reason, is_synthetic)
    SELECT id_beside(p_row.id, p_moment::text || days::text), p_row.subject_key, p_row.level, p_row.duty, p_row.person_key, p_row.post_title,
      p_row.post_organization_key, p_row.vacancy_reason, p_row.document_kind, p_row.document_reference, p_row.pledge_case_key, days,
      tstzrange(p_moment, NULL), p_by, p_row.reason, p_row.is_synthetic
    FROM (VALUES (p_row.valid * daterange(NULL, lower(p_term)), true), (p_row.valid * daterange(upper(p_term), NULL), p_keeps_rest)) rest(days, stays)
    WHERE stays AND NOT isempty(days);
  END $$;`;

const following = `
  -- The holder answers for the whole term of the pledge, from the day of the post on: whether it was signed by then is the
  -- business of pledge_standing, and a report tells it. Somebody else who is first and still in office is not pushed aside.
  CREATE FUNCTION write_pledge_responsibility() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE p pledge%ROWTYPE; held responsibility%ROWTYPE; held_post post%ROWTYPE; c case_file%ROWTYPE;
    subject bigint; moment timestamptz; term daterange; place text;
  BEGIN
    SELECT * INTO p FROM pledge WHERE case_key = NEW.case_key;
    SELECT * INTO c FROM case_file WHERE key = NEW.case_key;
    place := CASE WHEN p.is_first THEN 'FIRST' ELSE 'LEADING' END;
    subject := subject_of_target(p.target_key, c.id);
    -- Read under the subject's lock, so that beliefs follow one another; history that is loaded keeps its own time.
    moment := CASE WHEN NEW.recorded_at < now() THEN NEW.recorded_at ELSE clock_timestamp() END;
    SELECT t.* INTO held_post FROM post t WHERE t.person_key = p.responsible_person_key AND t.valid_from <= p.ends_on
      AND COALESCE(t.valid_to, 'infinity') >= p.starts_on ORDER BY t.organization_key = c.org_key DESC, t.valid_from DESC LIMIT 1;
    term := daterange(CASE WHEN NEW.to_state = 'CHANGE_OF_HOLDER' THEN (NEW.changes->>'changedOn')::date
      ELSE greatest(p.starts_on, held_post.valid_from) END, p.ends_on, '[]');
    IF isempty(term) OR held_post.key IS NULL OR EXISTS (SELECT 1 FROM responsibility WHERE subject_key = subject AND upper_inf(recorded)
        AND pledge_case_key = p.case_key AND person_key = p.responsible_person_key AND level = place) THEN
      RETURN NULL;
    END IF;
    FOR held IN SELECT * FROM responsibility WHERE subject_key = subject AND level = place AND duty = 'OWNER' AND upper_inf(recorded)
        AND valid && term AND (p.is_first OR person_key = p.responsible_person_key OR pledge_case_key = p.case_key) ORDER BY key LOOP
      IF held.person_key <> p.responsible_person_key AND held.pledge_case_key IS DISTINCT FROM p.case_key AND EXISTS (
          SELECT 1 FROM post t WHERE t.person_key = held.person_key AND t.organization_key = held.post_organization_key
            AND lower(term) BETWEEN t.valid_from AND COALESCE(t.valid_to, 'infinity')) THEN
        RAISE EXCEPTION 'somebody else is first and in office' USING ERRCODE = '23P01', CONSTRAINT = 'responsibility_has_one_first';
      END IF;
      PERFORM carve_responsibility(held, term, moment, NEW.actor_key, held.person_key = p.responsible_person_key);
    END LOOP;
    INSERT INTO responsibility (id, subject_key, level, duty, person_key, post_title, post_organization_key, document_kind, document_reference,
      pledge_case_key, valid, recorded, recorded_by, reason, is_synthetic)
    VALUES (id_beside(c.id, NEW.version::text), subject, place, 'OWNER', p.responsible_person_key, held_post.title, held_post.organization_key,
      'PLEDGE', COALESCE(c.number, c.title), p.case_key, term, tstzrange(moment, NULL), NEW.actor_key,
      CASE WHEN NEW.to_state = 'CHANGE_OF_HOLDER' THEN '责任书换任' ELSE '责任书签署生效' END, p.is_synthetic);
    RETURN NULL;
  END $$;
  CREATE TRIGGER responsibility_follows_pledge AFTER INSERT ON case_event FOR EACH ROW
    WHEN (NEW.workflow = 'pledge' AND NEW.from_state <> NEW.to_state AND NEW.to_state IN ('IN_FORCE', 'CHANGE_OF_HOLDER'))
    EXECUTE FUNCTION write_pledge_responsibility();
  REVOKE EXECUTE ON FUNCTION id_beside, subject_of_target, carve_responsibility, write_pledge_responsibility FROM PUBLIC;`;
