import { statement } from '../../platform/unit-of-work/statement.js';
import type { Sending } from '../case-kind.js';
import { indexRow, type SearchedText } from './index-row.js';

const ADD = statement(
  'search-add',
  `INSERT INTO case_search (case_key, words, plain, sameness)
   VALUES (currval('case_file_key_seq'), array_to_tsvector($1::text[]), $2, $3)`,
);

const CHANGE = statement(
  'search-change',
  'UPDATE case_search SET words = array_to_tsvector($2::text[]), plain = $3, sameness = $4 WHERE case_key = $1',
);

/** The index row of the case that this transaction files. */
export function addToSearch(text: SearchedText): Sending {
  const { words, plain, sameness } = indexRow(text);
  return [ADD, [words, plain, sameness]];
}

/** The index row of a case whose text has changed. */
export function changeInSearch(caseKey: string, text: SearchedText): Sending {
  const { words, plain, sameness } = indexRow(text);
  return [CHANGE, [caseKey, words, plain, sameness]];
}
