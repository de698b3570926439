/** SQL text that puts the shared half of a case into JSON, over a case `c` with its organisations `organ` and `holder`. */

/** An account in short. */
export const person = (key: string): string =>
  `(SELECT json_build_object('id', u.id, 'name', p.name) FROM app_user u JOIN person p ON p.key = u.person_key WHERE u.key = ${key})`;

/** The light of a row that has `due_on`, `warn_on` and `is_paused`. */
export const light = (row: string, today: string): string =>
  `CASE WHEN ${row}.due_on = DATE '9999-12-31' THEN NULL WHEN ${row}.is_paused THEN 'GREY' WHEN ${today}::date > ${row}.due_on THEN 'RED'
    WHEN ${today}::date >= ${row}.warn_on THEN 'YELLOW' ELSE 'GREEN' END`;

/** The due day, null where no clock runs. */
export const due = (row: string): string => `NULLIF(${row}.due_on, DATE '9999-12-31')`;

/** An instant as the wire has it. */
export const instant = (value: string): string =>
  `to_char(${value} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** The label of secrecy. */
export const secrecy = (row: string): string => `(ARRAY['PUBLIC','INTERNAL','WORK_SECRET'])[${row}.secrecy + 1]`;

/** An organisation in short. */
export const place = (key: string): string =>
  `(SELECT json_build_object('id', o.id, 'code', o.code, 'name', o.name) FROM organization o WHERE o.key = ${key})`;

/** The pairs of `CaseSpine`, for a `json_build_object`; `deeds` is the place of the hands behind it. */
export const spineFacts = (
  deeds: string,
): string => `'key', c.key::text, 'id', c.id, 'state', c.state, 'version', c.version, 'number', c.number,
  'title', c.title, 'receivedAt', c.received_at, 'secrecy', ${secrecy('c')}, 'organKey', c.organ_key, 'organCode', organ.code,
  'organPath', organ.path, 'holderKey', c.org_key, 'holderPath', holder.path, 'assignees', c.assignees,
  'programmeKey', c.programme_key, 'outcome', c.outcome, 'deeds', ${deeds}`;

/** The pairs that a list shows of any case. */
export const spineItem = (
  today: string,
): string => `'id', c.id, 'number', c.number, 'state', c.state, 'version', c.version,
  'title', c.title, 'secrecy', ${secrecy('c')}, 'receivedAt', ${instant('c.received_at')},
  'programme', (SELECT code FROM programme WHERE key = c.programme_key), 'organization', ${place('c.org_key')},
  'dueOn', ${due('c')}, 'light', ${light('c', today)}`;

/** The aggregate over `case_event e` that is shown as the history. */
export const shownEvents = `COALESCE(json_agg(json_build_object('version', e.version, 'action', e.action, 'from', e.from_state, 'to', e.to_state,
  'actor', ${person('e.actor_key')}, 'onBehalfOf', CASE WHEN e.on_behalf_of_key IS NOT NULL THEN ${person('e.on_behalf_of_key')} END,
  'opinion', e.opinion, 'changes', e.changes, 'at', ${instant('e.recorded_at')}) ORDER BY e.version), '[]')`;

/** The clocks of a case. */
export const shownDeadlines = (
  today: string,
): string => `(SELECT COALESCE(json_agg(json_build_object('id', t.id, 'rule', t.rule, 'startedOn', t.started_on,
  'dueOn', t.due_on, 'provisional', t.is_provisional, 'derivation', t.derivation, 'endedAt', ${instant('t.ended_at')},
  'light', CASE WHEN t.ended_at IS NULL THEN ${light('t', today)} END) ORDER BY t.key), '[]') FROM case_deadline t WHERE t.case_key = c.key)`;
