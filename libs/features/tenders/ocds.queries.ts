import { instant } from '../../casework/case-json.js';
import { reading, statement } from '../../platform/unit-of-work/statement.js';

/** Those of the ocids that the register holds. */
export const TAKEN = statement<{ ocid: string }>('ocds-taken', 'SELECT o AS ocid FROM taken_ocids($1) o');

/** A programme by its code. */
export const PROGRAMME = statement<{ key: number }>('ocds-programme', 'SELECT key FROM programme WHERE code = $1');

const ROWS = `jsonb_to_recordset($1) AS r(id uuid, ocid text, title text, state text, "isOpen" boolean, "receivedAt" timestamptz, method text,
  "methodDetails" text, category text, "isAuction" boolean, criterion text, buyer jsonb, agent jsonb, "estimateFen" bigint, currency text,
  "bidderCount" int, "papersIssuedAt" timestamptz, "bidsCloseAt" timestamptz, "awardedOn" date, "contractedOn" date, "contractFen" bigint,
  bids jsonb, awards jsonb)`;
const texts = (json: string) => `ARRAY(SELECT jsonb_array_elements_text(${json}))`;

/** The spines: rows as JSON, the desk with its path, programme, who. */
export const IMPORT_CASES = statement(
  'ocds-import-cases',
  `INSERT INTO case_file (id, kind, state, is_open, organ_key, org_key, secrecy, programme_key, title, received_at, created_by, assignees)
   SELECT r.id, 7, r.state, r."isOpen", COALESCE((SELECT key FROM organization WHERE key = ANY($3::int[]) AND is_organ ORDER BY cardinality(path) DESC LIMIT 1), $2),
     $2, 1, $4, r.title, COALESCE(r."receivedAt", now()), $5, ARRAY[$5::int] FROM ${ROWS}`,
);

/** The detail rows: rows as JSON, major or not. */
export const IMPORT_TENDERS = statement(
  'ocds-import-tenders',
  `INSERT INTO tender (case_key, ocid, is_major, method, method_details, category, is_auction, award_criterion, buyer_code, buyer_name,
     agent_code, agent_name, estimate_fen, currency, bidder_count, papers_issued_at, bids_close_at, awarded_on, contracted_on, contract_fen, is_imported)
   SELECT c.key, r.ocid, $2, r.method, r."methodDetails", r.category, r."isAuction", r.criterion, r.buyer->>'code', r.buyer->>'name',
     r.agent->>'code', r.agent->>'name', r."estimateFen", r.currency, r."bidderCount", r."papersIssuedAt", r."bidsCloseAt", r."awardedOn",
     r."contractedOn", r."contractFen", true FROM ${ROWS} JOIN case_file c ON c.id = r.id`,
);

/** The first word of each history: rows as JSON, who. */
export const IMPORT_EVENTS = statement(
  'ocds-import-events',
  `INSERT INTO case_event (case_key, version, workflow, action, from_state, to_state, actor_key, org_key, programme_key)
   SELECT c.key, 1, 'tender', 'import', 'NONE', c.state, $2, c.org_key, c.programme_key FROM ${ROWS} JOIN case_file c ON c.id = r.id`,
);

/** The bids: rows as JSON. */
export const IMPORT_BIDS = statement(
  'ocds-import-bids',
  `INSERT INTO tender_bid (case_key, bidder_codes, bidder_names, amount_fen, currency, status, received_at)
   SELECT c.key, ${texts('b.codes')}, ${texts('b.names')}, b.fen, b.currency, b.status, b."receivedAt"
   FROM ${ROWS} JOIN case_file c ON c.id = r.id,
     jsonb_to_recordset(r.bids) AS b(codes jsonb, names jsonb, fen bigint, currency text, status text, "receivedAt" timestamptz)`,
);

/** The awards: rows as JSON. */
export const IMPORT_AWARDS = statement(
  'ocds-import-awards',
  `INSERT INTO tender_award (case_key, status, supplier_codes, supplier_names, amount_fen, currency, awarded_on, item_codes)
   SELECT c.key, a.status, ${texts('a.codes')}, ${texts('a.names')}, a.fen, a.currency, a."awardedOn", ${texts('a."itemCodes"')}
   FROM ${ROWS} JOIN case_file c ON c.id = r.id,
     jsonb_to_recordset(r.awards) AS a(codes jsonb, names jsonb, fen bigint, currency text, status text, "awardedOn" date, "itemCodes" jsonb)`,
);

const yuan = (fen: string, currency: string) =>
  `CASE WHEN ${fen} IS NOT NULL THEN json_build_object('amount', ${fen} / 100.0, 'currency', ${currency}) END`;
const references = (codes: string, names: string) =>
  `(SELECT COALESCE(json_agg(json_build_object('id', x.code, 'name', x.name)), '[]') FROM unnest(${codes}, ${names}) x(code, name))`;
