import type { Client } from 'pg';
import { loadNetwork } from './network.js';
import { loadPledges } from './pledges.js';
import { seeded } from './random.js';
import {
  appointments,
  BEGAN,
  type DemoPlace,
  type DemoVenue,
  ENDED,
  holderOf,
  roster,
  troubledPlaces,
} from './responsibility-roster.js';

const SEED = 20030701;

/**
 * The programme's network of responsibility from 2003 to 2008: 79 bureau-level and some 300 division-level
 * first-responsible persons over its units and venues, with changes of post, vacancies, an expired pledge, a post left
 * without a new signature, and people on two sides. Statement by statement for all of them at once.
 */
export async function loadResponsibility(client: Client): Promise<void> {
  const { units, venues, people, places, hire } = roster(seeded(SEED, new Date('2003-07-01T00:00:00Z')));
  const all = [...places, ...troubledPlaces(hire)];
  const directors = venues.map(({ owner, number }) =>
    hire({ unit: owner, title: `${number}现场负责人`, rank: 'SECTION', from: BEGAN, to: null }),
  );
  const send = (text: string, rows: readonly object[]) => client.query(text, [JSON.stringify(rows)]);
  for (const level of [1, 2, 3])
    await send(
      UNITS,
      units.filter(({ code }) => code.split('-').length === level),
    );
  await send(PEOPLE, people);
  await send(POSTS, people);
  await send(ACCOUNTS, people);
  await send(VENUES, venues);
  await client.query(STAGES);
  await send(SUPERIORS, superiorsOf(all));
  const subjects = all.map(({ unit, venue }) => ({ unit, venue }));
  await send(SUBJECTS, subjects);
  await client.query(STAGE_SUBJECT);
  await send(ROWS, [...ownersOf(all), ...othersOf(all, venues, directors)]);
  await client.query(BELIEVED_WRONGLY, [directors[1]]);
  await loadPledges(client, all);
  await client.query(STAYED_WITHOUT_PLEDGE);
  await loadNetwork(client, all);
}

/** First places as appointed, the way they were believed until the pledges came. */
const ownersOf = (places: readonly DemoPlace[]) =>
  appointments(places).map((each) => ({ ...each, level: 'FIRST', duty: 'OWNER', stage: null }));

/** Who is directly responsible on site, who supervises, and two who stand where they should not. */
function othersOf(places: readonly DemoPlace[], venues: readonly DemoVenue[], directors: readonly string[]) {
  const row = (venue: DemoVenue, person: string | null, more: object) => ({
    unit: venue.owner,
    venue: venue.number,
    person,
    from: BEGAN,
    to: ENDED,
    vacancy: null,
    level: 'DIRECT',
    duty: 'OWNER',
    stage: null,
    reference: `京奥监〔2003〕分工${venue.number.slice(-2)}号`,
    recorded: `${BEGAN}T10:00:00+08:00`,
    ...more,
  });
  const holder = (unit: string, venue: string | null) =>
    holderOf(places.find((each) => each.unit === unit && each.venue === venue) as DemoPlace);
  const [first, , third, , fifth] = venues as [DemoVenue, DemoVenue, DemoVenue, DemoVenue, DemoVenue];
  return [
    // Until May 2005 the register took the director of the first venue for the second's.
    ...venues.map((venue, n) => row(venue, directors[n === 1 ? 0 : n] as string, {})),
    row(first, directors[0] as string, { level: 'FIRST', stage: 'CONSTRUCTION' }),
    // Owner and evaluator of one venue are the same person.
    row(third, holder(third.owner, third.number), { level: 'HANDLING', duty: 'EVALUATION' }),
    // The supervisor of a venue stands below the one who leads it.
    row(fifth, holder(fifth.owner, null), { level: 'LEADING' }),
    row(fifth, holder(`${fifth.owner}-1`, null), { level: 'HANDLING', duty: 'SUPERVISION' }),
  ];
}

/** The heads of divisions and venues stand below the head of their unit. */
const superiorsOf = (places: readonly DemoPlace[]) =>
  places.flatMap((place) => {
    const above = places.find(({ level, unit }) => level === 'BUREAU' && unit === place.unit.slice(0, 6));
    const person = holderOf(place);
    return above && person && place.level === 'DIVISION' ? [{ person, superior: holderOf(above) }] : [];
  });

