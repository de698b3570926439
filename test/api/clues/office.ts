import type { Signed, TestApp } from '../../support/app.js';
import { employ } from '../matrix/complaint-cases.js';

/** Where a path of the API lies. */
export const at = (path: string): string => `/api/v1${path}`;

/** A clue as the tests look at it. */
export interface Clue {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly number: string;
  readonly allegations: readonly { readonly id: string; readonly conclusion: string | null }[];
  // biome-ignore lint/suspicious/noExplicitAny: answers are looked at field by field
  readonly [field: string]: any;
}

/** Everybody whom a clue passes, by user name, signed in; and ids of accounts and places. */
export interface Office {
  readonly app: TestApp;
  readonly by: Readonly<Record<string, Signed>>;
  readonly ids: Readonly<Record<string, string>>;
  readonly places: Readonly<Record<string, string>>;
}

const PEOPLE = [
  'petition.clerk',
  'petition.head',
  'clue.manager',
  'supervision.officer',
  'supervision.officer2',
  'supervision.head',
  'investigator',
  'investigator2',
  'trial.officer',
  'trial.second',
  'deputy',
  'principal',
  'archivist',
  'registry',
];

/** Opens the office: a second trial officer is employed, everybody signs in. */
export async function openOffice(app: TestApp): Promise<Office> {
  await employ(app, 'trial.second', 'TRIAL_OFFICER', 'BJ');
  const signed = await Promise.all(PEOPLE.map(async (name) => [name, await app.as(name)] as const));
  const accounts = await app.sql<{ username: string; id: string }>('SELECT username, id FROM app_user');
  const places = await app.sql<{ code: string; id: string }>('SELECT code, id FROM organization');
  return {
    app,
    by: Object.fromEntries(signed),
    ids: Object.fromEntries(accounts.map(({ username, id }) => [username, id])),
    places: Object.fromEntries(places.map(({ code, id }) => [code, id])),
  };
}

/** A body that logs a clue which came from the audit. */
export const newClue = (more: object = {}): object => ({
  source: 'AUDIT',
  sourceRef: '审移〔2026〕3号',
  title: '某工程变更洽商存疑',
  content: '审计发现变更洽商无据。',
  allegations: [{ accusedName: '某项目经理', issueType: 'CONTRACT_VARIATION', matter: '虚增工程量' }],
  ...more,
});

/** Somebody of the office. */
export const who = (office: Office, name: string): Signed => office.by[name] as Signed;

/** Logs a clue; throws unless it is logged. */
export async function log(office: Office, more: object = {}): Promise<Clue> {
  const { status, body } = await who(office, 'clue.manager').post(at('/clues'), newClue(more));
  if (status !== 201) throw new Error(`log: ${status} ${JSON.stringify(body)}`);
  return body;
}

/** Tries one action. */
export const attempt = (office: Office, name: string, { id, version }: Clue, action: string, body: object = {}) =>
  who(office, name).post(at(`/clues/${id}/actions/${action}`), body, { 'if-match': `"${version}"` });

