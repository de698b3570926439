import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { FileKind } from '../../domain/file-kinds.js';
import { Problem } from '../../domain/problems.js';
import { type FormFields, type IncomingFile, readForm } from '../../platform/http/upload.js';
import { ContentSample } from '../../platform/storage/content-sample.js';
import { claimedKind, refuseFalseContent } from '../../platform/storage/file-inspection.js';
import { FileStore, type StoredFile } from '../../platform/storage/file-store.js';
import { copyOfPicture, isPicture, type PictureCopy } from '../../platform/storage/picture-copy.js';
import { Scanner } from '../../platform/storage/scanner.js';

/** Text fields that may come with a file. */
export const documentFields = ['description', 'replaces', 'for'] as const;

/** A file that has come in whole and is what it claims; no row refers to it yet. */
export interface TakenFile {
  readonly name: string;
  readonly type: string;
  readonly original: StoredFile;
  /** For showing; undefined where none can be made, and while it waits for the scanner. */
  readonly copy: PictureCopy | undefined;
  readonly isQuarantined: boolean;
}

/** Uploads at once in this process: each may take as long as its client likes. */
const MOST_AT_ONCE = 24;

/** Takes files in: encrypted as they stream, looked at when they are whole, removed again when they are no good. */
@Injectable()
export class DocumentIntake {
  #underWay = 0;

  constructor(
    private readonly store: FileStore,
    private readonly scanner: Scanner,
  ) {}

  /** Reads the form of an upload. Throws file-refused, file-too-large, too-many-requests; then nothing is left of it. */
  async take(request: FastifyRequest): Promise<{ readonly taken: TakenFile; readonly fields: FormFields }> {
    if (this.#underWay >= MOST_AT_ONCE) throw new Problem('too-many-requests');
    this.#underWay += 1;
    try {
      return await readForm(request, {
        fields: documentFields,
        take: (file) => this.#take(file),
        discard: (taken) => this.discard(taken),
      });
    } finally {
      this.#underWay -= 1;
    }
  }

  /** Removes what no row will refer to. */
  async discard({ original, copy }: TakenFile): Promise<void> {
    await this.store.remove([original.file, ...(copy ? [copy.file] : [])]);
  }

  async #take({ name: sent, claimedType, bytes }: IncomingFile): Promise<TakenFile> {
    const name = sent.normalize('NFC');
    const kind = claimedKind(name, claimedType);
    const sample = new ContentSample();
    const original = await this.store.store(async (writer) => {
      for await (const piece of bytes) {
        sample.see(piece);
        await writer.write(piece);
      }
    });
    try {
      return { name, type: kind.type, original, ...(await this.#inspect(kind, sample, original)) };
    } catch (error) {
      await this.store.remove([original.file]);
      throw error;
    }
  }

  /** What waits for the scanner is not decoded before: a picture may be made for the decoder. */
  async #inspect(kind: FileKind, sample: ContentSample, original: StoredFile) {
    const reader = this.store.reader(original);
    await refuseFalseContent(kind, sample, reader);
    const isQuarantined = this.scanner.isConfigured;
    const copy =
      isPicture(kind.type) && !isQuarantined ? await copyOfPicture(this.store, reader, kind.type) : undefined;
    return { copy, isQuarantined };
  }
}
