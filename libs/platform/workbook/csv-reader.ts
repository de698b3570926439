import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { type SheetCaps, SheetRefused, type SheetRow } from './sheet.js';

const SNIFFED_BYTES = 64 * 1024;
const DELIMITERS = [',', '\t', ';'];

/** The encodings that spreadsheets of Chinese offices come in. */
export type CsvEncoding = 'utf-8' | 'utf-16le' | 'gb18030';

/** What the whole file's bytes can be: UTF-8 where every one of them fits, else GB18030. Throws SheetRefused. */
export async function encodingOf(path: string): Promise<CsvEncoding> {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  const gb18030 = new TextDecoder('gb18030', { fatal: true });
  let [isUtf8, isGb18030, first] = [true, true, true];
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    if (first && chunk[0] === 0xff && chunk[1] === 0xfe) return 'utf-16le';
    first = false;
    // Binary files decode as something, but no text has these.
    if (chunk.includes(0)) throw new SheetRefused('unknown-format');
    isUtf8 = isUtf8 && decodes(utf8, chunk);
    isGb18030 = isGb18030 && decodes(gb18030, chunk);
  }
  if (isUtf8 && decodes(utf8)) return 'utf-8';
  if (isGb18030 && decodes(gb18030)) return 'gb18030';
  throw new SheetRefused('encoding');
}

function decodes(decoder: TextDecoder, chunk?: Buffer): boolean {
  try {
    decoder.decode(chunk, { stream: chunk !== undefined });
    return true;
  } catch {
    return false;
  }
}

/** The rows of a CSV file (RFC 4180; comma, tab or semicolon, whichever the first line has most of). */
export async function* csvRows(path: string, caps: SheetCaps): AsyncGenerator<SheetRow> {
  const encoding = await encodingOf(path);
  const splitter = new RowSplitter(await delimiterOf(path, encoding), caps);
  const decoder = new TextDecoder(encoding);
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>)
    yield* splitter.take(decoder.decode(chunk, { stream: true }));
  yield* splitter.take(decoder.decode());
  yield* splitter.end();
}

async function delimiterOf(path: string, encoding: CsvEncoding): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(SNIFFED_BYTES), 0, SNIFFED_BYTES, 0);
    const text = new TextDecoder(encoding).decode(buffer.subarray(0, bytesRead)).replace(/"(?:[^"]|"")*"/g, '');
    const [line = ''] = text.split(/\r?\n/, 1);
    const count = (delimiter: string) => line.split(delimiter).length;
    return DELIMITERS.reduce((best, each) => (count(each) > count(best) ? each : best));
  } finally {
    await file.close();
  }
}

/** Cuts text that comes in pieces into rows. A quoted cell may hold line breaks; blank lines are no rows. */
class RowSplitter {
  readonly #delimiter: string;
  readonly #caps: SheetCaps;
  #cells: string[] = [];
  #cell = '';
  #isQuoted = false;
  /** The last character closed a quoted cell, or begins an escaped quote. */
  #isAfterQuote = false;
  #line = 0;

  constructor(delimiter: string, caps: SheetCaps) {
    this.#delimiter = delimiter;
    this.#caps = caps;
  }

  *take(text: string): Generator<SheetRow> {
    for (let at = 0; at < text.length; at++) {
      const character = text[at] as string;
      if (this.#isQuoted && !this.#isAfterQuote) {
        if (character === '"') this.#isAfterQuote = true;
        else at = this.#quoted(text, at);
        continue;
      }
      if (this.#isAfterQuote) {
        this.#isAfterQuote = false;
        if (character === '"') {
          this.#cell += '"';
          continue;
        }
        this.#isQuoted = false;
      }
      if (character === '"' && this.#cell === '') this.#isQuoted = true;
      else if (character === this.#delimiter) this.#endCell();
      else if (character === '\n') yield* this.end();
      else if (character !== '\r') this.#add(character);
    }
  }

  *end(): Generator<SheetRow> {
    this.#endCell();
    this.#isQuoted = false;
    this.#isAfterQuote = false;
    const cells = this.#cells;
    this.#cells = [];
    this.#line += 1;
    if (cells.some((cell) => cell !== '')) yield { line: this.#line, cells };
  }

  /** Takes as much as the quoted cell holds; answers where the last of it stands. */
  #quoted(text: string, from: number): number {
    const quote = text.indexOf('"', from);
    const end = quote === -1 ? text.length : quote;
    this.#add(text.slice(from, end));
    return end - 1;
  }

  #add(text: string): void {
    this.#cell += text;
    if (this.#cell.length > this.#caps.cellCharacters) throw new SheetRefused('too-large', this.#line + 1);
  }

  #endCell(): void {
    this.#cells.push(this.#cell);
    this.#cell = '';
    if (this.#cells.length > this.#caps.columns + 1) throw new SheetRefused('too-large', this.#line + 1);
  }
}
