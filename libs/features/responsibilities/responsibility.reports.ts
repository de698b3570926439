import { reading } from '../../platform/unit-of-work/statement.js';
import type { DefectView } from './responsibility.contract.js';

const SUBJECT = `json_build_object('kind', s.kind, 'id', s.public_id, 'stage', s.stage, 'name', s.name)`;
const PERSON = `(SELECT json_build_object('id', id, 'name', name) FROM person WHERE key = r.person_key)`;
const AT = '$6::date';
const KNOWN = '$7::timestamptz';

// A subject that is not there on the day is not missed: an organisation dissolved, a project not begun or over.
const IS_THERE = `${AT} BETWEEN o.valid_from AND COALESCE(o.valid_to, 'infinity')`;
const IS_RUNNING = `${AT} BETWEEN pr.starts_on AND COALESCE(pr.ends_on, 'infinity')`;

// Subjects in scope, and projects that nobody has made a subject yet: roots of the scope, day, instant, root asked for.
const SUBJECTS = `subject AS (
    SELECT s.key, s.kind, s.name, s.stage, COALESCE(s.external_id, pr.id, o.id) AS public_id, s.organization_key
    FROM responsibility_subject s JOIN organization o ON o.key = s.organization_key LEFT JOIN project pr ON pr.key = s.project_key
    WHERE o.path && $5::int[] AND ($8::uuid IS NULL OR (SELECT key FROM organization WHERE id = $8) = ANY(o.path))
      AND ${IS_THERE} AND (pr.key IS NULL OR ${IS_RUNNING})
    UNION ALL
    SELECT NULL, 'PROJECT', pr.name, NULL, pr.id, pr.owner_organization_key
    FROM project pr JOIN organization o ON o.key = pr.owner_organization_key
    WHERE o.path && $5::int[] AND ($8::uuid IS NULL OR (SELECT key FROM organization WHERE id = $8) = ANY(o.path))
      AND ${IS_RUNNING} AND NOT EXISTS (SELECT 1 FROM responsibility_subject x WHERE x.project_key = pr.key AND x.kind = 'PROJECT'))`;

/** Rows of the CTE `subject` that hold on a day, as known at an instant, as `held`. */
export const heldOn = (
  at: string,
  known: string,
) => `held AS (SELECT r.* FROM subject s JOIN responsibility r ON r.subject_key = s.key
    WHERE r.valid @> ${at} AND r.recorded @> ${known})`;

// A reader who may not open a pledge is told the same as one who may: the standing register holds no text.
/** Rows of gaps among `subject` and `held`: nobody first, a vacancy, a pledge unsigned or expired, a post left without a new signature. */
export const gapsAmong = (at: string, known: string) => `
   SELECT 'NOBODY' AS code, ${SUBJECT} AS subject, 'FIRST' AS level, NULL::json AS person, '无第一责任人 / nobody is first-responsible' AS detail,
     (SELECT upper(last.valid)::text FROM responsibility last WHERE last.subject_key = s.key AND last.level = 'FIRST' AND last.duty = 'OWNER'
       AND last.recorded @> ${known} AND upper(last.valid) <= ${at} ORDER BY upper(last.valid) DESC LIMIT 1) AS since
   FROM subject s WHERE NOT EXISTS (SELECT 1 FROM held r WHERE r.subject_key = s.key AND r.level = 'FIRST' AND r.duty = 'OWNER')
   UNION ALL
   SELECT 'VACANT', ${SUBJECT}, r.level, NULL, r.vacancy_reason, lower(r.valid)::text
   FROM held r JOIN subject s ON s.key = r.subject_key WHERE r.person_key IS NULL
   UNION ALL
   SELECT 'PLEDGE_UNSIGNED', ${SUBJECT}, r.level, ${PERSON}, r.document_reference, lower(r.valid)::text
   FROM held r JOIN subject s ON s.key = r.subject_key
   WHERE r.pledge_case_key IS NOT NULL AND NOT EXISTS (SELECT 1 FROM pledge_standing p
     WHERE p.case_key = r.pledge_case_key AND p.person_key = r.person_key AND p.recorded @> ${known} AND lower(p.valid) <= ${at})
   UNION ALL
   SELECT 'PLEDGE_EXPIRED', ${SUBJECT}, r.level, ${PERSON}, r.document_reference, ended.on_day::text
   FROM held r JOIN subject s ON s.key = r.subject_key JOIN LATERAL (SELECT max(upper(p.valid)) AS on_day FROM pledge_standing p
     WHERE p.case_key = r.pledge_case_key AND p.person_key = r.person_key AND p.recorded @> ${known}) ended ON ended.on_day <= ${at}
   UNION ALL
   SELECT 'PLEDGE_EXPIRED', ${SUBJECT}, r.level, ${PERSON}, r.document_reference, (make_date(extract(year FROM lower(r.valid))::int, 12, 31) + 1)::text
   FROM held r JOIN subject s ON s.key = r.subject_key
   WHERE r.document_kind = 'PLEDGE' AND r.pledge_case_key IS NULL AND ${at} > make_date(extract(year FROM lower(r.valid))::int, 12, 31)
   UNION ALL
   SELECT 'POST_CHANGED', ${SUBJECT}, r.level, ${PERSON}, r.post_title, (gone.last_day + 1)::text
   FROM held r JOIN subject s ON s.key = r.subject_key JOIN LATERAL (
     SELECT max(COALESCE(t.valid_to, 'infinity'::date)) AS last_day FROM post t
     WHERE t.person_key = r.person_key AND t.organization_key = r.post_organization_key AND t.title = r.post_title AND t.valid_from <= ${at}) gone ON true
   WHERE r.person_key IS NOT NULL AND gone.last_day < ${at} - 30`;

