import { instant, person, place } from '../../casework/case-json.js';
import { reading, statement } from '../../platform/unit-of-work/statement.js';
import type { ChecklistVersionView, ChecklistView } from './checklist.contract.js';

const VERSION = `'version', v.number, 'note', v.note, 'itemCount', (SELECT count(*) FROM checklist_item i WHERE i.version_key = v.key),
  'draftedBy', ${person('v.drafted_by')}, 'draftedAt', ${instant('v.drafted_at')},
  'publishedBy', CASE WHEN v.published_by IS NOT NULL THEN ${person('v.published_by')} END, 'publishedAt', ${instant('v.published_at')}`;
const VIEW = `json_build_object('id', l.id, 'code', l.code, 'title', l.title, 'organization', ${place('l.organization_key')},
  'synthetic', l.is_synthetic, 'versions', (SELECT COALESCE(json_agg(json_build_object(${VERSION}) ORDER BY v.number DESC), '[]')
    FROM checklist_version v WHERE v.checklist_key = l.key))`;
const VERSION_VIEW = `json_build_object('checklistId', l.id, 'code', l.code, 'title', l.title, ${VERSION},
  'items', (SELECT json_agg(json_build_object('item', i.ordinal, 'section', i.section, 'content', i.content, 'clause', i.clause,
    'mandatory', i.is_mandatory) ORDER BY i.ordinal) FROM checklist_item i WHERE i.version_key = v.key))`;
const FILTER = `FROM checklist l WHERE ($5::boolean IS NULL OR EXISTS (SELECT 1 FROM checklist_version v WHERE v.checklist_key = l.key
  AND v.published_at IS NOT NULL))`;

/** A page by code: `$5` published only, the code to start after, rows. */
export const LIST = reading<{ view: ChecklistView }>(
  'checklist-list',
  `SELECT ${VIEW} AS view ${FILTER} AND ($6::text IS NULL OR l.code > $6) ORDER BY l.code LIMIT $7::int`,
);

/** How many there are, counted up to `$6`. */
export const COUNT = reading<{ counted: number }>(
  'checklist-count',
  `SELECT count(*)::int AS counted FROM (SELECT 1 ${FILTER} LIMIT $6::int) counted`,
);

/** One by id. */
export const ONE = reading<{ view: ChecklistView }>(
  'checklist-one',
  `SELECT ${VIEW} AS view FROM checklist l WHERE l.id = $5`,
);

/** One version: id, number. */
export const VERSION_ONE = reading<{ view: ChecklistVersionView }>(
  'checklist-version-one',
  `SELECT ${VERSION_VIEW} AS view FROM checklist l JOIN checklist_version v ON v.checklist_key = l.key WHERE l.id = $5 AND v.number = $6::int`,
);

/** The same inside a transaction: id, number. */
export const VERSION_FOUND = statement<{ view: ChecklistVersionView }>(
  'checklist-version-found',
  `SELECT ${VERSION_VIEW} AS view FROM checklist l JOIN checklist_version v ON v.checklist_key = l.key WHERE l.id = $1 AND v.number = $2::int`,
);

/** A new checklist: id, code, title, organisation, by whom. */
export const INSERT = statement(
  'checklist-insert',
  'INSERT INTO checklist (id, code, title, organization_key, created_by) VALUES ($1, $2, $3, $4, $5)',
);

/** Holds back other drafts of the same list until this one stands: id. */
export const LOCK = statement<{ key: number; path: number[] }>(
  'checklist-lock',
  `SELECT l.key, o.path, pg_advisory_xact_lock(hashtextextended('checklist', l.key)) FROM checklist l
   JOIN organization o ON o.key = l.organization_key WHERE l.id = $1`,
);

/** The next version: checklist, note, by whom. */
export const DRAFT = statement<{ key: number; number: number }>(
  'checklist-draft',
  `INSERT INTO checklist_version (checklist_key, number, note, drafted_by)
   SELECT $1, COALESCE(max(number), 0) + 1, $2, $3 FROM checklist_version WHERE checklist_key = $1 RETURNING key, number`,
);

/** Its items: version; arrays of section, content, clause, mandatory. */
export const ITEMS = statement(
  'checklist-items',
  `INSERT INTO checklist_item (version_key, ordinal, section, content, clause, is_mandatory)
   SELECT $1, x.n, x.section, x.content, x.clause, x.mandatory FROM unnest($2::text[], $3::text[], $4::text[], $5::boolean[])
     WITH ORDINALITY AS x(section, content, clause, mandatory, n)`,
);

/** A version about to be published: id, number. */
export const FOUND = statement<{ key: number; path: number[]; is_published: boolean }>(
  'checklist-found',
  `SELECT v.key, o.path, v.published_at IS NOT NULL AS is_published FROM checklist l JOIN organization o ON o.key = l.organization_key
   JOIN checklist_version v ON v.checklist_key = l.key WHERE l.id = $1 AND v.number = $2::int FOR NO KEY UPDATE OF v`,
);

/** Published: version, by whom. */
export const PUBLISH = statement(
  'checklist-publish',
  'UPDATE checklist_version SET published_by = $2, published_at = clock_timestamp() WHERE key = $1',
);
