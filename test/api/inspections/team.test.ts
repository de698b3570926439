import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../../support/app.js';
import {
  act,
  at,
  attempt,
  found,
  noticed,
  type Office,
  onSite,
  openOffice,
  rectifying,
  statement,
  teamOf,
  teamSigned,
} from './visits.js';

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

const recuse = async (username: string, caseId: string, version: number) => {
  const by = await app.as(username);
  const body = { caseId, ground: 'INTEREST', statement: '与被检查单位有利害关系' };
  const { status } = await by.post(at('/recusals'), body, { 'if-match': `"${version}"` });
  expect(status).toBe(201);
};

describe('a team', () => {
  it('is one leader and one more at least: a team of one is refused, also as two accounts of one person', async () => {
    const visit = await noticed(office);
    const { leaderId } = teamOf(office);
    const propose = (body: object) => attempt(as['supervision.head'], visit, 'proposeTeam', body);
    expect((await propose({ leaderId, memberIds: [] })).body.errors[0].pointer).toBe('/memberIds');
    expect(codes(await propose({ leaderId, memberIds: [leaderId] }))).toEqual(['leader-is-a-member']);
    await app.sql(`INSERT INTO app_user (id, username, person_key, password_hash, clearance)
      SELECT gen_random_uuid(), 'second.self', person_key, password_hash, clearance FROM app_user WHERE username = 'supervision.officer'`);
    await app.sql(`INSERT INTO role_grant (id, user_key, role, organization_key, valid_from, proposed_by, approved_by, approved_at)
      SELECT gen_random_uuid(), u.key, 'SUPERVISION_OFFICER', o.key, DATE '2001-09-01', 1, 1, now() FROM app_user u, organization o
      WHERE u.username = 'second.self' AND o.code = 'BJ-JD1'`);
    const [second] = await app.sql<{ id: string }>(`SELECT id FROM app_user WHERE username = 'second.self'`);
    expect(codes(await propose({ leaderId, memberIds: [second?.id] }))).toEqual(['one-person-twice']);
    const stranger = await propose({ leaderId, memberIds: [office.ids['investigator']] });
    expect(codes(stranger)).toEqual(['not-an-inspector']);
  });

  it('is approved by another than who proposed it, after everybody has signed', async () => {
    const proposed = await act(as['supervision.head'], await noticed(office), 'proposeTeam', teamOf(office));
    expect(codes(await attempt(as.deputy, proposed, 'approveTeam'))).toEqual(['everyStatementSigned']);
    await app.sql(`INSERT INTO role_grant (id, user_key, role, organization_key, valid_from, proposed_by, approved_by, approved_at)
      SELECT gen_random_uuid(), u.key, 'DEPUTY', o.key, DATE '2001-09-01', 1, 1, now() FROM app_user u, organization o
      WHERE u.username = 'supervision.head' AND o.code = 'BJ'`);
    const first = await act(as['supervision.officer'], proposed, 'signStatement', statement);
    const signed = await act(as['supervision.officer2'], first, 'signStatement', statement);
    const own = await attempt(as['supervision.head'], signed, 'approveTeam');
    expect([own.status, codes(own)]).toEqual([403, ['separationOfDuty']]);
    await app.sql(`UPDATE role_grant SET revoked_at = now() WHERE role = 'DEPUTY'
      AND user_key = (SELECT key FROM app_user WHERE username = 'supervision.head')`);
    expect((await act(as.deputy, signed, 'approveTeam')).state).toBe('TEAM_FORMED');
  });

  it('signs once each, in person: that nothing keeps them away', async () => {
    const visit = await teamSigned(office);
    expect((await attempt(as['supervision.head'], visit, 'signStatement', statement)).status).toBe(403);
    const again = await attempt(as['supervision.officer'], visit, 'signStatement', statement);
    expect([again.status, again.body.code]).toEqual([409, 'transition-not-open']);
    const lying = await attempt(as['supervision.officer'], visit, 'signStatement', {
      ...statement,
      hasNoGround: false,
    });
    expect([lying.status, lying.body.errors[0].pointer]).toEqual([400, '/hasNoGround']);
  });

  it('holds nobody recused: neither proposed, nor approved, nor kept, and they lose sight of it at once', async () => {
    const visit = await noticed(office);
    const proposed = await act(as['supervision.head'], visit, 'proposeTeam', teamOf(office));
    const first = await act(as['supervision.officer'], proposed, 'signStatement', statement);
    const signed = await act(as['supervision.officer2'], first, 'signStatement', statement);
    await recuse('supervision.officer2', signed.id, signed.version);
    for (const path of [`/inspections/${signed.id}`, `/inspections/${signed.id}/actions/recordPaper`])
      expect((await as['supervision.officer2'].get(at(path))).status).toBe(404);
    const listed = await as['supervision.officer2'].get(at('/inspections?limit=200&open=all'));
    expect(listed.body.items.map(({ id }: { id: string }) => id)).not.toContain(signed.id);
    const { body } = await as.deputy.get(at(`/inspections/${signed.id}`));
    expect(codes(await attempt(as.deputy, body, 'approveTeam'))).toEqual(['teamIsWhole']);
    const back = await act(as.deputy, body, 'returnTeam', { opinion: '另行提出人选' });
    const again = await attempt(as['supervision.head'], back, 'proposeTeam', teamOf(office));
    expect([again.status, codes(again), again.body.errors[0].pointer]).toEqual([
      403,
      ['member-is-recused'],
      '/memberIds/0',
    ]);
    await expect(
      app.sql(
        `INSERT INTO inspection_member (case_key, round, user_key, role)
         SELECT c.key, 9, u.key, 'MEMBER' FROM case_file c, app_user u WHERE c.id = $1 AND u.username = 'supervision.officer2'`,
        [signed.id],
      ),
    ).rejects.toThrow('recused');
  });

  it('holds nobody who had a post with the inspected unit within three years', async () => {
    await app.sql(`INSERT INTO post (person_key, organization_key, title, rank, valid_from, valid_to)
      SELECT u.person_key, o.key, '处长', 'DIVISION', DATE '2022-01-01', DATE '2025-06-30' FROM app_user u, organization o
      WHERE u.username = 'stationed.officer' AND o.code = 'BJ-JW'`);
    const memberIds = [office.ids['stationed.officer']];
    const answer = await attempt(as['supervision.head'], await noticed(office), 'proposeTeam', {
      ...teamOf(office),
      memberIds,
    });
    expect([answer.status, codes(answer)]).toEqual([403, ['inspection_member_was_not_of_the_subject']]);
    const elsewhere = await noticed(office, { subjects: [{ name: '某建筑公司' }] });
    expect(
      (await attempt(as['supervision.head'], elsewhere, 'proposeTeam', { ...teamOf(office), memberIds })).status,
    ).toBe(200);
  });

  it('alone works on site; who is not in it does not, even as its head', async () => {
    const visit = await onSite(office);
    const paper = { item: 2, answer: 'MET', takenAt: '2026-11-20T08:00:00+08:00' };
    expect(codes(await attempt(as['supervision.head'], visit, 'recordPaper', paper))).toEqual(['actorIsOfTeam']);
    expect(codes(await attempt(as['supervision.officer2'], visit, 'submitFindings'))).toEqual(['actorIsTeamLeader']);
  });
});

