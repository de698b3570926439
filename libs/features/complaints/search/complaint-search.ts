import { Injectable } from '@nestjs/common';
import { CaseList } from '../../../casework/case-list.js';
import { CaseSearch } from '../../../casework/search/case-search.js';
import type { HitRow } from '../../../casework/search/case-search.sql.js';
import { markedTerms, markedText, snippet } from '../../../casework/search/snippet.js';
import { invalid } from '../../../domain/problems.js';
import { bigramsOf, plainText } from '../../../kernel/grams.js';
import { legalDayOf } from '../../../kernel/legal-day.js';
import type { Actor } from '../../../platform/identity/actor.js';
import type { ListComplaints } from '../complaint.contract.js';
import type { SearchComplaints } from './complaint-search.contract.js';
import { readSearchBox, type SearchBox } from './search-box.js';
import { searchedComplaint } from './searched-complaint.js';

/** Finds complaints by one box; answers text of JSON. */
@Injectable()
export class ComplaintSearch {
  constructor(
    private readonly search: CaseSearch,
    private readonly lists: CaseList,
  ) {}

  /** A page of hits. Throws validation-failed for a box without a word or with a field that says nothing, invalid-cursor. */
  async find(actor: Actor, { query, ...paging }: SearchComplaints): Promise<string> {
    const box = readSearchBox(query);
    const hasWords = plainText(box.text) !== '' || box.terms.length > 0;
    const hasFields = Object.values(box.filters).some((value) => value !== null);
    if (!hasWords && (box.text !== '' || !hasFields))
      throw invalid('/query', 'no-words', '没有可查的字词 / there is no word to look for');
    if (!hasWords) return this.#listed(actor, box, paging);
    const hits = await this.search.find(actor, searchedComplaint, { ...box, ...paging });
    const terms = hits.mode === 'EXACT' ? markedTerms(box.text) : bigramsOf(plainText(box.text));
    const { mode, nextCursor, total, facets } = hits;
    const rest = JSON.stringify({ nextCursor, ...(total && { total }), ...(facets && { facets }) });
    return `{"mode":"${mode}","items":[${hits.rows.map((row) => shown(row, terms)).join(',')}],${rest.slice(1)}`;
  }

  /** Fields alone make a list like any other. */
  async #listed(actor: Actor, { filters }: SearchBox, paging: Omit<SearchComplaints, 'query'>): Promise<string> {
    const { limit, cursor, count } = paging;
    const dayOf = (instant: string, lessMs: number) => legalDayOf(new Date(Date.parse(instant) - lessMs));
    const query: ListComplaints = {
      open: 'all',
      ...(filters.states && { state: filters.states.join(',') }),
      ...(filters.light && { light: filters.light }),
      ...(filters.number && { number: filters.number }),
      ...(filters.from && { receivedFrom: dayOf(filters.from, 0) }),
      ...(filters.to && { receivedTo: dayOf(filters.to, 1) }),
      ...(limit !== undefined && { limit }),
      ...(cursor !== undefined && { cursor }),
      ...(count !== undefined && { count }),
    };
    const page = await this.lists.page(actor, searchedComplaint, query);
    return `{"mode":"EXACT",${page.slice(1)}`;
  }
}

function shown({ item, title, text }: HitRow, terms: readonly string[]): string {
  return `${item.slice(0, -1)},"marked":${JSON.stringify(markedText(title, terms))},"snippet":${JSON.stringify(snippet(text, terms))}}`;
}
