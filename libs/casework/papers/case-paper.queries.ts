import { reading } from '../../platform/unit-of-work/statement.js';
import { due, instant, person, secrecy, shownDeadlines, shownEvents } from '../case-json.js';
import { visibleCase } from '../case-statements.js';

/** A step as papers show it. */
export interface PaperEvent {
  readonly version: number;
  readonly action: string;
  readonly from: string;
  readonly to: string;
  readonly actor: { readonly name: string };
  readonly onBehalfOf: { readonly name: string } | null;
  readonly opinion: string | null;
  readonly at: string;
}

/** A document as papers list it, with what opening it takes. */
export interface PaperDocument {
  readonly id: string;
  readonly name: string;
  readonly state: string;
  readonly sha256: string;
  readonly shown: {
    readonly file: string;
    readonly seal: string;
    readonly size: number;
    readonly sha256: string;
  } | null;
  readonly addedBy: { readonly name: string };
  readonly addedAt: string;
}

/** A case with everything that every kind has. */
export interface PaperCase {
  readonly key: string;
  readonly number: string | null;
  readonly title: string;
  readonly state: string;
  readonly secrecy: 'PUBLIC' | 'INTERNAL' | 'WORK_SECRET';
  readonly receivedAt: string;
  readonly outcome: string | null;
  readonly programme: string | null;
  readonly organ: string;
  readonly holder: string;
  readonly holderPath: readonly number[];
  readonly assignees: readonly { readonly name: string }[];
  readonly dueOn: string | null;
  readonly events: readonly PaperEvent[];
  readonly deadlines: readonly object[];
  readonly documents: readonly PaperDocument[];
}

const SHOWN = `CASE WHEN d.state <> 'RELEASED' THEN NULL WHEN d.copy_file IS NULL
  THEN json_build_object('file', d.file, 'seal', encode(d.seal, 'base64'), 'size', d.size, 'sha256', d.sha256)
  ELSE json_build_object('file', d.copy_file, 'seal', encode(d.copy_seal, 'base64'), 'size', d.copy_size, 'sha256', d.copy_sha256) END`;

const DOCUMENTS = `(SELECT COALESCE(json_agg(json_build_object('id', d.id, 'name', d.name, 'state', d.state, 'sha256', d.sha256,
  'shown', ${SHOWN}, 'addedBy', ${person('d.added_by')}, 'addedAt', ${instant('d.added_at')}) ORDER BY d.key), '[]') FROM document d WHERE d.case_key = c.key)`;

/** A case for its papers, missing where it is out of sight: `$5` id, `$6` kind, `$7` today. */
export const PAPER_CASE = reading<{ facts: PaperCase }>(
  'paper-case',
  `SELECT json_build_object('key', c.key::text, 'number', c.number, 'title', c.title, 'state', c.state, 'secrecy', ${secrecy('c')},
     'receivedAt', ${instant('c.received_at')}, 'outcome', c.outcome, 'programme', (SELECT g.name_zh FROM programme g WHERE g.key = c.programme_key),
     'organ', organ.name, 'holder', holder.name, 'holderPath', holder.path,
     'assignees', (SELECT COALESCE(json_agg(${person('k')}), '[]') FROM unnest(c.assignees) k), 'dueOn', ${due('c')},
     'events', (SELECT ${shownEvents} FROM case_event e WHERE e.case_key = c.key), 'deadlines', ${shownDeadlines('$7')}, 'documents', ${DOCUMENTS}) AS facts
   FROM ${visibleCase('$5')} JOIN organization organ ON organ.key = c.organ_key JOIN organization holder ON holder.key = c.org_key
   WHERE c.kind = $6 AND c.entered IS NOT NULL`,
);
