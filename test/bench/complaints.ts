import type { Client } from 'pg';
import type { Deck } from './generator.js';
import { BENCH_PASSWORD } from './load/people.js';

/** The measures of complaints: what, as whom. */
export const complaintMeasures = [
  { name: 'read', role: 'officer', username: 'bench.officer' },
  { name: 'read', role: 'leader', username: 'bench.leader' },
  { name: 'list', role: 'officer', username: 'bench.officer' },
  { name: 'list', role: 'leader', username: 'bench.leader' },
  { name: 'file', role: 'clerk', username: 'bench.clerk' },
  { name: 'file', role: 'leader', username: 'bench.leader' },
  { name: 'act', role: 'clerk', username: 'bench.clerk' },
  { name: 'act', role: 'leader', username: 'bench.leader' },
] as const;

/** One of them. */
export type ComplaintMeasure = (typeof complaintMeasures)[number];

/** Where the two sides listen, and what both work on. */
export interface Stage {
  readonly admin: Client;
  readonly apiPort: number;
  readonly ceilingPort: number;
}

type Item = Deck['items'][number];

/** States that an open complaint on a handler's or leader's list is in. */
export const LISTED = 'ACCEPTED,MOVED_TO_UNIT';
const SAMPLE = 4_000;
const LETTER = JSON.stringify({
  channel: 'LETTER',
  receivedAt: new Date(Date.now() - 7_200_000).toISOString(),
  title: '反映某工程招标有关问题（$n）',
  content: '来信反映：三家投标单位报价规律性一致，技术标雷同，评标过程有关人员与投标单位往来密切，请组织核查。',
  realName: false,
  allegations: [
    { accusedName: '某项目部负责人', issueType: 'BID_RIGGING', matter: '串通投标，报价规律性一致。' },
    { accusedName: '某招标代理经办人', issueType: 'BRIBERY', matter: '收受好处，泄露标底。' },
  ],
});
const CORRECTION = JSON.stringify({ title: '反映某单位有关问题（更正$n）', opinion: '标题有误，予以更正' });

/** Signs in and answers the header of every later request. */
export async function signIn(port: number, username: string): Promise<string> {
  const answer = await fetch(`http://127.0.0.1:${port}/api/v1/auth/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, password: BENCH_PASSWORD }),
  });
  if (!answer.ok) throw new Error(`sign-in of ${username}: ${await answer.text()}`);
  return `authorization: Bearer ${((await answer.json()) as { accessToken: string }).accessToken}\r\n`;
}

/** The requests of both sides; acts have cases of their own each, because versions move. */
export async function decksOf(
  { name, role, username }: ComplaintMeasure,
  { admin, apiPort, ceilingPort }: Stage,
): Promise<{ ours: Deck; ceiling: Deck }> {
  const headers = await signIn(apiPort, username);
  const ours = (items: Item[], more: Partial<Deck> = {}): Deck => ({
    port: apiPort,
    method: 'GET',
    headers,
    expected: 200,
    items,
    ...more,
  });
  const ceiling = (items: Item[], more: Partial<Deck> = {}): Deck => ({
    port: ceilingPort,
    method: 'GET',
    headers: '',
    expected: 200,
    items,
    ...more,
  });
  if (name === 'file') {
    const post = { method: 'POST', expected: 201, body: LETTER } as const;
    // Each of the eight connections needs a card of its own.
    const eight = (path: string) => Array.from({ length: 8 }, () => ({ path }));
    return { ours: ours(eight('/api/v1/complaints'), post), ceiling: ceiling(eight('/file'), post) };
  }
  if (name === 'list') {
    const places = await placesOf(admin, role);
    return {
      ours: ours(
        places.map(({ id }) => ({
          path: `/api/v1/complaints?state=${LISTED}&organizationId=${id}&sort=dueOn&limit=50`,
        })),
      ),
      ceiling: ceiling(
        places.map(({ key }) => ({ path: `/${role === 'officer' ? 'assigned' : 'list'}/${key}/${LISTED}` })),
      ),
    };
  }
  const cases = await sample(admin, name, role);
  if (name === 'read') {
    return {
      ours: ours(cases.map(({ id }) => ({ path: `/api/v1/complaints/${id}` }))),
      ceiling: ceiling(cases.map(({ id }) => ({ path: `/read/${id}` }))),
    };
  }
  const post = { method: 'POST', expected: 200, body: CORRECTION } as const;
  const half = (parity: number) => cases.filter((_, index) => index % 2 === parity);
  return {
    ours: ours(
      half(0).map(({ id, version }) => ({ path: `/api/v1/complaints/${id}/actions/correct`, version })),
      post,
    ),
    ceiling: ceiling(
      half(1).map(({ id, version }) => ({ path: `/act/${id}`, version })),
      post,
    ),
  };
}

/** Districts for the leader; the officer's own unit, which the ceiling reads by the officer's account. */
async function placesOf(admin: Client, role: string): Promise<{ id: string; key: number }[]> {
  const text =
    role === 'officer'
      ? `SELECT o.id, (SELECT key FROM app_user WHERE username = 'bench.officer') AS key FROM organization o WHERE code = 'U1'`
      : `SELECT id, key FROM organization WHERE code LIKE 'D%' ORDER BY key`;
  const { rows } = await admin.query<{ id: string; key: number }>(text);
  // A deck is dealt to eight connections: each gets every place.
  return Array.from({ length: 8 }, () => rows).flatMap((all, index) => [
    ...all.slice(index % all.length),
    ...all.slice(0, index % all.length),
  ]);
}

/** Complaints that the role may read or correct, spread over all of them. */
async function sample(admin: Client, name: string, role: string): Promise<{ id: string; version: number }[]> {
  const mine =
    role === 'officer' ? `(SELECT key FROM app_user WHERE username = 'bench.officer') = ANY (assignees)` : 'true';
  const here = role === 'clerk' ? `o2 = (SELECT key FROM organization WHERE code = 'D1')` : 'true';
  const state = name === 'act' ? `is_open AND state <> 'CONCLUDED'` : 'true';
  const { rows } = await admin.query<{ id: string; version: number }>(
    `SELECT id, version FROM case_file WHERE ${mine} AND ${here} AND ${state} ORDER BY md5(id::text) LIMIT ${SAMPLE}`,
  );
  return rows;
}
