import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { invalid, Problem } from '../../domain/problems.js';
import { JsonPiecesError, jsonPieces } from '../../kernel/json-pieces.js';
import { replayableAnswer } from '../../platform/http/replay.js';
import type { Envelope } from '../../platform/http/request.js';
import { type FormFields, type IncomingFile, readForm } from '../../platform/http/upload.js';
import { type Actor, deskOf } from '../../platform/identity/actor.js';
import { Ids } from '../../platform/identity/new-id.js';
import type { Transaction } from '../../platform/unit-of-work/transaction.js';
import { UnitOfWork } from '../../platform/unit-of-work/unit-of-work.js';
import { type ImportReport, importFields } from './ocds.contract.js';
import * as sql from './ocds.queries.js';
import type { RowError } from './ocds.reading.js';
import { type TenderRow, tenderRow } from './ocds.rows.js';

const LONGEST_RELEASE = 4_000_000;
const ROWS_AT_ONCE = 200;
const MOST_ROWS = 100_000;
const MOST_ERRORS = 1_000;

/** What is asked of an import. */
interface Wish {
  readonly mode: 'GOOD_ROWS' | 'ALL_OR_NONE';
  readonly isDryRun: boolean;
  readonly programme: string | undefined;
  readonly isMajor: boolean;
  readonly needsParties: boolean;
}

/** Who keeps what is imported, by keys of organisations and programme. */
interface Desk {
  readonly key: number;
  readonly path: readonly number[];
  readonly programme: number | null;
}

/** Undoes an import that is not to stay, and carries its report. */
class Undone extends Error {
  constructor(readonly report: ImportReport) {
    super('undone');
  }
}

/** Takes over OCDS 1.1 releases and records from a file, a few hundred at a time, in one transaction. */
@Injectable()
export class OcdsImport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly ids: Ids,
  ) {}

  /** Reads the file and stores its tenders. Answers a report; throws validation-failed for a file that is no such thing. */
  async take(actor: Actor, request: FastifyRequest, envelope: Envelope): Promise<ImportReport> {
    const folder = await mkdtemp(join(tmpdir(), 'mingjing-import-'));
    const path = join(folder, 'releases');
    try {
      const hash = createHash('sha256');
      const seen = async function* (bytes: AsyncIterable<Buffer>) {
        for await (const piece of bytes) {
          hash.update(piece);
          yield piece;
        }
      };
      const take = async (file: IncomingFile) => {
        await pipeline(Readable.from(seen(file.bytes)), createWriteStream(path));
        return hash.digest('hex');
      };
      const { taken, fields } = await readForm(request, { fields: importFields, take, discard: async () => undefined });
      const body = { ...fields, sha256: taken };
      return await this.#import(actor, path, wishOf(fields), { ...envelope, body });
    } catch (error) {
      throw fileProblem(error);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  async #import(actor: Actor, path: string, wish: Wish, envelope: Envelope): Promise<ImportReport> {
    const deed = { action: 'tender.exchange', subjectKind: 'tender', traceId: envelope.traceId } as const;
    try {
      return await this.unitOfWork.run(actor, deed, (tx) =>
        replayableAnswer(tx, envelope, async () => {
          const report = await this.#all(tx, path, wish);
          tx.subject = { changed: ['tenders'], values: { imported: report.imported } };
          if (wish.isDryRun || (wish.mode === 'ALL_OR_NONE' && report.bad > 0)) throw new Undone(report);
          return report;
        }),
      );
    } catch (error) {
      if (error instanceof Undone) return { ...error.report, imported: 0 };
      throw error;
    }
  }

  async #all(tx: Transaction, path: string, wish: Wish): Promise<ImportReport> {
    const desk = await importDesk(tx, wish);
    const report: ImportReport = {
      mode: wish.mode,
      dryRun: wish.isDryRun,
      rows: 0,
      good: 0,
      bad: 0,
      imported: 0,
      errors: [],
    };
    const seen = new Set<string>();
    let waiting: { place: number; row: TenderRow }[] = [];
    const flush = async () => {
      await this.#store(tx, waiting, { desk, wish, report });
      waiting = [];
    };
    for await (const piece of jsonPieces(utf8(path), { lists: ['releases', 'records'], longest: LONGEST_RELEASE })) {
      report.rows += 1;
      if (report.rows > MOST_ROWS) throw invalid('/file', 'too-many-rows', `至多 ${MOST_ROWS} 条 / at most that many`);
      const { row, errors } = readPiece(piece, wish.needsParties);
      const isRepeated = row !== undefined && seen.has(row.ocid);
      if (!row || isRepeated) note(report, report.rows, row?.ocid ?? null, isRepeated ? [REPEATED] : errors);
      else {
        seen.add(row.ocid);
        waiting.push({ place: report.rows, row });
      }
      if (waiting.length === ROWS_AT_ONCE) await flush();
    }
    await flush();
    if (report.rows === 0) throw invalid('/file', 'no-releases', '文件中没有 release / there is no release in it');
    return report;
  }

  async #store(
    tx: Transaction,
    waiting: readonly { place: number; row: TenderRow }[],
    { desk, wish, report }: { desk: Desk; wish: Wish; report: ImportReport },
  ): Promise<void> {
    if (waiting.length === 0) return;
    const taken = new Set((await tx.run(sql.TAKEN, [waiting.map(({ row }) => row.ocid)])).map(({ ocid }) => ocid));
    for (const { place, row } of waiting) if (taken.has(row.ocid)) note(report, place, row.ocid, [KNOWN]);
    const rows = waiting.flatMap(({ row }) => (taken.has(row.ocid) ? [] : [{ id: this.ids.next(), ...row }]));
    const json = JSON.stringify(rows);
    void tx.run(sql.IMPORT_CASES, [json, desk.key, desk.path, desk.programme, tx.actor.userKey]);
    void tx.run(sql.IMPORT_TENDERS, [json, wish.isMajor]);
    void tx.run(sql.IMPORT_EVENTS, [json, tx.actor.userKey]);
    void tx.run(sql.IMPORT_BIDS, [json]);
    await tx.run(sql.IMPORT_AWARDS, [json]);
    report.good += rows.length;
    report.imported += rows.length;
  }
}