describe('a working paper', () => {
  it('answers an item of the pinned version, and shows what is not met', async () => {
    const visit = await onSite(office);
    const paper = { item: 2, answer: 'MET', takenAt: '2026-11-20T08:00:00+08:00' };
    for (const [body, code] of [
      [{ ...paper, item: 3 }, 'unknown-item'],
      [{ ...paper, answer: 'NOT_MET' }, 'note-missing'],
      [{ ...paper, signatureDocumentId: '01900000-0000-7000-8000-000000000001' }, 'interviewee-missing'],
      [{ ...paper, takenAt: '2099-01-01T08:00:00+08:00' }, 'in-the-future'],
    ] as const)
      expect(codes(await attempt(as['supervision.officer'], visit, 'recordPaper', body))).toEqual([code]);
    const noted = { ...paper, answer: 'NOT_MET', note: '专家名单由业主指定', interviewee: '项目部经理' };
    expect((await act(as['supervision.officer'], visit, 'recordPaper', noted))['papers']).toMatchObject([
      { item: 1, answer: 'MET' },
      { item: 2, answer: 'NOT_MET', interviewee: '项目部经理', takenAt: '2026-11-20T00:00:00.000Z' },
    ]);
  });

  it('stays pinned to its version, whatever is published later', async () => {
    const visit = await onSite(office);
    const items = [{ content: '全新的第一项' }];
    const { body } = await as['supervision.officer'].post(at(`/checklists/${office.checklistId}/versions`), { items });
    await as['supervision.head'].post(at(`/checklists/${office.checklistId}/versions/${body.version}/actions/publish`));
    expect((await as['supervision.head'].get(at(`/inspections/${visit.id}`))).body.checklist.version).toBe(1);
    for (const change of [
      `UPDATE inspection_paper SET answer = 'NOT_MET', note = '改' WHERE case_key = (SELECT key FROM case_file WHERE id = $1)`,
      'DELETE FROM inspection_paper WHERE case_key = (SELECT key FROM case_file WHERE id = $1)',
      `INSERT INTO inspection_paper (id, case_key, checklist_version_key, item, answer, taken_at, recorded_by)
       SELECT gen_random_uuid(), key, (SELECT max(key) FROM checklist_version), 1, 'MET', now(), 1 FROM case_file WHERE id = $1`,
    ])
      await expect(app.sql(change, [visit.id])).rejects.toThrow();
  });
});

