import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import yazl from 'yazl';
import { formDocx } from '../../platform/print/form-docx.js';
import { formPdf } from '../../platform/print/form-pdf.js';
import type { FileStore } from '../../platform/storage/file-store.js';
import { actionText, caseForm, type FormSource } from './case-forms.js';
import type { PaperDocument } from './case-paper.queries.js';

/** A ZIP under way. */
export interface CaseArchive {
  readonly name: string;
  readonly stream: Readable;
}

/** One thing in it: its place in the list, what is said of it there, and how it is put in. */
interface Entry {
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
  readonly remark: string;
  readonly bytes: Buffer | (() => Readable);
}

/** Names inside a ZIP are paths: what could lead elsewhere, or nowhere, is left out. */
const safe = (name: string) => name.replace(/[\p{C}\\/:*?"<>|]/gu, '_').slice(0, 120);

/**
 * Puts a case into a ZIP, an entry after another as it is read: what is in memory at once are the forms and one chunk of
 * one document. Documents go in as they are shown: pictures without metadata. Those that nobody may open are listed
 * without being there.
 */
export async function caseArchive(
  source: FormSource,
  store: FileStore,
  said: { readonly exportedBy: string; readonly reason: string },
): Promise<CaseArchive> {
  const entries = numbered([...(await papersOf(source)), ...documentsOf(source.facts.documents, store)]);
  const absent = source.facts.documents.filter(({ shown }) => shown === null);
  const zip = new yazl.ZipFile();
  zip.on('error', (error: Error) => (zip.outputStream as Readable).destroy(error));
  const mtime = new Date(`${source.today}T00:00:00Z`);
  zip.addBuffer(Buffer.from(contentsList(source, entries, absent, said)), '00 目录.txt', { mtime, mode: 0o600 });
  for (const { name, bytes } of entries) {
    if (Buffer.isBuffer(bytes)) zip.addBuffer(bytes, name, { mtime, mode: 0o600 });
    else zip.addReadStreamLazy(name, { mtime, mode: 0o600, compress: false }, (give) => give(null, bytes()));
  }
  zip.end();
  return { name: safe(`${source.facts.number ?? '案卷'} 全卷`).concat('.zip'), stream: zip.outputStream as Readable };
}

async function papersOf(source: FormSource): Promise<Entry[]> {
  const [registration, approval] = [caseForm('registration-form', source), caseForm('approval-form', source)];
  const history = source.facts.events.map((event) => ({ ...event, label: actionText(source.kind, event.action) }));
  const { events: _events, documents: _documents, deadlines, key: _key, holderPath: _path, ...spine } = source.facts;
  return [
    paper('登记表.pdf', await formPdf(registration)),
    paper('登记表.docx', await formDocx(registration)),
    paper('呈批表.pdf', await formPdf(approval)),
    paper('办理经过.json', Buffer.from(JSON.stringify({ case: spine, history, deadlines }, null, 2))),
  ];
}

const paper = (name: string, bytes: Buffer): Entry => ({
  name,
  size: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
  remark: '',
  bytes,
});

function documentsOf(documents: readonly PaperDocument[], store: FileStore): Entry[] {
  return documents.flatMap(({ name, shown, sha256 }) => {
    if (!shown) return [];
    const reader = store.reader({ file: shown.file, seal: Buffer.from(shown.seal, 'base64'), size: shown.size });
    const remark = shown.sha256 === sha256 ? '' : `去除元数据的副本，原件 SHA-256 ${sha256}`;
    return [
      {
        name: `附件 ${safe(name)}`,
        size: shown.size,
        sha256: shown.sha256,
        remark,
        bytes: () => Readable.from(reader.stream(), { objectMode: false }),
      },
    ];
  });
}

const numbered = (entries: readonly Entry[]) =>
  entries.map((entry, index) => ({ ...entry, name: `${String(index + 1).padStart(2, '0')} ${entry.name}` }));

function contentsList(
  { facts, today }: FormSource,
  entries: readonly Entry[],
  absent: readonly PaperDocument[],
  { exportedBy, reason }: { readonly exportedBy: string; readonly reason: string },
): string {
  const lines = entries.map(({ name, size, sha256, remark }) =>
    [name, `${size} 字节`, `SHA-256 ${sha256}`, remark].join('\t').trimEnd(),
  );
  const missing = absent.map(({ name, state, sha256 }) => `—\t${safe(name)}\t未收入：${state}\tSHA-256 ${sha256}`);
  const head = [
    `案卷目录：${facts.number ?? '（未编号）'} ${facts.title.replace(/\p{C}/gu, ' ')}`,
    `导出人：${exportedBy}\t导出日期：${today}\t理由：${reason.replace(/\p{C}/gu, ' ')}`,
    `共 ${entries.length} 件`,
  ];
  return `\ufeff${[...head, '', ...lines, ...missing, ''].join('\r\n')}`;
}
