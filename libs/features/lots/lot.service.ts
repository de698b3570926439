import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { invalid, Problem } from '../../domain/problems.js';
import type { Page } from '../../platform/http/paging.js';
import { type Register, RegisterPages } from '../../platform/http/register-page.js';
import { replayableAnswer } from '../../platform/http/replay.js';
import type { Envelope } from '../../platform/http/request.js';
import { type Actor, deskOf, mayAt, rootsOf } from '../../platform/identity/actor.js';
import { Ids } from '../../platform/identity/new-id.js';
import { Reader } from '../../platform/unit-of-work/reader.js';
import type { Transaction } from '../../platform/unit-of-work/transaction.js';
import { UnitOfWork } from '../../platform/unit-of-work/unit-of-work.js';
import type { DrawLot, FreezeLot, ListLots, LotView } from './lot.contract.js';
import { draw, type LotPool, poolHash, sha256, shortStrata } from './lot.draw.js';
import * as sql from './lot.queries.js';

const SECRET_BYTES = 32;

const register: Register<{ key: number; view: LotView }, LotView> = {
  name: 'lots',
  list: sql.LIST,
  count: sql.COUNT,
  item: ({ view }) => view,
  key: ({ key }) => [key],
  keyWidth: 1,
};

/** Draws by lot: one person freezes the pool and commits, another gives the salt and draws; docs/lot says how to check it. */
@Injectable()
export class LotService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: Reader,
    private readonly ids: Ids,
    private readonly pages: RegisterPages,
  ) {}

  /** A page of draws within the reader's scope, newest first. */
  list(actor: Actor, wish: ListLots): Promise<Page<LotView>> {
    const drawn = wish.drawn === undefined ? null : wish.drawn === 'true';
    return this.pages.page(actor, register, wish, [rootsOf(actor, 'lot.read'), drawn]);
  }

  /** The record of one draw. */
  async read(actor: Actor, id: string): Promise<LotView> {
    const row = await this.reader.one(actor, sql.ONE, [id, rootsOf(actor, 'lot.read')]);
    if (!row) throw new Problem('not-found');
    return row.view;
  }

  /**
   * Freezes a pool and commits to a secret; the answer has the commitment, nobody the secret. Throws validation-failed
   * with pointers, transition-not-open for a redraw of what was not drawn.
   */
  freeze(actor: Actor, body: FreezeLot, envelope: Envelope): Promise<LotView> {
    const desk = deskOf(actor, 'lot.freeze');
    refuseUnclear(body);
    return this.#change(actor, envelope, 'lot.freeze', async (tx) => {
      await refuseRecused(tx, body);
      const before = body.redrawOf === undefined ? undefined : await redrawn(tx, body.redrawOf);
      const entries = body.entries.map(({ code, name, stratum }) => ({ code, name, stratum }));
      const pool = {
        number: (before?.number ?? 0) + 1,
        title: body.title,
        entries,
        exclusions: body.exclusions ?? [],
        wants: body.wants,
      };
      refuseShort(pool);
      const secret = randomBytes(SECRET_BYTES).toString('hex');
      const id = this.ids.next();
      const lists = [pool.entries, pool.exclusions, pool.wants].map((list) => JSON.stringify(list));
      const about = [id, desk.organizationKey, pool.title, pool.number, before?.key ?? null, body.reason ?? null];
      const row = await tx.one(sql.FREEZE, [...about, ...lists, poolHash(pool), sha256(secret), actor.userKey]);
      await tx.run(sql.HIDE, [row?.key, secret]);
      tx.subject = { id, changed: ['poolHash'], values: poolHash(pool) };
      return shown(tx, id);
    });
  }

  /** Draws with the salt of another person than who froze the pool. Throws separation-of-duty, transition-not-open. */
  draw(actor: Actor, id: string, { salt }: DrawLot, envelope: Envelope): Promise<LotView> {
    return this.#change(actor, envelope, 'lot.draw', async (tx) => {
      const lot = await tx.one(sql.LOCK, [id]);
      if (!lot || !mayAt(actor, 'lot.read', lot.path)) throw new Problem('not-found');
      if (!mayAt(actor, 'lot.draw', lot.path)) throw new Problem('permission-missing', { permission: 'lot.draw' });
      if (lot.is_drawn) throw new Problem('transition-not-open', { state: 'DRAWN' });
      const secret = (await tx.one(sql.REVEAL, [lot.key]))?.secret;
      if (!secret) {
        const detail = '抽取人不得是冻结名单的人 / who froze the pool does not draw';
        throw new Problem('separation-of-duty', { errors: [{ pointer: '', code: 'lot_is_drawn_by_another', detail }] });
      }
      const result = draw(lot.view, secret, salt);
      await tx.run(sql.DRAW, [lot.key, salt, actor.userKey, secret, JSON.stringify(result)]);
      tx.subject = { id, changed: ['result'], values: result };
      return shown(tx, id);
    });
  }

  #change(
    actor: Actor,
    envelope: Envelope,
    action: 'lot.freeze' | 'lot.draw',
    work: (tx: Transaction) => Promise<LotView>,
  ): Promise<LotView> {
    const deed = { action, subjectKind: 'lot', traceId: envelope.traceId };
    return this.unitOfWork.run(actor, deed, (tx) => replayableAnswer(tx, envelope, () => work(tx)));
  }
}

