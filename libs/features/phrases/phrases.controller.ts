import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { person, place } from '../../casework/case-json.js';
import { invalid, Problem } from '../../domain/problems.js';
import { Endpoint } from '../../platform/http/endpoint.js';
import { PublicId } from '../../platform/http/public-id.js';
import { replayable } from '../../platform/http/replay.js';
import { CurrentActor, type Envelope, Enveloped } from '../../platform/http/request.js';
import { type Actor, mayAt } from '../../platform/identity/actor.js';
import { Ids } from '../../platform/identity/new-id.js';
import { Reader } from '../../platform/unit-of-work/reader.js';
import { reading, statement } from '../../platform/unit-of-work/statement.js';
import { UnitOfWork } from '../../platform/unit-of-work/unit-of-work.js';
import { DropPhrase, KeepPhrase, PhraseList, PhraseView } from './phrase.contract.js';

const view = (user: string) => `json_build_object('id', f.id, 'text', f.text, 'owner', ${person('f.owner_key')},
  'sharedWith', CASE WHEN f.organization_key IS NOT NULL THEN ${place('f.organization_key')} END, 'isMine', f.owner_key = ${user})`;

/** Shared with an office above the asker's, or the asker's own: `$5` account, `$6` organisations of their paths. */
const LIST = reading<{ view: PhraseView }>(
  'phrase-list',
  `SELECT ${view('$5::int')} AS view FROM phrase f WHERE f.dropped_at IS NULL
     AND (f.owner_key = $5 OR f.organization_key = ANY($6::int[])) ORDER BY f.owner_key <> $5, f.key DESC LIMIT 500`,
);
const PLACE = statement<{ key: number; path: number[] }>(
  'phrase-place',
  'SELECT key, path FROM organization WHERE id = $1',
);
const KEEP = statement(
  'phrase-keep',
  'INSERT INTO phrase (id, owner_key, organization_key, text) VALUES ($1, $2, $3, $4)',
);
const DROP = statement<{ id: string }>(
  'phrase-drop',
  'UPDATE phrase SET dropped_at = clock_timestamp() WHERE id = $1 AND owner_key = $2 AND dropped_at IS NULL RETURNING id',
);
const ONE = statement<{ view: PhraseView }>(
  'phrase-one',
  `SELECT ${view('$2::int')} AS view FROM phrase f WHERE f.id = $1`,
);

/** Phrases for opinions: each person's own, and what an office shares. */
@Controller('phrases')
export class PhrasesController {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly ids: Ids,
  ) {}

  /** One's own phrases, then the shared ones. */
  @Get()
  @Endpoint({ permission: 'phrase.use', answers: PhraseList })
  async list(@CurrentActor() actor: Actor): Promise<PhraseList> {
    const offices = [...new Set(actor.grants.flatMap(({ path }) => path))];
    const rows = await this.reader.all(actor, LIST, [actor.userKey, offices]);
    return { items: rows.map((row) => row.view) };
  }

  /** Keep a phrase, for oneself or for an office. */
  @Post()
  @Endpoint({ permission: 'phrase.use', answers: PhraseView, status: 201 })
  async keep(
    @CurrentActor() actor: Actor,
    @Body() { text, sharedWithId }: KeepPhrase,
    @Enveloped() envelope: Envelope,
  ): Promise<PhraseView> {
    const deed = { action: 'phrase.use', subjectKind: 'phrase', traceId: envelope.traceId };
    const { answer } = await this.unitOfWork.run(actor, deed, (tx) =>
      replayable(tx, envelope, async () => {
        const office = sharedWithId === undefined ? undefined : await tx.one(PLACE, [sharedWithId]);
        if (sharedWithId !== undefined && !office)
          throw invalid('/sharedWithId', 'unknown-organization', '没有此机构 / no such organisation');
        if (office && !mayAt(actor, 'phrase.share', office.path))
          throw new Problem('permission-missing', { permission: 'phrase.share' });
        const id = this.ids.next();
        void tx.run(KEEP, [id, actor.userKey, office?.key ?? null, text]);
        tx.subject = { id, changed: ['text'] };
        return { status: 201, answer: JSON.stringify((await tx.one(ONE, [id, actor.userKey]))?.view) };
      }),
    );
    return JSON.parse(answer) as PhraseView;
  }

  /** Drop a phrase of one's own; opinions that were made with it stay as they are. */
  @Post(':id/actions/drop')
  @Endpoint({ permission: 'phrase.use', answers: PhraseView })
  async drop(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Body() { reason }: DropPhrase,
    @Enveloped() envelope: Envelope,
  ): Promise<PhraseView> {
    const deed = { action: 'phrase.use', subjectKind: 'phrase', reason, traceId: envelope.traceId };
    const { answer } = await this.unitOfWork.run(actor, deed, (tx) =>
      replayable(tx, envelope, async () => {
        if (!(await tx.one(DROP, [id, actor.userKey]))) throw new Problem('not-found');
        tx.subject = { id, changed: ['droppedAt'] };
        return { status: 200, answer: JSON.stringify((await tx.one(ONE, [id, actor.userKey]))?.view) };
      }),
    );
    return JSON.parse(answer) as PhraseView;
  }
}
