/**
 * Mass appraisal (群众评议). There is no ballot row: a code is deleted and a count grows in one transaction that has no
 * user, so that nothing is left to join. Counts carry no time, and nobody reads them before the poll is closed.
 */
export const ballots = `
  CREATE TABLE pledge_poll (
    key bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id uuid NOT NULL UNIQUE,
    case_key bigint NOT NULL REFERENCES pledge,
    codes_given int NOT NULL CHECK (codes_given BETWEEN 1 AND 2000),
    opened_on date NOT NULL,
    closed_on date CHECK (closed_on >= opened_on),
    CONSTRAINT pledge_is_polled_once UNIQUE (case_key)
  );
  CREATE TABLE pledge_ballot_code (
    code_hash bytea PRIMARY KEY,
    poll_key bigint NOT NULL REFERENCES pledge_poll
  );
  CREATE TABLE pledge_ballot_count (
    poll_key bigint NOT NULL REFERENCES pledge_poll,
    grade text NOT NULL CHECK (grade IN ('EXCELLENT', 'QUALIFIED', 'BASICALLY_QUALIFIED', 'UNQUALIFIED')),
    ballots int NOT NULL DEFAULT 0,
    PRIMARY KEY (poll_key, grade)
  );

  CREATE FUNCTION begin_counts() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    INSERT INTO pledge_ballot_count (poll_key, grade)
      SELECT NEW.key, unnest(ARRAY['EXCELLENT', 'QUALIFIED', 'BASICALLY_QUALIFIED', 'UNQUALIFIED']);
    RETURN NULL;
  END $$;
  CREATE TRIGGER pledge_poll_begins_at_nothing AFTER INSERT ON pledge_poll FOR EACH ROW EXECUTE FUNCTION begin_counts();

  -- What is closed stays closed, and its unused codes are worth nothing.
  CREATE FUNCTION end_poll() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    IF OLD.closed_on IS NOT NULL THEN
      RAISE EXCEPTION 'closed' USING ERRCODE = '23514', CONSTRAINT = 'pledge_poll_is_closed_once';
    END IF;
    DELETE FROM pledge_ballot_code WHERE poll_key = NEW.key;
    RETURN NEW;
  END $$;
  CREATE TRIGGER pledge_poll_is_closed_once BEFORE UPDATE ON pledge_poll FOR EACH ROW EXECUTE FUNCTION end_poll();

  -- One code, one ballot. Answers whether it was counted.
  CREATE FUNCTION cast_ballot(p_hash bytea, p_grade text) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE polled bigint;
  BEGIN
    DELETE FROM pledge_ballot_code WHERE code_hash = p_hash RETURNING poll_key INTO polled;
    IF polled IS NULL THEN RETURN false; END IF;
    UPDATE pledge_ballot_count SET ballots = ballots + 1 WHERE poll_key = polled AND grade = p_grade;
    RETURN FOUND;
  END $$;`;
