import type { Client } from 'pg';
import { textHash } from '../../../libs/features/recommendations/index.js';
import { legalDayOf } from '../../../libs/kernel/legal-day.js';
import { ANSWERS } from './letter-texts.js';
import { AGENCY_CODE, type DemoLetter, liveLetters, numberedLetters, olympicLetters } from './letters.js';
import { seeded } from './random.js';
import { liveSuggestions, olympicSuggestions } from './suggestions.js';
import { fileCases, walkCases } from './walk.js';

const SEED = 20081231;

/** Letters and work suggestions of both programmes; their own seed keeps the ids of everything else as they are. */
export async function loadLetters(client: Client, now: Date): Promise<void> {
  const random = seeded(SEED, new Date('2001-10-01T00:00:00Z'));
  const letters = numberedLetters([...olympicLetters(random), ...liveLetters(random, now)]);
  const suggestions = [...olympicSuggestions(random), ...liveSuggestions(random, now)];
  const all = [...letters, ...suggestions];
  const send = (text: string, rows: readonly object[]) => client.query(text, [JSON.stringify(rows)]);
  await fileCases(client, all);
  await send(TEXT, letters.map(textRow));
  await send(
    SUGGESTION,
    suggestions.map(({ steps, ...each }) => ({ ...each, givenOn: dayOf({ steps }, 'give') })),
  );
  await walkCases(client, all);
  await client.query(OPEN_SERIES, [AGENCY_CODE]);
  await send(
    SEAL,
    letters.map(sealRow).filter(({ signedOn }) => signedOn !== null),
  );
  await send(REVIEWS, letters.flatMap(reviewRows));
  await send(REPLIES, letters.flatMap(replyRows));
  await client.query(SERIES);
  await client.query(AMENDMENTS);
}

/** The day of a step, or null where it was not taken. */
function dayOf({ steps }: Pick<DemoLetter, 'steps'>, action: string): string | null {
  const step = steps.find((each) => each.action === action);
  return step ? legalDayOf(step.at) : null;
}

const textRow = ({ id, drafter, replyDueOn, text: { to, ...text } }: DemoLetter) => ({
  id,
  drafter,
  replyDueOn,
  ...text,
  names: to.map(([name]) => name),
  codes: to.map(([, code]) => code ?? null),
});

const sealRow = (letter: DemoLetter) => ({
  id: letter.id,
  signedOn: dayOf(letter, 'sign'),
  servedOn: dayOf(letter, 'serve'),
  lookBackOn: dayOf(letter, 'close'),
});

/** Two reviewers of every letter that was sent for review; who has approved, and when. */
function reviewRows({ id, steps }: DemoLetter): object[] {
  if (!steps.some(({ action }) => action === 'submit')) return [];
  const approved = steps.filter(({ action }) => action === 'approve');
  return ['supervision.head', 'deputy'].map((reviewer, place) => ({
    id,
    reviewer,
    ordinal: place + 1,
    at: approved[place]?.at ?? null,
    opinion: approved[place]?.opinion ?? null,
  }));
}

/** An answer to every item of every letter that was replied to. */
function replyRows({ id, steps, text }: DemoLetter, place: number): object[] {
  const reply = steps.find(({ action }) => action === 'reply');
  if (!reply) return [];
  return text.items.map((_, index) => ({
    id,
    item: index + 1,
    at: reply.at,
    repliedOn: legalDayOf(reply.at),
    by: reply.by,
    ...ANSWERS[(place + index) % ANSWERS.length],
  }));
}

const TEXT = `INSERT INTO recommendation (case_key, kind, drafted_by, recipient_names, recipient_keys, source, matters, causes, items, reply_due_on, is_synthetic)
  SELECT c.key, 'SUPERVISION_PROPOSAL', u.key, r.names,
    ARRAY(SELECT o.key FROM unnest(r.codes) WITH ORDINALITY x(code, n) LEFT JOIN organization o ON o.code = x.code ORDER BY x.n),
    r.source, r.matters, r.causes, r.items, r."replyDueOn", true
  FROM jsonb_to_recordset($1) AS r(id uuid, drafter text, names text[], codes text[], source text, matters text, causes text, items text[], "replyDueOn" date)
  JOIN case_file c ON c.id = r.id JOIN app_user u ON u.username = r.drafter ORDER BY c.key`;
const SUGGESTION = `INSERT INTO work_suggestion (case_key, form, content, given_to, occasion, given_on, is_synthetic)
  SELECT c.key, r.form, r.content, r."givenTo", r.occasion, r."givenOn", true
  FROM jsonb_to_recordset($1) AS r(id uuid, form text, content text, "givenTo" text, occasion text, "givenOn" date)
  JOIN case_file c ON c.id = r.id ORDER BY c.key`;
const OPEN_SERIES = `INSERT INTO document_series (organ_key, series, agency_code)
  SELECT key, 'SUPERVISION_PROPOSAL', $1 FROM organization WHERE code = 'BJ'`;
const SEAL = `UPDATE recommendation d SET signed_by = u.key, signed_on = r."signedOn", series = 'SUPERVISION_PROPOSAL', organ_key = c.organ_key,
    series_year = extract(year FROM r."signedOn"), serial = substring(c.number FROM '〕([0-9]+)号')::int,
    served_on = r."servedOn", service_method = CASE WHEN r."servedOn" IS NOT NULL THEN 'IN_PERSON' END,
    received_by = CASE WHEN r."servedOn" IS NOT NULL THEN '收文人（演示）' END, look_back_on = r."lookBackOn" + 90,
    text_hash = ${textHash('r."signedOn"')}
  FROM jsonb_to_recordset($1) AS r(id uuid, "signedOn" date, "servedOn" date, "lookBackOn" date)
  JOIN case_file c ON c.id = r.id JOIN app_user u ON u.username = 'principal' WHERE d.case_key = c.key`;
const REVIEWS = `INSERT INTO recommendation_reviewer (case_key, round, ordinal, user_key, decision, opinion, decided_by, decided_at)
  SELECT c.key, 1, r.ordinal, u.key, CASE WHEN r.at IS NOT NULL THEN 'APPROVED' END, r.opinion, CASE WHEN r.at IS NOT NULL THEN u.key END, r.at
  FROM jsonb_to_recordset($1) AS r(id uuid, ordinal int, reviewer text, opinion text, at timestamptz)
  JOIN case_file c ON c.id = r.id JOIN app_user u ON u.username = r.reviewer ORDER BY c.key, r.ordinal`;
const REPLIES = `INSERT INTO recommendation_answer (case_key, round, item, adoption, reason, evidence, replied_on, recorded_by, recorded_at)
  SELECT c.key, 1, r.item, r.adoption, r.reason, r.evidence, r."repliedOn", u.key, r.at
  FROM jsonb_to_recordset($1) AS r(id uuid, item int, adoption text, reason text, evidence text, "repliedOn" date, by text, at timestamptz)
  JOIN case_file c ON c.id = r.id JOIN app_user u ON u.username = r.by ORDER BY c.key, r.item`;
const SERIES = `INSERT INTO number_series (organ_key, series, year, last)
  SELECT organ_key, series, series_year, max(serial) FROM recommendation WHERE serial IS NOT NULL GROUP BY 1, 2, 3`;
/** What is being revised has its new text. */
const AMENDMENTS = `INSERT INTO recommendation_amendment (case_key, revision, matters, revised_by)
  SELECT d.case_key, 1, d.matters || '其中一笔已在检查期间退回。', d.drafted_by FROM recommendation d
  JOIN case_file c ON c.key = d.case_key WHERE c.state = 'REVISING' ORDER BY d.case_key`;
