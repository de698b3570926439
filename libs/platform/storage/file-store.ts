import { randomBytes, randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, mkdir, open, opendir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isUuid } from '../../kernel/uuid-v7.js';
import { Sealer } from '../crypto/seal.js';
import { SealedReader } from './sealed-reader.js';
import { SealedWriter } from './sealed-writer.js';

/** A file that was stored whole. The row keeps `seal`: without it the bytes on the disk are noise. */
export interface StoredFile {
  readonly file: string;
  readonly seal: Buffer;
  /** Plain bytes, and their SHA-256 as hex. */
  readonly size: number;
  readonly sha256: string;
}

/**
 * Encrypted files in one folder, each under a random name and a key of its own. That key is sealed under the key for
 * documents and kept by whoever keeps the row; to destroy a file for good it is enough to forget it.
 */
export class FileStore {
  constructor(
    private readonly folder: string,
    private readonly sealer: Sealer,
  ) {}

  /**
   * Stores what `fill` writes. When this resolves the bytes are on the disk, name and all; when `fill` throws, or the
   * process dies, nothing refers to them, and here they are removed, there the janitor does it.
   */
  async store(fill: (writer: Pick<SealedWriter, 'write' | 'size'>) => Promise<void>): Promise<StoredFile> {
    const [file, key] = [randomUUID(), randomBytes(32)];
    const place = this.#place(file);
    await mkdir(join(place, '..'), { recursive: true, mode: 0o700 });
    const handle = await open(place, constants.O_CREAT | constants.O_EXCL | constants.O_WRONLY, 0o600);
    try {
      const writer = new SealedWriter(handle, key, file);
      await fill(writer);
      const sha256 = await writer.finish();
      await syncFolder(join(place, '..'));
      return { file, seal: this.sealer.seal(key, aad(file)), size: writer.size, sha256 };
    } catch (error) {
      await rm(place, { force: true });
      throw error;
    } finally {
      await handle.close();
    }
  }

  /** Opens one. Throws SealBroken for a seal of another file. */
  reader({ file, seal, size }: Pick<StoredFile, 'file' | 'seal' | 'size'>): SealedReader {
    return new SealedReader({ path: this.#place(file), file, key: this.sealer.open(seal, aad(file)), size });
  }

  /** Removes files; one that is gone already is no trouble. */
  async remove(files: readonly string[]): Promise<void> {
    for (const file of files) await rm(this.#place(file), { force: true });
  }

  /** Files to which nothing was written for `milliseconds`: the janitor's candidates. */
  async *quietFor(milliseconds: number): AsyncGenerator<string> {
    for await (const part of entriesOf(this.folder)) {
      for await (const file of entriesOf(join(this.folder, part))) {
        if (!isUuid(file)) continue;
        const known = await stat(this.#place(file)).catch(() => undefined);
        if (known && known.mtimeMs < Date.now() - milliseconds) yield file;
      }
    }
  }

  #place(file: string): string {
    return join(this.folder, file.slice(0, 2), file);
  }
}

const aad = (file: string) => `document-file|${file}|key`;

/** The name of a new file is on the disk only with its folder. */
async function syncFolder(folder: string): Promise<void> {
  const handle: FileHandle = await open(folder);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function* entriesOf(folder: string): AsyncGenerator<string> {
  try {
    for await (const { name } of await opendir(folder)) yield name;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}
