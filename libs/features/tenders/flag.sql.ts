/** One statement over everything that the asker sees: each part below is a named table of it. */

/** A setting of the parameters' JSON, as a number. */
const setting = (code: string, name: string) => `(s.j->'${code}'->>'${name}')::double precision`;
/** Quartiles of a column, none where all is nought: then nothing stands out. */
const quartiles = (from: string, column: string) =>
  `SELECT q1, q3 FROM (SELECT sorted_quantile(v, 0.25) AS q1, sorted_quantile(v, 0.75) AS q3
     FROM (SELECT array_agg(${column} ORDER BY ${column}) AS v FROM ${from}) a) q WHERE NOT (q1 = 0 AND q3 = 0)`;
const lower = (code: string) => `COALESCE(${setting(code, 'threshold')}, q1 - 1.5 * (q3 - q1))`;
const upper = (code: string) => `COALESCE(${setting(code, 'threshold')}, q3 + 1.5 * (q3 - q1))`;

/** Whether the fence is where half of the register stands: what is on it then does not stand out. */
const isFlat = (code: string) => `COALESCE(q1 = q3 AND ${setting(code, 'threshold')} IS NULL, false)`;

const flagged = (
  code: string,
  subject: string,
  values: { key: string; name: string; value: string; numbers: string },
) =>
  `SELECT '${code}' AS code, '${subject}' AS subject, ${values.key}::text AS subject_key, ${values.name}::text AS name,
     (${values.value})::double precision AS value, json_build_object(${values.numbers})::text AS numbers`;
const ofTender = (code: string, value: string, numbers: string) =>
  flagged(code, 'TENDER', { key: 'case_key', name: 'NULL', value, numbers });
const ofParty = (code: string, subject: string, value: string, numbers: string) =>
  flagged(code, subject, { key: 'party', name: 'party_name', value, numbers });

/** `$5` programme, `$6` project id, `$7` settings as JSON, `$8` currency. */
const register = `
  s AS (SELECT $7::text::jsonb AS j, $8::text AS currency),
  t AS MATERIALIZED (SELECT c.key AS case_key, d.method, d.is_auction, d.award_criterion, d.buyer_code, d.buyer_name, d.agent_code, d.agent_name,
      d.papers_issued_at, d.bids_close_at, d.bidder_count FROM case_file c JOIN tender d ON d.case_key = c.key
    WHERE c.kind = 7 AND c.state <> 'CANCELLED' AND ($5::text IS NULL OR c.programme_key = (SELECT key FROM programme WHERE code = $5))
      AND ($6::uuid IS NULL OR d.project_key = (SELECT key FROM project WHERE id = $6))),
  b AS MATERIALIZED (SELECT b.case_key, b.lot, b.bidder_codes AS codes, b.bidder_names AS names, b.amount_fen AS amount, b.currency, b.status,
      b.received_at FROM tender_bid b JOIN t ON t.case_key = b.case_key WHERE b.status IN ('PENDING', 'VALID', 'DISQUALIFIED')),
  x AS MATERIALIZED (SELECT b.case_key, p.code, p.name, b.status FROM b, unnest(b.codes, b.names) p(code, name)),
  a AS MATERIALIZED (SELECT a.case_key, a.status, a.supplier_codes AS codes, a.supplier_names AS names, a.item_codes
    FROM tender_award a JOIN t ON t.case_key = a.case_key),
  w AS (SELECT case_key, count(*) FILTER (WHERE status = 'PENDING') AS pending, count(*) FILTER (WHERE status = 'ACTIVE') AS active
    FROM a GROUP BY case_key),
  joint AS (SELECT DISTINCT case_key FROM b WHERE cardinality(codes) > 1),
  -- Tenders with one award that stands, to one supplier, and no joint bid.
  single AS (SELECT a.case_key, a.codes[1] AS supplier FROM a JOIN w ON w.case_key = a.case_key LEFT JOIN joint ON joint.case_key = a.case_key
    WHERE w.pending = 0 AND w.active = 1 AND a.status = 'ACTIVE' AND cardinality(a.codes) = 1 AND joint.case_key IS NULL),
  v AS MATERIALIZED (SELECT b.case_key, b.codes[1] AS tenderer, b.names[1] AS name, b.amount, b.currency, single.supplier
    FROM b JOIN single ON single.case_key = b.case_key WHERE b.status = 'VALID' AND cardinality(b.codes) = 1)`;

