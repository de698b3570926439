import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../../support/app.js';
import {
  act,
  at,
  attempt,
  draft,
  finding,
  found,
  noticed,
  type Office,
  onSite,
  openOffice,
  planOf,
  settled,
  teamSigned,
  type Visit,
} from './visits.js';

const absent = '01900000-0000-7000-8000-000000000000';

let app: TestApp;
let office: Office;
let as: Office['as'];
const codes = (answer: { body: { errors: { code: string }[] } }) => answer.body.errors.map(({ code }) => code);

beforeAll(async () => {
  app = await startTestApp();
  office = await openOffice(app);
  as = office.as;
});
afterAll(() => app?.stop());

describe('an inspection', () => {
  it('goes from plan to archive, past everybody whose duty it is', async () => {
    const visit = await settled(office);
    expect(visit).toMatchObject({ state: 'RECHECK', rectifications: [{ state: 'VERIFIED' }], light: 'GREEN' });
    expect(visit.number).toMatch(/^BJ-JC-\d{4}-\d{4}$/);
    const closed = await act(as['supervision.head'], visit, 'close', { opinion: '问题已整改到位' });
    expect(closed).toMatchObject({ state: 'CLOSED', closingStatement: '问题已整改到位', closedOn: office.today });
    expect((await act(as.archivist, closed, 'archive')).state).toBe('ARCHIVED');
  });

  it('closes with a statement where nothing was found, by another person than who said so', async () => {
    const drafted = await act(as['supervision.officer'], await onSite(office), 'submitFindings');
    expect(codes(await attempt(as['unit.liaison'], drafted, 'confirmFindings', said))).toEqual(['somethingFound']);
    const closed = await act(as['supervision.head'], drafted, 'closeWithoutFindings', { opinion: '未发现问题' });
    expect(closed).toMatchObject({ state: 'CLOSED', findings: [], closingStatement: '未发现问题' });
  });

  it('is not sent for initiation while something is missing', async () => {
    for (const missing of ['topics', 'subjects', 'basis', 'checklist']) {
      const plan = await draft(office, { [missing]: undefined });
      const { status, body } = await attempt(as['supervision.officer'], plan, 'submit');
      expect([missing, status, body.errors[0].code]).toEqual([missing, 409, 'planComplete']);
    }
  });

  it('is initiated by the principal and filed where it is important, by the deputy otherwise', async () => {
    const important = await act(as['supervision.officer'], await draft(office, { important: true }), 'submit');
    expect(codes(await attempt(as.deputy, important, 'initiate'))).toEqual(['inspectionIsOrdinary']);
    const unfiled = await attempt(as.principal, important, 'initiateImportant');
    expect([unfiled.status, unfiled.body.errors[0].pointer]).toEqual([400, '/filedWith']);
    const initiated = await act(as.principal, important, 'initiateImportant', { filedWith: '市政府、上级监察机关' });
    expect(initiated).toMatchObject({ state: 'INITIATED', filedWith: '市政府、上级监察机关' });
    const ordinary = await act(as['supervision.officer'], await draft(office), 'submit');
    expect(codes(await attempt(as.principal, ordinary, 'initiateImportant', { filedWith: '市政府' }))).toEqual([
      'inspectionIsImportant',
    ]);
  });

  it('goes unannounced only by night, on holidays or by surprise, and says why', async () => {
    const initiate = async (more: object) =>
      act(as.deputy, await act(as['supervision.officer'], await draft(office, more), 'submit'), 'initiate');
    const announced = await attempt(as['supervision.head'], await initiate({}), 'goWithoutNotice', { opinion: '不便' });
    expect(codes(announced)).toEqual(['noticeMayBeLeftOut']);
    const night = await initiate({ tags: ['NIGHT', 'JOINT'] });
    expect((await attempt(as['supervision.head'], night, 'goWithoutNotice')).status).toBe(400);
    const gone = await act(as['supervision.head'], night, 'goWithoutNotice', { opinion: '夜间抽查不事先通知' });
    expect(gone).toMatchObject({ state: 'NOTICED', notice: { signedBy: null, leftOutBecause: '夜间抽查不事先通知' } });
  });

  it('ends on site only when every mandatory item has been looked at', async () => {
    const formed = await act(as.deputy, await teamSigned(office), 'approveTeam');
    const there = await act(as['supervision.officer'], formed, 'goOnSite', { certificate: '检查工作证' });
    expect(codes(await attempt(as['supervision.officer'], there, 'submitFindings'))).toEqual([
      'mandatoryItemsAnswered',
    ]);
  });

  it('of others is joined and recorded, without team or rectification', async () => {
    const plan = { title: '参加质量监督总站检查', type: 'JOINT', kind: 'EFFICIENCY', participation: 'JOINED' };
    const nameless = await as['stationed.officer'].post(at('/inspections'), plan);
    expect([nameless.status, nameless.body.errors[0].pointer]).toEqual([400, '/organiser']);
    const { body } = await as['stationed.officer'].post(at('/inspections'), {
      ...plan,
      organiser: { name: '质量监督总站' },
    });
    expect(codes(await attempt(as['stationed.officer'], body, 'submit'))).toContain('inspectionIsOrganised');
    const joined = await act(as['stationed.officer'], body, 'join', { onSiteOn: '2026-11-02' });
    expect(joined).toMatchObject({ state: 'ON_SITE', onSiteOn: '2026-11-02', organiser: { name: '质量监督总站' } });
    expect(joined.number).toMatch(/^BJ-CJ-/);
    const over = await act(as['stationed.officer'], joined, 'concludeJoined', { opinion: '已随队检查三处工地' });
    expect(over.state).toBe('CLOSED');
  });
});

