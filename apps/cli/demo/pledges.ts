import type { Client } from 'pg';
import { type DemoPlace, holderOf } from './responsibility-roster.js';

/** What every pledge of the demo says, words made up after the book's three parts: objectives, tasks, divisions. */
const TERMS = {
  objectives: [
    { number: 1, text: '工程安全、质量、功能、工期、成本协调统一' },
    { number: 2, text: '资金使用合规，队伍廉洁' },
  ],
  tasks: [
    { number: 1, objective: 1, text: '按期组织阶段检查', measure: '每季度不少于一次，问题整改率100%' },
    { number: 2, objective: 2, text: '监督招标投标和资金拨付', measure: '重大招标监督率100%，无挪用挤占' },
  ],
  divisions: [
    { objective: 1, businessDuty: '分管工程进度与质量', integrityDuty: '监督变更洽商，防止虚增工程量' },
    { objective: 2, businessDuty: '分管合同与资金', integrityDuty: '监督招标与拨付，落实公开' },
  ],
};

/** A pledge as it is loaded; steps come in the order in which pledges bind: from the top down. */
interface DemoPledge {
  readonly campaign: string;
  readonly unit: string;
  readonly venue: string | null;
  readonly level: string;
  readonly person: string;
  readonly year: number;
  readonly score: number;
}

const LEVELS = ['CITY', 'BUREAU', 'DIVISION'] as const;
/** Days of January on which a level's pledges are filed, issued, signed and countersigned. */
const DAYS: Readonly<Record<string, number>> = { CITY: 3, BUREAU: 8, DIVISION: 15 };

/** Signs the pledges of the programme down the levels, hands six of them over in 2008, and takes them to their end. */
export async function loadPledges(client: Client, places: readonly DemoPlace[]): Promise<void> {
  const pledges = places.flatMap(toPledge);
  const send = (text: string, rows: readonly object[], ...more: unknown[]) =>
    client.query(text, [JSON.stringify(rows), ...more]);
  for (const year of [2007, 2008]) await client.query(CAMPAIGN, [`AY-${year}`, year, JSON.stringify(TERMS)]);
  await send(TARGETS, pledges);
  for (const level of LEVELS) {
    const rows = pledges.filter((each) => each.level === level);
    const steps = stepsInto(DAYS[level] ?? 1);
    await send(FILE, rows, steps.filed);
    await client.query(DETAIL, [JSON.stringify(rows)]);
    await client.query(TELL_FILED, [level]);
    for (const [action, at, by] of steps.rest) await step(client, action, { at, by, states: STATES[action], level });
    await client.query(SERIES);
  }
  await handOver(client);
  await send(REPORTS, pledges);
  for (const [action, at, by] of TO_THE_END)
    await step(client, action, { at, by, states: STATES[action], level: null });
}

function toPledge(place: DemoPlace, n: number): DemoPledge[] {
  const person = holderOf(place);
  if (place.pledge === null || person === null) return [];
  const { pledge: campaign, unit, venue, level } = place;
  const score = 70 + ((n * 7) % 30);
  return [{ campaign, unit, venue, level, person, year: Number(campaign.slice(3)), score }];
}

type By = 'conduct.officer' | 'principal' | 'RESPONSIBLE' | 'SUPERIOR';
type Action = 'issue' | 'changeHolder' | 'sign' | 'countersign' | 'callReport' | 'report' | 'appraise' | 'close';

const STATES: Readonly<Record<Action, readonly [string, string]>> = {
  issue: ['DRAFT', 'ISSUED'],
  changeHolder: ['IN_FORCE', 'CHANGE_OF_HOLDER'],
  sign: ['ISSUED', 'SIGNED_BY_RESPONSIBLE'],
  countersign: ['SIGNED_BY_RESPONSIBLE', 'IN_FORCE'],
  callReport: ['IN_FORCE', 'REPORT_DUE'],
  report: ['REPORT_DUE', 'REPORTED'],
  appraise: ['REPORTED', 'APPRAISED'],
  close: ['APPRAISED', 'CLOSED'],
};

