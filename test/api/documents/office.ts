import { readdirSync } from 'node:fs';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import sharp from 'sharp';
import type { Signed, TestApp } from '../../support/app.js';

export const at = (path: string) => `/api/v1${path}`;

/** A complaint just filed by the clerk. */
export async function filedBy(clerk: Signed): Promise<{ id: string; version: number }> {
  const { body, status } = await clerk.post(at('/complaints'), {
    channel: 'LETTER',
    receivedAt: '2026-11-20T08:00:00+08:00',
    title: '某工地土方招标疑有串标',
    content: '三家投标单位报价规律性一致。',
    realName: false,
    allegations: [{ accusedName: '某项目部经理', issueType: 'BID_RIGGING', matter: '串通投标' }],
  });
  if (status !== 201) throw new Error(`not filed: ${status} ${body.code}`);
  return body;
}

/** A PDF that is whole; `filler` bytes long, about. */
export const pdf = (filler = 100) => Buffer.from(`%PDF-1.4\n%${'x'.repeat(filler)}\ntrailer\n<<>>\n%%EOF\n`);

/** Attaches a file; `more` are fields of the form. */
export function attach(
  who: Signed,
  path: string,
  file: { readonly bytes: Buffer; readonly name: string; readonly type?: string },
  more: Readonly<Record<string, string>> = {},
) {
  const form = who.form(path);
  for (const [name, value] of Object.entries(more)) form.field(name, value);
  return form.attach('file', file.bytes, { filename: file.name, ...(file.type && { contentType: file.type }) });
}

/** Names of every stored file. */
export const filesOf = ({ documentFolder }: TestApp): string[] => {
  try {
    const entries = readdirSync(documentFolder, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  } catch {
    return [];
  }
};

/** A JPEG that says where it was taken, and by whom. */
export const photograph = () =>
  sharp({ create: { width: 60, height: 30, channels: 3, background: '#884422' } })
    .jpeg()
    .withExif({
      IFD0: { Artist: 'Zhang San', Make: 'Camera' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '39/1 54/1 0/1' },
    })
    .toBuffer();

/** An archive of entries; `claims` says how large an entry pretends to be. */
export function zip(entries: readonly { name: string; bytes: Buffer; claims?: number }[]): Buffer {
  const [locals, table]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const { name, bytes, claims } of entries) {
    const packed = deflateRawSync(bytes);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(claims ?? bytes.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    table.push(Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.alloc(2), common, tail, Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const [body, contents, end] = [Buffer.concat(locals), Buffer.concat(table), Buffer.alloc(22)];
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(contents.length, 12);
  end.writeUInt32LE(body.length, 16);
  return Buffer.concat([body, contents, end]);
}

/** Every entry of an archive, by its central directory. */
export function unzipped(archive: Buffer): Map<string, Buffer> {
  const entries = new Map<string, Buffer>();
  let place = archive.readUInt32LE(archive.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1')) + 16);
  while (archive.readUInt32LE(place) === 0x02014b50) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => archive.readUInt16LE(place + offset)) as [
      number,
      number,
      number,
    ];
    const local = archive.readUInt32LE(place + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const stored = archive.subarray(start, start + archive.readUInt32LE(place + 20));
    const bytes = archive.readUInt16LE(place + 10) === 8 ? inflateRawSync(stored) : stored;
    entries.set(archive.toString('utf8', place + 46, place + 46 + name), bytes);
    place += 46 + name + extra + comment;
  }
  return entries;
}
