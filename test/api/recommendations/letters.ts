import type { Signed, TestApp } from '../../support/app.js';

/** Where a path of the API lies. */
export const at = (path: string): string => `/api/v1${path}`;

/** A letter as the tests look at it. */
export interface Letter {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly number: string | null;
  readonly textHash: string | null;
  readonly [field: string]: unknown;
}

/** Everybody whom a letter passes, signed in. */
export interface Office {
  readonly drafter: Signed;
  readonly head: Signed;
  readonly registry: Signed;
  readonly deputy: Signed;
  readonly principal: Signed;
  readonly liaison: Signed;
  readonly ids: Readonly<Record<string, string>>;
  readonly unit: string;
}

/** Signs everybody in. */
export async function openOffice(app: TestApp): Promise<Office> {
  const people = await Promise.all(
    ['supervision.officer', 'supervision.head', 'registry', 'deputy', 'principal', 'unit.liaison'].map((name) =>
      app.as(name),
    ),
  );
  const [drafter, head, registry, deputy, principal, liaison] = people as [
    Signed,
    Signed,
    Signed,
    Signed,
    Signed,
    Signed,
  ];
  const accounts = await app.sql<{ username: string; id: string }>('SELECT username, id FROM app_user');
  const [unit] = await app.sql<{ id: string }>(`SELECT id FROM organization WHERE code = 'BJ-JW'`);
  const ids = Object.fromEntries(accounts.map(({ username, id }) => [username, id]));
  return { drafter, head, registry, deputy, principal, liaison, ids, unit: unit?.id ?? '' };
}

/** A complete text. */
export const textOf = ({ unit }: Office, more: object = {}) => ({
  kind: 'SUPERVISION_PROPOSAL',
  title: '关于完善专项资金管理的监督建议',
  recipients: [{ organizationId: unit }],
  source: '监督检查中发现以下问题。',
  matters: '专项资金拨付依据不完整。',
  causes: '内控制度未及时修订。',
  items: ['修订资金管理办法。', '补齐拨付依据。'],
  replyDueOn: '2027-01-31',
  ...more,
});

/** Does one action; throws unless it is done. */
export async function act(by: Signed, letter: Letter, action: string, body: object = {}): Promise<Letter> {
  const answer = await attempt(by, letter, action, body);
  if (answer.status !== 200) throw new Error(`${action}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body;
}

/** Tries one action. */
export const attempt = (by: Signed, { id, version }: Letter, action: string, body: object = {}) =>
  by.post(at(`/recommendations/${id}/actions/${action}`), body, { 'if-match': `"${version}"` });

/** A draft. */
export async function draft(office: Office, more: object = {}): Promise<Letter> {
  const { status, body } = await office.drafter.post(at('/recommendations'), textOf(office, more));
  if (status !== 201) throw new Error(JSON.stringify(body));
  return body;
}

/** A letter that its reviewers have agreed to: the room's head, then the deputy. */
export async function reviewed(office: Office, more: object = {}): Promise<Letter> {
  const reviewerIds = [office.ids['supervision.head'], office.ids['deputy']];
  const sent = await act(office.drafter, await draft(office, more), 'submit', { reviewerIds });
  return act(office.deputy, await act(office.head, sent, 'approve'), 'approve', { opinion: '同意' });
}

/** A signed letter. */
export const signed = async (office: Office, more: object = {}): Promise<Letter> =>
  act(office.principal, await reviewed(office, more), 'sign');

/** A letter that was served today. */
export const served = async (office: Office, servedOn: string, more: object = {}): Promise<Letter> =>
  act(office.registry, await signed(office, more), 'serve', { method: 'IN_PERSON', servedOn, receivedBy: '彭丽娟' });

/** An answer to both items. */
export const replies = [
  { item: 1, adoption: 'ADOPTED', evidence: '新办法已印发。' },
  { item: 2, adoption: 'PARTLY', evidence: '已补齐两项。', reason: '其余一项依据已失效。' },
];