/** Does one action; throws unless it is done. Whoever loses sight of the clue by it is answered its id and version. */
export async function act(office: Office, name: string, clue: Clue, action: string, body: object = {}): Promise<Clue> {
  const answer = await attempt(office, name, clue, action, body);
  if (answer.status !== 200) throw new Error(`${name} ${action}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return { ...clue, ...answer.body };
}

/** A clue in the unit, with its custodian. */
export async function allocated(office: Office, more: object = {}): Promise<Clue> {
  const proposed = await act(office, 'clue.manager', await log(office, more), 'proposeAllocation', {
    organizationId: office.places['BJ-JD1'],
  });
  const given = await act(office, 'principal', proposed, 'approveAllocation');
  return act(office, 'supervision.head', given, 'assignHandler', { assigneeIds: [office.ids['supervision.officer']] });
}

/** The body of each way of disposal. */
export const ways: Readonly<Record<string, object>> = {
  TALK_INQUIRY: { way: 'TALK_INQUIRY', grounds: '问题具体，需当面核对。', plan: '函询方案', contingency: '工作预案' },
  PRELIM_VERIFY: { way: 'PRELIM_VERIFY', grounds: '线索可查性强。', plan: '初核方案要点' },
  HELD: { way: 'HELD', grounds: '关键证人在境外。', reviewOn: '2027-01-15' },
  CLOSED_NO_ACTION: { way: 'CLOSED_NO_ACTION', grounds: '经比对不属职责范围。' },
};

/** A clue whose disposal the leader in charge has agreed to. */
export async function reviewed(office: Office, way: string, more: object = {}): Promise<Clue> {
  const proposed = await act(
    office,
    'supervision.officer',
    await allocated(office, more),
    'proposeDisposal',
    ways[way],
  );
  const studied = await act(office, 'supervision.head', proposed, 'studyDisposal', {
    studiedOn: '2026-11-20',
    participantIds: [office.ids['supervision.head'], office.ids['supervision.officer2']],
    opinion: '一致同意',
  });
  return act(office, 'deputy', studied, 'reviewDisposal', { opinion: '同意' });
}

/** A clue that is being verified by two, each with a signed statement. */
export async function withTeam(office: Office, more: object = {}): Promise<Clue> {
  const approved = await act(office, 'principal', await reviewed(office, 'PRELIM_VERIFY', more), 'approveVerification');
  const formed = await act(office, 'supervision.head', approved, 'formTeam', {
    leaderId: office.ids['supervision.officer'],
    memberIds: [office.ids['supervision.officer2']],
  });
  const first = await act(office, 'supervision.officer', formed, 'signStatement', { statement: '无应回避情形' });
  return act(office, 'supervision.officer2', first, 'signStatement', { statement: '无应回避情形' });
}

/** A clue with its plan approved. */
export async function verifying(office: Office, more: object = {}): Promise<Clue> {
  const planned = await act(office, 'supervision.officer', await withTeam(office, more), 'submitPlan', {
    plan: '查阅合同、约谈',
  });
  return act(office, 'deputy', planned, 'approvePlan', { round: 1 });
}

/** A conclusion for every allegation. */
export const concluded = ({ allegations }: Clue, conclusion = 'SUBSTANTIATED') =>
  allegations.map(({ id }) => ({ allegationId: id, conclusion, basis: '见核查报告' }));

/** A clue whose report is drafted, signed by both and submitted. */
export async function reported(office: Office, proposal: string, more: object = {}): Promise<Clue> {
  const begun = await verifying(office, more);
  const held = proposal === 'HELD' ? { reviewOn: '2027-01-15' } : {};
  const drafted = await act(office, 'supervision.officer', begun, 'draftReport', {
    report: '核查情况如下',
    doubts: '无',
    proposal,
    conclusions: concluded(begun),
    ...held,
  });
  const first = await act(office, 'supervision.officer', drafted, 'signReport', { round: 1 });
  const second = await act(office, 'supervision.officer2', first, 'signReport', { round: 1 });
  return act(office, 'supervision.officer', second, 'submitReport');
}

/** A filed case with two investigators. */
export const filed = async (office: Office): Promise<Clue> =>
  act(office, 'principal', await reported(office, 'CASE_FILED'), 'fileCase', {
    organizationId: office.places['BJ-SC1'],
    assigneeIds: [office.ids['investigator'], office.ids['investigator2']],
    planMeetingOn: '2026-11-20',
  });

/** The clue as somebody reads it. */
export const read = async (office: Office, name: string, { id }: { readonly id: string }) =>
  who(office, name).get(at(`/clues/${id}`));

/** Gives somebody one role more, as an approved grant would. */
export const promote = (office: Office, username: string, role: string) =>
  office.app.sql(
    `INSERT INTO role_grant (id, user_key, role, organization_key, valid_from, proposed_by, approved_by, approved_at)
     SELECT gen_random_uuid(), u.key, $2, o.key, DATE '2001-09-01', 1, 1, now() FROM app_user u, organization o WHERE u.username = $1 AND o.code = 'BJ'`,
    [username, role],
  );

/** Status of a refusal with the place or the code of its first error. */
export const refusalOf = (answer: { status: number; body: { errors?: { code: string; pointer: string }[] } }) => [
  answer.status,
  answer.body.errors?.[0]?.pointer || answer.body.errors?.[0]?.code,
];

/** Key of the clue in the database. */
export const keyOf = async ({ app }: Office, { id }: { readonly id: string }) =>
  (await app.sql<{ key: string }>('SELECT key::text FROM case_file WHERE id = $1', [id]))[0]?.key;

/** The rule that the database itself names when the owner tries to get round the application. */
export const broken = ({ app }: Office, sql: string, values: unknown[]) =>
  app.sql(sql, values).then(
    () => 'stored',
    ({ constraint }: { constraint?: string }) => constraint,
  );