const reference = (code: string, name: string) =>
  `CASE WHEN ${code} IS NOT NULL THEN json_build_object('id', ${code}, 'name', ${name}) END`;
const STATUS = `CASE WHEN c.state = 'PLANNED' THEN 'planned' WHEN c.state = 'CANCELLED' THEN 'cancelled' WHEN c.state = 'RE_TENDERING' THEN 'unsuccessful'
  WHEN c.state IN ('CLOSED', 'CONTRACTED') THEN 'complete' ELSE 'active' END`;
const PARTIES = `(SELECT COALESCE(json_agg(json_build_object('id', p.code, 'name', p.name, 'roles', p.roles) ORDER BY p.code), '[]') FROM (
    SELECT u.code, min(u.name) AS name, array_agg(DISTINCT u.role) AS roles FROM (
      SELECT d.buyer_code AS code, d.buyer_name AS name, 'buyer' AS role UNION ALL SELECT d.agent_code, d.agent_name, 'procuringEntity'
      UNION ALL SELECT x.code, x.name, 'tenderer' FROM tender_bid b, unnest(b.bidder_codes, b.bidder_names) x(code, name) WHERE b.case_key = c.key
      UNION ALL SELECT x.code, x.name, 'supplier' FROM tender_award a, unnest(a.supplier_codes, a.supplier_names) x(code, name) WHERE a.case_key = c.key) u
    WHERE u.code IS NOT NULL GROUP BY u.code) p)`;

/** A page of releases as text: programme, key of the one before, rows. */
export const EXPORT = reading<{ key: string; release: string }>(
  'ocds-export',
  `SELECT c.key::text, json_strip_nulls(json_build_object('ocid', COALESCE(d.ocid, 'mingjing-' || c.id), 'id', c.id || '-' || c.version,
     'date', ${instant('c.received_at')}, 'tag', json_build_array('compiled'), 'initiationType', 'tender', 'language', 'zh', 'parties', ${PARTIES},
     'buyer', ${reference('d.buyer_code', 'd.buyer_name')},
     'tender', json_build_object('id', COALESCE(c.number, c.id::text), 'title', c.title, 'status', ${STATUS}, 'procurementMethod', lower(d.method),
       'procurementMethodDetails', d.method_details, 'mainProcurementCategory', lower(d.category), 'value', ${yuan('d.estimate_fen', 'd.currency')},
       'awardCriteria', CASE d.award_criterion WHEN 'PRICE_ONLY' THEN 'priceOnly' WHEN 'RATED' THEN 'ratedCriteria' END,
       'submissionMethod', CASE WHEN d.is_auction THEN json_build_array('electronicAuction') END, 'numberOfTenderers', d.bidder_count,
       'procuringEntity', ${reference('d.agent_code', 'd.agent_name')},
       'tenderPeriod', CASE WHEN d.papers_issued_at IS NOT NULL OR d.bids_close_at IS NOT NULL THEN
         json_build_object('startDate', ${instant('d.papers_issued_at')}, 'endDate', ${instant('d.bids_close_at')}) END),
     'bids', json_build_object('details', (SELECT COALESCE(json_agg(json_build_object('id', b.id, 'status', lower(b.status), 'date', ${instant('b.received_at')},
         'tenderers', ${references('b.bidder_codes', 'b.bidder_names')}, 'value', ${yuan('b.amount_fen', 'b.currency')}) ORDER BY b.key), '[]')
       FROM tender_bid b WHERE b.case_key = c.key)),
     'awards', (SELECT COALESCE(json_agg(json_build_object('id', a.id, 'status', lower(a.status), 'date', ${instant(`a.awarded_on::timestamp AT TIME ZONE 'Asia/Shanghai'`)},
         'suppliers', ${references('a.supplier_codes', 'a.supplier_names')}, 'value', ${yuan('a.amount_fen', 'a.currency')},
         'items', (SELECT COALESCE(json_agg(json_build_object('id', i.n, 'classification', json_build_object('id', i.code))), '[]') FROM unnest(a.item_codes) WITH ORDINALITY i(code, n)))
         ORDER BY a.key), '[]') FROM tender_award a WHERE a.case_key = c.key),
     'contracts', CASE WHEN d.contracted_on IS NOT NULL THEN json_build_array(json_build_object('id', c.id, 'dateSigned',
         ${instant(`d.contracted_on::timestamp AT TIME ZONE 'Asia/Shanghai'`)}, 'value', ${yuan('d.contract_fen', 'd.currency')})) END))::text AS release
   FROM case_file c JOIN tender d ON d.case_key = c.key
   WHERE c.kind = 7 AND c.key > $6::bigint AND ($5::text IS NULL OR c.programme_key = (SELECT key FROM programme WHERE code = $5))
   ORDER BY c.key LIMIT $7::int`,
);
