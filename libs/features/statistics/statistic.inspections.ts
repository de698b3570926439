import { codesOf } from '../../domain/vocabularies.js';
import { carriedOutStates } from '../../domain/workflows/inspection.js';
import { reading } from '../../platform/unit-of-work/statement.js';
import type { Figure } from './statistic.contract.js';
import { worded } from './statistic.pledges.js';

/** Inspections of a programme that took place, as the records stood at an instant, a row a figure. */
export interface InspectionRow {
  readonly figure: string;
  readonly count: number;
}

/** What registers and sources say of a programme at an instant. */
export interface RegisterRow {
  readonly meetings: number;
  readonly groups: number;
  readonly disciplines: number;
  readonly disclosures: number;
  readonly prohibitions: number;
  /** The last statement of each code. */
  readonly facts: readonly {
    readonly code: string;
    readonly value: number;
    readonly qualifier: string;
    readonly unit: string;
  }[];
}

const CARRIED_OUT = carriedOutStates.map((state) => `'${state}'`).join(', ');
const ofProgramme = '(SELECT key FROM programme WHERE code = $5)';

/** Which inspections a figure counts: the filter of the list, and the same as SQL over the detail row `d`. */
const COUNTED = {
  F06: {
    filter: 'type=SPECIAL&participation=ORGANISED&topic=DONATION',
    sql: `d.type = 'SPECIAL' AND d.participation = 'ORGANISED' AND 'DONATION' = ANY(d.topics)`,
  },
  F07: {
    filter: 'type=COMPREHENSIVE&participation=ORGANISED&topic=RESPONSIBILITY',
    sql: `d.type = 'COMPREHENSIVE' AND d.participation = 'ORGANISED' AND 'RESPONSIBILITY' = ANY(d.topics)`,
  },
  F08: {
    filter: 'type=SPECIAL&participation=ORGANISED&topic=APPROVAL,FUND,TENDER',
    sql: `d.type = 'SPECIAL' AND d.participation = 'ORGANISED' AND d.topics && '{APPROVAL,FUND,TENDER}'`,
  },
  F09: { filter: 'participation=JOINED', sql: `d.participation = 'JOINED'` },
} as const;

/** F06–F09: programme, instant. A joint special inspection counts once, by its type; what was joined never counts as organised. */
export const INSPECTIONS = reading<InspectionRow>(
  'statistic-inspections',
  `SELECT w.figure, count(*)::int AS count FROM case_file c
   JOIN LATERAL (SELECT e.to_state, e.programme_key FROM case_event e WHERE e.case_key = c.key AND e.recorded_at <= $6
     ORDER BY e.version DESC LIMIT 1) last ON last.programme_key = ${ofProgramme}
   JOIN inspection d ON d.case_key = c.key
   CROSS JOIN LATERAL (VALUES ${Object.entries(COUNTED)
     .map(([figure, { sql }]) => `('${figure}', ${sql})`)
     .join(', ')}) w(figure, counts)
   WHERE c.kind = 3 AND w.counts AND last.to_state IN (${CARRIED_OUT})
     AND c.key IN (SELECT case_key FROM case_event WHERE programme_key = ${ofProgramme}) GROUP BY 1`,
);

const demanded = (kind: string) =>
  `(SELECT count(*)::int FROM regulation_requirement q JOIN regulation r ON r.key = q.regulation_key
    WHERE r.programme_key = ${ofProgramme} AND r.recorded_at <= $6 AND q.kind = '${kind}')`;

/** Meetings, groups, requirements, facts: programme, instant, the organisations whose figures the reader sees. */
export const REGISTERS = reading<RegisterRow>(
  'statistic-registers',
  `SELECT (SELECT count(*)::int FROM station_diary s JOIN organization g ON g.key = s.group_key WHERE g.path && $7::int[]
       AND s.programme_key = ${ofProgramme} AND s.kind = 'MEETING_SAT_IN' AND s.recorded_at <= $6
       AND (s.withdrawn_at IS NULL OR s.withdrawn_at > $6)) AS meetings,
     (SELECT count(*)::int FROM working_group WHERE programme_key = ${ofProgramme} AND recorded_at <= $6) AS groups,
     ${demanded('DISCIPLINE')} AS disciplines, ${demanded('DISCLOSURE')} AS disclosures, ${demanded('PROHIBITION')} AS prohibitions,
     (SELECT COALESCE(json_agg(f), '[]') FROM (SELECT DISTINCT ON (code) code, value, qualifier, unit FROM programme_fact
       WHERE programme_key = ${ofProgramme} AND stated_at <= $6 ORDER BY code, stated_at DESC, key DESC) f) AS facts`,
);