const org = (code: string) => `(SELECT key FROM organization WHERE code = ${code})`;
const clerk = `(SELECT key FROM app_user WHERE username = 'conduct.officer')`;

const UNITS = `INSERT INTO organization (id, code, name, type, parent_key, valid_from, valid_to, is_synthetic)
  SELECT r.id, r.code, r.name, r.type, ${org('r.parent')}, DATE '${BEGAN}', DATE '${ENDED}', true
  FROM jsonb_to_recordset($1) AS r(id uuid, code text, name text, type text, parent text) ORDER BY r.code`;
const PEOPLE = `INSERT INTO person (id, name, organization_key, is_synthetic)
  SELECT r.id, r.name, o.key, true FROM jsonb_to_recordset($1) AS r(id uuid, name text, unit text) JOIN organization o ON o.code = r.unit ORDER BY r.id`;
const POSTS = `INSERT INTO post (person_key, organization_key, title, rank, valid_from, valid_to)
  SELECT p.key, p.organization_key, r.title, r.rank, r."from", r."to"
  FROM jsonb_to_recordset($1) AS r(id uuid, title text, rank text, "from" date, "to" date) JOIN person p ON p.id = r.id ORDER BY p.key`;
/** They signed once; nobody signs in by these accounts: they have no password and are closed. */
const ACCOUNTS = `INSERT INTO app_user (id, username, person_key, disabled_at)
  SELECT overlay(r.id::text placing '9' from 20 for 1)::uuid, r.account, p.key, TIMESTAMPTZ '2009-01-01 00:00:00+08'
  FROM jsonb_to_recordset($1) AS r(id uuid, account text) JOIN person p ON p.id = r.id ORDER BY p.key`;
const VENUES = `INSERT INTO project (id, number, name, programme_key, owner_organization_key, stage, starts_on, ends_on, is_synthetic)
  SELECT r.id, r.number, r.name, (SELECT key FROM programme WHERE code = 'OLYMPIC-2008'), ${org('r.owner')}, 'OPERATION', DATE '${BEGAN}', DATE '${ENDED}', true
  FROM jsonb_to_recordset($1) AS r(id uuid, number text, name text, owner text) ORDER BY r.number`;
const STAGES = `INSERT INTO project_stage (project_key, stage, ordinal, starts_on, ends_on)
  SELECT p.key, s.stage, s.ordinal, s.starts_on, s.ends_on FROM project p, (VALUES
    ('INITIATION', 1, DATE '${BEGAN}', DATE '2003-12-23'), ('CONSTRUCTION', 2, '2003-12-24', '2007-06-30'),
    ('ACCEPTANCE', 3, '2007-07-01', '2008-03-31'), ('OPERATION', 4, '2008-04-01', NULL)) AS s(stage, ordinal, starts_on, ends_on)
  WHERE p.number LIKE 'AY-V%' ORDER BY p.key, s.ordinal`;
const SUPERIORS = `UPDATE person p SET superior_key = s.key FROM jsonb_to_recordset($1) AS r(person uuid, superior uuid)
  JOIN person s ON s.id = r.superior WHERE p.id = r.person`;
const SUBJECTS = `INSERT INTO responsibility_subject (id, kind, name, organization_key, project_key)
  SELECT overlay(COALESCE(p.id, o.id)::text placing '9' from 20 for 1)::uuid, CASE WHEN p.key IS NULL THEN 'ORGANIZATION' ELSE 'PROJECT' END,
    COALESCE(p.name, o.name), o.key, p.key
  FROM jsonb_to_recordset($1) AS r(unit text, venue text) JOIN organization o ON o.code = r.unit LEFT JOIN project p ON p.number = r.venue ORDER BY o.key, p.key`;
const STAGE_SUBJECT = `INSERT INTO responsibility_subject (id, kind, name, organization_key, project_key, stage)
  SELECT overlay(id::text placing 'a' from 20 for 1)::uuid, 'PROJECT_STAGE', name, owner_organization_key, key, 'CONSTRUCTION' FROM project WHERE number = 'AY-V01'`;