function refuseUnclear({ entries, exclusions = [], wants, redrawOf, reason }: FreezeLot): void {
  const codes = new Set<string>();
  for (const [place, { code }] of entries.entries()) {
    if (codes.has(code))
      throw invalid(`/entries/${place}/code`, 'there-twice', '编号重复 / stands in the pool already');
    codes.add(code);
  }
  const stranger = exclusions.findIndex(({ code }) => !codes.has(code));
  if (stranger !== -1)
    throw invalid(`/exclusions/${stranger}/code`, 'not-in-the-pool', '不在名单中 / is not in the pool');
  const strata = wants.map(({ stratum }) => stratum);
  if (new Set(strata).size !== strata.length)
    throw invalid('/wants', 'wanted-twice', '同一类别重复 / a stratum is wanted twice');
  if (redrawOf !== undefined && reason === undefined)
    throw invalid('/reason', 'reason-missing', '须说明重抽理由 / say why it is redrawn');
  if (redrawOf === undefined && reason !== undefined)
    throw invalid('/redrawOf', 'draw-missing', '须指明原抽取 / name the draw that is redrawn');
}

function refuseShort(pool: LotPool): void {
  const [stratum] = shortStrata(pool);
  if (stratum === undefined) return;
  const place = pool.wants.findIndex((want) => want.stratum === stratum);
  throw invalid(`/wants/${place}/count`, 'too-few', '可抽人数不足 / the pool holds fewer');
}

/** Whoever is recused from the inspection stays out, with the reason on record. */
async function refuseRecused(tx: Transaction, { entries, exclusions = [], inspectionId }: FreezeLot): Promise<void> {
  if (inspectionId === undefined) return;
  const asked = entries.flatMap(({ userId }) => (userId === undefined ? [] : [userId]));
  const found = await tx.one(sql.RECUSED, [inspectionId, asked]);
  if (!found) throw invalid('/inspectionId', 'unknown-inspection', '没有此检查 / no such inspection');
  const out = new Set(exclusions.map(({ code }) => code));
  const place = entries.findIndex(
    ({ code, userId }) => userId && found.recused.includes(userId.toLowerCase()) && !out.has(code),
  );
  if (place === -1) return;
  const detail = '应当回避，须列入排除并说明理由 / is recused: leave them out, with the reason';
  throw new Problem('separation-of-duty', {
    errors: [{ pointer: `/entries/${place}`, code: 'entry-is-recused', detail }],
  });
}

async function redrawn(tx: Transaction, id: string) {
  const lot = await tx.one(sql.LOCK, [id]);
  if (!lot || !mayAt(tx.actor, 'lot.freeze', lot.path))
    throw invalid('/redrawOf', 'unknown-lot', '没有此抽取 / no such draw');
  if (!lot.is_drawn) throw new Problem('transition-not-open', { state: 'FROZEN', openIn: ['DRAWN'] });
  return lot;
}

async function shown(tx: Transaction, id: string): Promise<LotView> {
  const row = await tx.one(sql.FOUND, [id]);
  if (!row) throw new Problem('not-found');
  return row.view;
}