const REPEATED = { pointer: '/ocid', code: 'ocid-repeated', detail: '文件中重复 / it stands in the file twice' };
const KNOWN = { pointer: '/ocid', code: 'ocid-known', detail: '登记簿中已有 / the register holds it' };

function note(report: ImportReport, row: number, ocid: string | null, errors: readonly RowError[]): void {
  report.bad += 1;
  for (const { pointer, code, detail } of errors)
    if (report.errors.length < MOST_ERRORS) report.errors.push({ row, ocid, field: pointer, code, detail });
}

function readPiece(piece: string, needsParties: boolean): ReturnType<typeof tenderRow> {
  try {
    return tenderRow(JSON.parse(piece), needsParties);
  } catch {
    return { errors: [{ pointer: '', code: 'malformed-json', detail: '不是有效的 JSON / it is not valid JSON' }] };
  }
}

/** The desk that keeps what is imported, and the programme that it is counted under. */
async function importDesk(tx: Transaction, { programme }: Wish): Promise<Desk> {
  const desk = deskOf(tx.actor, 'tender.exchange');
  const found = programme === undefined ? undefined : await tx.one(sql.PROGRAMME, [programme]);
  if (programme !== undefined && !found)
    throw invalid('/programme', 'unknown-programme', '没有此专项 / no such programme');
  return { key: desk.organizationKey, path: desk.path, programme: found?.key ?? null };
}

function wishOf({
  mode = 'ALL_OR_NONE',
  dryRun = 'false',
  programme,
  isMajor = 'false',
  parties = 'required',
}: FormFields): Wish {
  const oneOf = (field: string, value: string, allowed: readonly string[]) => {
    if (!allowed.includes(value)) throw invalid(`/${field}`, 'not-allowed', allowed.join(', '));
  };
  oneOf('mode', mode, ['GOOD_ROWS', 'ALL_OR_NONE']);
  oneOf('dryRun', dryRun, ['true', 'false']);
  oneOf('isMajor', isMajor, ['true', 'false']);
  oneOf('parties', parties, ['required', 'optional']);
  return {
    mode: mode as Wish['mode'],
    isDryRun: dryRun === 'true',
    programme,
    isMajor: isMajor === 'true',
    needsParties: parties === 'required',
  };
}

/** The file as text, piece by piece. Throws invalid-utf8 for any other encoding. */
async function* utf8(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const bytes of createReadStream(path)) yield decoder.decode(bytes as Buffer, { stream: true });
    yield decoder.decode();
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') throw new Problem('invalid-utf8');
    throw error;
  }
}

function fileProblem(error: unknown): unknown {
  if (!(error instanceof JsonPiecesError)) return error;
  return invalid('/file', error.code, `须为 JSON 或 JSON Lines / JSON or JSON Lines is needed: ${error.message}`);
}
