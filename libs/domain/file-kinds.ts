/** What a kind of file is claimed as and must contain, by the ending of its name. */
export interface FileKind {
  /** The media type under which it is kept. */
  readonly type: string;
  /** Other media types under which clients send it. */
  readonly alsoClaimed?: readonly string[];
  /**
   * What its bytes must be: media types found by signature, `TEXT` for text without one, `DATA` for bytes that nobody
   * recognises, or what a ZIP holds (`ZIP:` and the entry that tells).
   */
  readonly content: readonly string[];
}

const CFB = 'application/x-cfb';
const OOXML = 'application/vnd.openxmlformats-officedocument';
const OPEN = 'application/vnd.oasis.opendocument';
const image = (type: string, alsoClaimed: readonly string[] = []): FileKind => ({ type, alsoClaimed, content: [type] });
const text = (type: string, alsoClaimed: readonly string[] = []): FileKind => ({
  type,
  alsoClaimed: ['text/plain', ...alsoClaimed],
  content: ['TEXT'],
});
const inZip = (type: string, entry: string): FileKind => ({
  type,
  alsoClaimed: ['application/zip'],
  content: [`ZIP:${entry}`],
});

const jpeg = image('image/jpeg', ['image/jpg', 'image/pjpeg']);
const tiff = image('image/tiff');
const heif: FileKind = { type: 'image/heic', alsoClaimed: ['image/heif'], content: ['image/heic', 'image/heif'] };
const mp4: FileKind = { type: 'video/mp4', alsoClaimed: ['application/mp4'], content: ['video/mp4', 'video/x-m4v'] };
const data: FileKind = { type: 'application/octet-stream', content: ['DATA'] };

/**
 * What may be attached; anything else is refused. Of archives only ZIP: the others cannot be looked into before somebody
 * opens them.
 */
export const fileKinds: Readonly<Record<string, FileKind>> = {
  pdf: { type: 'application/pdf', alsoClaimed: ['application/x-pdf'], content: ['application/pdf'] },
  ofd: inZip('application/ofd', 'OFD.xml'),
  docx: inZip(`${OOXML}.wordprocessingml.document`, 'word/document.xml'),
  xlsx: inZip(`${OOXML}.spreadsheetml.sheet`, 'xl/workbook.xml'),
  pptx: inZip(`${OOXML}.presentationml.presentation`, 'ppt/presentation.xml'),
  odt: inZip(`${OPEN}.text`, 'content.xml'),
  ods: inZip(`${OPEN}.spreadsheet`, 'content.xml'),
  doc: { type: 'application/msword', content: [CFB] },
  xls: { type: 'application/vnd.ms-excel', content: [CFB] },
  ppt: { type: 'application/vnd.ms-powerpoint', content: [CFB] },
  wps: { type: 'application/vnd.ms-works', alsoClaimed: ['application/wps-office.wps'], content: [CFB] },
  et: { type: 'application/vnd.ms-excel', alsoClaimed: ['application/wps-office.et'], content: [CFB] },
  rtf: { type: 'application/rtf', alsoClaimed: ['text/rtf'], content: ['application/rtf'] },
  txt: text('text/plain'),
  csv: text('text/csv', ['application/vnd.ms-excel', 'application/csv']),
  log: text('text/plain'),
  eml: text('message/rfc822'),
  jpg: jpeg,
  jpeg,
  png: image('image/png', ['image/apng']),
  gif: image('image/gif'),
  webp: image('image/webp'),
  bmp: image('image/bmp', ['image/x-ms-bmp']),
  tif: tiff,
  tiff,
  heic: heif,
  heif,
  mp3: { type: 'audio/mpeg', alsoClaimed: ['audio/mp3'], content: ['audio/mpeg'] },
  wav: { type: 'audio/wav', alsoClaimed: ['audio/x-wav', 'audio/wave', 'audio/vnd.wave'], content: ['audio/wav'] },
  m4a: { type: 'audio/mp4', alsoClaimed: ['audio/x-m4a'], content: ['audio/x-m4a', 'audio/mp4', 'video/mp4'] },
  amr: { type: 'audio/amr', content: ['audio/amr'] },
  mp4,
  mov: { type: 'video/quicktime', content: ['video/quicktime'] },
  avi: { type: 'video/x-msvideo', alsoClaimed: ['video/avi'], content: ['video/vnd.avi', 'video/x-msvideo'] },
  zip: { type: 'application/zip', alsoClaimed: ['application/x-zip-compressed'], content: ['ZIP:'] },
  bin: data,
  dat: data,
};

/** Where ends what the name of a file claims: `报告.PDF` → `pdf`; empty without an ending. */
export const endingOf = (name: string): string => /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

/** The kind that the name claims; undefined for one that may not be attached. */
export function kindOfFile(name: string): FileKind | undefined {
  const ending = endingOf(name);
  return Object.hasOwn(fileKinds, ending) ? fileKinds[ending] : undefined;
}

/** Whether a media type that a client names fits the kind; clients that do not know say octet-stream, or nothing (then text). */
export function mayBeClaimed({ type, alsoClaimed = [] }: FileKind, claimed: string): boolean {
  const bare = claimed.split(';', 1)[0]!.trim().toLowerCase();
  return ['', 'application/octet-stream', 'text/plain', type, ...alsoClaimed].includes(bare);
}