const said = { statement: '情况属实', confirmedBy: '彭丽娟' };

describe('a plan', () => {
  it.each([
    ['a period that ends before it starts', { startsOn: '2026-12-01', endsOn: '2026-11-01' }, '/endsOn'],
    ['stages that lie over each other', { stages: overlapping() }, '/stages/1/startsOn'],
    ['a stage outside the period', { stages: [stage('2026-09-01', '2026-10-05')] }, '/stages/0'],
    ['a stage that ends before it starts', { stages: [stage('2026-11-05', '2026-11-01')] }, '/stages/0/endsOn'],
    ['a type that is also a tag', { tags: ['SPECIAL'] }, '/tags'],
    ['a checklist that is not there', { checklist: { checklistId: absent, version: 1 } }, '/checklist'],
    ['a unit that is not there', { subjects: [{ organizationId: absent }] }, '/subjects/0/organizationId'],
    ['a unit without a name', { subjects: [{}] }, '/subjects/0'],
    ['a project that is not there', { projectId: absent }, '/projectId'],
    ['a programme that is not there', { programme: 'NONE' }, '/programme'],
  ])('is refused with %s, and nothing of it is stored', async (_words, more, pointer) => {
    const count = () => app.sql('SELECT count(*)::int AS n FROM case_file');
    const before = await count();
    const { status, body } = await as['supervision.officer'].post(at('/inspections'), planOf(office, more));
    expect([status, body.code, body.errors[0].pointer]).toEqual([400, 'validation-failed', pointer]);
    expect(await count()).toEqual(before);
  });

  it('cannot be pinned to a version that nobody has published', async () => {
    const items = [{ content: '新的一项' }];
    await as['supervision.officer'].post(at(`/checklists/${office.checklistId}/versions`), { items });
    const wanted = planOf(office, { checklist: { checklistId: office.checklistId, version: 2 } });
    const { body } = await as['supervision.officer'].post(at('/inspections'), wanted);
    expect([body.errors[0].pointer, body.errors[0].code]).toEqual(['/checklist', 'not-published']);
  });

  it('is edited while it is a draft and stands once it is initiated', async () => {
    const edited = await act(as['supervision.officer'], await draft(office), 'edit', {
      title: '资金检查（修订）',
      basis: '会议纪要第七期',
      type: 'COMPREHENSIVE',
    });
    expect(edited).toMatchObject({ title: '资金检查（修订）', basis: '会议纪要第七期', type: 'COMPREHENSIVE' });
    const { id } = await noticed(office);
    for (const change of [
      `basis = '改'`,
      `type = 'JOINT'`,
      `checklist_version_key = NULL`,
      `subject_names = '{}', subject_keys = '{}'`,
    ])
      await expect(
        app.sql(`UPDATE inspection SET ${change} WHERE case_key = (SELECT key FROM case_file WHERE id = $1)`, [id]),
      ).rejects.toThrow(/frozen|check constraint/);
  });
});

function stage(startsOn: string, endsOn: string) {
  return { name: '抽查', startsOn, endsOn };
}
function overlapping() {
  return [stage('2026-10-01', '2026-10-31'), stage('2026-10-31', '2026-11-30')];
}

