import type { Signed, TestApp } from './app.js';

const BASE = '/api/v1/complaints';

/** A letter like any other; `more` says what is special. */
export const letter = (more: object = {}): object => ({
  channel: 'LETTER',
  receivedAt: '2026-11-20T08:00:00+08:00',
  title: '某工地土方招标疑有串标',
  content: '三家投标单位报价规律性一致。',
  realName: false,
  allegations: [{ accusedName: '某项目部经理', issueType: 'BID_RIGGING', matter: '串通投标' }],
  ...more,
});

/** What the wire answers of a complaint. */
export interface Filed {
  readonly id: string;
  readonly version: number;
  readonly [field: string]: unknown;
}

/** Files a letter; throws what refuses it. */
export async function fileLetter(by: Signed, more: object = {}): Promise<Filed> {
  const { status, body } = await by.post(BASE, letter(more));
  if (status !== 201) throw new Error(`not filed: ${status} ${JSON.stringify(body)}`);
  return body;
}

/** Does an action on what was last seen of a complaint; throws what refuses it. */
export async function act(by: Signed, { id, version }: Filed, action: string, body: object = {}): Promise<Filed> {
  const answer = await by.post(`${BASE}/${id}/actions/${action}`, body, { 'if-match': `"${id}-${version}"` });
  if (answer.status !== 200) throw new Error(`not done: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body;
}

/** Makes words common in the eyes of the search, as if there were a million cases. */
export async function makeCommon(app: TestApp, ...words: string[]): Promise<void> {
  await app.sql('DELETE FROM search_learning');
  await app.sql(`INSERT INTO search_learning (cases, last_key, learnt_at) VALUES (1000000, 1000000000, now())`);
  await app.sql(
    'INSERT INTO search_word SELECT unnest($1::text[]), 250000 ON CONFLICT (word) DO UPDATE SET cases = 250000',
    [words],
  );
}
