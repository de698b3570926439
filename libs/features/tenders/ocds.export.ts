import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/identity/actor.js';
import { Reader } from '../../platform/unit-of-work/reader.js';
import { UnitOfWork } from '../../platform/unit-of-work/unit-of-work.js';
import type { ExportTenders } from './ocds.contract.js';
import { EXPORT } from './ocds.queries.js';

const RELEASES_AT_ONCE = 200;

/** Tenders as OCDS 1.1: compiled releases of all that the reader sees, a page at a time. */
@Injectable()
export class OcdsExport {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** The text as a stream; the export is audited before its first byte leaves. */
  async stream(actor: Actor, wish: ExportTenders, traceId: string): Promise<Readable> {
    const deed = { action: 'tender.exchange', subjectKind: 'tender', traceId } as const;
    await this.unitOfWork.run(actor, deed, async (tx) => {
      tx.subject = { changed: ['exported'], values: { ...wish } };
    });
    return Readable.from(this.#text(actor, wish));
  }

  async *#text(actor: Actor, { programme, format = 'json' }: ExportTenders): AsyncGenerator<string> {
    const isPackage = format === 'json';
    let between = '';
    if (isPackage) yield '{"uri":"urn:mingjing:tenders","version":"1.1","publisher":{"name":"Mingjing"},"releases":[';
    for await (const release of this.#releases(actor, programme ?? null)) {
      yield isPackage ? `${between}${release}` : `${release}\n`;
      between = ',';
    }
    if (isPackage) yield ']}';
  }

  async *#releases(actor: Actor, programme: string | null): AsyncGenerator<string> {
    for (let after: string | undefined = '0'; after !== undefined; ) {
      const rows: { key: string; release: string }[] = await this.reader.all(actor, EXPORT, [
        programme,
        after,
        RELEASES_AT_ONCE,
      ]);
      for (const { release } of rows) yield release;
      after = rows.length === RELEASES_AT_ONCE ? rows.at(-1)?.key : undefined;
    }
  }
}