describe('a finding', () => {
  it('names the clause that is breached, and how grave it is', async () => {
    const visit = await onSite(office);
    for (const [missing, pointer] of [
      [{ clause: undefined }, '/clause'],
      [{ severity: 'GRAVE' }, '/severity'],
    ] as const) {
      const answer = await attempt(as['supervision.officer'], visit, 'recordFinding', { ...finding, ...missing });
      expect([answer.status, answer.body.errors[0].pointer]).toEqual([400, pointer]);
    }
    await expect(
      app.sql(
        `INSERT INTO inspection_finding (id, case_key, ordinal, severity, description, recorded_by)
         SELECT gen_random_uuid(), key, 9, 'LOW', '无条款', 1 FROM case_file WHERE id = $1`,
        [visit.id],
      ),
    ).rejects.toThrow('inspection_finding_names_its_clause');
  });

  it('is dropped with a reason, and is then nothing that the unit is told', async () => {
    const visit = await found(office);
    const dropped = await act(as['supervision.officer'], visit, 'dropFinding', {
      findingId: visit.findings[0]?.id,
      opinion: '经申辩，证据不足',
    });
    expect(dropped.findings).toMatchObject([{ standing: 'DROPPED', droppedBecause: '经申辩，证据不足' }]);
    const { body } = await as['unit.liaison'].get(at(`/inspections/${visit.id}`));
    expect(body.findings).toEqual([]);
    expect((await act(as['supervision.head'], dropped, 'closeWithoutFindings', { opinion: '未发现问题' })).state).toBe(
      'CLOSED',
    );
  });

  it('is answered by the unit, which sees neither papers, statements nor how it came about', async () => {
    const visit = await found(office);
    const answer = { ...said, answers: [{ findingId: visit.findings[0]?.id, statement: '系历史遗留问题' }] };
    const confirmed = await act(as['unit.liaison'], visit, 'confirmFindings', answer);
    expect(confirmed).toMatchObject({
      state: 'FINDINGS_CONFIRMED',
      findings: [{ unitStatement: '系历史遗留问题' }],
      papers: [],
      basis: null,
      drafter: null,
      assignees: [],
    });
    const actions = (confirmed['history'] as { action: string }[]).map(({ action }) => action);
    expect(actions).toEqual(['issueNotice', 'goOnSite', 'submitFindings', 'confirmFindings']);
    expect(confirmed.team.map((each) => (each as unknown as { statement: null }).statement)).toEqual([null, null]);
  });

  it('is not seen by the unit before it is submitted', async () => {
    const { id } = await onSite(office);
    expect((await as['unit.liaison'].get(at(`/inspections/${id}`))).status).toBe(404);
  });
});

describe('days', () => {
  it.each([
    ['a notice of tomorrow', { noticedOn: '2099-01-01' }, 'in-the-future'],
    ['a notice before the initiation', { noticedOn: '2026-01-01' }, 'out-of-order'],
  ])('are refused out of order: %s', async (_words, days, code) => {
    const sent = await act(as['supervision.officer'], await draft(office), 'submit');
    const initiated = await act(as.deputy, sent, 'initiate');
    const answer = await attempt(as['supervision.head'], initiated, 'issueNotice', { signedBy: '宋维平', ...days });
    expect([answer.status, codes(answer)]).toEqual([400, [code]]);
  });

  it('stand in order in the database too', async () => {
    const { id } = await found(office);
    const change = (set: string) =>
      app.sql(`UPDATE inspection SET ${set} WHERE case_key = (SELECT key FROM case_file WHERE id = $1)`, [id]);
    await expect(
      change(`confirmed_on = DATE '2020-01-01', unit_statement = '属实', confirmed_by = '某'`),
    ).rejects.toThrow('inspection_days_are_in_order');
    await expect(change(`closed_on = DATE '2020-01-01', closing_statement = '办结'`)).rejects.toThrow(
      'inspection_days_are_in_order',
    );
  });
});

describe('the list of inspections', () => {
  it('is filtered by type, topic, participation, kind and unit', async () => {
    const visit: Visit = await draft(office, { topics: ['ENVIRONMENT'], type: 'ROVING', kind: 'EFFICIENCY' });
    const ids = async (filters: string) =>
      (await as['supervision.head'].get(at(`/inspections?limit=200&${filters}`))).body.items.map(
        ({ id }: { id: string }) => id,
      );
    for (const filters of [
      'type=ROVING',
      'topic=ENVIRONMENT,LAND',
      'kind=EFFICIENCY&participation=ORGANISED',
      `subjectId=${office.unit}&state=DRAFT`,
    ])
      expect([filters, await ids(filters)]).toEqual([filters, expect.arrayContaining([visit.id])]);
    for (const filters of ['type=NIGHT', 'topic=LAND', 'participation=JOINED', `subjectId=${absent}`])
      expect([filters, await ids(filters)]).toEqual([filters, expect.not.arrayContaining([visit.id])]);
    expect((await as['supervision.head'].get(at('/inspections?topic=WEATHER'))).status).toBe(400);
  });
});
