import type { MigrationInterface, QueryRunner } from 'typeorm';
import { caseKinds } from '../libs/domain/case-kinds.js';
import { retentionRules, WAITING_DAYS } from '../libs/domain/retention.js';
import { allow, appendOnly, caseOf, close, currentUser, signedIn } from './policy.js';

/** How long cases are kept (保管期限), what is held back (暂缓), and how documents are destroyed by three persons (销毁清册). */
export class KeepAndDestroy1764000212000 implements MigrationInterface {
  readonly name = 'KeepAndDestroy1764000212000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [rules, holds, lists, steps, destruction, policies]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}

const text = (value: string | null) => (value === null ? 'NULL' : `'${value.replaceAll("'", "''")}'`);
const firstRows = retentionRules
  .map(
    ({ kind, outcome, years, source, mark }) =>
      `(${kind ? caseKinds[kind] : 'NULL'}, ${text(outcome)}, ${years ?? 'NULL'}, ${text(source)}, ${text(mark)})`,
  )
  .join(',\n    ');

const rules = `
  CREATE TABLE retention_rule (
    key int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind smallint,
    outcome text CHECK (outcome IS NULL OR kind IS NOT NULL),
    years int CHECK (years BETWEEN 1 AND 200),
    source text NOT NULL,
    mark text NOT NULL CHECK (mark IN ('V', 'M', 'D')),
    CONSTRAINT retention_rule_is_said_once UNIQUE NULLS NOT DISTINCT (kind, outcome)
  );
  INSERT INTO retention_rule (kind, outcome, years, source, mark) VALUES
    ${firstRows};

  -- The day of closing, and the last day of keeping: years full of calendar from 1 January after it; NULL is for ever.
  CREATE FUNCTION closed_on(p_case bigint) RETURNS date LANGUAGE sql STABLE AS $$
    SELECT (max(e.recorded_at) AT TIME ZONE 'Asia/Shanghai')::date FROM case_event e WHERE e.case_key = p_case AND e.from_state <> e.to_state $$;
  CREATE FUNCTION kept_until(p_case bigint) RETURNS date LANGUAGE sql STABLE AS $$
    SELECT make_date(extract(year FROM closed_on(c.key))::int + r.years, 12, 31) FROM case_file c CROSS JOIN LATERAL (
      SELECT years FROM retention_rule r WHERE (r.kind = c.kind OR r.kind IS NULL) AND (r.outcome = c.outcome OR r.outcome IS NULL)
      ORDER BY r.kind NULLS LAST, r.outcome NULLS LAST LIMIT 1) r
    WHERE c.key = p_case AND NOT c.is_open AND r.years IS NOT NULL $$;`;

const holds = `
  CREATE TABLE legal_hold (
    key bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id uuid NOT NULL UNIQUE,
    case_key bigint NOT NULL REFERENCES case_file,
    reason text NOT NULL CHECK (char_length(reason) BETWEEN 2 AND 500),
    placed_by int NOT NULL REFERENCES app_user,
    placed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    lifted_by int REFERENCES app_user,
    lifted_at timestamptz,
    lift_reason text CHECK (char_length(lift_reason) BETWEEN 2 AND 500),
    CONSTRAINT legal_hold_is_lifted_whole CHECK (num_nulls(lifted_by, lifted_at, lift_reason) IN (0, 3)),
    CONSTRAINT legal_hold_is_lifted_by_another CHECK (lifted_by <> placed_by)
  );
  CREATE UNIQUE INDEX legal_hold_is_one_a_case ON legal_hold (case_key) WHERE lifted_at IS NULL;
  CREATE INDEX legal_hold_case ON legal_hold (case_key);
  CREATE FUNCTION keep_hold() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF OLD.lifted_at IS NOT NULL OR (OLD.id, OLD.case_key, OLD.reason, OLD.placed_by, OLD.placed_at) IS DISTINCT FROM
        (NEW.id, NEW.case_key, NEW.reason, NEW.placed_by, NEW.placed_at) THEN
      RAISE EXCEPTION 'kept' USING ERRCODE = '23514', CONSTRAINT = 'legal_hold_is_lifted_once';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER legal_hold_is_lifted_once BEFORE UPDATE ON legal_hold FOR EACH ROW EXECUTE FUNCTION keep_hold();
  CREATE TRIGGER legal_hold_is_never_deleted BEFORE DELETE ON legal_hold FOR EACH ROW EXECUTE FUNCTION refuse_change();`;

const lists = `
  CREATE TABLE destruction_list (
    key bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id uuid NOT NULL UNIQUE,
    title text NOT NULL CHECK (char_length(title) BETWEEN 2 AND 200),
    state text NOT NULL DEFAULT 'DRAFTED' CHECK (state IN ('DRAFTED', 'REVIEWED', 'APPROVED', 'CARRIED_OUT', 'CANCELLED')),
    author_key int NOT NULL REFERENCES app_user,
    authored_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    reviewer_key int REFERENCES app_user,
    reviewed_at timestamptz,
    archivist_key int REFERENCES app_user,
    approved_at timestamptz,
    waits_until date,
    carried_out_at timestamptz,
    -- What was destroyed, item by item, and the SHA-256 of that very text: kept for good.
    certificate text,
    certificate_sha256 text CHECK (certificate_sha256 = encode(sha256(convert_to(certificate, 'UTF8')), 'hex')),
    CONSTRAINT destruction_list_is_reviewed_whole CHECK (num_nulls(reviewer_key, reviewed_at) IN (0, 2)),
    CONSTRAINT destruction_list_is_approved_whole CHECK (num_nulls(archivist_key, approved_at, waits_until) IN (0, 3)),
    CONSTRAINT destruction_list_is_certified_whole CHECK (num_nulls(carried_out_at, certificate, certificate_sha256) IN (0, 3)),
    CONSTRAINT destruction_list_goes_in_order CHECK ((state IN ('DRAFTED', 'CANCELLED') OR reviewed_at IS NOT NULL)
      AND (approved_at IS NULL OR reviewed_at IS NOT NULL) AND (state <> 'APPROVED' OR approved_at IS NOT NULL)
      AND ((state = 'CARRIED_OUT') = (carried_out_at IS NOT NULL)) AND (carried_out_at IS NULL OR approved_at IS NOT NULL))
  );
  CREATE TABLE destruction_item (
    list_key bigint NOT NULL REFERENCES destruction_list,
    case_key bigint NOT NULL REFERENCES case_file,
    kept_until date NOT NULL,
    PRIMARY KEY (list_key, case_key)
  );
  CREATE INDEX destruction_item_case ON destruction_item (case_key);
  ${appendOnly('destruction_item')}
  CREATE TRIGGER destruction_list_is_never_deleted BEFORE DELETE ON destruction_list FOR EACH ROW EXECUTE FUNCTION refuse_change();`;

const steps = `
  -- Three persons, whatever accounts they use; the waiting period; and nothing goes back.
  CREATE FUNCTION check_destruction_step() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE broken text; persons int[];
  BEGIN
    SELECT array_agg(u.person_key) INTO persons FROM app_user u WHERE u.key IN (NEW.author_key, NEW.reviewer_key, NEW.archivist_key);
    broken := CASE
      WHEN (OLD.id, OLD.title, OLD.author_key, OLD.authored_at) IS DISTINCT FROM (NEW.id, NEW.title, NEW.author_key, NEW.authored_at)
        OR (OLD.state, NEW.state) NOT IN (('DRAFTED', 'REVIEWED'), ('REVIEWED', 'APPROVED'), ('APPROVED', 'CARRIED_OUT'),
          ('DRAFTED', 'CANCELLED'), ('REVIEWED', 'CANCELLED'), ('APPROVED', 'CANCELLED'))
        OR (OLD.reviewed_at IS NOT NULL AND (OLD.reviewer_key, OLD.reviewed_at) IS DISTINCT FROM (NEW.reviewer_key, NEW.reviewed_at))
        OR (OLD.approved_at IS NOT NULL AND (OLD.archivist_key, OLD.approved_at, OLD.waits_until) IS DISTINCT FROM (NEW.archivist_key, NEW.approved_at, NEW.waits_until))
        THEN 'destruction_list_goes_forward'
      WHEN cardinality(persons) <> num_nonnulls(NEW.author_key, NEW.reviewer_key, NEW.archivist_key)
        OR cardinality(persons) <> (SELECT count(DISTINCT p) FROM unnest(persons) p) THEN 'destruction_takes_three_people'
      WHEN NEW.state = 'APPROVED' AND NEW.waits_until < (now() AT TIME ZONE 'Asia/Shanghai')::date + ${WAITING_DAYS} THEN 'destruction_waits'
    END;
    IF broken IS NOT NULL THEN RAISE EXCEPTION '%', broken USING ERRCODE = '23514', CONSTRAINT = broken; END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER destruction_list_goes_forward BEFORE UPDATE ON destruction_list FOR EACH ROW EXECUTE FUNCTION check_destruction_step();

  -- Only what is closed, past its day, not held, and on no other live list.
  CREATE FUNCTION check_destruction_item() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE until date := kept_until(NEW.case_key); broken text;
  BEGIN
    broken := CASE
      WHEN NOT EXISTS (SELECT 1 FROM destruction_list WHERE key = NEW.list_key AND state = 'DRAFTED') THEN 'destruction_list_goes_forward'
      WHEN until IS NULL OR until >= (now() AT TIME ZONE 'Asia/Shanghai')::date OR until <> NEW.kept_until THEN 'destruction_is_of_what_is_past_its_day'
      WHEN EXISTS (SELECT 1 FROM legal_hold WHERE case_key = NEW.case_key AND lifted_at IS NULL) THEN 'destruction_spares_what_is_held'
      WHEN EXISTS (SELECT 1 FROM destruction_item i JOIN destruction_list l ON l.key = i.list_key
        WHERE i.case_key = NEW.case_key AND i.list_key <> NEW.list_key AND l.state <> 'CANCELLED') THEN 'destruction_is_listed_once'
    END;
    IF broken IS NOT NULL THEN RAISE EXCEPTION '%', broken USING ERRCODE = '23514', CONSTRAINT = broken; END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER destruction_item_is_ripe BEFORE INSERT ON destruction_item FOR EACH ROW EXECUTE FUNCTION check_destruction_item();`;

const destruction = `
  -- Carries a list out: locks its cases, forgets the keys of their documents, writes the certificate. Answers nothing where
  -- the list is not approved, still waits, or a case was held, reopened or given longer since.
  CREATE FUNCTION carry_out_destruction(p_list uuid, p_today date) RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE l destruction_list%ROWTYPE; told text;
  BEGIN
    PERFORM 1 FROM case_file WHERE key IN (SELECT i.case_key FROM destruction_item i JOIN destruction_list d ON d.key = i.list_key WHERE d.id = p_list)
      ORDER BY key FOR NO KEY UPDATE;
    SELECT * INTO l FROM destruction_list WHERE id = p_list FOR UPDATE;
    IF l.state <> 'APPROVED' OR l.archivist_key <> ${currentUser} OR l.waits_until > p_today
      OR EXISTS (SELECT 1 FROM destruction_item i JOIN case_file c ON c.key = i.case_key WHERE i.list_key = l.key AND (c.is_open
        OR kept_until(c.key) IS DISTINCT FROM i.kept_until OR EXISTS (SELECT 1 FROM legal_hold h WHERE h.case_key = c.key AND h.lifted_at IS NULL)))
      THEN RETURN NULL; END IF;
    SELECT json_build_object('list', l.id, 'title', l.title, 'author', l.author_key, 'reviewer', l.reviewer_key, 'archivist', l.archivist_key,
      'carriedOutOn', p_today, 'items', COALESCE(json_agg(json_build_object('caseId', c.id, 'number', c.number, 'keptUntil', i.kept_until,
        'documents', (SELECT COALESCE(json_agg(json_build_object('id', d.id, 'sizeBytes', d.size, 'sha256', d.sha256) ORDER BY d.key), '[]')
          FROM document d WHERE d.case_key = c.key AND d.state <> 'DESTROYED')) ORDER BY c.key), '[]'))::text INTO told
      FROM destruction_item i JOIN case_file c ON c.key = i.case_key WHERE i.list_key = l.key;
    UPDATE document SET state = 'DESTROYED', seal = NULL, copy_seal = NULL, scan = CASE WHEN scan = 'WAITING' THEN 'NOT_CONFIGURED' ELSE scan END
      WHERE state <> 'DESTROYED' AND case_key IN (SELECT case_key FROM destruction_item WHERE list_key = l.key);
    UPDATE destruction_list SET state = 'CARRIED_OUT', carried_out_at = clock_timestamp(), certificate = told,
      certificate_sha256 = encode(sha256(convert_to(told, 'UTF8')), 'hex') WHERE key = l.key;
    RETURN told;
  END $$;
  REVOKE EXECUTE ON FUNCTION closed_on, kept_until, keep_hold, check_destruction_step, check_destruction_item, carry_out_destruction FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION closed_on, kept_until, carry_out_destruction TO mingjing_app;`;

const listed = 'EXISTS (SELECT 1 FROM destruction_item i WHERE i.list_key = destruction_list.key)';

const policies = [
  close('retention_rule'),
  allow('retention_rule', 'SELECT', signedIn),
  'GRANT SELECT ON retention_rule TO mingjing_app;',
  close('legal_hold'),
  allow('legal_hold', 'SELECT', caseOf('legal_hold')),
  allow('legal_hold', 'INSERT', `placed_by = ${currentUser} AND ${caseOf('legal_hold')}`),
  allow('legal_hold', 'UPDATE', caseOf('legal_hold')),
  'GRANT SELECT, INSERT, UPDATE ON legal_hold TO mingjing_app;',
  close('destruction_item'),
  allow('destruction_item', 'SELECT', caseOf('destruction_item')),
  allow('destruction_item', 'INSERT', caseOf('destruction_item')),
  'GRANT SELECT, INSERT ON destruction_item TO mingjing_app;',
  close('destruction_list'),
  allow('destruction_list', 'SELECT', `author_key = ${currentUser} OR ${listed}`),
  allow('destruction_list', 'INSERT', `author_key = ${currentUser}`),
  allow('destruction_list', 'UPDATE', `author_key = ${currentUser} OR ${listed}`),
  'GRANT SELECT, INSERT, UPDATE ON destruction_list TO mingjing_app;',
].join('\n');