const distances = `
  distance AS MATERIALIZED (SELECT case_key, win, second, (second - win)::double precision / win AS ratio FROM (
      SELECT v.case_key, min(amount) FILTER (WHERE tenderer = supplier) AS win, min(amount) FILTER (WHERE tenderer <> supplier) AS second
      FROM v JOIN s ON v.currency = s.currency JOIN t ON t.case_key = v.case_key
      WHERE amount IS NOT NULL AND t.award_criterion IS DISTINCT FROM 'RATED' GROUP BY v.case_key) m WHERE win > 0 AND second >= win),
  distance_quartiles AS (${quartiles('distance', 'ratio')}),
  r024 AS (${ofTender('R024', 'ratio', `'winningFen', win, 'secondLowestFen', second, 'difference', ratio, 'fence', fence`)}
    FROM distance, (SELECT ${lower('R024')} AS fence, ${isFlat('R024')} AS flat FROM s LEFT JOIN distance_quartiles ON true) f WHERE ratio < fence OR (ratio = fence AND NOT flat)),
  r058 AS (${ofTender('R058', 'ratio', `'winningFen', win, 'secondLowestFen', second, 'difference', ratio, 'fence', fence`)}
    FROM distance, (SELECT ${upper('R058')} AS fence, ${isFlat('R058')} AS flat FROM s LEFT JOIN distance_quartiles ON true) f WHERE ratio > fence OR (ratio = fence AND NOT flat))`;

const tenderers = `
  losing AS MATERIALIZED (SELECT tenderer AS party, min(name) AS party_name, count(DISTINCT case_key) AS bids,
      count(DISTINCT case_key) FILTER (WHERE tenderer = supplier) AS won FROM v GROUP BY tenderer),
  losing_ratio AS (SELECT *, won::double precision / bids AS ratio FROM losing),
  losing_quartiles AS (${quartiles('losing_ratio', 'ratio')}),
  r025 AS (${ofParty('R025', 'BIDDER', 'ratio', `'validBids', bids, 'won', won, 'ratio', ratio, 'fence', fence, 'leastBids', least`)}
    FROM losing_ratio, (SELECT ${lower('R025')} AS fence, ${isFlat('R025')} AS flat FROM s LEFT JOIN losing_quartiles ON true) f,
      (SELECT sorted_quantile(array_agg(bids::double precision ORDER BY bids), max(${setting('R025', 'percentile')}) / 100) AS least FROM losing, s) l
    WHERE bids >= least AND (ratio < fence OR (ratio = fence AND NOT flat))),
  variety AS MATERIALIZED (SELECT a.codes[1] AS party, min(a.names[1]) AS party_name, count(DISTINCT left(i.code, ${setting('R048', 'digits')}::int)) AS classes,
      count(DISTINCT a.case_key) AS tenders FROM a, s, unnest(a.item_codes) i(code)
    WHERE a.status = 'ACTIVE' AND cardinality(a.codes) = 1 GROUP BY a.codes[1]),
  variety_quartiles AS (${quartiles(`(SELECT classes::double precision AS classes FROM variety, s WHERE tenders >= ${setting('R048', 'minimumProcesses')}) often`, 'classes')}),
  r048 AS (${ofParty('R048', 'BIDDER', 'classes', `'classes', classes, 'tenders', tenders, 'fence', fence`)}
    FROM variety, (SELECT ${upper('R048')} AS fence, ${isFlat('R048')} AS flat FROM s LEFT JOIN variety_quartiles ON true) f WHERE classes > fence OR (classes = fence AND NOT flat))`;

const ratesOf = (code: string, name: string) =>
  `SELECT t.${code} AS party, min(t.${name}) AS party_name, count(DISTINCT t.case_key) AS processes, count(*) AS bids,
     count(*) FILTER (WHERE b.status = 'DISQUALIFIED') AS rejected FROM t JOIN b ON b.case_key = t.case_key WHERE t.${code} IS NOT NULL GROUP BY t.${code}`;
const rejections = (table: string, subject: string, rows: string, least: string) => `
  ${table} AS MATERIALIZED (SELECT *, rejected::double precision / bids AS ratio FROM (${rows}) r, s WHERE ${least}),
  ${table}_quartiles AS (${quartiles(table, 'ratio')}),
  r038_${table} AS (${ofParty('R038', subject, 'ratio', `'bids', bids, 'rejected', rejected, 'ratio', ratio, 'fence', fence`)}
    FROM ${table}, (SELECT ${upper('R038')} AS fence, ${isFlat('R038')} AS flat FROM s LEFT JOIN ${table}_quartiles ON true) f WHERE (ratio > fence OR (ratio = fence AND NOT flat)) AND rejected > 0)`;

const rejected = [
  rejections(
    'buyer',
    'BUYER',
    ratesOf('buyer_code', 'buyer_name'),
    `processes >= ${setting('R038', 'minimumProcesses')}`,
  ),
  rejections(
    'agent',
    'AGENT',
    ratesOf('agent_code', 'agent_name'),
    `processes >= ${setting('R038', 'minimumProcesses')}`,
  ),
  rejections(
    'bidder',
    'BIDDER',
    `SELECT code AS party, min(name) AS party_name, count(*) AS bids, count(*) FILTER (WHERE status = 'DISQUALIFIED') AS rejected FROM x GROUP BY code`,
    `bids >= ${setting('R038', 'minimumBids')}`,
  ),
].join(',');