/** Rows of conflicts among `subject` and `held`: one person on two sides; who supervises stands below whom they supervise. */
export const conflictsAmong = () => `
   SELECT 'TWO_SIDES' AS code, ${SUBJECT} AS subject, r.level, ${PERSON} AS person,
     string_agg(DISTINCT r2.duty, ', ' ORDER BY r2.duty) || ' / ' || r.duty AS detail, max(lower(r.valid))::text AS since
   FROM held r JOIN held r2 ON r2.subject_key = r.subject_key AND r2.person_key = r.person_key AND r2.duty > r.duty
     JOIN subject s ON s.key = r.subject_key
   GROUP BY s.kind, s.public_id, s.stage, s.name, r.level, r.person_key, r.duty
   UNION ALL
   SELECT 'SUPERVISOR_IS_BELOW', ${SUBJECT}, r.level, ${PERSON}, '监督人是被监督人的下属 / the supervisor is a subordinate', lower(r.valid)::text
   FROM held r JOIN subject s ON s.key = r.subject_key
   WHERE r.duty = 'SUPERVISION' AND EXISTS (
     WITH RECURSIVE above AS (SELECT superior_key FROM person WHERE key = r.person_key
       UNION SELECT p.superior_key FROM person p JOIN above a ON p.key = a.superior_key)
     SELECT 1 FROM above a JOIN held owner ON owner.person_key = a.superior_key AND owner.subject_key = r.subject_key AND owner.duty = 'OWNER')`;

/** Gaps in scope. */
export const GAPS = reading<DefectView>(
  'responsibility-gaps',
  `WITH ${SUBJECTS}, ${heldOn(AT, KNOWN)} ${gapsAmong(AT, KNOWN)}`,
);

/** Conflicts in scope. */
export const CONFLICTS = reading<DefectView>(
  'responsibility-conflicts',
  `WITH ${SUBJECTS}, ${heldOn(AT, KNOWN)} ${conflictsAmong()}`,
);

/** People who are first-responsible for at least `$9` subjects. */
export const OVERLOAD = reading<DefectView & { subjects: number }>(
  'responsibility-overload',
  `WITH ${SUBJECTS}, ${heldOn(AT, KNOWN)}
   SELECT 'OVERLOAD' AS code, (array_agg(${SUBJECT}))[1] AS subject, 'FIRST' AS level, ${PERSON} AS person,
     count(*)::text AS detail, NULL::text AS since
   FROM held r JOIN subject s ON s.key = r.subject_key WHERE r.level = 'FIRST' AND r.person_key IS NOT NULL
   GROUP BY r.person_key HAVING count(*) >= $9::int ORDER BY count(*) DESC LIMIT 1000`,
);
