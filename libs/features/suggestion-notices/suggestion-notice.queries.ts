import { shownAppraisals } from '../../casework/appraisals.js';
import type { CaseSpine } from '../../casework/case-file.js';
import { person, shownEvents, spineFacts, spineItem } from '../../casework/case-json.js';
import { deedsOf, visibleCase } from '../../casework/case-statements.js';
import type { LegalDay } from '../../kernel/legal-day.js';
import { reading, statement } from '../../platform/unit-of-work/statement.js';

/** What guards and effects need to know of a notice; never leaves the API. */
export interface NoticeFacts extends CaseSpine {
  readonly collectedOn: LegalDay;
  readonly issuedOn: LegalDay | null;
  readonly noticeText: string | null;
  readonly recipientKey: number | null;
  readonly personName: string | null;
}

const HISTORY = `(SELECT ${shownEvents} AS shown, ${deedsOf('suggestionNotice')} AS deeds FROM case_event e WHERE e.case_key = c.key)`;
const FACTS = `json_build_object(${spineFacts('ee.deeds')}, 'collectedOn', d.collected_on, 'issuedOn', d.issued_on,
  'noticeText', d.notice_text, 'recipientKey', d.recipient_key, 'personName', d.person_name)`;
const short = (today: string) =>
  `${spineItem(today)}, 'channel', d.channel, 'recipientName', d.recipient_name, 'issuedOn', d.issued_on`;
const body = (today: string) => `json_build_object(${short(today)}, 'collectedOn', d.collected_on, 'opinion', d.opinion,
  'noticeText', d.notice_text, 'recipientId', (SELECT o.id FROM organization o WHERE o.key = d.recipient_key), 'personName', d.person_name,
  'receivedBy', d.received_by, 'result', d.result, 'informedOn', d.informed_on, 'informedMeans', d.informed_means,
  'sourceKeptBy', (SELECT ${person('s.recorded_by')} FROM suggestion_notice_source s WHERE s.case_key = c.key),
  'synthetic', d.is_synthetic, 'appraisals', ${shownAppraisals}, 'history', ee.shown)::text`;
const from = (id: string) => `FROM ${visibleCase(id)} JOIN suggestion_notice d ON d.case_key = c.key
  JOIN organization organ ON organ.key = c.organ_key JOIN organization holder ON holder.key = c.org_key
  CROSS JOIN LATERAL ${HISTORY} ee WHERE c.entered IS NOT NULL`;

/** A notice as text of JSON, with its facts beside it. Own parameters: id, today. */
export const READ = reading<{ body: string; facts: NoticeFacts }>(
  'suggestion-notice-read',
  `SELECT ${body('$6')} AS body, ${FACTS} AS facts ${from('$5')}`,
);

/** The same inside a transaction: id, today. */
export const ANSWER = statement<{ body: string; facts: NoticeFacts }>(
  'suggestion-notice-answer',
  `SELECT ${body('$2')} AS body, ${FACTS} AS facts ${from('$1')}`,
);

/** Facts alone, after the lock: id. */
export const LOAD = statement<{ facts: NoticeFacts }>(
  'suggestion-notice-load',
  `SELECT ${FACTS} AS facts ${from('$1')}`,
);

/** One row of a list as JSON. */
export const listItem = (today: string): string => `json_build_object(${short(today)})`;

/** The organ above a desk, and a programme by code. */
export const RESOLVE = reading<{ organ: number | null; programme: number | null }>(
  'suggestion-notice-resolve',
  `SELECT (SELECT key FROM organization WHERE key = ANY($5::int[]) AND is_organ ORDER BY cardinality(path) DESC LIMIT 1) AS organ,
     (SELECT key FROM programme WHERE code = $6) AS programme`,
);

/** The detail row, after the spine: channel, opinion, day. */
export const INSERT = statement(
  'suggestion-notice-insert',
  `INSERT INTO suggestion_notice (case_key, channel, opinion, collected_on) VALUES (currval('case_file_key_seq'), $1, $2, $3)`,
);

/** Who spoke, sealed: by whom it was written down. */
export const KEEP_SOURCE = statement(
  'suggestion-notice-keep-source',
  `INSERT INTO suggestion_notice_source (case_key, sealed, recorded_by) VALUES (currval('case_file_key_seq'), $1, $2)`,
);

/** The seal of who spoke: case. */
export const SOURCE = statement<{ sealed: Buffer }>(
  'suggestion-notice-source',
  'SELECT sealed FROM suggestion_notice_source WHERE case_key = $1',
);

/** The same for whoever wrote it down: id of the case, account. */
export const OWN_SOURCE = reading<{ sealed: Buffer; key: string; recorded_by: number }>(
  'suggestion-notice-own-source',
  `SELECT s.sealed, c.key::text AS key, s.recorded_by FROM case_file c JOIN suggestion_notice_source s ON s.case_key = c.key WHERE c.id = $5`,
);

/** A recipient by id. */
export const RECIPIENT = statement<{ key: number; name: string }>(
  'suggestion-notice-recipient',
  'SELECT key, name FROM organization WHERE id = $1',
);

/** The notice put into words: case, text, recipient's name and key, person. */
export const SORT = statement(
  'suggestion-notice-sort',
  `UPDATE suggestion_notice SET notice_text = $2, recipient_name = $3, recipient_key = $4, person_name = $5 WHERE case_key = $1`,
);

/** Liaison accounts of the unit, without the recused: recipient, today, case. */
export const LIAISONS = statement<{ key: number }>(
  'suggestion-notice-liaisons',
  `SELECT DISTINCT u.key FROM organization o JOIN role_grant g ON g.organization_key = ANY(o.path) JOIN app_user u ON u.key = g.user_key
   WHERE o.key = $1 AND g.role = 'UNIT_LIAISON' AND g.approved_at IS NOT NULL AND g.revoked_at IS NULL AND u.disabled_at IS NULL
     AND daterange(g.valid_from, g.valid_to, '[]') @> $2::date
     AND NOT EXISTS (SELECT 1 FROM case_file c WHERE c.key = $3 AND u.key = ANY(c.recused))`,
);

/** What later steps note down: case, value. */
export const ISSUE = statement(
  'suggestion-notice-issue',
  'UPDATE suggestion_notice SET issued_on = $2 WHERE case_key = $1',
);
export const RECEIVE = statement(
  'suggestion-notice-receive',
  'UPDATE suggestion_notice SET received_by = $2 WHERE case_key = $1',
);
export const REPLY = statement(
  'suggestion-notice-reply',
  'UPDATE suggestion_notice SET result = $2 WHERE case_key = $1',
);
export const INFORM = statement(
  'suggestion-notice-inform',
  'UPDATE suggestion_notice SET informed_on = $2, informed_means = $3 WHERE case_key = $1',
);

/** A notice as the printer needs it: `$5` id. */
export const PRINTABLE = reading<PrintableNotice>(
  'suggestion-notice-printable',
  `SELECT c.key::text AS key, c.number, c.title, organ.name AS organ, d.recipient_name, d.notice_text, d.issued_on::text,
     NULLIF(c.due_on, DATE '9999-12-31')::text AS due_on
   FROM case_file c JOIN suggestion_notice d ON d.case_key = c.key JOIN organization organ ON organ.key = c.organ_key WHERE c.id = $5`,
);

/** What stands on the paper: no column of it knows who spoke. */
export interface PrintableNotice {
  readonly key: string;
  readonly number: string | null;
  readonly title: string;
  readonly organ: string;
  readonly recipient_name: string | null;
  readonly notice_text: string | null;
  readonly issued_on: LegalDay | null;
  readonly due_on: LegalDay | null;
}
