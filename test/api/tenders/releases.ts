import { randomUUID } from 'node:crypto';
import type { Signed, TestApp } from '../../support/app.js';
import { at } from './office.js';

/** A bid in short: who, how much in yuan, which status, when. */
export type Bid = readonly [who: string | readonly string[], amount?: number, status?: string, date?: string];

const money = (amount: number | undefined) => (amount === undefined ? {} : { value: { amount, currency: 'CNY' } });
const ids = (who: string | readonly string[]) => [who].flat().map((id) => ({ id }));

/** A release with these bids, won by `winner`. */
export const release = (ocid: string, bids: readonly Bid[], winner: string | null, more: object = {}) => ({
  ocid,
  bids: {
    details: bids.map(([who, amount, status = 'valid', date]) => ({
      status,
      tenderers: ids(who),
      ...money(amount),
      ...(date === undefined ? {} : { date }),
    })),
  },
  ...(winner === null ? {} : { awards: [{ status: 'active', suppliers: ids(winner) }] }),
  ...more,
});

/** Opens a programme of that code, so that a register of its own can be counted. */
export async function openProgramme(app: TestApp, code: string): Promise<string> {
  await app.sql(
    `INSERT INTO programme (id, code, name_zh, name_en, starts_on, organization_key)
     SELECT gen_random_uuid(), $1, $1, $1, DATE '2026-01-01', key FROM organization WHERE code = 'BJ'`,
    [code],
  );
  return code;
}

/** Imports a file. */
export function importFile(app: TestApp, by: Signed, file: Buffer | string, fields: Record<string, string> = {}) {
  const form = app
    .request()
    .post(at('/ocds/imports'))
    .set({ ...by.bearer, 'idempotency-key': randomUUID() });
  for (const [name, value] of Object.entries(fields)) form.field(name, value);
  return form.attach('file', Buffer.from(file), 'releases.jsonl');
}

/** Imports releases, a line each, whose parties may be missing; throws unless all are stored. */
export async function importAll(app: TestApp, by: Signed, programme: string, releases: readonly object[]) {
  const lines = releases.map((each) => JSON.stringify(each)).join('\n');
  const { status, body } = await importFile(app, by, lines, { programme, parties: 'optional' });
  if (status !== 201 || body.imported !== releases.length) throw new Error(JSON.stringify(body));
}

/** A flag as the API answers it, as far as tests look. */
export interface Flag {
  readonly subject: string;
  readonly tenderTitle: string | null;
  readonly partyCode: string | null;
  readonly value: number;
  readonly rows: readonly { readonly bidders: readonly string[] }[];
}

/** The time for bids, and how the tender was held. */
export const period = (startDate: string, endDate: string, procurementMethod = 'open') => ({
  tender: { procurementMethod, tenderPeriod: { startDate, endDate } },
});

/** A tender that `A` wins at 100 before `B` at so much more. */
export const won = (ocid: string, second: number, more: object = {}) =>
  release(
    ocid,
    [
      ['A', 100],
      ['B', second],
    ],
    'A',
    more,
  );
