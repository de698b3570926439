import { randomUUID } from 'node:crypto';
import { connect, type Socket } from 'node:net';

/** Requests of one side. `$n` in the body is a running number; `version` makes `If-Match`, one up with every success. */
export interface Deck {
  readonly port: number;
  readonly method: 'GET' | 'POST';
  readonly headers: string;
  readonly body?: string;
  readonly expected: number;
  readonly items: { path: string; version?: number }[];
}

/** What the generator is told: take a deck, or play one for a while. */
export type Order = { readonly deck: Deck; readonly name: string } | { readonly play: string; readonly ms: number };

/** How a round went. */
export interface Round {
  readonly requests: number;
  readonly seconds: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
}

const CONNECTIONS = 8;
const decks = new Map<string, Deck>();
const sockets = new Map<number, Wire[]>();
let serial = 0;

/** One keep-alive connection that speaks as little HTTP as will do: the generator shares the machine. */
class Wire {
  readonly #socket: Socket;
  #received: Buffer = Buffer.alloc(0);
  #wanted = 0;
  #done: ((answer: Buffer) => void) | undefined;
  #failed: ((error: Error) => void) | undefined;

  constructor(port: number) {
    this.#socket = connect({ port, host: '127.0.0.1', noDelay: true });
    this.#socket.on('data', (chunk) => this.#take(chunk));
    this.#socket.on('error', (error) => this.#failed?.(error));
    this.#socket.on('close', () => this.#failed?.(new Error('connection closed')));
  }

  send(text: string): Promise<Buffer> {
    return new Promise((done, failed) => {
      this.#done = done;
      this.#failed = failed;
      this.#socket.write(text);
    });
  }

  #take(chunk: Buffer): void {
    this.#received = this.#received.length === 0 ? chunk : Buffer.concat([this.#received, chunk]);
    if (this.#wanted === 0) {
      const end = this.#received.indexOf('\r\n\r\n');
      if (end < 0) return;
      const length = /content-length: (\d+)/i.exec(this.#received.toString('latin1', 0, end))?.[1];
      this.#wanted = end + 4 + Number(length ?? 0);
    }
    if (this.#received.length < this.#wanted) return;
    const answer = this.#received;
    this.#received = Buffer.alloc(0);
    this.#wanted = 0;
    this.#done?.(answer);
  }
}

async function play(name: string, ms: number): Promise<Round> {
  const deck = decks.get(name) as Deck;
  const wires = sockets.get(deck.port) ?? Array.from({ length: CONNECTIONS }, () => new Wire(deck.port));
  sockets.set(deck.port, wires);
  const took: number[] = [];
  const began = performance.now();
  await Promise.all(wires.map((wire, index) => playOn(wire, deck, { index, until: began + ms, took })));
  const seconds = (performance.now() - began) / 1000;
  took.sort((a, b) => a - b);
  const at = (share: number) => took[Math.floor(took.length * share)] ?? Number.NaN;
  return { requests: took.length, seconds, p50Ms: at(0.5), p95Ms: at(0.95) };
}

/** Every connection has its own part of the deck, so that no two act on the same case at once. */
async function playOn(
  wire: Wire,
  deck: Deck,
  { index, until, took }: { index: number; until: number; took: number[] },
): Promise<void> {
  const own = deck.items.filter((_, at) => at % CONNECTIONS === index);
  // Where the deck was left, so that rounds do not warm the same few rows.
  for (let turn = serial; performance.now() < until; turn++) {
    const item = own[turn % own.length] as Deck['items'][number];
    const text = written(deck, item);
    const at = performance.now();
    const answer = await wire.send(text);
    took.push(performance.now() - at);
    const status = Number(answer.toString('latin1', 9, 12));
    if (status !== deck.expected)
      throw new Error(`${deck.method} ${item.path}: ${answer.toString('utf8').slice(0, 2000)}`);
    if (item.version !== undefined) item.version += 1;
  }
}

function written(deck: Deck, { path, version }: Deck['items'][number]): string {
  const head = `${deck.method} ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\n${deck.headers}`;
  serial += 1;
  if (deck.body === undefined) return `${head}\r\n`;
  const body = deck.body.replace('$n', String(serial));
  const match = version === undefined ? '' : `if-match: "${version}"\r\n`;
  return `${head}${match}idempotency-key: ${randomUUID()}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

process.on('message', (order: Order) => {
  if ('deck' in order) {
    decks.set(order.name, order.deck);
    process.send?.({ taken: order.deck.items.length });
    return;
  }
  play(order.play, order.ms).then(
    (round) => process.send?.(round),
    (error: Error) => process.send?.({ failed: error.message }),
  );
});
process.once('disconnect', () => process.exit(0));
process.send?.({ ready: true });
