import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type request from 'supertest';
import { type Signed, startTestApp, type TestApp } from '../../support/app.js';
import { digestOfTables } from '../../support/snapshot.js';

const at = (path: string) => `/api/v1${path}`;
let app: TestApp;
let by: Record<'clerk' | 'sys' | 'sec' | 'deputy' | 'officer', Signed>;
let ids: Record<'person' | 'user' | 'organ' | 'unit' | 'lower' | 'officer' | 'colleague', string>;

beforeAll(async () => {
  app = await startTestApp();
  const names = {
    clerk: 'petition.clerk',
    sys: 'sys.admin',
    sec: 'sec.admin',
    deputy: 'deputy',
    officer: 'supervision.officer',
  };
  const signed = await Promise.all(Object.entries(names).map(async ([key, name]) => [key, await app.as(name)]));
  by = Object.fromEntries(signed);
  const [row] = await app.sql<typeof ids>(`SELECT
    (SELECT id FROM person WHERE name = '彭丽娟') AS person, (SELECT id FROM app_user WHERE username = 'registry') AS "user",
    (SELECT id FROM app_user WHERE username = 'supervision.officer2') AS colleague,
    (SELECT id FROM app_user WHERE username = 'supervision.officer') AS officer,
    (SELECT id FROM organization WHERE code = 'BJ') AS organ, (SELECT id FROM organization WHERE code = 'BJ-JD1') AS unit,
    (SELECT id FROM organization WHERE code = 'BJ-CY') AS lower`);
  ids = row as typeof ids;
});
afterAll(() => app?.stop());

const complaint = () => ({
  channel: 'LETTER',
  kind: 'ACCUSATION',
  receivedAt: '2026-11-20T08:00:00+08:00',
  title: '某工地土方招标疑有串标',
  content: '三家投标单位报价规律性一致。',
  realName: true,
  reporter: { name: '王某', contact: '13800000000', idNumber: '110101199001011234', address: '某街道' },
  secrecy: 'INTERNAL',
  programme: 'DEMO-LIVE',
  projectId: ids.organ,
  externalNo: '外-1',
  organizationId: ids.organ,
  allegations: [
    {
      accusedName: '某项目部经理',
      accusedPersonId: ids.person,
      accusedOrganizationId: ids.lower,
      issueType: 'BID_RIGGING',
      matter: '串通投标',
    },
  ],
});

interface Case {
  id: string;
  version: number;
  allegations: { id: string }[];
}
const filed = async (): Promise<Case> =>
  (await by.clerk.post(at('/complaints'), { ...complaint(), programme: undefined })).body;
const act = async (who: Signed, { id, version }: Case, action: string, body: object = {}) =>
  (await who.post(at(`/complaints/${id}/actions/${action}`), body, { 'if-match': `"${version}"` })).body as Case;
const accepted = async () => act(by.clerk, await act(by.clerk, await filed(), 'register'), 'accept');
const inHand = async () =>
  act(by.clerk, await accepted(), 'moveToUnit', { organizationId: ids.unit, assigneeIds: [ids.officer] });

/** A request that would be accepted as it stands, made anew each time because some of them change the case. */
type Good = () => Promise<{ who: Signed; path: string; body: object; method?: 'patch'; version?: number }>;
const onCase =
  (who: keyof typeof by, action: string, make: () => Promise<Case>, body: (made: Case) => object): Good =>
  async () => {
    const made = await make();
    return {
      who: by[who],
      path: at(`/complaints/${made.id}/actions/${action}`),
      body: body(made),
      version: made.version,
    };
  };
const plain =
  (who: keyof typeof by, path: string, body: () => object): Good =>
  async () => ({ who: by[who], path: at(path), body: body() });

const good: Readonly<Record<string, Good>> = {
  'filing a complaint': plain('clerk', '/complaints', complaint),
  correcting: onCase('clerk', 'correct', filed, () => ({
    opinion: '抄录有误',
    title: '更正后的标题',
    content: '更正后的内容',
    channel: 'VISIT',
    kind: 'APPEAL',
    receivedAt: '2026-11-19T08:00:00+08:00',
    secrecy: 'WORK_SECRET',
    programme: 'DEMO-LIVE',
    externalNo: '外-2',
    addAllegations: [
      {
        accusedName: '某科长',
        accusedPersonId: ids.person,
        accusedOrganizationId: ids.lower,
        issueType: 'BID_RIGGING',
        matter: '收受财物',
      },
    ],
  })),
  registering: onCase('clerk', 'register', filed, () => ({ kind: 'APPEAL', opinion: '同意登记' })),
  'moving to a unit': onCase('clerk', 'moveToUnit', accepted, () => ({
    organizationId: ids.unit,
    assigneeIds: [ids.officer],
    opinion: '请办理',
  })),
  concluding: onCase('officer', 'conclude', inHand, (made) => ({
    opinion: '核查完毕',
    conclusions: made.allegations.map(({ id }) => ({ allegationId: id, conclusion: 'UNFOUNDED', basis: '无据可查' })),
  })),
  'proposing a grant': plain('sec', '/grants', () => ({
    userId: ids.user,
    role: 'ARCHIVIST',
    organizationId: ids.organ,
    validFrom: '2026-01-01',
    validTo: '2027-01-01',
    reason: '代管档案',
  })),
  'approving a deputation': plain('deputy', '/deputations', () => ({
    absentUserId: ids.officer,
    actingUserId: ids.colleague,
    validFrom: '2026-11-01',
    validTo: '2026-12-01',
    reason: '外出学习',
  })),
  'adding a person': plain('sys', '/people', () => ({
    name: '新人',
    organizationId: ids.unit,
    superiorId: ids.person,
    validFrom: '2020-01-01',
    validTo: '2030-01-01',
  })),
  'appointing to a post': async () => ({
    who: by.sys,
    path: at(`/people/${ids.person}/posts`),
    body: { organizationId: ids.unit, title: '科员', rank: 'SECTION', validFrom: '2020-01-01', validTo: '2030-01-01' },
  }),
  'opening an account': plain('sys', '/users', () => ({
    username: `u${Math.random().toString(36).slice(2, 10)}`,
    personId: ids.person,
    password: 'a-long-enough-password',
    clearance: 'INTERNAL',
  })),
  'adding an organisation': plain('sys', '/organizations', () => ({
    code: `T-${Math.random().toString(36).slice(2, 8).toUpperCase()}`,
    name: '新设机构',
    type: 'SUPERVISED_UNIT',
    parentId: ids.organ,
    regionCode: '110105',
    validFrom: '2020-01-01',
    validTo: '2030-01-01',
  })),
};

