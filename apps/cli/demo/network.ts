import type { Client } from 'pg';
import { BEGAN, type DemoPlace, ENDED, holderOf } from './responsibility-roster.js';

/** Kind, name, leading organisation, and the codes of its member units by their beginning. */
const BODIES = [
  ['LEADING_GROUP', '奥运场馆工程建设监督工作领导小组', 'AY', null],
  ['STANDING_OFFICE', '领导小组办公室', 'BJ-PZ08', null],
  ['SUPERVISION_NETWORK', '以纪检监察机关为主体的监察体系', 'BJ', '^BJ-(CY|HD|JD1|PZ08)$'],
  ['REGULATOR_NETWORK', '以行政主管机关为主体的工程建设监管体系', 'AY-Z01', '^AY-Z\\d\\d$'],
  ['OWNER_NETWORK', '市国资委和市“08”工程办牵头的体系', 'AY-Y01', '^AY-Y\\d\\d$'],
] as const;

/** Body, kind, day, title, and what was resolved: text, owner’s unit, due, done. */
const MEETINGS = [
  [
    'LEADING_GROUP',
    'WORKING',
    '2003-12-10',
    '第一次工作会议',
    '部署场馆开工前的监督工作',
    [
      ['开工前对招标文件进行全面检查', 'AY-Z01', '2004-02-28', '2004-02-20'],
      ['建立业主单位责任制', 'AY-Y01', '2004-03-31', '2004-03-25'],
    ],
  ],
  [
    'REGULATOR_NETWORK',
    'JOINT',
    '2005-04-15',
    '工程监管联席会议',
    '通报工程监管情况，明确联检联查分工',
    [
      ['牵头开展施工安全联合检查', 'AY-Z02', '2005-06-30', '2005-06-28'],
      ['清查建材进场检测记录', 'AY-Z04', '2005-07-31', '2005-09-02'],
    ],
  ],
  [
    'SUPERVISION_NETWORK',
    'JOINT',
    '2006-08-20',
    '监督网络联席会议',
    '研究围标串标重点治理',
    [['梳理重大招标项目，逐项确定监督人员', 'AY-Z07', '2006-10-31', '2006-10-20']],
  ],
  [
    'LEADING_GROUP',
    'WORKING',
    '2008-02-26',
    '赛前工作会议',
    '部署赛时纪律和收尾监督',
    [
      ['场馆运行物资管理办法全部落实', 'AY-Y03', '2008-05-31', '2008-05-30'],
      ['捐赠物资交接核对', 'AY-Q01', '2008-07-15', '2008-07-10'],
    ],
  ],
] as const;

/** The programme's leading group, office and three networks, with meetings and the tasks that they resolved. */
export async function loadNetwork(client: Client, places: readonly DemoPlace[]): Promise<void> {
  const send = (text: string, rows: readonly object[]) => client.query(text, [JSON.stringify(rows)]);
  const head = (code: string) =>
    holderOf(places.find(({ unit, venue }) => unit === code && venue === null) as DemoPlace);
  await send(
    FOUND,
    BODIES.map(([kind, name, organization]) => ({ kind, name: `${name}（示例）`, organization })),
  );
  await send(
    UNITS,
    BODIES.flatMap(([kind, , , units]) => (units === null ? [] : [{ kind, units }])),
  );
  await send(PEOPLE, [
    { role: 'HEAD', person: head('AY') },
    ...['AY-Y01', 'AY-Z01', 'AY-Q01'].map((code) => ({ role: 'DEPUTY', person: head(code) })),
    ...['AY-Y03', 'AY-Z03', 'AY-Q03'].map((code) => ({ role: 'MEMBER', person: head(code) })),
  ]);
  await send(
    MEET,
    MEETINGS.map(([body, kind, day, title, minutes]) => ({ body, kind, day, title, minutes })),
  );
  await send(
    RESOLVE,
    MEETINGS.flatMap(([, , , title, , tasks]) =>
      tasks.map(([text, unit, due, done], n) => ({ title, n: n + 1, text, unit, person: head(unit), due, done })),
    ),
  );
}

const BODY = `network_body b JOIN programme g ON g.key = b.programme_key AND g.code = 'OLYMPIC-2008'`;
const officer = `(SELECT key FROM app_user WHERE username = 'conduct.officer')`;

const FOUND = `INSERT INTO network_body (id, programme_key, kind, name, organization_key, starts_on, ends_on, is_synthetic)
  SELECT id_beside(g.id, r.kind), g.key, r.kind, r.name, o.key, DATE '${BEGAN}', DATE '${ENDED}', true
  FROM jsonb_to_recordset($1) AS r(kind text, name text, organization text) JOIN organization o ON o.code = r.organization
    JOIN programme g ON g.code = 'OLYMPIC-2008' ORDER BY r.kind`;
const UNITS = `INSERT INTO network_member (id, body_key, role, organization_key, starts_on, ends_on)
  SELECT id_beside(b.id, o.code), b.key, CASE WHEN o.key = b.organization_key THEN 'LEAD_UNIT' ELSE 'UNIT' END, o.key, b.starts_on, b.ends_on
  FROM jsonb_to_recordset($1) AS r(kind text, units text) JOIN ${BODY} ON b.kind = r.kind JOIN organization o ON o.code ~ r.units ORDER BY b.key, o.code`;
const PEOPLE = `INSERT INTO network_member (id, body_key, role, person_key, starts_on, ends_on)
  SELECT id_beside(b.id, p.id::text), b.key, r.role, p.key, b.starts_on, b.ends_on
  FROM jsonb_to_recordset($1) AS r(role text, person uuid) JOIN person p ON p.id = r.person JOIN ${BODY} ON b.kind = 'LEADING_GROUP' ORDER BY p.key`;
const MEET = `INSERT INTO network_meeting (id, body_key, kind, held_on, title, minutes, recorded_by, recorded_at, is_synthetic)
  SELECT id_beside(b.id, r.title), b.key, r.kind, r.day, r.title, r.minutes, ${officer}, (r.day + 1)::timestamp AT TIME ZONE 'Asia/Shanghai', true
  FROM jsonb_to_recordset($1) AS r(body text, kind text, day date, title text, minutes text) JOIN ${BODY} ON b.kind = r.body ORDER BY r.day`;
const RESOLVE = `INSERT INTO network_task (id, meeting_key, ordinal, text, owner_person_key, owner_organization_key, due_on, done_on, done_note, done_by)
  SELECT id_beside(m.id, r.n::text), m.key, r.n, r.text, p.key, o.key, r.due, r.done, '已完成（演示）', ${officer}
  FROM jsonb_to_recordset($1) AS r(title text, n int, text text, unit text, person uuid, due date, done date)
    JOIN network_meeting m ON m.title = r.title JOIN person p ON p.id = r.person JOIN organization o ON o.code = r.unit ORDER BY m.key, r.n`;