const stepsInto = (day: number) => {
  const at = (more: number) => `-01-${String(day + more).padStart(2, '0')} 10:00:00+08`;
  const rest: readonly (readonly [Action, string, By])[] = [
    ['issue', at(1), 'principal'],
    ['sign', at(2), 'RESPONSIBLE'],
    ['countersign', at(3), 'SUPERIOR'],
  ];
  return { filed: at(0), rest };
};

const TO_THE_END: readonly (readonly [Action, string, By])[] = [
  ['callReport', '-12-01 10:00:00+08', 'conduct.officer'],
  ['report', '-12-20 10:00:00+08', 'RESPONSIBLE'],
  ['appraise', '-12-28 10:00:00+08', 'conduct.officer'],
  ['close', '-12-30 10:00:00+08', 'principal'],
];

/** Takes every pledge of the demo that stands in a state one action on, in the past's own time. */
async function step(
  client: Client,
  action: Action,
  {
    at,
    by,
    states: [from, to],
    level,
  }: { at: string; by: By; states: readonly [string, string]; level: string | null },
): Promise<void> {
  if (action === 'sign' || action === 'countersign') await client.query(SIGN, [from, by, at, level]);
  await client.query(MOVE, [from, to, level, action === 'issue', action === 'appraise']);
  await client.query(TELL, [from, to, action, by, at, level]);
}

/** In April 2008 six places passed to somebody else, who signed anew within the month. */
async function handOver(client: Client): Promise<void> {
  const handed = JSON.stringify(HANDED);
  await client.query(SUCCESSORS, [handed]);
  await client.query(HAND_OVER, [handed]);
  for (const text of [MOVE_HANDED, TELL_HANDED]) await client.query(text, [handed, 'IN_FORCE', 'CHANGE_OF_HOLDER']);
  for (const [action, from, to, at, by] of [
    ['sign', 'CHANGE_OF_HOLDER', 'SIGNED_BY_RESPONSIBLE', '-04-15 10:00:00+08', 'RESPONSIBLE'],
    ['countersign', 'SIGNED_BY_RESPONSIBLE', 'IN_FORCE', '-04-20 10:00:00+08', 'SUPERIOR'],
  ] as const)
    await step(client, action, { at, by, states: [from, to], level: null });
}

const account = (key: string) => `(SELECT key FROM app_user WHERE person_key = ${key} ORDER BY key LIMIT 1)`;
const named = (name: string) => `(SELECT key FROM app_user WHERE username = '${name}')`;
const BY = `CASE $4 WHEN 'RESPONSIBLE' THEN ${account('d.responsible_person_key')} WHEN 'SUPERIOR' THEN ${account('d.superior_person_key')}
  ELSE (SELECT key FROM app_user WHERE username = $4) END`;
const ROW = `jsonb_to_recordset($1) AS r(campaign text, unit text, venue text, level text, person uuid, year int, score int)
  JOIN organization o ON o.code = r.unit LEFT JOIN project v ON v.number = r.venue`;
const OURS = `case_file c JOIN pledge d ON d.case_key = c.key JOIN pledge_campaign k ON k.key = d.campaign_key AND k.code LIKE 'AY-%'`;

const CAMPAIGN = `INSERT INTO pledge_campaign (id, code, name, year, programme_key, organization_key, template, created_by, created_at, is_synthetic)
  SELECT overlay(o.id::text placing right($1, 1) from 20 for 1)::uuid, $1, $2::int || '年奥运筹办党风廉政建设责任书', $2::int, p.key, o.key, $3, ${named('conduct.officer')},
    make_timestamptz($2::int, 1, 2, 9, 0, 0, 'Asia/Shanghai'), true FROM organization o, programme p WHERE o.code = 'AY' AND p.code = 'OLYMPIC-2008'`;
const TARGETS = `INSERT INTO pledge_target (campaign_key, organization_key, project_key, level)
  SELECT k.key, o.key, v.key, r.level FROM ${ROW} JOIN pledge_campaign k ON k.code = r.campaign ORDER BY o.key, v.key`;
