import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Signed, startTestApp, type TestApp } from '../../support/app.js';

const at = (path: string) => `/api/v1${path}`;
let app: TestApp;
let clerk: Signed;
let head: Signed;
let deputy: Signed;
let principal: Signed;

beforeAll(async () => {
  app = await startTestApp();
  [clerk, head, deputy, principal] = await Promise.all([
    app.as('petition.clerk'),
    app.as('petition.head'),
    app.as('deputy'),
    app.as('principal'),
  ]);
});
afterAll(() => app?.stop());

type Case = { id: string; version: number; assignees: { id: string }[] };

const letter = (allegation: object, more: object = {}) => ({
  channel: 'LETTER',
  receivedAt: '2026-11-20T08:00:00+08:00',
  title: '回避测试件',
  content: '反映某人收受礼品。',
  realName: false,
  allegations: [{ issueType: 'GIFTS', matter: '收受礼品', accusedName: '某项目部经理', ...allegation }],
  ...more,
});
const file = async (allegation: object = {}, more: object = {}, by = clerk): Promise<Case> => {
  const { status, body } = await by.post(at('/complaints'), letter(allegation, more));
  if (status !== 201) throw new Error(JSON.stringify(body));
  return body;
};
const tag = ({ id, version }: Case) => ({ 'if-match': `"${id}-${version}"` });
const act = (by: Signed, complaint: Case, action: string, body: object = {}) =>
  by.post(at(`/complaints/${complaint.id}/actions/${action}`), body, tag(complaint));
const one = async <Row>(text: string, values: readonly unknown[]) => (await app.sql<Row>(text, values))[0] as Row;
const userId = async (username: string) =>
  (await one<{ id: string }>('SELECT id FROM app_user WHERE username = $1', [username])).id;
const personId = async (username: string) =>
  (
    await one<{ id: string }>('SELECT p.id FROM person p JOIN app_user u ON u.person_key = p.key WHERE username = $1', [
      username,
    ])
  ).id;
const nameOf = async (username: string) =>
  (
    await one<{ name: string }>(
      'SELECT p.name FROM person p JOIN app_user u ON u.person_key = p.key WHERE username = $1',
      [username],
    )
  ).name;
const organizationId = async (code: string) =>
  (await one<{ id: string }>('SELECT id FROM organization WHERE code = $1', [code])).id;
const read = (by: Signed, { id }: Case) => by.get(at(`/complaints/${id}`));
const sees = async (by: Signed, complaint: Case) => (await read(by, complaint)).status === 200;
const recuse = (by: Signed, complaint: Case, body: object) =>
  by.post(
    at('/recusals'),
    { caseId: complaint.id, ground: 'INTEREST', statement: '与被反映人有利害关系', ...body },
    tag(complaint),
  );
const answerOf = ({ status, body }: { status: number; body: { code?: string } }) => [status, body.code];
const recusalsOf = async (complaint: Case) =>
  app.sql<{ id: string; username: string; ground: string; lifted: boolean }>(
    `SELECT r.id, u.username, r.ground, r.lifted_at IS NOT NULL AS lifted FROM recusal r JOIN app_user u ON u.key = r.user_key
     JOIN case_file c ON c.key = r.case_key WHERE c.id = $1 ORDER BY u.username, r.ground`,
    [complaint.id],
  );
async function inHand(): Promise<Case> {
  const accepted = (await act(clerk, (await act(clerk, await file(), 'register')).body, 'accept')).body;
  const unit = { organizationId: await organizationId('BJ-JD1'), assigneeIds: [await userId('supervision.officer')] };
  return (await act(clerk, accepted, 'moveToUnit', unit)).body;
}

