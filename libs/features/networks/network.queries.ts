import { reading, statement } from '../../platform/unit-of-work/statement.js';
import type { NetworkBodyView, NetworkMeetingView, NetworkTaskView } from './network.contract.js';

const named = (table: 'person' | 'organization', key: string) =>
  `(SELECT json_build_object('id', id, 'name', name) FROM ${table} WHERE key = ${key})`;

const members = (
  at: string,
) => `(SELECT COALESCE(json_agg(json_build_object('id', m.id, 'role', m.role, 'person', ${named('person', 'm.person_key')},
    'organization', ${named('organization', 'm.organization_key')}, 'from', m.starts_on, 'to', m.ends_on)
    ORDER BY array_position(ARRAY['HEAD', 'DEPUTY', 'LEAD_UNIT', 'MEMBER', 'UNIT'], m.role), m.starts_on, m.key), '[]')
  FROM network_member m WHERE m.body_key = b.key AND (${at}::date IS NULL OR ${at}::date BETWEEN m.starts_on AND COALESCE(m.ends_on, 'infinity')))`;
const BODY = (
  at: string,
) => `b.id, g.code AS programme, b.kind, b.name, o.id AS "organizationId", o.name AS "organizationName",
  b.starts_on::text AS "from", b.ends_on::text AS "to", ${members(at)} AS members, b.is_synthetic AS synthetic`;
const BODIES_FROM = `FROM network_body b JOIN programme g ON g.key = b.programme_key JOIN organization o ON o.key = b.organization_key`;

/** Bodies in scope: roots of the scope, programme, day. */
export const BODIES = reading<NetworkBodyView>(
  'network-bodies',
  `SELECT ${BODY('$7')} ${BODIES_FROM} WHERE o.path && $5::int[] AND ($6::text IS NULL OR g.code = $6)
     AND ($7::date IS NULL OR $7::date BETWEEN b.starts_on AND COALESCE(b.ends_on, 'infinity'))
   ORDER BY g.code, array_position(ARRAY['LEADING_GROUP', 'STANDING_OFFICE', 'SUPERVISION_NETWORK', 'REGULATOR_NETWORK', 'OWNER_NETWORK'], b.kind), b.starts_on LIMIT 200`,
);

/** One body inside a transaction: id. */
export const FIND_BODY = statement<NetworkBodyView>(
  'network-find-body',
  `SELECT ${BODY('NULL')} ${BODIES_FROM} WHERE b.id = $1`,
);

/** A programme by its code and an organisation by its id. */
export const PLACE = statement<{ programme: number | null; key: number; path: number[] }>(
  'network-place',
  `SELECT (SELECT key FROM programme WHERE code = $2) AS programme, key, path FROM organization WHERE id = $1 AND key <> 1`,
);

/** Founds a body: id, programme, kind, name, organisation, from, to. */
export const FOUND = statement(
  'network-found',
  'INSERT INTO network_body (id, programme_key, kind, name, organization_key, starts_on, ends_on) VALUES ($1, $2, $3, $4, $5, $6, $7)',
);

/** Where a body stands: id. */
export const BODY_STANDS = statement<{ key: number; path: number[] }>(
  'network-body-stands',
  'SELECT b.key, o.path FROM network_body b JOIN organization o ON o.key = b.organization_key WHERE b.id = $1',
);

/** The same from one of its members: id of the member. */
export const MEMBER_STANDS = statement<{ key: number; path: number[]; body: string; starts_on: string }>(
  'network-member-stands',
  `SELECT m.key, o.path, b.id AS body, m.starts_on::text FROM network_member m JOIN network_body b ON b.key = m.body_key
     JOIN organization o ON o.key = b.organization_key WHERE m.id = $1`,
);

/** The keys of a person and of an organisation: ids, either may be null. */
export const WHO = statement<{ person: number | null; organization: number | null }>(
  'network-who',
  `SELECT (SELECT key FROM person WHERE id = $1 AND key <> 1) AS person, (SELECT key FROM organization WHERE id = $2 AND key <> 1) AS organization`,
);

/** A member joins: id, body, role, person, organisation, from, to. */
export const JOIN = statement(
  'network-join',
  'INSERT INTO network_member (id, body_key, role, person_key, organization_key, starts_on, ends_on) VALUES ($1, $2, $3, $4, $5, $6, $7)',
);

/** A member's last day: key, day. */
export const LEAVE = statement('network-leave', 'UPDATE network_member SET ends_on = $2 WHERE key = $1');

const task = (
  today: string,
) => `json_build_object('id', t.id, 'meetingId', m.id, 'meeting', m.title, 'ordinal', t.ordinal, 'text', t.text,
  'owner', ${named('person', 't.owner_person_key')}, 'organization', ${named('organization', 't.owner_organization_key')},
  'dueOn', t.due_on, 'doneOn', t.done_on, 'note', t.done_note, 'overdue', COALESCE(t.done_on, ${today}::date) > t.due_on)`;
const meeting = (
  today: string,
) => `json_build_object('id', m.id, 'bodyId', b.id, 'body', b.name, 'kind', m.kind, 'heldOn', m.held_on,
  'title', m.title, 'minutes', m.minutes, 'synthetic', m.is_synthetic,
  'tasks', (SELECT COALESCE(json_agg(${task(today)} ORDER BY t.ordinal), '[]') FROM network_task t WHERE t.meeting_key = m.key))`;
