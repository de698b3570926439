import { Injectable } from '@nestjs/common';
import { instant, person, place } from '../../casework/case-json.js';
import { mergeTemplate, templateTroubles, valueTroubles } from '../../domain/letter-template.js';
import { Problem } from '../../domain/problems.js';
import { replayable } from '../../platform/http/replay.js';
import type { Envelope } from '../../platform/http/request.js';
import { type Actor, deskOf, mayAt } from '../../platform/identity/actor.js';
import { Ids } from '../../platform/identity/new-id.js';
import { Reader } from '../../platform/unit-of-work/reader.js';
import { reading, statement } from '../../platform/unit-of-work/statement.js';
import { UnitOfWork } from '../../platform/unit-of-work/unit-of-work.js';
import type {
  DraftTemplate,
  ListTemplates,
  MergedView,
  TemplateList,
  TemplateView,
} from './letter-template.contract.js';

const WRITE = 'letterTemplate.write';
const PUBLISH = 'letterTemplate.publish';
const view = `json_build_object('id', t.id, 'code', t.code, 'version', t.version, 'name', t.name, 'kind', t.kind, 'format', t.format,
  'state', t.state, 'organization', ${place('t.organization_key')}, 'content', t.content, 'draftedBy', ${person('t.drafted_by')},
  'draftedAt', ${instant('t.drafted_at')}, 'publishedBy', CASE WHEN t.published_by IS NOT NULL THEN ${person('t.published_by')} END,
  'publishedAt', ${instant('t.published_at')})`;
/** Templates of the offices above and below the asker's own: `$5` the paths that they work on. */
const inReach = (paths: string) => `(o.path && ${paths}::int[] OR o.key = ANY(${paths}::int[]))`;

const LIST = reading<{ view: TemplateView }>(
  'letter-template-list',
  `SELECT ${view} AS view FROM letter_template t JOIN organization o ON o.key = t.organization_key WHERE ${inReach('$5')}
     AND ($6::text IS NULL OR t.kind = $6) AND ($7::text IS NULL OR t.state = $7) AND ($8::text IS NULL OR t.code = $8)
   ORDER BY t.code, t.version DESC LIMIT 500`,
);
const READ = reading<{ view: TemplateView }>(
  'letter-template-read',
  `SELECT ${view} AS view FROM letter_template t JOIN organization o ON o.key = t.organization_key WHERE ${inReach('$5')} AND t.id = $6`,
);
const ONE = statement<{ view: TemplateView }>(
  'letter-template-one',
  `SELECT ${view} AS view FROM letter_template t WHERE t.id = $1`,
);
const LOCK = statement<{
  key: number;
  state: string;
  code: string;
  drafted_by: number;
  organization_key: number;
  path: number[];
}>(
  'letter-template-lock',
  `SELECT t.key, t.state, t.code, t.drafted_by, t.organization_key, o.path FROM letter_template t
   JOIN organization o ON o.key = t.organization_key WHERE t.id = $1 FOR NO KEY UPDATE OF t`,
);
const INSERT = statement(
  'letter-template-insert',
  `INSERT INTO letter_template (id, organization_key, code, version, name, kind, format, content, drafted_by)
   SELECT $1, $2, $3, COALESCE(max(version), 0) + 1, $4, $5, $6, $7, $8 FROM letter_template WHERE organization_key = $2 AND code = $3`,
);
const RETIRE_OTHERS = statement(
  'letter-template-retire-others',
  `UPDATE letter_template SET state = 'RETIRED' WHERE organization_key = $1 AND code = $2 AND state = 'PUBLISHED'`,
);
const PUBLISH_ONE = statement(
  'letter-template-publish',
  `UPDATE letter_template SET state = 'PUBLISHED', published_by = $2, published_at = clock_timestamp() WHERE key = $1`,
);
const RETIRE = statement('letter-template-retire', `UPDATE letter_template SET state = 'RETIRED' WHERE key = $1`);

