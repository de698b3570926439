import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Sealer } from '../crypto/seal.js';
import { FileStore, type StoredFile } from './file-store.js';
import { CHUNK_BYTES } from './sealed-format.js';

let folder: string;
let store: FileStore;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mingjing-files-'));
  store = new FileStore(folder, new Sealer(randomBytes(32)));
});
afterAll(() => rmSync(folder, { recursive: true }));

const kept = (bytes: Buffer) => store.store((writer) => writer.write(bytes));
const pathOf = ({ file }: StoredFile) => join(folder, file.slice(0, 2), file);
const whole = (stored: StoredFile) => store.reader(stored).bytes(0, stored.size);

describe('a sealed file', () => {
  it.each([1, CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + 1, 3 * CHUNK_BYTES, 3 * CHUNK_BYTES + 7])(
    'of %d bytes opens as it was stored, with the hash of its content',
    async (size) => {
      const bytes = randomBytes(size);
      const stored = await kept(bytes);
      expect(stored).toMatchObject({ size, sha256: createHash('sha256').update(bytes).digest('hex') });
      expect((await whole(stored)).equals(bytes)).toBe(true);
    },
  );

  it('opens in parts', async () => {
    const bytes = randomBytes(2 * CHUNK_BYTES + 99);
    const reader = store.reader(await kept(bytes));
    for (const [start, end] of [
      [0, 1],
      [CHUNK_BYTES - 1, CHUNK_BYTES + 1],
      [2 * CHUNK_BYTES, 2 * CHUNK_BYTES + 99],
      [5, 2 * CHUNK_BYTES + 98],
    ] as const)
      expect((await reader.bytes(start, end)).equals(bytes.subarray(start, end))).toBe(true);
  });

  it('shows nothing of its content on the disk', async () => {
    const stored = await kept(Buffer.from('三家投标单位报价规律性一致'.repeat(50)));
    expect(readFileSync(pathOf(stored)).includes('投标')).toBe(false);
  });

  it.each([
    ['one bit was changed', (bytes: Buffer) => bytes.fill(bytes[100]! ^ 1, 100, 101)],
    ['it was cut at the end of a chunk', (bytes: Buffer) => bytes.subarray(0, 4 + CHUNK_BYTES + 16)],
    ['its head was changed', (bytes: Buffer) => bytes.fill(0, 0, 1)],
  ])('does not open where %s', async (_words, spoil) => {
    const stored = await kept(randomBytes(2 * CHUNK_BYTES));
    writeFileSync(pathOf(stored), spoil(readFileSync(pathOf(stored))));
    await expect(whole(stored)).rejects.toThrow();
  });

  it('does not open as another file, nor under the key of another', async () => {
    const [one, other] = [await kept(randomBytes(500)), await kept(randomBytes(500))];
    writeFileSync(pathOf(one), readFileSync(pathOf(other)));
    await expect(whole(one)).rejects.toThrow('the seal is broken');
    expect(() => store.reader({ ...one, seal: other.seal })).toThrow('the seal is broken');
  });

  it('leaves nothing behind when its source breaks', async () => {
    const before = readdirSync(folder, { recursive: true }).length;
    const broken = store.store(async (writer) => {
      await writer.write(randomBytes(CHUNK_BYTES * 2));
      throw new Error('the source broke');
    });
    await expect(broken).rejects.toThrow('the source broke');
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(files.length).toBeLessThanOrEqual(before);
  });
});
