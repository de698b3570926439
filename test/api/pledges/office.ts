import { type Signed, startTestApp, type TestApp } from '../../support/app.js';

/** The address of the API. */
export const at = (path: string) => `/api/v1${path}`;

/** Terms that can be issued. */
export const terms = {
  objectives: [{ number: 1, text: '工程建设廉洁高效，不发生严重违纪违法案件' }],
  tasks: [{ number: 1, objective: 1, text: '招标全过程监督', measure: '应招标项目监督率100%' }],
  divisions: [{ objective: 1, businessDuty: '主持工程建设与招投标', integrityDuty: '负责本单位党风廉政建设' }],
};

/** An office in which a pledge can be taken from its draft to its end. */
export interface PledgeOffice {
  readonly app: TestApp;
  readonly officer: Signed;
  readonly deputy: Signed;
  readonly principal: Signed;
  readonly liaison: Signed;
  /** The supervised unit, its liaison (who pledges), the deputy (to whom): public ids. */
  readonly unit: string;
  readonly responsible: string;
  readonly superior: string;
  act(
    who: Signed,
    made: Made,
    action: string,
    body?: object,
  ): Promise<Made & { readonly code: string; readonly status: number }>;
  draft(more?: object): Promise<Made>;
  /** A draft that has been issued, signed and countersigned. */
  inForce(more?: object): Promise<Made>;
  /** Another person with a post in the unit. */
  person(name: string, organization?: string): Promise<string>;
}

/** A pledge as the API answers it. */
export type Made = Record<string, never> & {
  id: string;
  version: number;
  state: string;
  textHash: string;
  text: string;
};

let serial = 0;

/** Opens the office with a campaign `ZR-TEST` of this very year. */
export async function openOffice(): Promise<PledgeOffice> {
  const app = await startTestApp();
  const [officer, deputy, principal, liaison] = (await Promise.all(
    ['conduct.officer', 'deputy', 'principal', 'unit.liaison'].map((name) => app.as(name)),
  )) as [Signed, Signed, Signed, Signed];
  const [row] = await app.sql<{ unit: string; top: string; responsible: string; superior: string }>(
    `SELECT (SELECT id FROM organization WHERE code = 'BJ-JW') AS unit, (SELECT id FROM organization WHERE code = 'BJ') AS top,
       (SELECT p.id FROM app_user u JOIN person p ON p.key = u.person_key WHERE u.username = 'unit.liaison') AS responsible,
       (SELECT p.id FROM app_user u JOIN person p ON p.key = u.person_key WHERE u.username = 'deputy') AS superior`,
  );
  const { unit, top, responsible, superior } = row as NonNullable<typeof row>;
  const year = new Date().getUTCFullYear();
  await officer.post(at('/pledges/campaigns'), {
    code: 'ZR-TEST',
    name: '年度责任书',
    year,
    organizationId: top,
    template: terms,
  });

  const act: PledgeOffice['act'] = async (who, made, action, body = {}) => {
    const answer = await who.post(at(`/pledges/${made.id}/actions/${action}`), body, {
      'if-match': `"${made.version}"`,
    });
    return { ...answer.body, status: answer.status };
  };
  const draft: PledgeOffice['draft'] = async (more = {}) => {
    const place = {
      level: 'DIVISION',
      organizationId: unit,
      isFirst: false,
      responsiblePersonId: responsible,
      superiorPersonId: superior,
    };
    const answer = await officer.post(at('/pledges'), { campaign: 'ZR-TEST', ...place, ...more });
    return { ...answer.body, status: answer.status };
  };
  return {
    app,
    officer,
    deputy,
    principal,
    liaison,
    unit,
    responsible,
    superior,
    act,
    draft,
    inForce: async (more = {}) => {
      const issued = await act(principal, await draft(more), 'issue');
      const signature = { textHash: issued.textHash, readToEnd: true };
      return act(deputy, await act(liaison, issued, 'sign', signature), 'countersign', signature);
    },
    person: (name, organization = 'BJ-JW') => employ(app, name, organization),
  };
}

/** Somebody with a post at the organisation from 2001 on. */
async function employ(app: TestApp, name: string, organization: string): Promise<string> {
  const [{ id } = { id: '' }] = await app.sql<{ id: string }>(
    `WITH p AS (INSERT INTO person (id, name, organization_key) SELECT gen_random_uuid(), $1, key FROM organization WHERE code = $2 RETURNING key, id, organization_key),
       t AS (INSERT INTO post (person_key, organization_key, title, rank, valid_from) SELECT key, organization_key, '处长', 'DIVISION', DATE '2001-01-01' FROM p)
     SELECT id FROM p`,
    [`${name}${++serial}`, organization],
  );
  return id;
}