const FILE = `INSERT INTO case_file (id, kind, state, organ_key, org_key, secrecy, programme_key, title, received_at, created_by)
  SELECT id_beside(COALESCE(v.id, o.id), r.campaign), 4, 'DRAFT', o.key, o.key, 1, k.programme_key, left(r.year || '年' || COALESCE(v.name, o.name) || '党风廉政建设责任书', 200),
    (r.year || $2)::timestamptz, ${named('conduct.officer')}
  FROM ${ROW} JOIN pledge_campaign k ON k.code = r.campaign ORDER BY o.key, v.key`;
/** The pledge above is the unit's own, or the leading group's; who signed that one countersigns this one. */
const DETAIL = `INSERT INTO pledge (case_key, target_key, campaign_key, parent_case_key, level, responsible_person_key, superior_person_key, starts_on, ends_on,
    objectives, tasks, divisions, text_hash, is_synthetic)
  SELECT c.key, t.key, k.key, up.case_key, r.level, p.key, COALESCE(up.responsible_person_key, boss.person_key), make_date(r.year, 1, 1), make_date(r.year, 12, 31),
    k.template->'objectives', k.template->'tasks', k.template->'divisions', '', true
  FROM ${ROW} JOIN pledge_campaign k ON k.code = r.campaign JOIN person p ON p.id = r.person
    JOIN case_file c ON c.id = id_beside(COALESCE(v.id, o.id), r.campaign)
    JOIN pledge_target t ON t.campaign_key = k.key AND t.organization_key = o.key AND t.project_key IS NOT DISTINCT FROM v.key AND t.level = r.level
    JOIN app_user boss ON boss.username = 'deputy'
    LEFT JOIN LATERAL (SELECT a.case_key, a.responsible_person_key FROM pledge a JOIN pledge_target at ON at.key = a.target_key
      WHERE a.campaign_key = k.key AND at.project_key IS NULL AND (at.organization_key = o.key OR at.organization_key = o.parent_key)
        AND pledge_depth(a.level) < pledge_depth(r.level) ORDER BY pledge_depth(a.level) DESC LIMIT 1) up ON true
  ORDER BY c.key`;
const TELL_FILED = `INSERT INTO case_event (case_key, version, workflow, action, from_state, to_state, actor_key, org_key, programme_key, recorded_at)
  SELECT c.key, 1, 'pledge', 'file', 'NONE', 'DRAFT', c.created_by, c.org_key, c.programme_key, c.received_at
  FROM ${OURS} WHERE c.version = 1 AND d.level = $1 ORDER BY c.key`;
const SIGN = `INSERT INTO pledge_signature (case_key, side, person_key, user_key, text_hash, signed_at)
  SELECT c.key, $2, u.person_key, u.key, d.text_hash, (k.year || $3)::timestamptz
  FROM ${OURS} JOIN app_user u ON u.key = CASE $2 WHEN 'RESPONSIBLE' THEN ${account('d.responsible_person_key')} ELSE ${account('d.superior_person_key')} END
  WHERE c.state = $1 AND ($4::text IS NULL OR d.level = $4) ORDER BY c.key`;
const MOVE = `UPDATE case_file f SET state = $2, version = f.version + 1, is_open = $2 <> 'CLOSED',
    number = CASE WHEN $4 THEN x.number ELSE f.number END, outcome = CASE WHEN NOT $5 THEN f.outcome WHEN x.score >= 90 THEN 'EXCELLENT' WHEN x.score >= 75 THEN 'QUALIFIED'
      ELSE 'BASICALLY_QUALIFIED' END
  FROM (SELECT c.key, d.score, o.code || '-ZR-' || k.year || '-' || lpad((row_number() OVER (PARTITION BY c.organ_key, k.year ORDER BY c.key) + COALESCE(s.last, 0))::text, 4, '0') AS number
    FROM ${OURS} JOIN organization o ON o.key = c.organ_key LEFT JOIN number_series s ON s.organ_key = o.key AND s.series = 'ZR' AND s.year = k.year
    WHERE c.state = $1 AND ($3::text IS NULL OR d.level = $3)) x WHERE f.key = x.key`;