describe('naming somebody', () => {
  it('as a person recuses their account at once, from every list, count, history, statistic and audit view', async () => {
    const supervisor = await app.as('audit.admin');
    const before = (await clerk.get(at('/complaints?count=true'))).body.total.value;
    const complaint = await file({ accusedPersonId: await personId('petition.head') });
    expect(await sees(head, complaint)).toBe(false);
    expect(await sees(clerk, complaint)).toBe(true);
    expect((await clerk.get(at('/complaints?count=true'))).body.total.value).toBe(before + 1);
    const listed = await head.get(at('/complaints?limit=200&sort=-receivedAt&open=true'));
    expect(JSON.stringify(listed.body)).not.toContain(complaint.id);
    expect((await head.get(at(`/recusals?caseId=${complaint.id}`))).status).toBe(404);
    expect((await head.get(at(`/deadlines?caseId=${complaint.id}`))).body.items).toEqual([]);
    const about = async (by: Signed) =>
      (await by.get(at(`/audit/events?subjectId=${complaint.id}`))).body.items?.length;
    expect(await about(supervisor)).toBeGreaterThan(0);
    const own = await file({ accusedPersonId: await personId('audit.admin') });
    expect((await supervisor.get(at(`/audit/events?subjectId=${own.id}`))).body.items).toEqual([]);
  });

  it('by a name alone is marked as such, and leaves a namesake alone whose office does not see the case', async () => {
    const complaint = await file({ accusedName: await nameOf('petition.head') });
    expect(await recusalsOf(complaint)).toEqual([
      expect.objectContaining({ username: 'petition.head', ground: 'NAMED' }),
    ]);
    const elsewhere = await file({ accusedName: await nameOf('cy.head') });
    expect(await recusalsOf(elsewhere)).toEqual([]);
    const registered = (await act(clerk, elsewhere, 'register')).body;
    const forwarded = await act(clerk, registered, 'forwardDown', { organizationId: await organizationId('BJ-CY') });
    expect(forwarded.status).toBe(200);
    expect(await recusalsOf(elsewhere)).toEqual([expect.objectContaining({ username: 'cy.head', ground: 'NAMED' })]);
    expect(await sees(await app.as('cy.head'), elsewhere)).toBe(false);
    expect(await sees(await app.as('cy.clerk'), elsewhere)).toBe(true);
  });

  it('as an organisation recuses its head and nobody below', async () => {
    const complaint = await file({ accusedOrganizationId: await organizationId('BJ-XF') });
    expect(await recusalsOf(complaint)).toEqual([
      expect.objectContaining({ username: 'petition.head', ground: 'HEADS_ACCUSED_ORGANIZATION' }),
    ]);
  });

  it('takes a handler off the case, who cannot be assigned to it again', async () => {
    const handed = await inHand();
    const officer = await app.as('supervision.officer');
    expect(await sees(officer, handed)).toBe(true);
    const added = { accusedPersonId: await personId('supervision.officer'), issueType: 'GIFTS', matter: '收受礼品' };
    const corrected = await act(clerk, handed, 'correct', { opinion: '漏录被反映人', addAllegations: [added] });
    expect([corrected.status, corrected.body.assignees]).toEqual([200, []]);
    expect(await sees(officer, handed)).toBe(false);
    const again = { assigneeIds: [await userId('supervision.officer')] };
    const refused = await act(await app.as('supervision.head'), corrected.body, 'assignHandler', again);
    expect(answerOf(refused)).toEqual([403, 'separation-of-duty']);
    expect(
      await app.sql('SELECT 1 FROM case_assignee a JOIN case_file c ON c.key = a.case_key WHERE c.id = $1', [
        handed.id,
      ]),
    ).toEqual([]);
  });

  it('hands the case to the superior organ where nobody of the holding one is left', async () => {
    const cy = await app.as('cy.clerk');
    const names = { accusedPersonId: await personId('cy.head') };
    const one = await file(names, {}, cy);
    expect((await read(cy, one)).body.organization.code).toBe('BJ-CY');
    const both = await file(
      names,
      {
        allegations: [
          { ...names, issueType: 'GIFTS', matter: '收受礼品' },
          { accusedPersonId: await personId('cy.clerk'), issueType: 'GIFTS', matter: '收受礼品' },
        ],
      },
      cy,
    );
    const handed = (await read(clerk, both)).body;
    expect([handed.organization.code, handed.version, handed.history.at(-1).action]).toEqual([
      'BJ',
      2,
      'handToSuperior',
    ]);
    expect(await sees(cy, both)).toBe(false);
  });

  it('leaves a case where it is while the clerk, whose grant stands above the office, can act', async () => {
    const complaint = await file({ accusedPersonId: await personId('petition.head') });
    expect((await read(clerk, complaint)).body.organization.code).toBe('BJ');
  });
});

