import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import sharp from 'sharp';
import { refusedFile } from './file-refusal.js';
import type { FileStore, StoredFile } from './file-store.js';
import type { SealedReader } from './sealed-reader.js';

/** Pixels of a picture, at most. */
const MOST_PIXELS = 100_000_000;

/** The formats that can be decoded here, with the one in which the copy is made. */
const copies = {
  'image/jpeg': 'jpeg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/gif': 'gif',
  'image/tiff': 'png',
} as const;

// One core and no cache for pictures: the other core answers requests.
sharp.concurrency(1);
sharp.cache(false);

/** A copy for showing, with its media type. */
export interface PictureCopy extends StoredFile {
  readonly type: string;
}

/** Whether a copy without metadata can be made of this type. */
export const isPicture = (type: string): type is keyof typeof copies => Object.hasOwn(copies, type);

/** One picture at a time: a decoded one takes many times its size. */
let previous: Promise<unknown> = Promise.resolve();

/**
 * Decodes a picture and stores it anew, turned as its metadata says and without any of it (place, device, author,
 * thumbnail). Throws file-refused for one that is cut short, broken, or too large to decode.
 */
export function copyOfPicture(
  store: FileStore,
  original: SealedReader,
  type: keyof typeof copies,
): Promise<PictureCopy> {
  const copy = previous.then(() => encode(store, original, type));
  previous = copy.catch(() => undefined);
  return copy;
}

async function encode(store: FileStore, original: SealedReader, type: keyof typeof copies): Promise<PictureCopy> {
  const format = copies[type];
  const options = { limitInputPixels: MOST_PIXELS, failOn: 'truncated', animated: format === 'gif' } as const;
  const picture = sharp(options).autoOrient().toFormat(format);
  try {
    const stored = await store.store((writer) =>
      pipeline(Readable.from(original.stream()), picture, async (source) => {
        for await (const piece of source as AsyncIterable<Buffer>) await writer.write(piece);
      }),
    );
    return { ...stored, type: `image/${format}` };
  } catch (error) {
    const { message = '', code } = error as NodeJS.ErrnoException;
    if (/pixel limit/i.test(message)) throw refusedFile('picture-too-large');
    // The disk's own errors have a code; a decoder's have not.
    throw code === undefined ? refusedFile('truncated') : error;
  }
}
