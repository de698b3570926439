import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, appendOnly, close, currentUser, signedIn } from './policy.js';

/** Draws by lot (双随机): a pool frozen and hashed, a secret committed to and told after, a redraw only as a new event. */
export class DrawLots1764000223000 implements MigrationInterface {
  readonly name = 'DrawLots1764000223000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [lots, keeping, policies]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}

const lots = `
  CREATE TABLE lot (
    key int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id uuid NOT NULL UNIQUE,
    organization_key int NOT NULL REFERENCES organization,
    title text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 200),
    number smallint NOT NULL CHECK (number > 0),
    redraw_of int CONSTRAINT lot_is_redrawn_once UNIQUE REFERENCES lot,
    reason text CHECK (char_length(reason) BETWEEN 2 AND 2000),
    entries jsonb NOT NULL,
    exclusions jsonb NOT NULL,
    wants jsonb NOT NULL,
    pool_hash text NOT NULL CHECK (pool_hash ~ '^[0-9a-f]{64}$'),
    commitment text NOT NULL CHECK (commitment ~ '^[0-9a-f]{64}$'),
    committed_by int NOT NULL REFERENCES app_user,
    committed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    salt text CHECK (char_length(salt) BETWEEN 8 AND 200),
    drawn_by int REFERENCES app_user,
    drawn_at timestamptz,
    secret text,
    result jsonb,
    CONSTRAINT lot_is_drawn_whole CHECK (num_nulls(salt, drawn_by, drawn_at, secret, result) IN (0, 5)),
    CONSTRAINT lot_reveals_what_it_committed_to CHECK (secret IS NULL OR encode(sha256(convert_to(secret, 'UTF8')), 'hex') = commitment),
    CONSTRAINT lot_redraw_says_why CHECK ((redraw_of IS NULL) = (reason IS NULL) AND (redraw_of IS NULL) = (number = 1))
  );

  -- The secret of a draw that is still to come: no one reads it, but the draw that ends its secrecy.
  CREATE TABLE lot_secret (lot_key int PRIMARY KEY REFERENCES lot, secret text NOT NULL);
  ${appendOnly('lot_secret')}`;

const keeping = `
  -- What was frozen stays; a lot is drawn once, by another person than who froze it. A redraw follows a draw, one number on.
  CREATE FUNCTION keep_lot() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE broken text;
  BEGIN
    IF TG_OP = 'INSERT' THEN
      broken := CASE WHEN NEW.result IS NOT NULL THEN 'lot_is_frozen_before_it_is_drawn'
        WHEN NEW.redraw_of IS NOT NULL AND NOT EXISTS (SELECT 1 FROM lot l WHERE l.key = NEW.redraw_of AND l.result IS NOT NULL
          AND l.number = NEW.number - 1 AND l.organization_key = NEW.organization_key) THEN 'lot_redraw_follows_a_draw' END;
    ELSE
      broken := CASE WHEN OLD.result IS NOT NULL OR to_jsonb(NEW) - ARRAY['salt', 'drawn_by', 'drawn_at', 'secret', 'result']
            <> to_jsonb(OLD) - ARRAY['salt', 'drawn_by', 'drawn_at', 'secret', 'result'] THEN 'lot_stands_as_frozen'
        WHEN EXISTS (SELECT 1 FROM app_user a JOIN app_user b ON a.person_key = b.person_key
          WHERE a.key = NEW.drawn_by AND b.key = OLD.committed_by) THEN 'lot_is_drawn_by_another' END;
    END IF;
    IF broken IS NOT NULL THEN RAISE EXCEPTION '%', broken USING ERRCODE = '23514', CONSTRAINT = broken; END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER lot_stands_as_frozen BEFORE INSERT OR UPDATE ON lot FOR EACH ROW EXECUTE FUNCTION keep_lot();
  CREATE TRIGGER lot_is_never_deleted BEFORE DELETE ON lot FOR EACH ROW EXECUTE FUNCTION refuse_change();

  -- Ends the secrecy of a draw for another person than who froze the pool: nobody tries the draw before it counts.
  CREATE FUNCTION reveal_lot(p_lot int) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT s.secret FROM lot_secret s JOIN lot l ON l.key = s.lot_key JOIN app_user c ON c.key = l.committed_by JOIN app_user u ON u.key = ${currentUser}
    WHERE l.key = p_lot AND l.result IS NULL AND u.person_key <> c.person_key $$;
  REVOKE EXECUTE ON FUNCTION reveal_lot, keep_lot FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION reveal_lot TO mingjing_app;`;

const policies = [
  close('lot'),
  allow('lot', 'SELECT', signedIn),
  allow('lot', 'INSERT', `committed_by = ${currentUser}`),
  allow('lot', 'UPDATE', signedIn, `drawn_by = ${currentUser}`),
  close('lot_secret'),
  allow('lot_secret', 'INSERT', signedIn),
  `GRANT SELECT, INSERT ON lot TO mingjing_app;
   GRANT UPDATE (salt, drawn_by, drawn_at, secret, result) ON lot TO mingjing_app;
   GRANT INSERT ON lot_secret TO mingjing_app;`,
].join('\n');