const MEETINGS_FROM = `FROM network_meeting m JOIN network_body b ON b.key = m.body_key JOIN organization o ON o.key = b.organization_key`;
const OF_PROGRAMME = `($6::text IS NULL OR b.programme_key = (SELECT key FROM programme WHERE code = $6))`;
const MEETING_FILTERS = `o.path && $5::int[] AND ${OF_PROGRAMME} AND ($7::uuid IS NULL OR b.id = $7)`;

/** A page of meetings, newest first: scope, programme, body, today, day and key to start before, rows. */
export const MEETINGS = reading<{ key: string; held_on: string; item: NetworkMeetingView }>(
  'network-meetings',
  `SELECT m.key::text, m.held_on::text, ${meeting('$8')} AS item ${MEETINGS_FROM} WHERE ${MEETING_FILTERS}
     AND ($9::date IS NULL OR (m.held_on, m.key) < ($9::date, $10::int)) ORDER BY m.held_on DESC, m.key DESC LIMIT $11::int`,
);

/** How many, counted up to `$9`; `$8` stands only for the day. */
export const COUNT_MEETINGS = reading<{ counted: number }>(
  'network-meetings-count',
  `SELECT count(*)::int AS counted FROM (SELECT 1 ${MEETINGS_FROM} WHERE ${MEETING_FILTERS} AND $8::date IS NOT NULL LIMIT $9::int) counted`,
);

/** One inside a transaction: id, today. */
export const FIND_MEETING = statement<{ item: NetworkMeetingView }>(
  'network-find-meeting',
  `SELECT ${meeting('$2')} AS item ${MEETINGS_FROM} WHERE m.id = $1`,
);

/** Keeps a meeting: id, body, kind, day, title, minutes, who. */
export const RECORD = statement(
  'network-record-meeting',
  'INSERT INTO network_meeting (id, body_key, kind, held_on, title, minutes, recorded_by) VALUES ($1, $2, $3, $4, $5, $6, $7)',
);

/** Its tasks: meeting id, arrays of id, text, person id, organisation id, day. */
export const RESOLVE = statement(
  'network-resolve',
  `INSERT INTO network_task (id, meeting_key, ordinal, text, owner_person_key, owner_organization_key, due_on)
   SELECT x.id, (SELECT key FROM network_meeting WHERE id = $1), x.n, x.text, p.key, o.key, x.due
   FROM unnest($2::uuid[], $3::text[], $4::uuid[], $5::uuid[], $6::date[]) WITH ORDINALITY AS x(id, text, person, organization, due, n)
     JOIN person p ON p.id = x.person JOIN organization o ON o.id = x.organization ORDER BY x.n`,
);

/** Owners of what is resolved, in their order: arrays of person id, organisation id; the day of the meeting. */
export const OWNERS = statement<{ holds: boolean }>(
  'network-owners',
  `SELECT EXISTS (SELECT 1 FROM person p JOIN post t ON t.person_key = p.key JOIN organization o ON o.key = t.organization_key
     WHERE p.id = x.person AND o.id = x.organization AND p.key <> 1 AND $3::date BETWEEN t.valid_from AND COALESCE(t.valid_to, 'infinity')) AS holds
   FROM unnest($1::uuid[], $2::uuid[]) WITH ORDINALITY AS x(person, organization, n) ORDER BY x.n`,
);

const TASKS_FROM = `FROM network_task t JOIN network_meeting m ON m.key = t.meeting_key JOIN network_body b ON b.key = m.body_key
  JOIN organization o ON o.key = b.organization_key`;
const TASK_FILTERS = `o.path && $5::int[] AND ${OF_PROGRAMME} AND ($7::uuid IS NULL OR t.owner_person_key = (SELECT key FROM person WHERE id = $7))
  AND ($8::text IS NULL OR CASE $8 WHEN 'DONE' THEN t.done_on IS NOT NULL WHEN 'OVERDUE' THEN t.done_on IS NULL AND t.due_on < $9::date ELSE t.done_on IS NULL END)`;

/** A page of tasks by the day on which they are due: scope, programme, owner, state, today, day and key to start after, rows. */
export const TASKS = reading<{ key: string; due_on: string; item: NetworkTaskView }>(
  'network-tasks',
  `SELECT t.key::text, t.due_on::text, ${task('$9')} AS item ${TASKS_FROM} WHERE ${TASK_FILTERS}
     AND ($10::date IS NULL OR (t.due_on, t.key) > ($10::date, $11::int)) ORDER BY t.due_on, t.key LIMIT $12::int`,
);

/** How many, counted up to `$10`. */
export const COUNT_TASKS = reading<{ counted: number }>(
  'network-tasks-count',
  `SELECT count(*)::int AS counted FROM (SELECT 1 ${TASKS_FROM} WHERE ${TASK_FILTERS} LIMIT $10::int) counted`,
);

/** A task for its completion, locked: id, today. */
export const TASK = statement<{ key: number; path: number[]; item: NetworkTaskView }>(
  'network-task',
  `SELECT t.key, o.path, ${task('$2')} AS item ${TASKS_FROM} WHERE t.id = $1 FOR NO KEY UPDATE OF t`,
);

/** Done: key, day, note, who. */
export const COMPLETE = statement(
  'network-complete',
  'UPDATE network_task SET done_on = $2, done_note = $3, done_by = $4 WHERE key = $1',
);
