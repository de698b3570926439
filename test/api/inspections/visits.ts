import { legalDayOf } from '../../../libs/kernel/legal-day.js';
import type { Signed, TestApp } from '../../support/app.js';

/** Where a path of the API lies. */
export const at = (path: string): string => `/api/v1${path}`;

/** An inspection as the tests look at it. */
export interface Visit {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly number: string | null;
  readonly findings: readonly Finding[];
  readonly rectifications: readonly { readonly id: string; readonly state: string; readonly isOverdue: boolean }[];
  readonly team: readonly { readonly role: string; readonly signedAt: string | null }[];
  readonly [field: string]: unknown;
}

/** A finding as the tests look at it. */
export interface Finding {
  readonly id: string;
  readonly standing: string;
  readonly severity: string | null;
  readonly clause: string | null;
  readonly description: string | null;
}

const people = [
  'supervision.officer',
  'supervision.officer2',
  'supervision.head',
  'conduct.officer',
  'stationed.officer',
  'deputy',
  'principal',
  'unit.liaison',
  'archivist',
  'clue.manager',
] as const;

/** Everybody whom an inspection meets, signed in; a published checklist with one mandatory item of two. */
export interface Office {
  readonly as: Readonly<Record<(typeof people)[number], Signed>>;
  readonly ids: Readonly<Record<string, string>>;
  readonly unit: string;
  readonly checklistId: string;
  readonly today: string;
}

/** Signs everybody in and publishes the checklist. */
export async function openOffice(app: TestApp): Promise<Office> {
  const signed = await Promise.all(people.map(async (name) => [name, await app.as(name)] as const));
  const as = Object.fromEntries(signed) as Office['as'];
  const accounts = await app.sql<{ username: string; id: string }>('SELECT username, id FROM app_user');
  const [unit] = await app.sql<{ id: string }>(`SELECT id FROM organization WHERE code = 'BJ-JW'`);
  return {
    as,
    ids: Object.fromEntries(accounts.map(({ username, id }) => [username, id])),
    unit: unit?.id ?? '',
    checklistId: await publishChecklist(as, 'TENDER-CHECK'),
    today: legalDayOf(app.clock.now()),
  };
}

/** A checklist whose first version is published; answers its id. */
export async function publishChecklist(as: Office['as'], code: string): Promise<string> {
  const items = [
    { content: '招标方式是否经核准', clause: '招标投标法第九条', mandatory: true },
    { content: '评标专家是否随机抽取' },
  ];
  const { body } = await as['supervision.officer'].post(at('/checklists'), { code, title: '招标检查清单', items });
  await as['supervision.head'].post(at(`/checklists/${body.checklistId}/versions/1/actions/publish`));
  return body.checklistId;
}

/** A complete plan. */
export const planOf = ({ unit, checklistId }: Office, more: object = {}) => ({
  title: '专项资金使用情况检查',
  type: 'SPECIAL',
  kind: 'INTEGRITY',
  topics: ['FUND', 'TENDER'],
  subjects: [{ organizationId: unit }],
  basis: '年度监督检查计划第三项',
  checklist: { checklistId, version: 1 },
  startsOn: '2026-10-01',
  endsOn: '2027-03-31',
  stages: [
    { name: '自查', startsOn: '2026-10-01', endsOn: '2026-10-31' },
    { name: '抽查', startsOn: '2026-11-01', endsOn: '2027-03-31' },
  ],
  ...more,
});

/** Tries one action. */
export const attempt = (
  by: Signed,
  { id, version }: Pick<Visit, 'id' | 'version'>,
  action: string,
  body: object = {},
) => by.post(at(`/inspections/${id}/actions/${action}`), body, { 'if-match': `"${version}"` });

/** Does one action; throws unless it is done. */
export async function act(by: Signed, visit: Visit, action: string, body: object = {}): Promise<Visit> {
  const answer = await attempt(by, visit, action, body);
  if (answer.status !== 200) throw new Error(`${action}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body;
}

/** A draft. */
export async function draft(office: Office, more: object = {}): Promise<Visit> {
  const { status, body } = await office.as['supervision.officer'].post(at('/inspections'), planOf(office, more));
  if (status !== 201) throw new Error(JSON.stringify(body));
  return body;
}

/** The team that the tests send out. */
export const teamOf = ({ ids }: Office) => ({
  leaderId: ids['supervision.officer'],
  memberIds: [ids['supervision.officer2']],
});
/** A statement that nothing keeps the signer away. */
export const statement = { hasNoGround: true, statement: '与被检查单位及人员无应当回避的关系' };
/** A finding. */
export const finding = {
  severity: 'HIGH',
  dimension: 'COST',
  clause: '招标投标法第四条',
  description: '肢解工程规避招标',
};

/** Initiated, its notice issued. */
export async function noticed(office: Office, more: object = {}): Promise<Visit> {
  const sent = await act(office.as['supervision.officer'], await draft(office, more), 'submit');
  const initiated = await act(office.as.deputy, sent, 'initiate');
  return act(office.as['supervision.head'], initiated, 'issueNotice', { signedBy: '宋维平' });
}

/** A team that has been proposed and has signed. */
export async function teamSigned(office: Office, more: object = {}): Promise<Visit> {
  const proposed = await act(office.as['supervision.head'], await noticed(office, more), 'proposeTeam', teamOf(office));
  const first = await act(office.as['supervision.officer'], proposed, 'signStatement', statement);
  return act(office.as['supervision.officer2'], first, 'signStatement', statement);
}

/** On site, with the mandatory item answered. */
export async function onSite(office: Office, more: object = {}): Promise<Visit> {
  const formed = await act(office.as.deputy, await teamSigned(office, more), 'approveTeam');
  const there = await act(office.as['supervision.officer'], formed, 'goOnSite', { certificate: '检查工作证' });
  return act(office.as['supervision.officer2'], there, 'recordPaper', {
    item: 1,
    answer: 'MET',
    takenAt: new Date(Date.now() - 60_000).toISOString(),
  });
}

/** With one finding, which the unit has seen. */
export async function found(office: Office, more: object = {}): Promise<Visit> {
  const recorded = await act(office.as['supervision.officer2'], await onSite(office, more), 'recordFinding', finding);
  return act(office.as['supervision.officer'], recorded, 'submitFindings');
}

/** The unit has confirmed and sent its plan. */
export async function rectifying(office: Office, more: object = {}): Promise<Visit> {
  const visit = await found(office, more);
  const said = { statement: '情况属实，立即整改', confirmedBy: '彭丽娟' };
  const confirmed = await act(office.as['unit.liaison'], visit, 'confirmFindings', said);
  const items = [{ findingId: visit.findings[0]?.id, measure: '重新组织招标', owner: '工程部', dueOn: '2099-01-31' }];
  return act(office.as['unit.liaison'], confirmed, 'planRectification', { items });
}

/** The id of the first item. */
export const itemOf = ({ rectifications }: Visit) => ({ itemId: rectifications[0]?.id });

/** The unit has submitted what it did. */
export async function submitted(office: Office, more: object = {}): Promise<Visit> {
  const visit = await rectifying(office, more);
  return act(office.as['unit.liaison'], visit, 'submitItem', { ...itemOf(visit), evidence: '新的中标通知书' });
}

/** Checked again, everything verified. */
export async function settled(office: Office, more: object = {}): Promise<Visit> {
  const visit = await submitted(office, more);
  const again = await act(office.as['supervision.officer2'], visit, 'startRecheck');
  return act(office.as['supervision.officer2'], again, 'verifyItem', itemOf(visit));
}