const single = `
  r003 AS (${ofTender('R003', 'days', `'days', days, 'threshold', ${setting('R003', 'threshold')}`)}
    FROM (SELECT case_key, floor(extract(epoch FROM bids_close_at - papers_issued_at) / 86400) AS days FROM t) p, s WHERE days < ${setting('R003', 'threshold')}),
  counted AS (SELECT case_key, count(DISTINCT code) AS bidders FROM x GROUP BY case_key),
  r018 AS (${ofTender('R018', '1', `'tenderers', 1`)} FROM t LEFT JOIN counted USING (case_key)
    WHERE t.method IN ('OPEN', 'SELECTIVE') AND COALESCE(t.bidder_count, counted.bidders) = 1),
  r028 AS (${ofTender('R028', '1', `'prices', prices`)} FROM (SELECT case_key, json_agg(json_build_object('amountFen', amount, 'currency', currency, 'bidders', bidders)) AS prices
      FROM (SELECT b.case_key, b.amount, b.currency, count(DISTINCT b.codes) AS bidders FROM b JOIN t ON t.case_key = b.case_key JOIN s ON true
        WHERE b.amount IS NOT NULL AND b.codes <> '{}' AND (NOT t.is_auction OR ${setting('R028', 'skipAuctions')} = 0)
        GROUP BY b.case_key, b.lot, b.amount, b.currency HAVING count(DISTINCT b.codes) > 1) same GROUP BY case_key) p),
  r030 AS (${ofTender('R030', '1', `'receivedAt', late, 'closedAt', closed`)} FROM (SELECT b.case_key, max(b.received_at) AS late, max(t.bids_close_at) AS closed
      FROM b JOIN t ON t.case_key = b.case_key JOIN a ON a.case_key = b.case_key AND a.status = 'ACTIVE' AND a.codes && b.codes
      WHERE b.status = 'VALID' AND b.received_at > t.bids_close_at GROUP BY b.case_key) p),
  suppliers AS (SELECT a.case_key, count(DISTINCT code) AS suppliers, min(code) AS supplier FROM a JOIN w ON w.case_key = a.case_key AND w.pending = 0,
      unnest(a.codes) code WHERE a.status = 'ACTIVE' GROUP BY a.case_key),
  judged AS (SELECT case_key, count(DISTINCT code) FILTER (WHERE status = 'VALID') AS valid, min(code) FILTER (WHERE status = 'VALID') AS one,
      array_agg(DISTINCT code) FILTER (WHERE status = 'DISQUALIFIED') AS out FROM x GROUP BY case_key),
  r035 AS (${ofTender('R035', 'others', `'rejectedTenderers', others, 'threshold', ${setting('R035', 'threshold')}`)}
    FROM (SELECT j.case_key, cardinality(array_remove(j.out, j.one)) AS others FROM judged j JOIN suppliers p ON p.case_key = j.case_key
      WHERE j.valid = 1 AND p.suppliers = 1 AND p.supplier = j.one) o, s WHERE others >= ${setting('R035', 'threshold')}),
  r036 AS (${ofTender('R036', '1', `'lowestFen', lowest, 'lowestValidFen', valid`)} FROM (
      SELECT b.case_key, min(b.amount) AS lowest, min(b.amount) FILTER (WHERE b.status = 'VALID') AS valid,
        min(b.amount) FILTER (WHERE b.status <> 'DISQUALIFIED') AS kept
      FROM b JOIN s ON b.currency = s.currency JOIN w ON w.case_key = b.case_key AND w.active > 0 JOIN t ON t.case_key = b.case_key
      WHERE b.amount IS NOT NULL AND t.award_criterion IS DISTINCT FROM 'RATED' GROUP BY b.case_key) p WHERE valid IS NOT NULL AND lowest < kept)`;

const ALL = 'r003 r018 r024 r025 r028 r030 r035 r036 r038_buyer r038_agent r038_bidder r048 r058'.split(' ');

/**
 * All eleven indicators: at most `$9` flags each, the strongest first, and how many there are. Own parameters: programme,
 * project, settings, currency, how many.
 */
export const FLAGS_SQL = `WITH ${[register, distances, tenderers, rejected, single].join(',')},
  found AS MATERIALIZED (${ALL.map((table) => `SELECT * FROM ${table}`).join(' UNION ALL ')}),
  ranked AS (SELECT *, count(*) OVER (PARTITION BY code)::int AS total,
      row_number() OVER (PARTITION BY code ORDER BY CASE WHEN code IN ('R003', 'R024', 'R025') THEN value ELSE -value END, subject_key) AS place FROM found)
  SELECT code, subject, subject_key, name, value, numbers, total, NULL::int AS tenders, NULL::int AS bids FROM ranked WHERE place <= $9::int
  UNION ALL SELECT 'REGISTER', NULL, NULL, NULL, NULL, NULL, NULL, (SELECT count(*)::int FROM t), (SELECT count(*)::int FROM b)
  UNION ALL SELECT 'FENCE', x.code, NULL, NULL, NULL, json_build_object('q1', x.q1, 'q3', x.q3)::text, NULL, NULL, NULL FROM (
    SELECT 'R024' AS code, q1, q3 FROM distance_quartiles UNION ALL SELECT 'R058', q1, q3 FROM distance_quartiles
    UNION ALL SELECT 'R025', q1, q3 FROM losing_quartiles UNION ALL SELECT 'R048', q1, q3 FROM variety_quartiles
    UNION ALL SELECT 'R038', q1, q3 FROM bidder_quartiles) x`;
