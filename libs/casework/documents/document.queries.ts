import { reading, statement } from '../../platform/unit-of-work/statement.js';
import { instant, person } from '../case-json.js';
import { visibleCase } from '../case-statements.js';
import type { AttachmentView } from './document.contract.js';

const view = `json_build_object('id', d.id, 'caseId', c.id, 'name', d.name, 'description', d.description, 'contentType', d.media_type,
  'sizeBytes', d.size, 'sha256', d.sha256, 'state', d.state, 'scan', d.scan,
  'copy', CASE WHEN d.copy_file IS NOT NULL THEN json_build_object('contentType', d.copy_type, 'sizeBytes', d.copy_size, 'sha256', d.copy_sha256) END,
  'replaces', (SELECT o.id FROM document o WHERE o.key = d.replaces_key),
  'replacedBy', (SELECT n.id FROM document n WHERE n.replaces_key = d.key),
  'for', d.for_action, 'addedBy', ${person('d.added_by')}, 'addedAt', ${instant('d.added_at')})`;

/** The documents of a case, in one row that is missing where it is out of sight: `$5` id, `$6` kind. */
export const DOCUMENTS = reading<{ key: string; items: AttachmentView[] }>(
  'documents',
  `SELECT c.key::text AS key, (SELECT COALESCE(json_agg(${view} ORDER BY d.key), '[]') FROM document d WHERE d.case_key = c.key) AS items
   FROM ${visibleCase('$5')} WHERE c.kind = $6 AND c.entered IS NOT NULL`,
);

/** One inside a transaction: id. */
export const DOCUMENT = statement<{ view: AttachmentView }>(
  'document',
  `SELECT ${view} AS view FROM document d JOIN case_file c ON c.key = d.case_key WHERE d.id = $1`,
);

/** What opening one takes. `seal` is null once it is destroyed. */
export interface StoredDocument {
  readonly case_key: string;
  readonly name: string;
  readonly state: string;
  readonly media_type: string;
  readonly file: string;
  readonly seal: Buffer | null;
  readonly size: string;
  readonly sha256: string;
  readonly copy_file: string | null;
  readonly copy_seal: Buffer | null;
  readonly copy_type: string | null;
  readonly copy_size: string | null;
  readonly copy_sha256: string | null;
}

/** One of a case: `$5` id of the case, `$6` kind, `$7` id of the document. */
export const STORED_DOCUMENT = reading<StoredDocument>(
  'document-stored',
  `SELECT d.case_key::text, d.name, d.state, d.media_type, d.file, d.seal, d.size::text, d.sha256,
     d.copy_file, d.copy_seal, d.copy_type, d.copy_size::text, d.copy_sha256
   FROM case_file c JOIN document d ON d.case_key = c.key WHERE c.id = $5 AND c.kind = $6 AND d.id = $7`,
);

/** What decides whether a case takes one more document. */
export interface Shelf {
  readonly key: string;
  readonly state: string;
  readonly is_open: boolean;
  readonly assignees: readonly number[];
  readonly holder_path: readonly number[];
  readonly documents: number;
  /** Bytes that its organ has taken. */
  readonly taken: string;
}

const shelf = `c.key::text, c.state, c.is_open, c.assignees, o.path AS holder_path,
  (SELECT count(*)::int FROM document d WHERE d.case_key = c.key AND d.state <> 'DESTROYED') AS documents, room_taken(c.organ_key)::text AS taken
  FROM case_file c JOIN organization o ON o.key = c.org_key`;

/** Before the bytes come: `$5` id, `$6` kind, `$7` the replay key, under which it may all have been done. */
export const SHELF_AHEAD = reading<Shelf & { is_repeated: boolean }>(
  'document-shelf-ahead',
  `SELECT EXISTS (SELECT 1 FROM idempotency WHERE user_key = $3::int AND idempotency_key = $7) AS is_repeated, ${shelf} WHERE c.id = $5 AND c.kind = $6`,
);

/** Under the lock of the case: id, kind. */
export const SHELF = statement<Shelf>('document-shelf', `SELECT ${shelf} WHERE c.id = $1 AND c.kind = $2`);

/** A document of the case by its id: case, id. */
export const DOCUMENT_KEY = statement<{ key: string; is_replaced: boolean }>(
  'document-key',
  `SELECT d.key::text, EXISTS (SELECT 1 FROM document n WHERE n.replaces_key = d.key) AS is_replaced
   FROM document d WHERE d.case_key = $1 AND d.id = $2`,
);

/**
 * id, case, name, description, type, size, hash, file, seal, state, scan, the copy's file, seal, type, size, hash; the
 * document that it replaces, the action for which it comes, who adds it. The organ is the database's to find.
 */
export const ADD_DOCUMENT = statement(
  'document-add',
  `INSERT INTO document (id, case_key, organ_key, name, description, media_type, size, sha256, file, seal, state, scan,
     copy_file, copy_seal, copy_type, copy_size, copy_sha256, replaces_key, for_action, added_by)
   VALUES ($1, $2, 0, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)`,
);
