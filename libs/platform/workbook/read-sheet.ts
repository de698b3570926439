import { open, readFile, stat } from 'node:fs/promises';
import { HucreError } from 'hucre';
import { streamXlsxRows } from 'hucre/xlsx';
import { csvRows } from './csv-reader.js';
import { type Cell, type SheetCaps, SheetRefused, type SheetRow, USUAL_CAPS, withinCaps } from './sheet.js';
import { unpackedBytesOf } from './zip-directory.js';

/** Reads the first sheet of an XLSX or CSV file, a row at a time, told apart by content. Throws SheetRefused. */
export async function* readSheet(path: string, caps: SheetCaps = USUAL_CAPS): AsyncGenerator<SheetRow> {
  if ((await stat(path)).size > caps.bytes) throw new SheetRefused('too-large');
  const magic = await firstBytes(path);
  if (magic.equals(Buffer.from('d0cf11e0', 'hex'))) throw new SheetRefused('encrypted');
  const rows = magic.equals(Buffer.from('504b0304', 'hex')) ? xlsxRows(path, caps) : csvRows(path, caps);
  let count = 0;
  for await (const row of rows) {
    count += 1;
    yield withinCaps(row, count, caps);
  }
}

async function* xlsxRows(path: string, caps: SheetCaps): AsyncGenerator<SheetRow> {
  if ((await unpackedBytesOf(path)) > caps.unpackedBytes) throw new SheetRefused('too-large');
  try {
    for await (const { index, values } of streamXlsxRows(await readFile(path), { maxRows: caps.rows + 1 })) {
      const cells = values.map((value) => (typeof value === 'object' && !(value instanceof Date) ? null : value));
      if (cells.some((cell) => cell !== null && cell !== '')) yield { line: index + 1, cells: cells as Cell[] };
    }
  } catch (error) {
    if (error instanceof HucreError || error instanceof RangeError) throw new SheetRefused('damaged');
    throw error;
  }
}

async function firstBytes(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
