import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Signed, startTestApp, type TestApp } from '../../support/app.js';
import { eventually } from '../../support/process.js';
import { digestOfTables } from '../../support/snapshot.js';
import { sendRaw } from '../../support/wire.js';
import { at, attach, filedBy, filesOf, pdf, photograph, zip } from './office.js';

let app: TestApp;
let clerk: Signed;
let of: string;
let before: unknown;

beforeAll(async () => {
  app = await startTestApp({ MINGJING_DOCUMENT_MAX_MB: '2', MINGJING_DOCUMENTS_PER_CASE: '3' });
  clerk = await app.as('petition.clerk');
});
afterAll(() => app?.stop());
beforeEach(async () => {
  of = `/complaints/${(await filedBy(clerk)).id}/attachments`;
  before = [await digestOfTables(app), filesOf(app)];
});

const nothingIsLeft = async () => expect([await digestOfTables(app), filesOf(app)]).toEqual(before);
const refusal = async (sent: PromiseLike<{ status: number; body: { code: string; errors?: { code: string }[] } }>) => {
  const { status, body } = await sent;
  return [status, body.code, body.errors?.[0]?.code];
};

const picture = await photograph();
const files: Readonly<Record<string, readonly [string, Buffer, string, string?]>> = {
  'a name with a Windows path in it': ['name-is-a-path', pdf(), 'C:\\x.pdf'],
  'a name that hides its ending behind a change of direction': ['name-is-a-path', pdf(), 'a\u202efdp.pdf'],
  'a name without end': ['name-length', pdf(), `${'长'.repeat(300)}.pdf`],
  'a name without an ending': ['type-not-allowed', pdf(), 'README'],
  'a program': ['type-not-allowed', Buffer.from('MZ\x90\x00'), 'a.exe'],
  'a web page': ['type-not-allowed', Buffer.from('<html><script>'), 'a.html'],
  'a program that calls itself a PDF': ['type-mismatch', Buffer.from(`MZ${'\x90'.repeat(500)}`, 'latin1'), 'a.pdf'],
  'a PDF that calls itself a picture': ['type-mismatch', pdf(), 'a.jpg'],
  'a PDF that the client calls a picture': ['type-mismatch', pdf(), 'a.pdf', 'image/png'],
  'bytes that call themselves text': ['type-mismatch', Buffer.from('a\0b'), 'a.txt'],
  'a PDF that calls itself data': ['type-mismatch', pdf(), 'a.bin'],
  'an archive that calls itself a Word file': [
    'type-mismatch',
    zip([{ name: 'x.txt', bytes: Buffer.from('x') }]),
    'a.docx',
  ],
  'an empty file': ['empty', Buffer.alloc(0), 'a.txt'],
  'a PDF that was cut': ['truncated', pdf(5000).subarray(0, 4000), 'a.pdf'],
  'a picture that was cut': ['truncated', picture.subarray(0, picture.length - 200), 'a.jpg'],
  'an archive that was cut': ['truncated', zip([{ name: 'x.txt', bytes: randomBytes(500) }]).subarray(0, 300), 'a.zip'],
  'an archive that unpacks to a thousand times its size': [
    'explodes',
    zip([{ name: 'x', bytes: Buffer.alloc(32 << 20) }]),
    'a.zip',
  ],
  'an archive that unpacks to more than it says': [
    'explodes',
    zip([{ name: 'x', bytes: Buffer.alloc(1 << 20), claims: 10 }]),
    'a.zip',
  ],
};