const HUNDRED = 100;
const DIMENSIONS = codesOf('goalDimension').length;

/** What every filter of a figure says: the programme, and the instant of the records. */
export interface FigureTime {
  readonly programme: string;
  readonly asOf: string;
}
type Words = readonly [zh: string, en: string, unit: string, definition: string];

const filterOf = ({ programme, asOf }: FigureTime) => `programme=${programme}&asOf=${encodeURIComponent(asOf)}`;

/** A figure as it was counted; `query` lists its rows. */
const figure = (id: string, exact: number, [zh, en, unit, definition]: Words, query: string): Figure => ({
  id,
  label: { zh, en },
  value: exact,
  exact,
  qualifier: 'EXACT',
  unit,
  definition,
  query: `/api/v1/${query}`,
});
const overHundreds = (counted: Figure): Figure => ({ ...counted, ...worded(counted.exact, 'OVER', HUNDRED) });

/** F01, F02, F05–F10, F12, F22 and F23, each with the filter that lists its rows. */
export function inspectionFigures(
  rows: readonly InspectionRow[],
  registers: RegisterRow | undefined,
  time: FigureTime,
): Figure[] {
  return [
    ...factFigures(registers?.facts ?? [], time),
    ...carriedOutFigures(rows, time),
    ...(registers ? registerFigures(registers, time) : []),
  ];
}

function carriedOutFigures(rows: readonly InspectionRow[], time: FigureTime): Figure[] {
  const of = (id: keyof typeof COUNTED, words: Words) => {
    const query = `inspections?${filterOf(time)}&open=all&state=${carriedOutStates.join(',')}&${COUNTED[id].filter}`;
    return figure(id, rows.find((row) => row.figure === id)?.count ?? 0, words, query);
  };
  return [
    of('F06', [
      '捐赠资金审查',
      'Reviews of donated funds',
      '次',
      'special inspections of donations that took place, organised',
    ]),
    overHundreds(
      of('F07', [
        '综合检查',
        'Comprehensive inspections',
        '次',
        'comprehensive inspections of responsibility that took place, organised and not joined',
      ]),
    ),
    overHundreds(
      of('F08', [
        '专项检查',
        'Special inspections',
        '次',
        'special inspections of approvals, funds or tendering that took place, organised; each counts once',
      ]),
    ),
    overHundreds(
      of('F09', ['参加检查', 'Inspections joined', '次', 'inspections of others that a stationed group joined']),
    ),
  ];
}

function registerFigures(
  { meetings, groups, disciplines, disclosures, prohibitions }: RegisterRow,
  time: FigureTime,
): Figure[] {
  const when = filterOf(time);
  const both = `disclosures (${disclosures}) and prohibitions (${prohibitions}) that regulations of the programme demand`;
  return [
    figure(
      'F05',
      disciplines,
      [
        '纪律要求和规定',
        'Requirements of discipline',
        '条',
        'requirements of discipline in regulations of the programme',
      ],
      `regulations/requirements?kind=DISCIPLINE&${when}`,
    ),
    overHundreds(
      figure(
        'F10',
        meetings,
        [
          '列席会议',
          'Meetings sat in',
          '次',
          'meetings that a stationed group sat in without a vote; withdrawn entries do not count',
        ],
        `station-diary?kind=MEETING_SAT_IN&${when}`,
      ),
    ),
    figure(
      'F12',
      groups,
      ['工作小组', 'Working groups', '个', 'working groups, each watched by a stationed office'],
      `working-groups?${when}`,
    ),
    figure(
      'F22',
      disclosures + prohibitions,
      ['十公开、十不准', 'Disclosures and paired prohibitions', '项', both],
      `regulations/requirements?kind=DISCLOSURE,PROHIBITION&${when}`,
    ),
    figure(
      'F23',
      DIMENSIONS,
      ['五统一', 'Goals kept in harmony', '项', 'dimensions of a project’s goal'],
      'vocabularies/goalDimension',
    ),
  ];
}

/** Facts that are figures of the report. */
const FACTS: Readonly<Record<string, readonly [string, string]>> = {
  F01: ['筹办过程', 'Years of preparation'],
  F02: ['建设者、志愿者和工作人员', 'Builders, volunteers and staff'],
};

function factFigures(facts: RegisterRow['facts'], time: FigureTime): Figure[] {
  const definition = 'stated by the source, not counted from rows; the last statement counts';
  return facts.flatMap(({ code, value, qualifier, unit }) => {
    const words = FACTS[code];
    if (!words) return [];
    return [{ ...figure(code, value, [...words, unit, definition], `programme-facts?${filterOf(time)}`), qualifier }];
  });
}
