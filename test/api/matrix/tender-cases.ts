import { randomUUID } from 'node:crypto';
import type { TestApp } from '../../support/app.js';

interface Step {
  readonly action: string;
  readonly to: string;
  readonly by: string;
}

const by = (action: string, to: string, who = 'stationed.officer'): Step => ({ action, to, by: who });
const published = [by('publish', 'PUBLISHED')];
const opened = [...published, by('open', 'OPENED')];
const evaluated = [...opened, by('evaluate', 'EVALUATED', 'unit.liaison')];
const announced = [...evaluated, by('publishCandidates', 'CANDIDATES_PUBLISHED', 'unit.liaison')];
const awarded = [...announced, by('award', 'AWARDED', 'unit.liaison')];
const recommended = [
  ...announced,
  by('recommendDisqualification', 'DISQUALIFICATION_RECOMMENDED', 'supervision.officer'),
];

/** The usual way of a tender into each state. */
export const ways: Readonly<Record<string, readonly Step[]>> = {
  PLANNED: [],
  PREQUALIFYING: [by('prequalify', 'PREQUALIFYING')],
  PUBLISHED: published,
  OPENED: opened,
  EVALUATED: evaluated,
  CANDIDATES_PUBLISHED: announced,
  AWARDED: awarded,
  CONTRACTED: [...awarded, by('contract', 'CONTRACTED')],
  OBJECTED: [...announced, by('object', 'OBJECTED')],
  COMPLAINED: [...announced, by('complain', 'COMPLAINED')],
  SUSPENDED: [...announced, by('suspend', 'SUSPENDED', 'deputy')],
  DISQUALIFICATION_RECOMMENDED: recommended,
  DISQUALIFIED: [...recommended, by('disqualify', 'DISQUALIFIED', 'deputy')],
  AWARD_VOID: [...awarded, by('voidAward', 'AWARD_VOID', 'deputy')],
  RE_TENDERING: [...opened, by('reTender', 'RE_TENDERING', 'deputy')],
  CANCELLED: [by('cancel', 'CANCELLED', 'deputy')],
  CLOSED: [...awarded, by('contract', 'CONTRACTED'), by('close', 'CLOSED')],
};

/** A tender that stands in a state, for one test cell. */
export interface ArrangedTender {
  readonly id: string;
  readonly version: number;
  readonly bidIds: readonly string[];
  readonly challengeId: string;
  readonly savingId: string;
}

const CLOSED = ['RE_TENDERING', 'CANCELLED', 'CLOSED'];

