import type { LetterTemplate } from '../../domain/letter-template.js';
import { reading, statement } from '../../platform/unit-of-work/statement.js';

/** A published template, as drafting needs it. */
export interface KnownTemplate {
  readonly key: number;
  readonly kind: string;
  readonly format: 'LETTER' | 'DOCUMENT';
  readonly content: LetterTemplate;
}

/** Where the draft of an actor lies: organ of a path, programme by code, recipients by id. */
export const RESOLVE = reading<{
  organ: number | null;
  programme: number | null;
  origin: string | null;
  template: KnownTemplate | null;
  recipients: ({ key: number; name: string } | null)[];
}>(
  'recommendation-resolve',
  `SELECT (SELECT key FROM organization WHERE key = ANY($5::int[]) AND is_organ ORDER BY cardinality(path) DESC LIMIT 1) AS organ,
     (SELECT key FROM programme WHERE code = $6) AS programme, (SELECT f.key::text FROM case_file f WHERE f.id = $8) AS origin,
     (SELECT json_build_object('key', t.key, 'kind', t.kind, 'format', t.format, 'content', t.content) FROM letter_template t
        JOIN organization o ON o.key = t.organization_key WHERE t.id = $9 AND t.state = 'PUBLISHED'
        AND (o.key = ANY($5) OR o.path && $5)) AS template,
     (SELECT COALESCE(json_agg((SELECT json_build_object('key', o.key, 'name', o.name) FROM organization o WHERE o.id = x.id) ORDER BY x.n), '[]')
      FROM unnest($7::uuid[]) WITH ORDINALITY x(id, n)) AS recipients`,
);

/** Recipients and origin by id inside a transaction. */
export const RECIPIENTS_BY_ID = statement<{
  recipients: ({ key: number; name: string } | null)[];
  origin: string | null;
}>(
  'recommendation-recipients',
  `SELECT (SELECT f.key::text FROM case_file f WHERE f.id = $2) AS origin, COALESCE(json_agg((SELECT json_build_object('key', o.key, 'name', o.name) FROM organization o WHERE o.id = x.id) ORDER BY x.n), '[]') AS recipients
   FROM unnest($1::uuid[]) WITH ORDINALITY x(id, n)`,
);

/** The detail row, after the spine. */
export const INSERT = statement(
  'recommendation-insert',
  `INSERT INTO recommendation (case_key, kind, drafted_by, recipient_names, recipient_keys, source, matters, causes, items, reply_due_on,
     origin_key, format, urgency, legal_bases, legal_basis_ids, attachment_names, copy_names, template_key)
   VALUES (currval('case_file_key_seq'), $1, $2, COALESCE($3::text[], '{}'), COALESCE($4::int[], '{}'), $5, $6, $7, COALESCE($8::text[], '{}'), $9,
     $10, COALESCE($11, 'LETTER'), $12, COALESCE($13::text[], '{}'), COALESCE($14::uuid[], '{}'), COALESCE($15::text[], '{}'), COALESCE($16::text[], '{}'), $17)`,
);

/** What is given replaces what was there. */
export const EDIT = statement(
  'recommendation-edit',
  `UPDATE recommendation SET kind = COALESCE($2, kind), recipient_names = COALESCE($3, recipient_names),
     recipient_keys = COALESCE($4, recipient_keys), source = COALESCE($5, source), matters = COALESCE($6, matters),
     causes = COALESCE($7, causes), items = COALESCE($8, items), reply_due_on = COALESCE($9, reply_due_on), origin_key = COALESCE($10, origin_key),
     format = COALESCE($11, format), urgency = COALESCE($12, urgency), legal_bases = COALESCE($13, legal_bases),
     legal_basis_ids = COALESCE($14, legal_basis_ids), attachment_names = COALESCE($15, attachment_names), copy_names = COALESCE($16, copy_names)
   WHERE case_key = $1`,
);

/** Accounts by id, in the order asked, which hold one of these roles. */
export const REVIEWERS_BY_ID = statement<{ key: number }>(
  'recommendation-reviewers',
  `SELECT u.key FROM unnest($1::uuid[]) WITH ORDINALITY x(id, n) JOIN app_user u ON u.id = x.id
   WHERE u.disabled_at IS NULL AND EXISTS (SELECT 1 FROM role_grant g WHERE g.user_key = u.key AND g.role = ANY($2)
     AND g.approved_at IS NOT NULL AND g.revoked_at IS NULL AND daterange(g.valid_from, g.valid_to, '[]') @> $3::date) ORDER BY x.n`,
);

/** Reviewers of a round: case, round, place of the first, accounts. */
export const SEND_FOR_REVIEW = statement(
  'recommendation-send-for-review',
  `INSERT INTO recommendation_reviewer (case_key, round, ordinal, user_key)
   SELECT $1, $2, $3 + x.n - 1, x.key FROM unnest($4::int[]) WITH ORDINALITY x(key, n)`,
);

/** One decision: case, round, ordinal, decision, opinion, by whom. */
export const DECIDE_REVIEW = statement(
  'recommendation-decide-review',
  `UPDATE recommendation_reviewer SET decision = $4, opinion = $5, decided_by = $6, decided_at = clock_timestamp()
   WHERE case_key = $1 AND round = $2 AND ordinal = $3`,
);