describe('a finding that belongs elsewhere', () => {
  it('goes there by the leader’s proposal and another’s approval; the inspection says no more than that', async () => {
    const visit = await found(office, { title: '移交检查' });
    const findingId = visit.findings[0]?.id;
    const early = await attempt(as['supervision.head'], visit, 'approveHandOver', { findingId });
    expect(codes(early)).toEqual(['not-proposed']);
    const proposal = { findingId, target: 'CLUE', reason: '涉嫌串通投标，建议作为问题线索处置' };
    expect(codes(await attempt(as['supervision.officer2'], visit, 'proposeHandOver', proposal))).toEqual([
      'actorIsTeamLeader',
    ]);
    const proposed = await act(as['supervision.officer'], visit, 'proposeHandOver', proposal);
    const handed = await act(as['supervision.head'], proposed, 'approveHandOver', { findingId });
    expect(handed.findings).toMatchObject([
      {
        standing: 'HANDED_OVER',
        severity: null,
        clause: null,
        description: null,
        unitStatement: null,
        handOverTo: null,
      },
    ]);
    for (const reader of ['supervision.officer', 'supervision.head', 'deputy', 'principal', 'unit.liaison'] as const) {
      const { text } = await as[reader].get(at(`/inspections/${visit.id}`));
      expect([reader, /规避招标|串通投标|第四条|CLUE/.test(text)]).toEqual([reader, false]);
    }
    const waiting = await as['clue.manager'].get(at('/finding-handovers?received=false'));
    expect(waiting.body.items).toMatchObject([{ target: 'CLUE', clause: '招标投标法第四条', reason: proposal.reason }]);
    expect(JSON.stringify(waiting.body)).not.toContain(visit.id);
  });

  it('is received once, by whose it is', async () => {
    const [waiting] = (await as['clue.manager'].get(at('/finding-handovers?received=false'))).body.items;
    const receive = (by: Office['as'][keyof Office['as']]) =>
      by.post(at(`/finding-handovers/${waiting.id}/actions/receive`), { receipt: '问题线索〔2026〕12号' });
    expect((await receive(as['supervision.head'])).status).toBe(404);
    expect((await receive(as['supervision.officer'])).status).toBe(403);
    expect((await as['supervision.head'].get(at('/finding-handovers'))).body.items).toEqual([]);
    const answers = await Promise.all([receive(as['clue.manager']), receive(as['clue.manager'])]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const after = await as['clue.manager'].get(at('/finding-handovers?received=true'));
    expect(after.body.items).toMatchObject([{ id: waiting.id, receipt: '问题线索〔2026〕12号' }]);
  });

  it('leaves nothing open behind: the inspection closes without it', async () => {
    const visit = await rectifying(office);
    const findingId = visit.findings[0]?.id;
    const proposal = { findingId, target: 'RECOMMENDATION', reason: '建议发监督建议书' };
    const proposed = await act(as['supervision.officer'], visit, 'proposeHandOver', proposal);
    const handed = await act(as.deputy, proposed, 'approveHandOver', { findingId });
    expect(handed.rectifications).toEqual([]);
    const again = await act(as['supervision.officer'], handed, 'startRecheck');
    expect((await act(as.deputy, again, 'close', { opinion: '问题已移交' })).state).toBe('CLOSED');
    expect((await as['supervision.head'].get(at('/finding-handovers'))).body.items).toMatchObject([
      { target: 'RECOMMENDATION' },
    ]);
  });
});