const deep = (levels: number): unknown => (levels === 0 ? 1 : { a: deep(levels - 1) });
const wrong: readonly unknown[] = [
  null,
  42,
  2 ** 53,
  true,
  '',
  'x',
  '2026-02-30',
  '2026-11-20T25:00:00+08:00',
  '2026-W47-5T08:00:00+08:00',
  '+275760-09-13T00:00:00.001Z',
  '9999-12-31',
  "'; DROP TABLE case_file; --",
  '00000000-0000-0000-0000-000000000000',
  '长'.repeat(30_000),
  [],
  [null],
  [[]],
  {},
  deep(20),
];

/** Every place of a body that holds something: `/title`, `/allegations/0/matter`. */
function pointersIn(value: unknown, parent = ''): string[] {
  if (typeof value !== 'object' || value === null) return [parent];
  const inner = Object.entries(value).flatMap(([key, each]) => pointersIn(each, `${parent}/${key}`));
  return parent === '' ? inner : [parent, ...inner];
}

function withValue(body: object, pointer: string, value: unknown): object {
  const copy = structuredClone(body) as Record<string, unknown>;
  const names = pointer.split('/').slice(1);
  const last = names.pop() as string;
  let place: Record<string, unknown> = copy;
  for (const name of names) place = place[name] as Record<string, unknown>;
  place[last] = value;
  return copy;
}

const send = ({ who, path, body, version }: Awaited<ReturnType<Good>>) =>
  who.post(path, body, version === undefined ? {} : { 'if-match': `"${version}"` });

const kindOf = (value: unknown) => (value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value);

function valueAt(body: object, pointer: string): unknown {
  const names = pointer.split('/').slice(1);
  return names.reduce((place: unknown, name) => (place as Record<string, unknown>)[name], body);
}

/** What is amiss with an answer to `value` at `pointer`; undefined where it is as it should be. */
function amiss(answer: request.Response, isRightKind: boolean, pointer: string): string | undefined {
  const { status, type, body } = answer;
  if (status < 300) return isRightKind ? undefined : 'a wrong type was taken';
  if (status >= 500 || type !== 'application/problem+json') return 'no clear problem';
  if (status !== 400) return undefined;
  const top = `/${pointer.split('/')[1]}`;
  const places = (body.errors as { pointer: string }[]).map((each) => each.pointer);
  const ofRange = top === '/validFrom' && places.includes('/validTo');
  return ofRange || places.some((place) => place.startsWith(top)) ? undefined : 'no pointer to the field';
}

describe('every field of a body', () => {
  it.each(Object.keys(good))(
    '%s: takes the right value, and refuses a wrong one with its place',
    async (name) => {
      const make = good[name] as Good;
      let current = await make();
      const sample = await send(await make());
      expect([name, sample.status < 300, sample.body.errors]).toEqual([name, true, undefined]);
      const findings: unknown[] = [];
      for (const pointer of pointersIn(current.body)) {
        let before = await digestOfTables(app);
        for (const value of wrong) {
          const answer = await send({ ...current, body: withValue(current.body, pointer, value) });
          const isRightKind = kindOf(value) === kindOf(valueAt(current.body, pointer));
          const finding = amiss(answer, isRightKind, pointer);
          const shown = JSON.stringify(value).slice(0, 60);
          if (finding)
            findings.push([finding, pointer, shown, answer.status, JSON.stringify(answer.body).slice(0, 200)]);
          if (answer.status >= 300) continue;
          current = await make();
          before = await digestOfTables(app);
        }
        expect([pointer, await digestOfTables(app)]).toEqual([pointer, before]);
      }
      expect(findings).toEqual([]);
    },
    120_000,
  );

  it('correcting: the time of receipt has its offset and is not in the future', async () => {
    for (const receivedAt of ['2026-11-20T08:00:00', '2126-01-01T08:00:00+08:00', '1900-01-01T08:00:00+08:00']) {
      const made = await filed();
      const path = at(`/complaints/${made.id}/actions/correct`);
      const answer = await by.clerk.post(
        path,
        { opinion: '抄录有误', receivedAt },
        { 'if-match': `"${made.version}"` },
      );
      expect([answer.status, answer.body.errors[0]?.pointer]).toEqual([400, '/receivedAt']);
    }
  });
});
