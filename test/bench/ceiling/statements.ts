/**
 * The ceiling: what one can write by hand when nobody asks for rights, sessions, replays or an audit of reads. Same
 * JSON for reads, same rows for writes, same durability.
 */
const person = (key: string) =>
  `(SELECT json_build_object('id', u.id, 'name', p.name) FROM app_user u JOIN person p ON p.key = u.person_key WHERE u.key = ${key})`;
const instant = (value: string) => `to_char(${value} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const light = (row: string, today: string) =>
  `CASE WHEN ${row}.due_on = DATE '9999-12-31' THEN NULL WHEN ${row}.is_paused THEN 'GREY' WHEN ${today}::date > ${row}.due_on THEN 'RED'
    WHEN ${today}::date >= ${row}.warn_on THEN 'YELLOW' ELSE 'GREEN' END`;
const secrecy = `(ARRAY['PUBLIC','INTERNAL','WORK_SECRET'])[c.secrecy + 1]`;

/** Reads one: id, today. `state` chooses the ready list of actions. */
export const READ = {
  name: 'ceiling-read',
  text: `SELECT c.state, json_build_object('id', c.id, 'number', c.number, 'state', c.state, 'version', c.version,
    'channel', d.channel, 'kind', d.kind, 'receivedAt', ${instant('c.received_at')}, 'title', c.title, 'content', d.content,
    'realName', d.is_real_name, 'secrecy', ${secrecy}, 'programme', g.code,
    'projectId', d.project_id, 'externalNo', d.external_no, 'synthetic', d.is_synthetic,
    'organization', json_build_object('id', holder.id, 'code', holder.code, 'name', holder.name),
    'organ', json_build_object('id', organ.id, 'code', organ.code, 'name', organ.name),
    'refusalReason', d.refusal_reason, 'duplicateOf', CASE WHEN c.state = 'DUPLICATE_FILED' THEN (SELECT p.id FROM complaint_relation r JOIN case_file p ON p.key = r.other_key
      WHERE r.case_key = c.key AND r.kind = 'DUPLICATE' ORDER BY r.key DESC LIMIT 1) END, 'assignmentGround', d.assignment_ground, 'conclusion', c.outcome,
    'assignees', (SELECT COALESCE(json_agg(${person('k')}), '[]') FROM unnest(c.assignees) k),
    'dueOn', NULLIF(c.due_on, DATE '9999-12-31'), 'light', ${light('c', '$2')},
    'allegations', (SELECT COALESCE(json_agg(json_build_object('id', a.id, 'accusedName', COALESCE(a.accused_name, ap.name),
       'accusedPersonId', ap.id, 'accusedOrganizationId', ao.id, 'issueType', a.issue_type, 'matter', a.matter,
       'conclusion', a.conclusion, 'basis', a.basis) ORDER BY a.ordinal), '[]')
       FROM allegation a LEFT JOIN person ap ON ap.key = a.accused_person_key
       LEFT JOIN organization ao ON ao.key = a.accused_organization_key WHERE a.case_key = c.key),
    'deadlines', (SELECT COALESCE(json_agg(json_build_object('id', t.id, 'rule', t.rule, 'startedOn', t.started_on,
       'dueOn', t.due_on, 'provisional', t.is_provisional, 'derivation', t.derivation, 'endedAt', ${instant('t.ended_at')},
       'light', CASE WHEN t.ended_at IS NULL THEN ${light('t', '$2')} END) ORDER BY t.key), '[]')
       FROM case_deadline t WHERE t.case_key = c.key),
    'history', (SELECT COALESCE(json_agg(json_build_object('version', e.version, 'action', e.action, 'from', e.from_state,
       'to', e.to_state, 'actor', ${person('e.actor_key')}, 'onBehalfOf', CASE WHEN e.on_behalf_of_key IS NOT NULL THEN ${person('e.on_behalf_of_key')} END,
       'opinion', e.opinion, 'changes', e.changes, 'at', ${instant('e.recorded_at')}) ORDER BY e.version), '[]')
       FROM case_event e WHERE e.case_key = c.key))::text AS body
  FROM case_file c JOIN complaint d ON d.case_key = c.key JOIN organization organ ON organ.key = c.organ_key
    JOIN organization holder ON holder.key = c.org_key LEFT JOIN programme g ON g.key = c.programme_key
  WHERE c.id = $1`,
};

const item = `json_build_object('id', c.id, 'number', c.number, 'state', c.state, 'version', c.version,
  'title', c.title, 'channel', d.channel, 'realName', d.is_real_name, 'secrecy', ${secrecy}, 'receivedAt', ${instant('c.received_at')},
  'programme', g.code, 'organization', json_build_object('id', o.id, 'code', o.code, 'name', o.name), 'conclusion', c.outcome,
  'dueOn', NULLIF(c.due_on, DATE '9999-12-31'), 'light', ${light('c', '$3')})`;
const page = (keys: string) => `
  SELECT json_agg(${item} ORDER BY c.due_on, c.key)::text AS items, max(c.due_on)::text AS last
  FROM (${keys} ORDER BY due_on, key LIMIT 50) page JOIN case_file c ON c.key = page.key
    JOIN complaint d ON d.case_key = c.key JOIN organization o ON o.key = c.org_key LEFT JOIN programme g ON g.key = c.programme_key`;

/** Lists 50 open ones of a district in due order: district, states, today. */
export const LIST = {
  name: 'ceiling-list',
  text: page(`SELECT x.key, x.due_on FROM unnest($2::text[]) s(state) CROSS JOIN LATERAL
    (SELECT key, due_on FROM case_file WHERE kind = 1 AND o2 = $1 AND is_open AND state = s.state ORDER BY due_on, key LIMIT 50) x`),
};

/** Lists 50 open ones assigned to an officer in due order: account, states, today. */
export const LIST_ASSIGNED = {
  name: 'ceiling-list-assigned',
  text: page(`SELECT x.key, x.due_on FROM case_assignee m JOIN case_file x ON x.key = m.case_key
    WHERE m.user_key = $1 AND x.is_open AND x.state = ANY ($2::text[])`),
};

/** Files one in one statement: case, detail, allegations, clock, history, audit. */
export const FILE = {
  name: 'ceiling-file',
  text: `WITH c AS (
      INSERT INTO case_file (id, kind, state, organ_key, org_key, secrecy, title, received_at, created_by, due_on, warn_on)
      VALUES ($1, 1, 'RECEIVED', $2, $2, 1, $3, $4, $5, $6, $7) RETURNING key),
    d AS (INSERT INTO complaint (case_key, channel, content, is_real_name) SELECT key, $8, $9, false FROM c),
    a AS (INSERT INTO allegation (id, case_key, ordinal, accused_name, issue_type, matter)
      SELECT x.id, c.key, x.n, x.name, x.type, x.matter FROM c, unnest($10::uuid[], $11::text[], $12::text[], $13::text[])
        WITH ORDINALITY x(id, name, type, matter, n)),
    t AS (INSERT INTO case_deadline (id, case_key, rule, rule_key, started_on, due_on, warn_on, is_provisional, derivation)
      SELECT $14, key, 'CLASSIFY_GENERAL', $15, $16, $6, $7, false, $17 FROM c),
    e AS (INSERT INTO case_event (case_key, version, workflow, action, from_state, to_state, actor_key, org_key)
      SELECT key, 1, 'complaint', 'file', 'NONE', 'RECEIVED', $5, $2 FROM c),
    u AS (INSERT INTO audit_event (actor_key, action, subject_kind, subject_id, case_key, outcome)
      SELECT $5, 'complaint.file', 'complaint', $1, key, 'DONE' FROM c)
    SELECT key FROM c`,
};

/** Corrects a title in one statement: lock, version, case, history with the old value, audit. */
export const ACT = {
  name: 'ceiling-act',
  text: `WITH old AS (SELECT key, title FROM case_file WHERE id = $1 AND version = $2 FOR NO KEY UPDATE),
    c AS (UPDATE case_file f SET title = $3, version = f.version + 1 FROM old WHERE f.key = old.key
      RETURNING f.key, f.version, f.state, f.org_key, f.programme_key, f.outcome, old.title AS old_title),
    e AS (INSERT INTO case_event (case_key, version, workflow, action, from_state, to_state, actor_key, opinion, changes, org_key, programme_key, outcome)
      SELECT key, version, 'complaint', 'correct', state, state, $4, $5,
        jsonb_build_object('title', jsonb_build_object('old', old_title, 'new', $3::text)), org_key, programme_key, outcome FROM c),
    u AS (INSERT INTO audit_event (actor_key, action, subject_kind, subject_id, case_key, outcome, changed)
      SELECT $4, 'complaint.correct', 'complaint', $1, key, 'DONE', ARRAY['state', 'title'] FROM c)
    SELECT version FROM c`,
};