/** Gives a series its agency code unless it has one: organ, series, code. */
export const OPEN_SERIES = statement(
  'recommendation-open-series',
  'INSERT INTO document_series (organ_key, series, agency_code) VALUES ($1, $2, $3) ON CONFLICT (organ_key, series) DO NOTHING',
);

/** The agency code of a series: organ, series. */
export const AGENCY = statement<{ agency_code: string }>(
  'recommendation-agency',
  'SELECT agency_code FROM document_series WHERE organ_key = $1 AND series = $2',
);

/** SHA-256 of a letter's text and number, over `recommendation d` and `case_file c`; `signedOn` is the place of its day. */
export const textHash = (signedOn: string): string =>
  `encode(sha256(convert_to(json_build_array(c.number, d.kind, c.title, d.recipient_names, d.source, d.matters, d.causes,
       d.items, d.reply_due_on, d.format, d.urgency, d.legal_bases, d.attachment_names, d.copy_names, d.revision, ${signedOn}::date)::text, 'UTF8')), 'hex')`;

/**
 * Seals the text under the number that the same transaction has just taken: case, signer, day, series, year. The hash is
 * over the text and its number as JSON, so that the code on the paper can be held against the record.
 */
export const SEAL = statement(
  'recommendation-seal',
  `UPDATE recommendation d SET signed_by = $2, signed_on = $3, series = $4, series_year = $5, organ_key = c.organ_key,
     serial = (SELECT last FROM number_series n WHERE n.organ_key = c.organ_key AND n.series = $4 AND n.year = $5),
     text_hash = ${textHash('$3')}
   FROM case_file c WHERE c.key = d.case_key AND d.case_key = $1`,
);

/** What the next revision says: case, revision, by whom, then source, matters, causes, items, day of reply. */
export const AMEND = statement(
  'recommendation-amend',
  `INSERT INTO recommendation_amendment (case_key, revision, revised_by, source, matters, causes, items, reply_due_on)
   VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
   ON CONFLICT (case_key, revision) DO UPDATE SET revised_by = EXCLUDED.revised_by,
     source = COALESCE(EXCLUDED.source, recommendation_amendment.source), matters = COALESCE(EXCLUDED.matters, recommendation_amendment.matters),
     causes = COALESCE(EXCLUDED.causes, recommendation_amendment.causes), items = COALESCE(EXCLUDED.items, recommendation_amendment.items),
     reply_due_on = COALESCE(EXCLUDED.reply_due_on, recommendation_amendment.reply_due_on)`,
);

/** The revised text takes the place of the signed one: case, signer, day. The hash is over the text as it will stand. */
export const SEAL_REVISION = statement(
  'recommendation-seal-revision',
  `UPDATE recommendation t SET revision = d.revision, source = d.source, matters = d.matters, causes = d.causes, items = d.items,
     reply_due_on = d.reply_due_on, signed_by = $2, signed_on = $3, served_on = NULL, service_method = NULL, received_by = NULL,
     text_hash = ${textHash('$3')}
   FROM (SELECT r.case_key, r.kind, r.recipient_names, r.format, r.urgency, r.legal_bases, r.attachment_names, r.copy_names, a.revision,
       COALESCE(a.source, r.source) AS source, COALESCE(a.matters, r.matters) AS matters, COALESCE(a.causes, r.causes) AS causes,
       COALESCE(a.items, r.items) AS items, COALESCE(a.reply_due_on, r.reply_due_on) AS reply_due_on
     FROM recommendation r JOIN recommendation_amendment a ON a.case_key = r.case_key AND a.revision = r.revision + 1) d
     JOIN case_file c ON c.key = d.case_key
   WHERE t.case_key = d.case_key AND d.case_key = $1`,
);

/** Proof of service: case, day, means, who took it. */
export const SERVE = statement(
  'recommendation-serve',
  'UPDATE recommendation SET served_on = $2, service_method = $3, received_by = $4 WHERE case_key = $1',
);

/** Liaison accounts of the units that the letter goes to, without the recused: recipients, today, case. */
export const LIAISONS = statement<{ key: number }>(
  'recommendation-liaisons',
  `SELECT DISTINCT u.key FROM organization o JOIN role_grant g ON g.organization_key = ANY(o.path) JOIN app_user u ON u.key = g.user_key
   WHERE o.key = ANY($1::int[]) AND g.role = 'UNIT_LIAISON' AND g.approved_at IS NOT NULL AND g.revoked_at IS NULL AND u.disabled_at IS NULL
     AND daterange(g.valid_from, g.valid_to, '[]') @> $2::date
     AND NOT EXISTS (SELECT 1 FROM case_file c WHERE c.key = $3 AND u.key = ANY(c.recused))`,
);

/** Answers of a round: case, round, day, by whom; arrays of item, adoption, reason, evidence. */
export const REPLY = statement(
  'recommendation-reply',
  `INSERT INTO recommendation_answer (case_key, round, replied_on, recorded_by, item, adoption, reason, evidence)
   SELECT $1, $2, $3, $4, x.* FROM unnest($5::smallint[], $6::text[], $7::text[], $8::text[]) AS x`,
);

/** When to look back. */
export const LOOK_BACK = statement(
  'recommendation-look-back',
  'UPDATE recommendation SET look_back_on = $2 WHERE case_key = $1',
);