describe('an upload is refused, and nothing of it is left,', () => {
  it.each(Object.keys(files))('for %s', async (name) => {
    const [code, bytes, filename, type] = files[name] as (typeof files)[string];
    const sent = attach(clerk, at(of), { bytes, name: filename, ...(type && { type }) });
    expect(await refusal(sent)).toEqual([422, 'file-refused', code]);
    await nothingIsLeft();
  });

  it('where the file is larger than the limit', async () => {
    const bytes = Buffer.concat([pdf(2 << 20), pdf()]);
    expect(await refusal(attach(clerk, at(of), { bytes, name: 'a.pdf' }))).toEqual([413, 'file-too-large', undefined]);
    await nothingIsLeft();
  });

  it('where the case has as many documents as it may', async () => {
    for (const n of [1, 2, 3]) await attach(clerk, at(of), { bytes: pdf(n), name: `${n}.pdf` }).expect(201);
    before = [await digestOfTables(app), filesOf(app)];
    const [status, code] = await refusal(attach(clerk, at(of), { bytes: pdf(), name: 'a.pdf' }));
    expect([status, code]).toEqual([409, 'quota-exceeded']);
    await nothingIsLeft();
  });

  it.each([
    [
      'two files',
      'one-file',
      () => attach(clerk, at(of), { bytes: pdf(), name: 'a.pdf' }).attach('file', pdf(), 'b.pdf'),
    ],
    ['a file in another part', 'one-file', () => clerk.form(at(of)).attach('other', pdf(), 'a.pdf')],
    ['no file', 'one-file', () => clerk.form(at(of)).field('description', 'x')],
    [
      'an unknown part behind the file',
      'unknown-part',
      () => attach(clerk, at(of), { bytes: pdf(), name: 'a.pdf' }).field('x', 'y'),
    ],
    [
      'a description without end',
      'part-too-long',
      () => attach(clerk, at(of), { bytes: pdf(), name: 'a.pdf' }, { description: 'x'.repeat(5000) }),
    ],
  ])('where the form has %s', async (_words, code, send) => {
    expect(await refusal(send())).toEqual([422, 'file-refused', code]);
    await nothingIsLeft();
  });

  it.each(['../../etc/cron.d/x.pdf', '/x.pdf', '..', 'a\0.pdf'])('for the name %j', async (name) => {
    const head = `--x\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\n\r\n`;
    const answer = await send(`${head}${pdf()}\r\n--x--\r\n`);
    expect([answer.status, JSON.parse(answer.bytes.toString()).code]).toEqual([422, 'file-refused']);
    await nothingIsLeft();
  });

  it('where the form has a hundred thousand parts', async () => {
    const part = '--x\r\ncontent-disposition: form-data; name="description"\r\n\r\ny\r\n';
    const body = `${part.repeat(100_000)}--x--\r\n`;
    const answer = await send(body);
    expect([answer.status, JSON.parse(answer.bytes.toString()).code]).toEqual([422, 'file-refused']);
    await nothingIsLeft();
  });

  it.each([
    ['ends too early', '--x\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.4 %%EOF'],
    ['is no form', 'x'.repeat(1000)],
    ['is empty', ''],
  ])('where the form %s', async (_words, body) => {
    const answer = await send(body);
    expect([answer.status, JSON.parse(answer.bytes.toString()).code]).toEqual([422, 'file-refused']);
    await nothingIsLeft();
  });

  it('where it comes as JSON', async () => {
    expect((await refusal(clerk.post(at(of), { file: 'x' }))).slice(0, 2)).toEqual([415, 'unsupported-media-type']);
    await nothingIsLeft();
  });

  it('where it comes without an Idempotency-Key', async () => {
    const sent = app.request().post(at(of)).set(clerk.bearer).attach('file', pdf(), 'a.pdf');
    expect((await refusal(sent)).slice(0, 2)).toEqual([428, 'idempotency-key-required']);
    await nothingIsLeft();
  });

  it('where the connection breaks in the middle', async () => {
    const { hostname, port } = new URL(app.url);
    const socket = connect(Number(port), hostname);
    await once(socket, 'connect');
    const head = [`POST ${at(of)} HTTP/1.1`, 'host: x', `authorization: ${clerk.bearer['authorization']}`];
    const rest = [
      `idempotency-key: ${randomUUID()}`,
      'content-type: multipart/form-data; boundary=x',
      'content-length: 1500000',
    ];
    socket.write(
      [...head, ...rest, '', '--x', 'content-disposition: form-data; name="file"; filename="a.pdf"', '', '%PDF'].join(
        '\r\n',
      ),
    );
    socket.write(randomBytes(300_000));
    await eventually(() => filesOf(app).length > (before as [object, string[]])[1].length);
    socket.destroy();
    await eventually(() => filesOf(app).length === (before as [object, string[]])[1].length);
    await nothingIsLeft();
  });

  function send(body: string) {
    const headers = {
      ...clerk.bearer,
      'idempotency-key': randomUUID(),
      'content-type': 'multipart/form-data; boundary=x',
    };
    return sendRaw(app.url, { method: 'POST', path: at(of), headers, body });
  }
});

describe('an upload is taken', () => {
  it.each([
    ['an archive', zip([{ name: '说明.txt', bytes: Buffer.from('说明'.repeat(100)) }]), 'a.zip'],
    [
      'a Word file',
      zip([
        { name: '[Content_Types].xml', bytes: Buffer.from('<x/>') },
        { name: 'word/document.xml', bytes: Buffer.from('<x/>') },
      ]),
      '报告.docx',
    ],
    ['text', Buffer.from('报价规律性一致'), '说明.TXT'],
    ['data that nobody recognises', Buffer.from([1, 2, 3, 4, 5]), '提取.bin'],
    ['a picture', picture, '现场.JPG'],
  ])('for %s', async (_words, bytes, name) => {
    expect((await attach(clerk, at(of), { bytes, name })).status).toBe(201);
  });
});