const ROWS = `INSERT INTO responsibility (id, subject_key, level, duty, person_key, post_title, post_organization_key, vacancy_reason, document_kind,
    document_reference, valid, recorded, recorded_by, reason, is_synthetic)
  SELECT id_beside(s.id, concat_ws('|', r.level, r.duty, r."from", r.person)), s.key, r.level, r.duty, p.key, t.title, t.organization_key, r.vacancy,
    CASE WHEN p.key IS NOT NULL THEN 'APPOINTMENT' END, CASE WHEN p.key IS NOT NULL THEN r.reference END,
    daterange(r."from", r."to", '[]'), tstzrange(r.recorded, NULL), ${clerk}, CASE WHEN p.key IS NULL THEN '登记空缺' ELSE '任命登记' END, true
  FROM jsonb_to_recordset($1) AS r(unit text, venue text, stage text, person uuid, "from" date, "to" date, vacancy text, level text, duty text,
      reference text, recorded timestamptz)
    JOIN organization o ON o.code = r.unit LEFT JOIN project v ON v.number = r.venue
    JOIN responsibility_subject s ON s.organization_key = o.key AND s.project_key IS NOT DISTINCT FROM v.key AND s.stage IS NOT DISTINCT FROM r.stage
    LEFT JOIN person p ON p.id = r.person
    LEFT JOIN LATERAL (SELECT title, organization_key FROM post WHERE person_key = p.key ORDER BY key LIMIT 1) t ON true
  ORDER BY r.recorded, s.key, r.level`;
/** For some months the register named the wrong person on site; what was believed then is still there to be asked. */
const BELIEVED_WRONGLY = `WITH wrong AS (
    UPDATE responsibility r SET recorded = tstzrange(lower(r.recorded), TIMESTAMPTZ '2005-05-10 09:00:00+08'), ended_by = ${clerk}
    FROM project v JOIN responsibility_subject s ON s.project_key = v.key AND s.kind = 'PROJECT'
    WHERE v.number = 'AY-V02' AND r.subject_key = s.key AND r.level = 'DIRECT' RETURNING r.*)
  INSERT INTO responsibility (id, subject_key, level, duty, person_key, post_title, post_organization_key, document_kind, document_reference, valid, recorded,
    recorded_by, reason, is_synthetic)
  SELECT id_beside(w.id, 'corrected'), w.subject_key, w.level, w.duty, p.key, t.title, t.organization_key, w.document_kind, w.document_reference, w.valid,
    tstzrange(TIMESTAMPTZ '2005-05-10 09:00:00+08', NULL), ${clerk}, '登记有误，予以更正', true
  FROM wrong w, person p JOIN post t ON t.person_key = p.key WHERE p.id = $1`;
/** Whose pledge of 2007 has expired goes on without a new one: the row names the old pledge, the report finds it. */
const STAYED_WITHOUT_PLEDGE = `WITH held AS (
    UPDATE responsibility r SET recorded = tstzrange(lower(r.recorded), TIMESTAMPTZ '2008-01-10 09:00:00+08'), ended_by = ${clerk}
    FROM responsibility_subject s JOIN organization o ON o.key = s.organization_key AND o.code = 'AY-Z02-8'
    WHERE r.subject_key = s.key AND upper_inf(r.recorded) AND r.valid @> DATE '2008-06-01' RETURNING r.*)
  INSERT INTO responsibility (id, subject_key, level, duty, person_key, post_title, post_organization_key, document_kind, document_reference, pledge_case_key,
    valid, recorded, recorded_by, reason, is_synthetic)
  SELECT id_beside(h.id, 'stayed'), h.subject_key, h.level, h.duty, h.person_key, h.post_title, h.post_organization_key, 'PLEDGE', c.number, c.key, h.valid,
    tstzrange(TIMESTAMPTZ '2008-01-10 09:00:00+08', NULL), ${clerk}, '上年责任书到期，新责任书尚未签署', true
  FROM held h JOIN pledge d ON d.responsible_person_key = h.person_key JOIN case_file c ON c.key = d.case_key`;
