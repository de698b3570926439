import type { Client } from 'pg';
import { DISCLOSURES, GROUPS, REGULATIONS, THEMES } from './inspection-texts.js';
import type { Random } from './random.js';

const DAY_MS = 86_400_000;
/** Meetings that the group at the 08 office sat in, and inspections that it joined: a few more than the book's round numbers. */
const DIARY = [
  ['MEETING_SAT_IN', 703, '列席工程例会'],
  ['INSPECTION_JOINED', 204, '参加工程质量检查'],
] as const;
const DISCIPLINES = 10;
/** What the book states and nothing can count. */
const FACTS = [
  ['F01', 7, 'EXACT', '年', '《北京奥运会筹办监督》：长达七年的筹办过程'],
  ['F02', 400_000, 'OVER', '人', '《北京奥运会筹办监督》：建设者、志愿者和工作人员有40多万'],
] as const;

/** The checklist of the demo's inspections, regulations, diary, themes, groups and facts. */
export async function loadSupervisionRegisters(client: Client, random: Random): Promise<void> {
  const send = (text: string, rows: readonly object[]) => client.query(text, [JSON.stringify(rows)]);
  await client.query(CHECKLIST, [random.id()]);
  for (const text of CHECKLIST_VERSION) await client.query(text);
  await send(
    REGULATION,
    REGULATIONS.map(([title, issuer, on, kind, stage, origin, withWhom]) => ({
      id: random.id(),
      ...{ title, issuer, on, kind, stage, origin, withWhom },
    })),
  );
  await send(
    REQUIREMENT,
    [
      ...DISCLOSURES.map((content, place) => ({ of: 0, n: place + 1, kind: 'DISCLOSURE', content: `${content}公开` })),
      ...DISCLOSURES.map((content, place) => ({
        of: 0,
        n: DISCLOSURES.length + place + 1,
        kind: 'PROHIBITION',
        content: `${content}环节的“不准”`,
      })),
      ...Array.from({ length: DISCIPLINES }, (_, place) => ({
        of: REGULATIONS.length - 1,
        n: place + 1,
        kind: 'DISCIPLINE',
        content: `第${place + 1}方面纪律要求（原文未列，演示）`,
      })),
    ].map(({ of, ...each }) => ({ ...each, title: REGULATIONS[of]?.[0] })),
  );
  await send(
    DIARY_ENTRY,
    DIARY.flatMap(([kind, count, title]) => entriesOf(random, kind, count, title)),
  );
  await send(
    THEME,
    THEMES.map(([year, title, ...tasks]) => ({ id: random.id(), year, title, tasks })),
  );
  await send(
    TASK,
    THEMES.flatMap(([year, theme, ...tasks]) =>
      tasks.map((title, place) => ({
        id: random.id(),
        theme,
        n: place + 1,
        title,
        due: `${year}-12-31`,
        at: `${year}-12-10T02:00:00Z`,
      })),
    ),
  );
  await send(
    GROUP,
    GROUPS.map((name) => ({ id: random.id(), name })),
  );
  await send(
    FACT,
    FACTS.map(([code, value, qualifier, unit, source]) => ({ id: random.id(), code, value, qualifier, unit, source })),
  );
}

/** Spread over the years in which the group was there. */
function entriesOf(random: Random, kind: string, count: number, title: string): object[] {
  return Array.from({ length: count }, (_, index) => {
    const at = new Date(Date.UTC(2002, 1, 4, 2) + index * ((6.7 * 365 * DAY_MS) / count));
    return { id: random.id(), kind, title: `${title}（第${index + 1}次，演示）`, at };
  });
}

const CHECKLIST = `INSERT INTO checklist (id, code, title, organization_key, created_by, created_at, is_synthetic)
  SELECT $1, 'DEMO-INSPECTION', '工程建设监督检查清单（演示）', o.key, u.key, '2002-01-04T02:00:00Z', true
  FROM organization o, app_user u WHERE o.code = 'BJ-JD1' AND u.username = 'supervision.officer'`;
