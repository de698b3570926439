import { type DeadlineRule } from '../../../libs/domain/deadline-rule.js';
import { deadlineRules } from '../../../libs/domain/deadlines.js';
import { problems } from '../../../libs/domain/problems.js';
import { vocabularies } from '../../../libs/domain/vocabularies.js';
import { workCalendarSource, workCalendarYears } from '../../../libs/domain/work-calendar-years.js';
import type { Label } from '../../../libs/kernel/workflow.js';
import { code, page, table, words } from './markdown.js';

/** `docs/generated/problems.md`: every way to fail. */
export function problemsPage(): string {
  const rows = Object.entries(problems).map(([name, definition]) => [
    String(definition.status),
    code(name),
    words(definition),
    words(definition.todo),
  ]);
  return page('Problems', 'Every failure that the API answers (RFC 9457), and what the reader can do.', [
    table(['Status', 'Code', 'Title', 'What to do'], rows),
  ]);
}

/** `docs/generated/deadlines.md`: every version of every rule, and the years of the calendar. */
export function deadlinesPage(): string {
  const rows = deadlineRules.map((rule) => [
    code(rule.key),
    words(rule),
    period(rule),
    words(rule.starts),
    `${rule.validFrom} – ${rule.validTo ?? ''}`,
    rule.source,
    rule.mark,
  ]);
  return page(
    'Deadlines',
    'Every period with its versions. Mark V: read in a law or on a public page; M: from memory, to be confirmed; D: our own design.',
    [
      table(['Rule', 'What', 'Period', 'Starts with', 'For starts in', 'Source', 'Mark'], rows),
      '## Calendar',
      'Years with a published calendar; a date in another year is provisional and says so.',
      table(
        ['Year', 'Source'],
        workCalendarYears.map((year) => [String(year), workCalendarSource(year)]),
      ),
    ],
  );
}

function period({ amount, unit, counting, rollToWorkingDay }: DeadlineRule): string {
  const measure = counting === 'WORKING_DAY' ? 'working days' : unit === 'MONTH' ? 'months' : 'days';
  return `${amount} ${measure}${rollToWorkingDay || counting === 'WORKING_DAY' ? '' : ', fixed end'}`;
}

/** `docs/generated/vocabularies.md`: every list of codes. */
export function vocabulariesPage(): string {
  const parts = Object.entries<Readonly<Record<string, Label>>>(vocabularies).flatMap(([name, codes]) => [
    `## ${name}`,
    table(
      ['Code', '中文', 'English'],
      Object.entries(codes).map(([entry, { zh, en }]) => [code(entry), zh, en]),
    ),
  ]);
  return page('Vocabularies', 'The codes that go over the wire, with their words, in the order of lists.', parts);
}
