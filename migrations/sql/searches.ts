const DEFINER = 'STABLE SECURITY DEFINER SET search_path = public, pg_temp';

/** What filters every way has: kind, states, receipt, light on a day, programme, number; and where paging goes on. */
const filters = `p_kind int, p_states text[], p_from timestamptz, p_to timestamptz, p_light text, p_today date, p_number text,
    p_before_at timestamptz, p_before_key bigint, p_limit int`;

const wanted = `c.kind = p_kind AND (p_states IS NULL OR c.state = ANY(p_states))
      AND (p_from IS NULL OR c.received_at >= p_from) AND (p_to IS NULL OR c.received_at < p_to)
      AND (p_number IS NULL OR c.number = p_number) AND (p_before_key IS NULL OR (c.received_at, c.key) < (p_before_at, p_before_key))
      AND CASE p_light WHEN 'GREY' THEN c.due_on <> DATE '9999-12-31' AND c.is_paused
        WHEN 'RED' THEN NOT c.is_paused AND c.due_on < p_today
        WHEN 'YELLOW' THEN NOT c.is_paused AND c.due_on >= p_today AND c.warn_on <= p_today
        WHEN 'GREEN' THEN c.due_on <> DATE '9999-12-31' AND NOT c.is_paused AND c.warn_on > p_today
        ELSE true END`;

/** Every term stands in the text as it was asked, not only its pairs. Looked at first: the text is shorter than its words. */
const said = `s.plain LIKE ALL (patterns)`;
const patterns = `patterns text[] := ARRAY(SELECT '%' || t || '%' FROM unnest(p_terms) t)`;

/** The ways of a walk: every level of the tree has its own index, so that each root is walked newest first. */
const walks = [1, 2, 3, 4, 5]
  .map(
    (level) => `(SELECT c.key, c.received_at FROM case_file c JOIN case_search s ON s.case_key = c.key
        WHERE w.level = ${level} AND c.o${level} = w.root AND ${wanted} AND ${said} AND s.words @@ p_query
        ORDER BY c.received_at DESC, c.key DESC LIMIT p_limit)`,
  )
  .join('\n      UNION ALL ');

/**
 * Functions that find cases by their texts. They answer keys and nothing else, see cases by the policy of the reader at
 * hand, and take scopes and commonness from the caller only as a hint for the way.
 */