const CHECKLIST_VERSION = [
  `INSERT INTO checklist_version (checklist_key, number, drafted_by, drafted_at)
   SELECT key, 1, created_by, created_at FROM checklist WHERE code = 'DEMO-INSPECTION'`,
  `INSERT INTO checklist_item (version_key, ordinal, section, content, clause, is_mandatory)
   SELECT v.key, x.* FROM checklist_version v JOIN checklist l ON l.key = v.checklist_key AND l.code = 'DEMO-INSPECTION', (VALUES
     (1, '制度', '制度落实情况', NULL, true), (2, '招投标', '是否依法招标', '《招标投标法》第三条', false), (3, '资金', '资金拨付依据是否完整', NULL, false),
     (4, '捐赠', '接受、移交手续和公示', NULL, false)) AS x(ordinal, section, content, clause, mandatory)`,
  `UPDATE checklist_version v SET published_by = u.key, published_at = v.drafted_at + interval '2 days'
   FROM checklist l, app_user u WHERE l.key = v.checklist_key AND l.code = 'DEMO-INSPECTION' AND u.username = 'supervision.head'`,
];
const PROGRAMME = `(SELECT key FROM programme WHERE code = 'OLYMPIC-2008')`;
const byWhom = (username: string) => `(SELECT key FROM app_user WHERE username = '${username}')`;
const organ = (code: string) => `(SELECT key FROM organization WHERE code = '${code}')`;
const REGULATION = `INSERT INTO regulation (id, title, issuer, issued_on, kind, stage, origin, coordinated_with, programme_key, recorded_by, recorded_at, is_synthetic)
  SELECT r.id, r.title, r.issuer, r.on, r.kind, r.stage, r.origin, r."withWhom", ${PROGRAMME}, ${byWhom('conduct.officer')}, r.on + interval '3 days', true
  FROM jsonb_to_recordset($1) AS r(id uuid, title text, issuer text, "on" date, kind text, stage text, origin text, "withWhom" text[]) ORDER BY r.on, r.id`;
const REQUIREMENT = `INSERT INTO regulation_requirement (regulation_key, ordinal, kind, content)
  SELECT g.key, r.n, r.kind, r.content FROM jsonb_to_recordset($1) AS r(title text, n int, kind text, content text)
  JOIN regulation g ON g.title = r.title AND g.programme_key = ${PROGRAMME} ORDER BY g.key, r.n`;
const DIARY_ENTRY = `INSERT INTO station_diary (id, group_key, host, kind, happened_on, title, programme_key, recorded_by, recorded_at, is_synthetic)
  SELECT r.id, ${organ('BJ-PZ08')}, '市“08”工程办', r.kind, (r.at AT TIME ZONE 'Asia/Shanghai')::date, r.title, ${PROGRAMME}, ${byWhom('stationed.officer')}, r.at, true
  FROM jsonb_to_recordset($1) AS r(id uuid, kind text, title text, at timestamptz) ORDER BY r.at, r.id`;
const THEME = `INSERT INTO supervision_theme (id, year, title, programme_key, organization_key, created_by, recorded_at, is_synthetic)
  SELECT r.id, r.year, r.title, ${PROGRAMME}, ${organ('BJ')}, ${byWhom('conduct.officer')}, make_timestamptz(r.year, 1, 20, 9, 0, 0, 'Asia/Shanghai'), true
  FROM jsonb_to_recordset($1) AS r(id uuid, year int, title text) ORDER BY r.year`;
const TASK = `INSERT INTO supervision_task (id, theme_key, ordinal, title, lead_key, co_units, due_on, state, evidence, reported_by, reported_at, decided_by, decided_at)
  SELECT r.id, h.key, r.n, r.title, ${organ('BJ-JW')}, ARRAY['市“08”工程办'], r.due, 'VERIFIED', '年度总结（演示）', ${byWhom('unit.liaison')}, r.at,
    ${byWhom('conduct.officer')}, r.at + interval '10 days'
  FROM jsonb_to_recordset($1) AS r(id uuid, theme text, n int, title text, due date, at timestamptz)
  JOIN supervision_theme h ON h.title = r.theme ORDER BY h.key, r.n`;
const GROUP = `INSERT INTO working_group (id, programme_key, name, lead_key, supervisor_key, starts_on, recorded_by, recorded_at, is_synthetic)
  SELECT r.id, ${PROGRAMME}, r.name, ${organ('BJ-JW')}, ${organ('BJ-PZ08')}, DATE '2006-07-01', ${byWhom('conduct.officer')}, '2006-07-03T02:00:00Z', true
  FROM jsonb_to_recordset($1) AS r(id uuid, name text)`;
const FACT = `INSERT INTO programme_fact (id, programme_key, code, value, qualifier, unit, source, stated_by, stated_at)
  SELECT r.id, ${PROGRAMME}, r.code, r.value, r.qualifier, r.unit, r.source, ${byWhom('conduct.officer')}, '2008-10-20T02:00:00Z'
  FROM jsonb_to_recordset($1) AS r(id uuid, code text, value bigint, qualifier text, unit text, source text)`;
