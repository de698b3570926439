import { reading, statement } from '../../platform/unit-of-work/statement.js';
import type { PostView } from './person.contract.js';

/** A person as rows answer them; keys and `path` (of the home organisation) stay inside. */
export interface PersonRow {
  readonly key: number;
  readonly id: string;
  readonly name: string;
  readonly organization_id: string;
  readonly organization_name: string;
  readonly path: number[];
  readonly superior_id: string | null;
  readonly posts: (PostView & { readonly isCurrent: boolean })[];
  readonly valid_from: string;
  readonly valid_to: string | null;
  readonly version: number;
}

const POSTS = `COALESCE((SELECT json_agg(json_build_object('organizationId', po.id, 'organizationName', po.name, 'title', t.title,
    'rank', t.rank, 'validFrom', t.valid_from, 'validTo', t.valid_to,
    'isCurrent', (now() AT TIME ZONE 'Asia/Shanghai')::date BETWEEN t.valid_from AND COALESCE(t.valid_to, 'infinity'))
    ORDER BY t.valid_from DESC, t.key DESC)
  FROM post t JOIN organization po ON po.key = t.organization_key WHERE t.person_key = p.key), '[]') AS posts`;
const COLUMNS = `p.key, p.id, p.name, o.id AS organization_id, o.name AS organization_name, o.path, s.id AS superior_id, ${POSTS},
  p.valid_from::text, p.valid_to::text, p.version`;
const FROM =
  'FROM person p JOIN organization o ON o.key = p.organization_key LEFT JOIN person s ON s.key = p.superior_key';
// Person 1 is the system itself.
const FILTERS = 'p.key <> 1 AND ($5::text IS NULL OR strpos(p.name, $5) > 0) AND ($6::uuid IS NULL OR o.id = $6)';

/** A page by name: `$5` part of the name, organisation id, `$7`, `$8` the name and key to start after, `$9` rows. */
export const LIST = reading<PersonRow>(
  'person-list',
  `SELECT ${COLUMNS} ${FROM} WHERE ${FILTERS} AND ($7::text IS NULL OR (p.name, p.key) > ($7, $8::int))
   ORDER BY p.name, p.key LIMIT $9::int`,
);

/** How many a list has, counted up to `$7`. */
export const COUNT = reading<{ counted: number }>(
  'person-count',
  `SELECT count(*)::int AS counted FROM (SELECT 1 ${FROM} WHERE ${FILTERS} LIMIT $7::int) counted`,
);

/** One by id. */
export const ONE = reading<PersonRow>('person-one', `SELECT ${COLUMNS} ${FROM} WHERE p.id = $5 AND p.key <> 1`);

/** One by id inside a transaction. */
export const FIND = statement<PersonRow>('person-find', `SELECT ${COLUMNS} ${FROM} WHERE p.id = $1 AND p.key <> 1`);

/** Locks a person for a change. */
export const LOCK = statement<{ key: number }>(
  'person-lock',
  'SELECT key FROM person WHERE id = $1 AND key <> 1 FOR NO KEY UPDATE',
);

/** An organisation by id: where somebody belongs or is appointed. */
export const PLACE = statement<{ key: number; path: number[] }>(
  'person-place',
  'SELECT key, path FROM organization WHERE id = $1 AND key <> 1',
);

/** True where `$1` stands somewhere above `$2`: keys of people. */
export const STANDS_ABOVE = statement<{ above: boolean }>(
  'person-stands-above',
  `WITH RECURSIVE above AS (
     SELECT superior_key FROM person WHERE key = $2
     UNION SELECT p.superior_key FROM person p JOIN above a ON p.key = a.superior_key)
   SELECT EXISTS (SELECT 1 FROM above WHERE superior_key = $1) AS above`,
);
