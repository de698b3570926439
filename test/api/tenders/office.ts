import type { Signed, TestApp } from '../../support/app.js';

/** Where a path of the API lies. */
export const at = (path: string): string => `/api/v1${path}`;

/** A tender as the tests look at it. */
export interface Tender {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly bids: readonly { readonly id: string; readonly bidders: readonly { readonly code: string }[] }[];
  readonly challenges: readonly { readonly id: string }[];
  readonly savings: readonly { readonly id: string }[];
  readonly [field: string]: unknown;
}

/** Everybody who has to do with a tender, signed in. */
export interface Office {
  readonly stationed: Signed;
  readonly head: Signed;
  readonly officer: Signed;
  readonly deputy: Signed;
  readonly principal: Signed;
  readonly conduct: Signed;
  readonly clerk: Signed;
  readonly ids: Readonly<Record<string, string>>;
}

/** Signs everybody in. */
export async function openOffice(app: TestApp): Promise<Office> {
  const names = {
    stationed: 'stationed.officer',
    head: 'supervision.head',
    officer: 'supervision.officer',
    deputy: 'deputy',
    principal: 'principal',
    conduct: 'conduct.officer',
    clerk: 'petition.clerk',
  };
  const signed = await Promise.all(Object.entries(names).map(async ([role, name]) => [role, await app.as(name)]));
  const accounts = await app.sql<{ username: string; id: string }>('SELECT username, id FROM app_user');
  const ids = Object.fromEntries(accounts.map(({ username, id }) => [username, id]));
  return { ...(Object.fromEntries(signed) as Omit<Office, 'ids'>), ids };
}

/** Tries one action. */
export const attempt = (by: Signed, { id, version }: Tender, action: string, body: object = {}) =>
  by.post(at(`/tenders/${id}/actions/${action}`), body, { 'if-match': `"${version}"` });

/** Does one action; throws unless it is done. */
export async function act(by: Signed, tender: Tender, action: string, body: object = {}): Promise<Tender> {
  const answer = await attempt(by, tender, action, body);
  if (answer.status !== 200) throw new Error(`${action}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body;
}

/** A tender in the plan. */
export async function plan({ stationed }: Office, more: object = {}): Promise<Tender> {
  const wanted = { title: '某场馆土方工程', isMajor: true, method: 'OPEN', buyerName: '某场馆业主', ...more };
  const { status, body } = await stationed.post(at('/tenders'), wanted);
  if (status !== 201) throw new Error(JSON.stringify(body));
  return body;
}

/** The papers of a tender issued on 2 March 2026, bids closing on the 25th. */
export const papers = { papersIssuedAt: '2026-03-02T09:00:00+08:00', bidsCloseAt: '2026-03-25T09:00:00+08:00' };

/** Bids of that many bidders. */
export const bids = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    bidders: [{ code: `9111${index}`, name: `投标人${index + 1}` }],
    amountFen: 1_000_000_00 + index * 5_000_00,
    receivedAt: '2026-03-25T08:30:00+08:00',
  }));

/** Opened, with three bids. */
export async function opened(office: Office, more: object = {}, count = 3): Promise<Tender> {
  const published = await act(office.stationed, await plan(office, more), 'publish', papers);
  return act(office.stationed, published, 'open', { openedOn: '2026-03-25', bids: bids(count) });
}

/** Its candidates published from 28 to 31 March. */
export async function announced(office: Office, more: object = {}): Promise<Tender> {
  const tender = await opened(office, more);
  const results = tender.bids.map(({ id }, index) => ({ bidId: id, status: 'VALID', rank: index + 1 }));
  const evaluated = await act(office.stationed, tender, 'evaluate', { evaluatedOn: '2026-03-27', results });
  return act(office.stationed, evaluated, 'publishCandidates', {
    publishedOn: '2026-03-28',
    publishedTo: '2026-03-31',
  });
}

/** Awarded to its first candidate on 2 April. */
export async function awarded(office: Office, more: object = {}): Promise<Tender> {
  const tender = await announced(office, more);
  return act(office.stationed, tender, 'award', { bidId: tender.bids[0]?.id, awardedOn: '2026-04-02' });
}
