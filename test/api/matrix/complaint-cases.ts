import { randomUUID } from 'node:crypto';
import type { TestApp } from '../../support/app.js';
import type { ArrangedCase } from './cells.js';

interface Step {
  readonly action: string;
  readonly to: string;
  readonly by: string;
  readonly holder?: 'BJ' | 'BJ-CY' | 'BJ-JD1';
}

const registered: Step[] = [{ action: 'register', to: 'REGISTERED', by: 'petition.clerk' }];
const accepted: Step[] = [...registered, { action: 'accept', to: 'ACCEPTED', by: 'petition.clerk' }];
const assigned: Step[] = [...registered, { action: 'assignDown', to: 'ASSIGNED_DOWN', by: 'deputy', holder: 'BJ-CY' }];
const handed: Step[] = [
  ...accepted,
  { action: 'moveToUnit', to: 'MOVED_TO_UNIT', by: 'petition.clerk', holder: 'BJ-JD1' },
  { action: 'requestReturn', to: 'MOVED_TO_UNIT', by: 'supervision.officer2' },
];
const concluded: Step[] = [...handed, { action: 'conclude', to: 'CONCLUDED', by: 'supervision.officer' }];
const closed: Step[] = [...concluded, { action: 'close', to: 'CLOSED', by: 'principal' }];

/** The usual way of a case into each state. */
export const ways: Readonly<Record<string, readonly Step[]>> = {
  RECEIVED: [],
  REGISTERED: registered,
  NOT_ACCEPTED: [...registered, { action: 'decline', to: 'NOT_ACCEPTED', by: 'petition.head' }],
  DUPLICATE_FILED: [...registered, { action: 'fileDuplicate', to: 'DUPLICATE_FILED', by: 'petition.clerk' }],
  FORWARDED_DOWN: [
    ...registered,
    { action: 'forwardDown', to: 'FORWARDED_DOWN', by: 'petition.clerk', holder: 'BJ-CY' },
  ],
  ASSIGNED_DOWN: assigned,
  RESULT_RECEIVED: [...assigned, { action: 'reportResult', to: 'RESULT_RECEIVED', by: 'cy.head' }],
  ACCEPTED: accepted,
  MOVED_TO_UNIT: handed,
  RETURNED_TO_INTAKE: [...handed, { action: 'returnToIntake', to: 'RETURNED_TO_INTAKE', by: 'deputy', holder: 'BJ' }],
  CONCLUDED: concluded,
  CLOSED: closed,
  ARCHIVED: [...closed, { action: 'archive', to: 'ARCHIVED', by: 'archivist' }],
};

/** The other way to REGISTERED: received from the organ that forwarded it. */
export const receivedFromAbove: readonly Step[] = [
  ...(ways['FORWARDED_DOWN'] ?? []),
  { action: 'receiveForwarded', to: 'REGISTERED', by: 'cy.clerk', holder: 'BJ' },
];

/** Teaches the owner's connection to walk a case through its history, step by step, past every trigger. */
export async function prepareArranging(app: TestApp): Promise<void> {
  await app.sql(`CREATE FUNCTION pg_temp.arrange(p_id uuid, p_allegation uuid, p_steps jsonb, p_handlers text[]) RETURNS int
    LANGUAGE plpgsql AS $$
    DECLARE k bigint; s jsonb; n int := 1; old text := 'RECEIVED'; org int; who int[];
    BEGIN
      SELECT array_agg(key) INTO who FROM app_user WHERE username = ANY(p_handlers);
      SELECT key INTO org FROM organization WHERE code = 'BJ';
      INSERT INTO case_file (id, kind, state, organ_key, org_key, secrecy, title, received_at, created_by)
        SELECT p_id, 1, 'RECEIVED', org, org, 1, '矩阵用例', now(), key FROM app_user WHERE username = 'petition.clerk' RETURNING key INTO k;
      INSERT INTO complaint (case_key, channel, content, is_real_name) VALUES (k, 'LETTER', '内容', false);
      INSERT INTO case_event (case_key, version, workflow, action, from_state, to_state, actor_key, org_key)
        SELECT k, 1, 'complaint', 'file', 'NONE', 'RECEIVED', key, org FROM app_user WHERE username = 'petition.clerk';
      INSERT INTO allegation (id, case_key, ordinal, accused_name, issue_type, matter) VALUES (p_allegation, k, 1, '某经理', 'BID_RIGGING', '串标');
      FOR s IN SELECT * FROM jsonb_array_elements(p_steps) LOOP
        n := n + 1;
        IF s->>'holder' IS NOT NULL THEN SELECT key INTO org FROM organization WHERE code = s->>'holder'; END IF;
        IF s->>'to' IN ('CONCLUDED', 'RESULT_RECEIVED') THEN UPDATE allegation SET conclusion = 'UNFOUNDED', basis = '无据' WHERE case_key = k; END IF;
        IF s->>'action' = 'fileDuplicate' THEN
          INSERT INTO complaint_relation (id, kind, case_key, other_key, why, made_by) SELECT gen_random_uuid(), 'DUPLICATE', k, p.key, '重复', u.key
            FROM (SELECT key FROM case_file WHERE kind = 1 AND state = 'ACCEPTED' ORDER BY key LIMIT 1) p, app_user u WHERE u.username = s->>'by';
        END IF;
        IF s->>'action' = 'requestReturn' THEN
          UPDATE complaint SET return_requested_by = (SELECT key FROM app_user WHERE username = s->>'by') WHERE case_key = k;
        END IF;
        UPDATE case_file SET state = s->>'to', version = n, org_key = org, is_open = s->>'to' NOT IN ('NOT_ACCEPTED', 'DUPLICATE_FILED', 'CLOSED', 'ARCHIVED'),
          assignees = CASE s->>'action' WHEN 'moveToUnit' THEN who WHEN 'returnToIntake' THEN '{}' ELSE assignees END WHERE key = k;
        INSERT INTO case_event (case_key, version, workflow, action, from_state, to_state, actor_key, org_key)
          SELECT k, n, 'complaint', s->>'action', old, s->>'to', key, org FROM app_user WHERE username = s->>'by';
        old := s->>'to';
      END LOOP;
      RETURN n;
    END $$`);
}

/** Brings a new case into its state along `steps`, with these handlers once it is in the unit. */
export async function arrange(
  app: TestApp,
  steps: readonly Step[],
  handlers: readonly string[],
): Promise<ArrangedCase> {
  const [id, allegationId] = [randomUUID(), randomUUID()];
  const [row] = await app.sql<{ version: number }>('SELECT pg_temp.arrange($1, $2, $3, $4) AS version', [
    id,
    allegationId,
    JSON.stringify(steps),
    handlers,
  ]);
  return { id, allegationId, version: row?.version ?? 0 };
}

/** Opens an account that holds one role at one place. */
export async function employ(app: TestApp, username: string, role: string, place: string): Promise<void> {
  await app.sql(
    `WITH p AS (INSERT INTO person (id, name, organization_key) SELECT gen_random_uuid(), $1, key FROM organization WHERE code = $3 RETURNING key),
      u AS (INSERT INTO app_user (id, username, person_key, password_hash, clearance)
        SELECT gen_random_uuid(), $1, p.key, d.password_hash, 2 FROM p, app_user d WHERE d.username = 'registry' RETURNING key)
     INSERT INTO role_grant (id, user_key, role, organization_key, valid_from, proposed_by, approved_by, approved_at)
     SELECT gen_random_uuid(), u.key, $2, o.key, DATE '2001-09-01', 1, 1, now() FROM u, organization o WHERE o.code = $3`,
    [username, role, place],
  );
}