const TELL = `INSERT INTO case_event (case_key, version, workflow, action, from_state, to_state, actor_key, opinion, org_key, programme_key, outcome, recorded_at)
  SELECT c.key, c.version, 'pledge', $3, $1, $2, ${BY}, CASE WHEN $3 = 'appraise' THEN '年度考核（演示）' END, c.org_key, c.programme_key, c.outcome, (k.year || $5)::timestamptz
  FROM ${OURS} WHERE c.state = $2 AND ($6::text IS NULL OR d.level = $6)
    AND NOT EXISTS (SELECT 1 FROM case_event e WHERE e.case_key = c.key AND e.version = c.version) ORDER BY c.key`;
const SERIES = `INSERT INTO number_series (organ_key, series, year, last) SELECT c.organ_key, 'ZR', k.year, count(*) FROM ${OURS} GROUP BY 1, 3
  ON CONFLICT (organ_key, series, year) DO UPDATE SET last = EXCLUDED.last`;
const REPORTS = `UPDATE pledge d SET score = r.score, report = jsonb_build_array(jsonb_build_object('task', 1, 'done', '按季组织检查', 'evidence', '检查记录（演示）'),
    jsonb_build_object('task', 2, 'done', '重大招标全部监督', 'evidence', '监督记录（演示）'))
  FROM ${ROW} WHERE d.case_key = (SELECT key FROM case_file WHERE id = id_beside(COALESCE(v.id, o.id), r.campaign))`;

/** Two bureaus and four divisions whose heads changed, with who came after. */
const HANDED = [
  { code: 'AY-Y11', name: '卫景珩' },
  { code: 'AY-Z05', name: '沈树霖' },
  { code: 'AY-Y12-1', name: '尤敬洲' },
  { code: 'AY-Y20-1', name: '华延堂' },
  { code: 'AY-Q03-1', name: '姜维岳' },
  { code: 'AY-Q08-1', name: '陶启煜' },
];
const HANDED_CASES = `${OURS} JOIN organization o ON o.key = c.org_key JOIN pledge_target t ON t.key = d.target_key AND t.project_key IS NULL
  JOIN jsonb_to_recordset($1) AS r(code text, name text) ON r.code = o.code`;
const SUCCESSORS = `WITH old AS (UPDATE post q SET valid_to = DATE '2008-03-31' FROM ${HANDED_CASES} WHERE q.person_key = d.responsible_person_key
      RETURNING id_beside(c.id, 'successor') AS id, o.key AS org, r.name, q.title, q.rank),
    someone AS (INSERT INTO person (id, name, organization_key, is_synthetic) SELECT id, name, org, true FROM old ORDER BY id RETURNING key, id),
    held AS (INSERT INTO post (person_key, organization_key, title, rank, valid_from)
      SELECT s.key, old.org, old.title, old.rank, DATE '2008-04-01' FROM someone s JOIN old USING (id) ORDER BY s.key)
  INSERT INTO app_user (id, username, person_key, disabled_at)
    SELECT overlay(id::text placing '9' from 20 for 1)::uuid, 'ay.s' || row_number() OVER (ORDER BY key), key, TIMESTAMPTZ '2009-01-01 00:00:00+08' FROM someone`;
const HAND_OVER = `UPDATE pledge p SET responsible_person_key = s.key FROM ${HANDED_CASES} JOIN person s ON s.id = id_beside(c.id, 'successor') WHERE p.case_key = c.key`;
const MOVE_HANDED = `UPDATE case_file f SET state = $3, version = f.version + 1 FROM ${HANDED_CASES} WHERE f.key = c.key AND c.state = $2`;
const TELL_HANDED = `INSERT INTO case_event (case_key, version, workflow, action, from_state, to_state, actor_key, opinion, changes, org_key, programme_key, recorded_at)
  SELECT c.key, c.version, 'pledge', 'changeHolder', $2, $3, ${named('principal')}, '原责任人调任（演示）', jsonb_build_object('changedOn', '2008-04-01'), c.org_key,
    c.programme_key, TIMESTAMPTZ '2008-04-02 10:00:00+08'
  FROM ${HANDED_CASES} WHERE c.state = $3 ORDER BY c.key`;