export const searches = `
  -- How rare each word is, in quarter bits: 0 in every case, more the rarer; first the number of all cases, the same way.
  CREATE FUNCTION search_weights(p_words text[]) RETURNS smallint[] LANGUAGE sql ${DEFINER} AS $$
    SELECT ARRAY[round(4 * log(2, COALESCE((SELECT cases FROM search_learning), 0) + 2))::smallint] ||
      ARRAY(SELECT round(4 * log(2, (SELECT COALESCE(max(l.cases), 0) + 2 FROM search_learning l)
          / (LEAST(COALESCE(k.cases, 0), (SELECT max(cases) FROM search_learning)) + 1)::numeric))::smallint
        FROM unnest(p_words) WITH ORDINALITY w(word, n) LEFT JOIN search_word k ON k.word = w.word ORDER BY w.n) $$;

  -- By the index, for words that few cases have; ranked by the terms' weights, or newest first.
  CREATE FUNCTION search_by_words(p_query tsquery, p_terms text[], p_weights real[], ${filters}) RETURNS SETOF bigint
    LANGUAGE plpgsql ${DEFINER} AS $$
  DECLARE ${patterns};
  BEGIN RETURN QUERY
    SELECT c.key FROM case_search s JOIN case_file c ON c.key = s.case_key
    WHERE s.words @@ p_query AND ${said} AND ${wanted}
    ORDER BY CASE WHEN p_weights IS NOT NULL THEN (SELECT sum(x.weight * (
        CASE WHEN strpos(split_part(s.plain, E'\\n', 1), x.term) > 0 THEN 2 ELSE 0 END
        + ln(1 + (length(s.plain) - length(replace(s.plain, x.term, ''))) / GREATEST(length(x.term), 1))))
      FROM unnest(p_terms, p_weights) x(term, weight)) END DESC NULLS LAST, c.received_at DESC, c.key DESC
    LIMIT p_limit;
  END $$;

  -- Newest first through what the reader sees, for words that many cases have: roots of subtrees with their levels,
  -- owning organisations by themselves, and what is assigned to somebody.
  CREATE FUNCTION search_newest(p_query tsquery, p_terms text[], p_levels int[], p_roots int[], p_owners int[], p_assignee int, ${filters})
    RETURNS SETOF bigint LANGUAGE plpgsql ${DEFINER} AS $$
  DECLARE ${patterns};
  BEGIN RETURN QUERY
    SELECT found.key FROM (
      SELECT x.key, x.received_at FROM unnest(p_levels, p_roots) w(level, root) CROSS JOIN LATERAL (
      ${walks}) x
      UNION
      SELECT x.key, x.received_at FROM unnest(p_owners) o(owner) CROSS JOIN LATERAL (SELECT c.key, c.received_at
        FROM case_file c JOIN case_search s ON s.case_key = c.key
        WHERE c.org_key = o.owner AND ${wanted} AND ${said} AND s.words @@ p_query
        ORDER BY c.received_at DESC, c.key DESC LIMIT p_limit) x
      UNION
      (SELECT c.key, c.received_at FROM case_assignee a JOIN case_file c ON c.key = a.case_key JOIN case_search s ON s.case_key = c.key
        WHERE a.user_key = p_assignee AND ${wanted} AND ${said} AND s.words @@ p_query
        ORDER BY c.received_at DESC, c.key DESC LIMIT p_limit)) found
    ORDER BY found.received_at DESC, found.key DESC LIMIT p_limit;
  END $$;

  -- By any of some rare words, most weight first: candidates for a sentence or a whole text.
  CREATE FUNCTION search_by_rarest(p_words tsquery[], p_weights real[], ${filters}) RETURNS SETOF bigint LANGUAGE plpgsql ${DEFINER} AS $$
  BEGIN RETURN QUERY
    SELECT c.key FROM (SELECT hit.case_key, sum(q.weight) AS weight FROM unnest(p_words, p_weights) q(word, weight)
      CROSS JOIN LATERAL (SELECT s.case_key FROM case_search s WHERE s.words @@ q.word LIMIT 5000) hit GROUP BY hit.case_key) found
    JOIN case_file c ON c.key = found.case_key WHERE ${wanted}
    ORDER BY found.weight DESC, c.key DESC LIMIT p_limit;
  END $$;

  -- Texts that say the same, letter for letter.
  CREATE FUNCTION search_same_text(p_sameness bigint, p_kind int, p_limit int) RETURNS SETOF bigint LANGUAGE plpgsql ${DEFINER} AS $$
  BEGIN RETURN QUERY
    SELECT c.key FROM case_search s JOIN case_file c ON c.key = s.case_key
    WHERE s.sameness = p_sameness AND c.kind = p_kind ORDER BY c.key LIMIT p_limit;
  END $$;

  CREATE FUNCTION search_words_are_old() RETURNS boolean LANGUAGE sql ${DEFINER} AS $$
    SELECT NOT EXISTS (SELECT 1 FROM search_learning WHERE learnt_at > now() - interval '1 day'
      AND last_key * 1.2 + 100 >= (SELECT COALESCE(max(case_key), 0) FROM case_search)) $$;

  -- Counts the words anew: all cases where they are few, a sample where they are many. Only for the system's own chores.
  CREATE FUNCTION learn_search_words() RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE total bigint; share real;
  BEGIN
    IF current_setting('mj.user', true) IS DISTINCT FROM '1' THEN RAISE EXCEPTION 'only the system learns' USING ERRCODE = '42501'; END IF;
    SELECT GREATEST(reltuples, 0) INTO total FROM pg_class WHERE oid = 'case_search'::regclass;
    IF total < 50000 THEN SELECT count(*) INTO total FROM case_search; END IF;
    share := LEAST(100, 100.0 * 30000 / GREATEST(total, 1));
    DELETE FROM search_word;
    INSERT INTO search_word SELECT word, GREATEST(1, round(ndoc * 100 / share))::int
      FROM ts_stat(format('SELECT words FROM case_search TABLESAMPLE SYSTEM (%s)', share)) WHERE share >= 100 OR ndoc > 1;
    DELETE FROM search_learning;
    INSERT INTO search_learning (cases, last_key, learnt_at)
      SELECT total, COALESCE(max(case_key), 0), clock_timestamp() FROM case_search;
    RETURN total;
  END $$;`;
