import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Signed, startTestApp, type TestApp } from '../../support/app.js';

const at = (path: string) => `/api/v1${path}`;
let app: TestApp;
let conduct: Signed;
let officer: Signed;

beforeAll(async () => {
  app = await startTestApp();
  conduct = await app.as('conduct.officer');
  officer = await app.as('supervision.officer');
});
afterAll(() => app?.stop());

const regulation = (more: object = {}) => ({
  title: '评标专家管理办法',
  issuer: '市建委',
  issuedOn: '2026-03-01',
  kind: 'MEASURE',
  stage: 'TENDER',
  origin: 'URGED',
  programme: 'DEMO-LIVE',
  requirements: [{ kind: 'DISCLOSURE', content: '评标结果公开' }],
  ...more,
});
const record = async (more: object = {}) => (await conduct.post(at('/regulations'), regulation(more))).body;

describe('a regulation', () => {
  it('is recorded as it was issued, with what it demands', async () => {
    const made = await record();
    expect(made).toMatchObject({
      origin: 'URGED',
      endedOn: null,
      requirements: [{ item: 1, content: '评标结果公开' }],
    });
    expect((await officer.get(at(`/regulations/${made.id}`))).body).toEqual(made);
    expect((await officer.post(at('/regulations'), regulation())).status).toBe(403);
  });

  it('ends on the day on which another takes its place, once', async () => {
    const old = await record({ title: '旧办法', issuedOn: '2025-01-01' });
    const next = await record({ title: '新办法', supersedesId: old.id });
    const { body } = await officer.get(at(`/regulations/${old.id}`));
    expect(body).toMatchObject({ endedOn: '2026-03-01', supersededById: next.id });
    const again = await conduct.post(at('/regulations'), regulation({ supersedesId: old.id }));
    expect([again.status, again.body.code]).toEqual([409, 'already-exists']);
    const before = await conduct.post(
      at('/regulations'),
      regulation({ issuedOn: '2024-01-01', supersedesId: next.id }),
    );
    expect([before.status, before.body.errors[0].code]).toEqual([400, 'issued-later']);
  });

  it('is repealed once, by who has read it, and changed no other way', async () => {
    const { id, version } = await record();
    const repeal = (endedOn: string, of = version) =>
      conduct.post(at(`/regulations/${id}/actions/repeal`), { endedOn }, { 'if-match': `"${of}"` });
    expect((await repeal('2020-01-01')).body.errors[0].pointer).toBe('/endedOn');
    expect((await repeal('2026-10-01', 9)).status).toBe(412);
    expect((await repeal('2026-10-01')).body.endedOn).toBe('2026-10-01');
    expect((await repeal('2026-11-01', version + 1)).body.code).toBe('transition-not-open');
    for (const change of [`title = '改'`, `issued_on = DATE '2000-01-01'`, 'ended_on = NULL'])
      await expect(app.sql(`UPDATE regulation SET ${change} WHERE id = $1`, [id])).rejects.toThrow('kept');
  });

  it.each([
    ['a day to come', { issuedOn: '2099-01-01' }, '/issuedOn'],
    ['nobody it was coordinated with', { origin: 'COORDINATED' }, '/coordinatedWith'],
    [
      'a finding where it was not urged',
      { origin: 'ISSUED', findingId: '01900000-0000-7000-8000-000000000000' },
      '/findingId',
    ],
    ['a finding that is not there', { findingId: '01900000-0000-7000-8000-000000000000' }, '/findingId'],
    ['a stage that is none', { stage: 'PARTY' }, '/stage'],
  ])('is refused with %s', async (_words, more, pointer) => {
    const { status, body } = await conduct.post(at('/regulations'), regulation(more));
    expect([status, body.errors[0].pointer]).toEqual([400, pointer]);
  });

  it('comes from a finding only for those who see that finding', async () => {
    const [row] = await app.sql<{ id: string }>(
      `SELECT f.id FROM inspection_finding f JOIN case_file c ON c.key = f.case_key WHERE c.state = 'ARCHIVED' ORDER BY f.key LIMIT 1`,
    );
    expect((await conduct.post(at('/regulations'), regulation({ findingId: row?.id }))).status).toBe(400);
    const { status, body } = await (await app.as('deputy')).post(
      at('/regulations'),
      regulation({ findingId: row?.id }),
    );
    expect([status, body.findingId]).toEqual([201, row?.id]);
    expect((await (await app.as('registry')).get(at(`/regulations/${body.id}`))).body.findingId).toBeNull();
  });
});

describe('the register of regulations', () => {
  it('tells stage by stage how many are in force on a day, and where there is none', async () => {
    const coverage = async (day: string) =>
      (await officer.get(at(`/regulations/coverage?programme=OLYMPIC-2008&at=${day}`))).body.stages;
    const of = (stages: { stage: string }[], stage: string) => stages.find((each) => each.stage === stage);
    const early = await coverage('2002-01-01');
    expect(early).toHaveLength(9);
    expect(of(early, 'TENDER')).toMatchObject({ inForce: 0, isGap: true });
    const late = await coverage('2005-01-01');
    expect(of(late, 'TENDER')).toMatchObject({ inForce: 4, urged: 3, issued: 1, isGap: false });
    expect(of(late, 'HANDOVER')).toMatchObject({ inForce: 1, isGap: true });
  });

  it('is listed by stage, origin, day and words, oldest first', async () => {
    const titles = async (filters: string) =>
      (await officer.get(at(`/regulations?programme=OLYMPIC-2008&limit=200&${filters}`))).body.items.map(
        ({ title }: { title: string }) => title,
      );
    expect(await titles('stage=TENDER&origin=URGED')).toEqual(['资格预审办法', '评标办法', '专家管理办法']);
    expect(await titles('at=2003-12-31')).toEqual(['关于在基本建设中实施“阳光工程”的意见']);
    expect(await titles(`q=${encodeURIComponent('市财政局')}`)).toEqual(['奥运专项资金使用管理办法']);
    const page = await officer.get(at('/regulations?programme=OLYMPIC-2008&limit=2&count=true'));
    expect(page.body.total).toEqual({ value: 9, relation: 'eq' });
    const rest = await officer.get(
      at(`/regulations?programme=OLYMPIC-2008&limit=2&count=true&cursor=${page.body.nextCursor}`),
    );
    expect(rest.body.items[0].title).toBe('资格预审办法');
  });
});