/** Templates of letters. */
@Injectable()
export class LetterTemplateService {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly ids: Ids,
  ) {}

  /** Versions in reach. */
  async list(actor: Actor, { kind, state, code }: ListTemplates): Promise<TemplateList> {
    const rows = await this.reader.all(actor, LIST, [reachOf(actor), kind ?? null, state ?? null, code ?? null]);
    return { items: rows.map((row) => row.view) };
  }

  /** One version. */
  async read(actor: Actor, id: string): Promise<TemplateView> {
    const row = await this.reader.one(actor, READ, [reachOf(actor), id]);
    if (!row) throw new Problem('not-found');
    return row.view;
  }

  /** The letter as the template would make it; nothing is stored. Throws validation-failed with pointers into `fields`. */
  async merge(actor: Actor, id: string, fields: Record<string, unknown>): Promise<MergedView> {
    const { content } = await this.read(actor, id);
    const errors = valueTroubles(content, fields);
    if (errors.length > 0) throw new Problem('validation-failed', { errors });
    const merged = mergeTemplate(content, fields);
    return { ...merged, items: [...merged.items] };
  }

  /** Drafts the next version of a code. Throws validation-failed where the template is unsound. */
  async draft(actor: Actor, body: DraftTemplate, envelope: Envelope): Promise<TemplateView> {
    const errors = templateTroubles(body.content).map((each) => ({ ...each, pointer: `/content${each.pointer}` }));
    if (errors.length > 0) throw new Problem('validation-failed', { errors });
    const desk = deskOf(actor, WRITE);
    const { code, name, kind, format, content } = body;
    return this.#write(actor, { action: WRITE }, envelope, async (tx) => {
      const id = this.ids.next();
      void tx.run(INSERT, [id, desk.organizationKey, code, name, kind, format, JSON.stringify(content), actor.userKey]);
      tx.subject = { id, changed: ['version'], values: body };
      return id;
    });
  }

  /** Puts a draft into force; the version before it is retired. Throws separation-of-duty for its own drafter. */
  publish(actor: Actor, id: string, envelope: Envelope, reason?: string): Promise<TemplateView> {
    return this.#write(actor, { action: PUBLISH, reason }, envelope, async (tx) => {
      const row = await tx.one(LOCK, [id]);
      if (!row || !mayAt(actor, PUBLISH, row.path)) throw new Problem('not-found');
      if (row.state !== 'DRAFT') throw new Problem('transition-not-open', { state: row.state, openIn: ['DRAFT'] });
      if (row.drafted_by === actor.userKey) throw new Problem('separation-of-duty');
      void tx.run(RETIRE_OTHERS, [row.organization_key, row.code]);
      void tx.run(PUBLISH_ONE, [row.key, actor.userKey]);
      tx.subject = { id, changed: ['state'] };
      return id;
    });
  }

  /** Takes a published version out of use; letters made from it stay. */
  retire(actor: Actor, id: string, envelope: Envelope, reason?: string): Promise<TemplateView> {
    return this.#write(actor, { action: PUBLISH, reason }, envelope, async (tx) => {
      const row = await tx.one(LOCK, [id]);
      if (!row || !mayAt(actor, PUBLISH, row.path)) throw new Problem('not-found');
      if (row.state !== 'PUBLISHED')
        throw new Problem('transition-not-open', { state: row.state, openIn: ['PUBLISHED'] });
      void tx.run(RETIRE, [row.key]);
      tx.subject = { id, changed: ['state'] };
      return id;
    });
  }

  async #write(
    actor: Actor,
    said: { readonly action: string; readonly reason?: string | undefined },
    envelope: Envelope,
    work: (tx: Parameters<Parameters<UnitOfWork['run']>[2]>[0]) => Promise<string>,
  ): Promise<TemplateView> {
    const deed = { ...said, subjectKind: 'letterTemplate', traceId: envelope.traceId };
    const { answer } = await this.unitOfWork.run(actor, deed, (tx) =>
      replayable(tx, envelope, async () => {
        const id = await work(tx);
        return { status: 200, answer: JSON.stringify((await tx.one(ONE, [id]))?.view) };
      }),
    );
    return JSON.parse(answer) as TemplateView;
  }
}

/** Organisations above, at and below which the asker works. */
const reachOf = ({ grants }: Actor): number[] => [...new Set(grants.flatMap(({ path }) => path))];
