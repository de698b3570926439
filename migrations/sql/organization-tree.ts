import { advisoryLocks } from '../../libs/platform/database/advisory-locks.js';
/** Organisations, their tree, and how a move in it is written down. */
export const organizations = `
  CREATE TABLE organization (
    key int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id uuid NOT NULL UNIQUE,
    code text NOT NULL CONSTRAINT organization_code_is_unique UNIQUE CHECK (code ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$'),
    name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200),
    type text NOT NULL,
    parent_key int REFERENCES organization,
    region_code text CHECK (region_code ~ '^[0-9]{6,12}$'),
    is_organ boolean NOT NULL DEFAULT false,
    path int[] NOT NULL DEFAULT '{}' CONSTRAINT organization_tree_has_five_levels CHECK (cardinality(path) <= 5),
    valid_from date NOT NULL DEFAULT DATE '1949-10-01',
    valid_to date,
    version int NOT NULL DEFAULT 1,
    CONSTRAINT organization_validity_is_in_order CHECK (valid_to IS NULL OR valid_to >= valid_from)
  );
  CREATE INDEX organization_parent ON organization (parent_key);

  -- A move is written down on the cases later, in batches; until then readers use the owning organisation itself.
  CREATE TABLE organization_move (
    key bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    org_key int NOT NULL REFERENCES organization,
    old_path int[] NOT NULL,
    new_path int[] NOT NULL,
    moved_xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
    case_cursor bigint NOT NULL DEFAULT 0,
    done_at timestamptz
  );
  CREATE INDEX organization_move_pending ON organization_move (key) WHERE done_at IS NULL;

  CREATE FUNCTION place_organization() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE parent_path int[];
  BEGIN
    IF TG_OP = 'UPDATE' AND NEW.parent_key IS NOT DISTINCT FROM OLD.parent_key THEN RETURN NEW; END IF;
    PERFORM pg_advisory_xact_lock(${advisoryLocks.tree});
    SELECT path INTO parent_path FROM organization WHERE key = NEW.parent_key;
    IF NEW.key = ANY(parent_path) THEN
      RAISE EXCEPTION 'an organisation cannot stand below itself' USING ERRCODE = '23514', CONSTRAINT = 'organization_tree_has_no_cycle';
    END IF;
    NEW.path := COALESCE(parent_path, '{}') || NEW.key;
    IF TG_OP = 'UPDATE' THEN
      IF EXISTS (SELECT 1 FROM organization c WHERE OLD.key = ANY(c.path)
                 AND cardinality(c.path) - cardinality(OLD.path) + cardinality(NEW.path) > 5) THEN
        RAISE EXCEPTION 'too deep' USING ERRCODE = '23514', CONSTRAINT = 'organization_tree_has_five_levels';
      END IF;
      INSERT INTO organization_move (org_key, old_path, new_path)
        SELECT c.key, OLD.path || c.path[cardinality(OLD.path) + 1:], NEW.path || c.path[cardinality(OLD.path) + 1:]
        FROM organization c WHERE OLD.key = ANY(c.path);
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER organization_is_placed BEFORE INSERT OR UPDATE OF parent_key ON organization
    FOR EACH ROW EXECUTE FUNCTION place_organization();

  CREATE FUNCTION place_descendants() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    UPDATE organization SET path = NEW.path || path[cardinality(OLD.path) + 1:]
      WHERE OLD.key = ANY(path) AND key <> NEW.key;
    RETURN NULL;
  END $$;
  CREATE TRIGGER organization_descendants_follow AFTER UPDATE OF parent_key ON organization
    FOR EACH ROW WHEN (OLD.parent_key IS DISTINCT FROM NEW.parent_key) EXECUTE FUNCTION place_descendants();
  CREATE TRIGGER organization_moves_authority AFTER UPDATE ON organization
    FOR EACH STATEMENT EXECUTE FUNCTION bump_authority();`;
