import { NO_FILTERS, type SearchFilters } from '../../../casework/search/case-search.sql.js';
import { codeTerm, nameTerms, type SearchTerm } from '../../../casework/search/search-terms.js';
import { invalid } from '../../../domain/problems.js';
import { type Vocabulary, vocabularies } from '../../../domain/vocabularies.js';
import { complaintWorkflow } from '../../../domain/workflows/complaint.js';
import { isLegalDay } from '../../../kernel/legal-day.js';

/** The box taken apart: free words, and what its fields ask for. */
export interface SearchBox {
  readonly text: string;
  readonly terms: readonly SearchTerm[];
  readonly filters: SearchFilters;
}

interface Draft {
  readonly words: string[];
  readonly terms: SearchTerm[];
  filters: SearchFilters;
}

type Field = (value: string, draft: Draft) => void;

/** The fields of the box, in both languages. */
const fields: Readonly<Record<string, Field>> = {
  编号: byNumber,
  number: byNumber,
  被反映人: byAccused,
  accused: byAccused,
  灯: byLight,
  light: byLight,
  收件: byReceipt,
  received: byReceipt,
  状态: byState,
  state: byState,
  渠道: (value, draft) => byCode('channel', 'c', value, draft),
  channel: (value, draft) => byCode('channel', 'c', value, draft),
  类别: (value, draft) => byCode('issueType', 'q', value, draft),
  issue: (value, draft) => byCode('issueType', 'q', value, draft),
};

/** Names of the fields, for whoever builds the box. */
export const searchFields: readonly string[] = Object.keys(fields);

const NUMBER = /^[A-Za-z0-9][A-Za-z0-9.]*-[A-Z]{2}-\d{4}-\d{4,}$/i;

/** Takes the box apart: `编号:… 被反映人:张三 灯:红 收件:>2026-10-01 串标`. Throws validation-failed. */
export function readSearchBox(query: string): SearchBox {
  const draft: Draft = { words: [], terms: [], filters: NO_FILTERS };
  for (const part of query.match(/[^\s:："]+[:：]"[^"]*"|"[^"]*"|\S+/gu) ?? []) {
    const [, name = '', value = ''] = /^([^\s:："]+)[:：](.*)$/su.exec(part) ?? [];
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    const given = value.replace(/^"|"$/g, '').trim();
    if (field && given === '') throw refused(name, '缺少内容 / nothing is said');
    if (field) field(given, draft);
    else if (NUMBER.test(part)) byNumber(part, draft);
    else draft.words.push(part.replaceAll('"', ' ').trim());
  }
  return { text: draft.words.join(' ').trim(), terms: draft.terms, filters: draft.filters };
}

function byNumber(value: string, draft: Draft): void {
  draft.filters = { ...draft.filters, number: value.toUpperCase() };
}

function byAccused(value: string, draft: Draft): void {
  const terms = nameTerms(value);
  if (terms.length === 0) throw refused('被反映人', '须为姓名或名称 / a name is needed');
  draft.terms.push(...terms);
}

function byLight(value: string, draft: Draft): void {
  const [light] = codesFor('light', value, { 红: 'RED', 黄: 'YELLOW', 绿: 'GREEN', 灰: 'GREY' });
  if (!light) throw refused('灯', '红、黄、绿或灰 / RED, YELLOW, GREEN or GREY');
  draft.filters = { ...draft.filters, light };
}

function byState(value: string, draft: Draft): void {
  const states = Object.entries(complaintWorkflow.states)
    .filter(([code, { zh, en }]) => [code, zh, en.toUpperCase()].includes(value.toUpperCase()))
    .map(([code]) => code);
  if (states.length === 0) throw refused('状态', '没有此状态 / there is no such state');
  draft.filters = { ...draft.filters, states };
}

/** `>2026-10-01`, `>=`, `<`, `<=`, one day, or `2026-10-01..2026-10-31`. */
function byReceipt(value: string, draft: Draft): void {
  const [, sign = '', first = '', last] = /^(>=|<=|>|<)?(\d{4}-\d\d-\d\d)(?:\.\.(\d{4}-\d\d-\d\d))?$/.exec(value) ?? [];
  const to = last ?? first;
  if (!isLegalDay(first) || !isLegalDay(to) || (sign !== '' && last !== undefined))
    throw refused('收件', '如 >2026-10-01、2026-10-01..2026-10-31 / a day, or days from .. to');
  const begin = (day: string) => `${day}T00:00:00+08:00`;
  const after = (day: string) => new Date(Date.parse(begin(day)) + 86_400_000).toISOString();
  const filters = draft.filters;
  if (sign === '>') draft.filters = { ...filters, from: after(first) };
  else if (sign === '>=') draft.filters = { ...filters, from: begin(first) };
  else if (sign === '<') draft.filters = { ...filters, to: begin(first) };
  else if (sign === '<=') draft.filters = { ...filters, to: after(first) };
  else draft.filters = { ...filters, from: begin(first), to: after(to) };
}

function byCode(vocabulary: 'channel' | 'issueType', mark: string, value: string, draft: Draft): void {
  const codes = codesFor(vocabulary, value);
  if (codes.length === 0) throw refused(vocabulary, '词表中没有 / the vocabulary has no such word');
  draft.terms.push(codeTerm(codes.map((code) => `${mark}:${code}`)));
}

/** Codes that are meant: by the code itself, by its words, or by a part of its Chinese words. */
function codesFor(vocabulary: Vocabulary, value: string, short: Readonly<Record<string, string>> = {}): string[] {
  if (Object.hasOwn(short, value)) return [short[value] as string];
  const wanted = value.toUpperCase();
  const entries = Object.entries<{ zh: string; en: string }>(vocabularies[vocabulary]);
  const whole = entries.filter(([code, { zh, en }]) => [code, zh, en.toUpperCase()].includes(wanted));
  const found = whole.length > 0 ? whole : entries.filter(([, { zh }]) => zh.includes(value));
  return found.map(([code]) => code);
}

const refused = (field: string, detail: string) => invalid('/query', 'search-field', `${field}: ${detail}`);