/** Teaches the owner's connection to walk a tender through its history, step by step, past every trigger. */
export async function prepareArranging(app: TestApp): Promise<void> {
  await app.sql(`CREATE FUNCTION pg_temp.arrange_tender(p_id uuid, p_steps jsonb, p_handlers text[], p_bids uuid[], p_challenge uuid, p_saving uuid)
    RETURNS int LANGUAGE plpgsql AS $$
    DECLARE k bigint; s jsonb; n int := 1; old text := 'PLANNED'; org int; who int[]; did text[] := ARRAY(SELECT x->>'action' FROM jsonb_array_elements(p_steps) x);
    BEGIN
      SELECT array_agg(key) INTO who FROM app_user WHERE username = ANY(p_handlers);
      SELECT key INTO org FROM organization WHERE code = 'BJ-JD1';
      INSERT INTO case_file (id, kind, state, organ_key, org_key, secrecy, title, received_at, created_by, assignees)
        SELECT p_id, 7, 'PLANNED', o.key, org, 1, '矩阵用例', now(), u.key, who FROM app_user u, organization o
        WHERE u.username = 'stationed.officer' AND o.code = 'BJ' RETURNING key INTO k;
      INSERT INTO tender (case_key, is_major, method) VALUES (k, true, 'OPEN');
      INSERT INTO case_event (case_key, version, workflow, action, from_state, to_state, actor_key, org_key)
        SELECT k, 1, 'tender', 'file', 'NONE', 'PLANNED', key, org FROM app_user WHERE username = 'stationed.officer';
      IF 'publish' = ANY(did) THEN UPDATE tender SET papers_issued_at = '2026-03-02T09:00+08', bids_close_at = '2026-03-25T09:00+08' WHERE case_key = k; END IF;
      IF 'open' = ANY(did) THEN
        UPDATE tender SET opened_on = '2026-03-25' WHERE case_key = k;
        INSERT INTO tender_bid (id, case_key, bidder_codes, bidder_names, amount_fen, status, rank)
          SELECT b, k, ARRAY['C' || i], ARRAY['投标人' || i], 100000000 + i, CASE WHEN 'evaluate' = ANY(did) THEN 'VALID' ELSE 'PENDING' END,
            CASE WHEN 'evaluate' = ANY(did) THEN i END FROM unnest(p_bids) WITH ORDINALITY x(b, i);
      END IF;
      IF 'evaluate' = ANY(did) THEN UPDATE tender SET evaluated_on = '2026-03-27' WHERE case_key = k; END IF;
      IF 'publishCandidates' = ANY(did) THEN UPDATE tender SET candidates_published_on = '2026-03-28', candidates_published_to = '2026-03-31' WHERE case_key = k; END IF;
      IF 'award' = ANY(did) THEN
        UPDATE tender SET awarded_on = '2026-04-02', reported_on = '2026-04-08' WHERE case_key = k;
        INSERT INTO tender_award (case_key, bid_key, status, supplier_codes, supplier_names) SELECT k, key, 'ACTIVE', bidder_codes, bidder_names
          FROM tender_bid WHERE id = p_bids[1];
      END IF;
      IF 'contract' = ANY(did) THEN UPDATE tender SET contracted_on = '2026-04-10', contract_fen = 100000001 WHERE case_key = k; END IF;
      IF did && ARRAY['object', 'complain'] THEN
        INSERT INTO tender_challenge (id, case_key, kind, subject, raised_by, known_on, raised_on, content, recorded_by)
          SELECT p_challenge, k, 'COMPLAINT', 'RESULT', '投标人2', '2026-03-29', '2026-03-30', '评标有误', key FROM app_user WHERE username = 'stationed.officer';
      END IF;
      IF did && ARRAY['object', 'complain', 'suspend', 'recommendDisqualification'] AND NOT 'disqualify' = ANY(did) THEN
        UPDATE tender SET paused_from = 'CANDIDATES_PUBLISHED', recommended_bid_key = (SELECT key FROM tender_bid WHERE id = p_bids[1]) WHERE case_key = k;
      END IF;
      INSERT INTO tender_saving (id, case_key, kind, note, before_fen, after_fen, basis, proposed_by)
        SELECT p_saving, k, 'SAVING', '核减', 200, 100, '审核报告', key FROM app_user WHERE username = 'supervision.officer';
      FOR s IN SELECT * FROM jsonb_array_elements(p_steps) LOOP
        n := n + 1;
        UPDATE case_file SET state = s->>'to', version = n, is_open = s->>'to' <> ALL('{${CLOSED.join(',')}}') WHERE key = k;
        INSERT INTO case_event (case_key, version, workflow, action, from_state, to_state, actor_key, org_key)
          SELECT k, n, 'tender', s->>'action', old, s->>'to', key, org FROM app_user WHERE username = s->>'by';
        old := s->>'to';
      END LOOP;
      RETURN n;
    END $$`);
}

/** Brings a new tender into its state along `steps`, assigned to these handlers. */
export async function arrange(
  app: TestApp,
  steps: readonly Step[],
  handlers: readonly string[],
): Promise<ArrangedTender> {
  const [id, challengeId, savingId] = [randomUUID(), randomUUID(), randomUUID()];
  const bidIds = [randomUUID(), randomUUID(), randomUUID()];
  const [row] = await app.sql<{ version: number }>('SELECT pg_temp.arrange_tender($1, $2, $3, $4, $5, $6) AS version', [
    id,
    JSON.stringify(steps),
    handlers,
    bidIds,
    challengeId,
    savingId,
  ]);
  return { id, version: row?.version ?? 0, bidIds, challengeId, savingId };
}
