import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, caseIsVisible, caseOf, close } from './policy.js';
import { searches } from './sql/searches.js';

/**
 * The index over the texts of cases. The runtime role writes it and never reads it: functions of the search role answer
 * keys of cases, and that role sees cases by the very policy of the runtime role.
 */
export class SearchCases1764000251000 implements MigrationInterface {
  readonly name = 'SearchCases1764000251000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [tables, policies, searches, owners]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}

const tables = `
  CREATE TABLE case_search (
    case_key bigint PRIMARY KEY REFERENCES case_file,
    words tsvector NOT NULL,
    plain text NOT NULL,
    sameness bigint
  );
  CREATE INDEX case_search_words ON case_search USING gin (words);
  CREATE INDEX case_search_sameness ON case_search (sameness) WHERE sameness IS NOT NULL;

  -- How common a word is, learnt now and then from a sample; one that is missing is rare.
  CREATE TABLE search_word (word text PRIMARY KEY, cases int NOT NULL CHECK (cases > 0));
  CREATE TABLE search_learning (one boolean PRIMARY KEY DEFAULT true CHECK (one), cases bigint NOT NULL,
    last_key bigint NOT NULL, learnt_at timestamptz NOT NULL);`;

const policies = `
  ${close('case_search')}
  ${allow('case_search', 'INSERT', caseOf('case_search'))}
  ${allow('case_search', 'SELECT', caseOf('case_search'))}
  ${allow('case_search', 'UPDATE', caseOf('case_search'))}
  GRANT INSERT, SELECT (case_key), UPDATE (words, plain, sameness) ON case_search TO mingjing_app;
  ${close('search_word')}
  ${close('search_learning')}

  GRANT USAGE ON SCHEMA public TO mingjing_search;
  GRANT SELECT ON case_file, case_search, case_assignee TO mingjing_search;
  GRANT SELECT, INSERT, DELETE ON search_word, search_learning TO mingjing_search;
  CREATE POLICY case_file_search ON case_file FOR SELECT TO mingjing_search USING (${caseIsVisible});
  CREATE POLICY case_search_search ON case_search FOR SELECT TO mingjing_search USING (true);
  CREATE POLICY case_assignee_search ON case_assignee FOR SELECT TO mingjing_search USING (true);
  CREATE POLICY search_word_search ON search_word TO mingjing_search USING (true) WITH CHECK (true);
  CREATE POLICY search_learning_search ON search_learning TO mingjing_search USING (true) WITH CHECK (true);`;

const functions =
  'search_weights, search_by_words, search_newest, search_by_rarest, search_same_text, learn_search_words, search_words_are_old';

const owners = `
  REVOKE EXECUTE ON FUNCTION ${functions} FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION ${functions} TO mingjing_app;
  GRANT CREATE ON SCHEMA public TO mingjing_search;
  ${functions
    .split(', ')
    .map((name) => `ALTER FUNCTION ${name} OWNER TO mingjing_search;`)
    .join('\n  ')}
  REVOKE CREATE ON SCHEMA public FROM mingjing_search;
  -- A rebuild by the owner counts the words too. Only the new owner of the functions can say so.
  SET LOCAL ROLE mingjing_search;
  GRANT EXECUTE ON FUNCTION learn_search_words TO mingjing_owner;
  RESET ROLE;`;
