import { randomFillSync } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Pool } from 'pg';
import { createUuidV7Source } from '../../../libs/kernel/uuid-v7.js';
import { CHAIN } from './chain.js';
import { ACT, FILE, LIST, LIST_ASSIGNED, READ } from './statements.js';

/** What the ceiling is told once: whom it plays, and what it need not work out. */
export interface CeilingGround {
  readonly actorKey: number;
  readonly organKey: number;
  readonly today: string;
  readonly ruleKey: number;
  readonly dueOn: string;
  readonly warnOn: string;
  readonly derivation: string;
  /** The ready list of actions, as JSON, for each state. */
  readonly actions: Readonly<Record<string, string>>;
}

const pool = new Pool({
  connectionString: process.env['BENCH_DATABASE_URL'],
  max: 8,
  min: 8,
  options: '-c plan_cache_mode=force_generic_plan',
});
const newId = createUuidV7Source((bytes) => void randomFillSync(bytes), Date.now);
let ground: CeilingGround;

async function answer(request: IncomingMessage): Promise<[status: number, text: string]> {
  const [, what, key, states] = (request.url as string).split('/');
  if (what === 'read') {
    const { rows } = await pool.query({ ...READ, values: [key, ground.today] });
    const { state, body } = rows[0] as { state: string; body: string };
    return [200, `${body.slice(0, -1)},"actions":${ground.actions[state] ?? '[]'}}`];
  }
  if (what === 'list' || what === 'assigned') {
    const statement = what === 'list' ? LIST : LIST_ASSIGNED;
    const { rows } = await pool.query({ ...statement, values: [key, states?.split(','), ground.today] });
    return [200, `{"items":${rows[0].items ?? '[]'},"nextCursor":"${rows[0].last}"}`];
  }
  if (what === 'chain') {
    const known = '2020-01-01T00:00:00Z';
    const { rows } = await pool.query({ ...CHAIN, values: [key, states, known, known] });
    return [200, rows[0].body];
  }
  const body = JSON.parse(await textOf(request));
  return what === 'file' ? fileOne(body) : actOn(key as string, request, body);
}

async function fileOne(
  body: Record<string, never> & { allegations: Record<string, string>[] },
): Promise<[number, string]> {
  const id = newId();
  await pool.query({
    ...FILE,
    values: [
      id,
      ground.organKey,
      body['title'],
      body['receivedAt'],
      ground.actorKey,
      ground.dueOn,
      ground.warnOn,
      body['channel'],
      body['content'],
      body.allegations.map(newId),
      body.allegations.map((each) => each['accusedName']),
      body.allegations.map((each) => each['issueType']),
      body.allegations.map((each) => each['matter']),
      newId(),
      ground.ruleKey,
      ground.today,
      ground.derivation,
    ],
  });
  return [201, `{"id":"${id}","version":1}`];
}

async function actOn(id: string, request: IncomingMessage, body: Record<string, string>): Promise<[number, string]> {
  const version = Number(request.headers['if-match']?.slice(1, -1));
  const { rows } = await pool.query({
    ...ACT,
    values: [id, version, body['title'], ground.actorKey, body['opinion']],
  });
  return rows.length === 0 ? [412, '{}'] : [200, `{"id":"${id}","version":${rows[0].version}}`];
}

function textOf(request: IncomingMessage): Promise<string> {
  return new Promise((done) => {
    let text = '';
    request.setEncoding('utf8').on('data', (part: string) => (text += part));
    request.on('end', () => done(text));
  });
}

function send(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
  });
  response.end(text);
}

const server = createServer((request, response) => {
  answer(request).then(
    ([status, text]) => send(response, status, text),
    (error: Error) => send(response, 500, error.message),
  );
});
process.on('message', (told: CeilingGround) => {
  ground = told;
  process.send?.({ told: true });
});
process.once('SIGTERM', () => process.exit(0));
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as { port: number }).port }));