describe('a declared or ordered recusal', () => {
  it('is a step of the history and takes the case away, also from a repeated request', async () => {
    const complaint = await file();
    const key = { ...tag(complaint), 'idempotency-key': `declare-${complaint.id}` };
    const body = { caseId: complaint.id, ground: 'NEAR_RELATIVE', statement: '被反映人是本人的兄长' };
    const declared = await head.post(at('/recusals'), body, key);
    expect([declared.status, declared.body]).toEqual([
      201,
      { id: expect.any(String), caseId: complaint.id, version: 2, gone: true },
    ]);
    expect(await sees(head, complaint)).toBe(false);
    expect((await head.post(at('/recusals'), body, key)).status).toBe(404);
    const seen = (await read(clerk, complaint)).body;
    expect(seen.history.at(-1)).toMatchObject({ action: 'recuse', version: 2, opinion: body.statement });
    const [event] = await app.sql(`SELECT action, outcome FROM audit_event WHERE subject_id = $1`, [declared.body.id]);
    expect(event).toEqual({ action: 'recusal.declare', outcome: 'DONE' });
  });

  it('asks for the version, a known ground, and an office over the holder that is not below the recused', async () => {
    const complaint = await file();
    const target = { userId: await userId('deputy') };
    expect(answerOf(await recuse(clerk, complaint, target))).toEqual([403, 'permission-missing']);
    expect(answerOf(await recuse(head, complaint, target))).toEqual([403, 'separation-of-duty']);
    expect(
      answerOf(await recuse(deputy, { ...complaint, version: 9 }, { userId: await userId('petition.head') })),
    ).toEqual([412, 'version-stale']);
    expect(answerOf(await recuse(deputy, complaint, { ground: 'NAMED' }))).toEqual([400, 'validation-failed']);
    const ordered = await recuse(deputy, complaint, { userId: await userId('petition.head') });
    expect([ordered.status, ordered.body.user.id, ordered.headers['etag']]).toEqual([
      201,
      await userId('petition.head'),
      `"${ordered.body.id}-2"`,
    ]);
    expect(await sees(head, complaint)).toBe(false);
  });
});

describe('lifting a recusal', () => {
  const lift = (by: Signed, recusal: { id: string; version: number }) =>
    by.post(
      at(`/recusals/${recusal.id}/lifts`),
      { reason: '同名不同人，已核实' },
      { 'if-match': `"${recusal.version}"` },
    );

  it('takes two leaders who are neither the recused nor below them, and then an obviously false accusation locks nobody out', async () => {
    const complaint = await file({ accusedName: await nameOf('petition.head') });
    const [named] = (await clerk.get(at(`/recusals?caseId=${complaint.id}`))).body.items;
    expect(named).toMatchObject({ byNameOnly: true, ground: 'NAMED', version: 1 });
    expect(answerOf(await lift(clerk, named))).toEqual([403, 'permission-missing']);
    expect((await lift(head, named)).status).toBe(404);
    const first = await lift(deputy, named);
    expect([first.status, first.body.liftedAt]).toEqual([201, null]);
    expect(await sees(head, complaint)).toBe(false);
    expect(answerOf(await lift(deputy, first.body))).toEqual([403, 'separation-of-duty']);
    const second = await lift(principal, first.body);
    expect([second.status, second.body.lifts.length]).toEqual([201, 2]);
    expect(second.body.liftedAt).not.toBeNull();
    expect(await sees(head, complaint)).toBe(true);
    const history = (await read(clerk, complaint)).body.history.map(({ action }: { action: string }) => action);
    expect(history).toEqual(['file', 'liftRecusal', 'liftRecusal']);
  });

  it('is refused to the subordinates of the recused', async () => {
    const complaint = await file({ accusedPersonId: await personId('deputy') });
    const [accused] = (await clerk.get(at(`/recusals?caseId=${complaint.id}`))).body.items;
    expect(answerOf(await lift(head, accused))).toEqual([403, 'separation-of-duty']);
    await expect(
      app.sql(
        `INSERT INTO recusal_lift (recusal_key, case_key, approver_key, reason) SELECT r.key, r.case_key, u.key, '同意'
        FROM recusal r, app_user u WHERE r.id = $1 AND u.username = 'deputy'`,
        [accused.id],
      ),
    ).rejects.toMatchObject({ constraint: 'recusal_lift_is_not_by_subordinate' });
  });
});
