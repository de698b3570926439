import { Client } from 'pg';
import type { CaseKindName } from '../domain/case-kinds.js';
import { deadlineRules } from '../domain/deadlines.js';
import { roleOf, roles } from '../domain/roles.js';
import { workCalendarRows, workCalendarSource, workCalendarYears } from '../domain/work-calendar-years.js';
import { importable, systemActions, workflows } from '../domain/workflows/all.js';
import { transitionsOf, type Workflow } from '../kernel/workflow.js';

/**
 * Writes the domain's tables into the database as the owner: workflow rows (what history may say), who may act, first
 * versions of the deadline rules and the calendar. Rules and days that are there already are left as they are.
 */
export async function syncReferenceData(ownerUrl: string): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('BEGIN');
    for (const workflow of Object.values(workflows)) await syncWorkflow(client, workflow);
    await syncRules(client);
    await syncCalendar(client);
    await client.query('COMMIT');
  } finally {
    await client.end();
  }
}

async function syncWorkflow(client: Client, workflow: Workflow): Promise<void> {
  const states = Object.keys(workflow.states);
  const rows = [
    { action: 'file', from: 'NONE', to: workflow.initial },
    ...(importable.includes(workflow.name) ? states.map((to) => ({ action: 'import', from: 'NONE', to })) : []),
    ...transitionsOf(workflow),
    ...Object.keys(systemActions)
      .filter((action) => action !== 'file')
      .flatMap((action) => states.map((state) => ({ action, from: state, to: state }))),
  ];
  await client.query(
    `INSERT INTO workflow_transition SELECT $1, * FROM unnest($2::text[], $3::text[], $4::text[]) ON CONFLICT DO NOTHING`,
    [workflow.name, rows.map(({ action }) => action), rows.map(({ from }) => from), rows.map(({ to }) => to)],
  );
  const apart = Object.entries(workflow.actions).flatMap(([action, { apartFrom }]) =>
    (apartFrom ?? []).map((other) => ({ action, other })),
  );
  await client.query('DELETE FROM workflow_separation WHERE workflow = $1', [workflow.name]);
  await client.query('INSERT INTO workflow_separation SELECT $1, * FROM unnest($2::text[], $3::text[])', [
    workflow.name,
    apart.map(({ action }) => action),
    apart.map(({ other }) => other),
  ]);
  const actors = Object.entries(roles).flatMap(([role, { permissions }]) =>
    states
      .filter((state) =>
        Object.values(workflow.actions).some(
          ({ from, permission }) => from.includes(state) && (permissions as readonly string[]).includes(permission),
        ),
      )
      .map((state) => ({ role, state })),
  );
  await client.query('DELETE FROM workflow_actor WHERE workflow = $1', [workflow.name]);
  await client.query('INSERT INTO workflow_actor SELECT $1, * FROM unnest($2::text[], $3::text[], $4::boolean[])', [
    workflow.name,
    actors.map(({ state }) => state),
    actors.map(({ role }) => role),
    actors.map(({ role }) => roleOf(role)?.reads[workflow.name as CaseKindName] !== 'ALL'),
  ]);
}

async function syncRules(client: Client): Promise<void> {
  for (const rule of deadlineRules) {
    await client.query(
      `INSERT INTO rule_deadline (rule, rule_set, amount, unit, counting, rolls_to_working_day, label_zh, label_en, starts_zh,
         starts_en, source, mark, valid_from, valid_to) SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14
       WHERE NOT EXISTS (SELECT 1 FROM rule_deadline WHERE rule = $1 AND rule_set = $2 AND daterange(valid_from, valid_to, '[]') && daterange($13, $14, '[]'))`,
      [
        rule.key,
        rule.ruleSet,
        rule.amount,
        rule.unit,
        rule.counting,
        rule.rollToWorkingDay,
        rule.zh,
        rule.en,
        rule.starts.zh,
        rule.starts.en,
        rule.source,
        rule.mark,
        rule.validFrom,
        rule.validTo,
      ],
    );
  }
}

/** A year comes with its days or not at all: one that was replaced here since keeps what it was given. */
async function syncCalendar(client: Client): Promise<void> {
  const days = workCalendarRows();
  await client.query(
    `WITH fresh AS (INSERT INTO work_calendar_year SELECT * FROM unnest($1::int[], $2::text[]) ON CONFLICT DO NOTHING RETURNING year)
     INSERT INTO work_calendar_day (day, kind, name, source)
       SELECT d.* FROM unnest($3::date[], $4::text[], $5::text[], $6::text[]) AS d(day, kind, name, source)
       JOIN fresh ON fresh.year = extract(year FROM d.day)`,
    [
      workCalendarYears,
      workCalendarYears.map(workCalendarSource),
      days.map(({ date }) => date),
      days.map(({ kind }) => kind),
      days.map(({ name }) => name ?? null),
      days.map(({ source }) => source),
    ],
  );
}
