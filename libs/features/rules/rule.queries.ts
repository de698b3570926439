import { reading, statement } from '../../platform/unit-of-work/statement.js';
import type { CalendarDayView, DeadlineRuleView } from './rule.contract.js';

/** Versions of deadline rules: `$5` key of one rule, `$6` day on which they are in force. */
export const RULES = reading<DeadlineRuleView>(
  'rule-deadlines',
  `SELECT rule, rule_set AS "ruleSet", json_build_object('zh', label_zh, 'en', label_en) AS label,
     json_build_object('zh', starts_zh, 'en', starts_en) AS starts, amount, unit, counting,
     rolls_to_working_day AS "rollsToWorkingDay", source, mark, valid_from::text AS "validFrom", valid_to::text AS "validTo"
   FROM rule_deadline WHERE ($5::text IS NULL OR rule = $5)
     AND ($6::date IS NULL OR daterange(valid_from, valid_to, '[]') @> $6::date) ORDER BY rule, valid_from`,
);

/** One year of the calendar with the list of covered years: `$5` the year. */
export const YEAR = reading<{ source: string | null; days: CalendarDayView[]; covered: number[] }>(
  'rule-calendar-year',
  `SELECT (SELECT source FROM work_calendar_year WHERE year = $5::int) AS source,
     (SELECT COALESCE(json_agg(json_build_object('date', day, 'kind', kind, 'name', name) ORDER BY day), '[]')
      FROM work_calendar_day WHERE day BETWEEN make_date($5::int, 1, 1) AND make_date($5::int, 12, 31)) AS days,
     ARRAY(SELECT year FROM work_calendar_year ORDER BY year) AS covered`,
);

/** The last version of rule `$1`, by which a proposal is judged. */
export const LAST_VERSION = statement<{ rule_set: string; valid_from: string }>(
  'rule-last-version',
  'SELECT rule_set, valid_from::text FROM rule_deadline WHERE rule = $1 ORDER BY valid_from DESC LIMIT 1',
);
