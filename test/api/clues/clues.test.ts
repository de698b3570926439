import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../../support/app.js';
import * as o from './office.js';

let app: TestApp;
let office: o.Office;

beforeAll(async () => {
  app = await startTestApp();
  app.clock.set(new Date('2026-11-24T02:00:00Z'));
  office = await o.openOffice(app);
});
afterAll(() => app?.stop());

const names = (list: { member?: { name: string }; name?: string }[]) =>
  list.map((each) => each.member?.name ?? each.name);

describe('a clue from the register to the decision', () => {
  it('is filed as a case, tried by two others and decided by the principal', async () => {
    const filed = await o.filed(office);
    expect([filed.state, filed['organization'].code, names(filed['assignees'])]).toEqual([
      'CASE_FILED',
      'BJ-SC1',
      ['韩志强', '唐雪梅'],
    ]);
    expect((await o.read(office, 'supervision.officer', filed)).status).toBe(404);
    const tried = await o.act(office, 'investigator', filed, 'sendToTrial', { report: '调查报告' });
    const grouped = await o.act(office, 'deputy', tried, 'formTrialGroup', {
      memberIds: [office.ids['trial.officer'], office.ids['trial.second']],
    });
    const judged = await o.act(office, 'trial.officer', grouped, 'reportTrial', { report: '审理报告' });
    const decided = await o.act(office, 'principal', judged, 'decideCase', {
      decision: '给予党内严重警告处分',
      meetingOn: '2026-11-24',
    });
    expect([decided.state, decided['conclusion'], decided['dueOn']]).toEqual(['DECIDED', 'SUBSTANTIATED', null]);
    const archived = await o.act(office, 'archivist', decided, 'archive');
    expect(archived.state).toBe('ARCHIVED');
    const [filing] = archived['verification'].filings;
    expect(filing).toMatchObject({ filedOn: '2026-11-24', decision: '给予党内严重警告处分', trialReport: '审理报告' });
    expect(archived['history'].map(({ action }: { action: string }) => action)).toEqual(
      expect.arrayContaining([
        'file',
        'approveAllocation',
        'studyDisposal',
        'approvePlan',
        'signReport',
        'fileCase',
        'decideCase',
      ]),
    );
  });

  it('is closed when the explanation given in writing is accepted', async () => {
    const approved = await o.act(office, 'principal', await o.reviewed(office, 'TALK_INQUIRY'), 'approveInquiry');
    const sent = await o.act(office, 'supervision.officer', approved, 'sendInquiry', {
      servedOn: '2026-11-20',
      addressee: '某项目经理',
      matters: '请就变更洽商作出说明',
      copiedTo: ['某单位党委', '派驻纪检监察组组长'],
    });
    expect(sent['deadlines'].at(-1)).toMatchObject({
      rule: 'INQUIRY_REPLY',
      startedOn: '2026-11-20',
      dueOn: '2026-12-11',
    });
    const answered = await o.act(office, 'supervision.officer', sent, 'receiveReply', {
      answeredOn: '2026-11-23',
      answer: '情况说明如下',
      explainedOn: '2026-11-23',
    });
    expect(answered['deadlines'].at(-1)).toMatchObject({ rule: 'INQUIRY_REPORT', startedOn: '2026-11-23' });
    const told = await o.act(office, 'supervision.officer', answered, 'reportInquiry', {
      report: '说明可信',
      proposal: 'ACCEPTED_EXPLANATION',
      conclusions: o.concluded(answered, 'UNFOUNDED'),
    });
    const closed = await o.act(office, 'principal', told, 'acceptExplanation');
    expect([closed.state, closed['conclusion']]).toEqual(['ACCEPTED_EXPLANATION', 'UNFOUNDED']);
    expect(closed['verification'].inquiries[0]).toMatchObject({
      form: 'LETTER',
      copiedTo: ['某单位党委', '派驻纪检监察组组长'],
    });
  });

  it('goes from a talk to a second inquiry, and from there to verification', async () => {
    const approved = await o.act(office, 'principal', await o.reviewed(office, 'TALK_INQUIRY'), 'approveInquiry');
    const talk = { heldOn: '2026-11-23', addressee: '某项目经理', matters: '变更洽商', answer: '承认部分问题' };
    const talkerIds = [office.ids['supervision.officer'], office.ids['supervision.officer2']];
    const alone = await o.attempt(office, 'supervision.officer', approved, 'holdTalk', {
      ...talk,
      talkerIds: talkerIds.slice(1),
    });
    expect([alone.status, alone.body.errors[0].pointer]).toEqual([400, '/talkerIds']);
    const talked = await o.act(office, 'supervision.officer', approved, 'holdTalk', { ...talk, talkerIds });
    const again = await o.act(office, 'supervision.officer', talked, 'reportInquiry', {
      report: '尚有疑点',
      proposal: 'SECOND_INQUIRY',
    });
    const second = await o.act(office, 'principal', again, 'inquireAgain');
    const heldAgain = await o.act(office, 'supervision.officer', second, 'holdTalk', { ...talk, talkerIds });
    const doubts = await o.act(office, 'supervision.officer', heldAgain, 'reportInquiry', {
      report: '建议初核',
      proposal: 'PRELIM_VERIFY',
    });
    const other = await o.attempt(office, 'principal', doubts, 'remind');
    expect([other.status, other.body.errors[0].code]).toEqual([409, 'asProposed']);
    expect((await o.act(office, 'principal', doubts, 'approveVerification')).state).toBe('PRELIM_VERIFY');
  });

  it('is held with its day of review, wakes on new evidence and keeps its custodian', async () => {
    const held = await o.act(office, 'principal', await o.reviewed(office, 'HELD'), 'approveHolding');
    expect([held.state, held['disposals'][0].reviewOn, held['dueOn']]).toEqual(['HELD', '2027-01-15', '2027-05-24']);
    const woken = await o.act(office, 'clue.manager', held, 'wake', { opinion: '证人已回国' });
    expect([woken.state, names(woken['assignees'])]).toEqual(['ALLOCATED', ['何晓峰']]);
  });

  it('is closed without action, reopened on new evidence, and given back to central management', async () => {
    const closed = await o.act(office, 'principal', await o.reviewed(office, 'CLOSED_NO_ACTION'), 'approveClosing');
    const open = await o.act(office, 'principal', closed, 'reopen', { opinion: '收到新证据' });
    const back = await o.act(office, 'supervision.head', open, 'giveBack', { opinion: '不属本室' });
    expect([open.state, back.state]).toEqual(['ALLOCATED', 'LOGGED']);
    expect((await o.read(office, 'supervision.head', closed)).status).toBe(404);
    const { body } = await o.read(office, 'clue.manager', closed);
    expect([body.state, body.unit, body.custodians, body.assignees]).toEqual(['LOGGED', null, [], []]);
  });
});

describe('the central register (2019 rules, Art. 23)', () => {
  it('numbers clues without a gap, at once, in the name of the organ', async () => {
    const [first, second] = [await o.log(office), await o.log(office)];
    const serial = ({ number }: o.Clue) => Number(number.split('-').at(-1));
    expect(first.number).toMatch(/^BJ-XS-2026-\d{4}$/);
    expect(serial(second)).toBe(serial(first) + 1);
    const lost = await o.who(office, 'clue.manager').post(o.at('/clues'), o.newClue({ programme: 'NO-SUCH' }));
    expect([lost.status, serial(await o.log(office))]).toEqual([400, serial(second) + 1]);
  });

  it('merges many complaints into a clue and takes many clues from a complaint, with a line in each history', async () => {
    const complaints = await Promise.all([filedComplaint(), filedComplaint()]);
    const ids = complaints.map(({ id }) => id);
    const clue = await o.log(office, { source: 'TIP', complaintIds: [ids[0]] });
    const merged = await o.act(office, 'clue.manager', clue, 'linkComplaints', {
      complaintIds: ids,
      opinion: '反映同一问题',
    });
    expect([...merged['complaintIds']].sort()).toEqual([...ids].sort());
    const other = await o.log(office, { source: 'TIP', complaintIds: [ids[0]] });
    const { body } = await o.who(office, 'clue.manager').get(o.at(`/complaints/${ids[0]}/clues`));
    expect(body.items.map((each: { case: { id: string } }) => each.case.id)).toEqual([clue.id, other.id]);
    const history = await o.who(office, 'petition.clerk').get(o.at(`/complaints/${ids[0]}/history`));
    const told = history.body.items.filter(({ action }: { action: string }) => action === 'becomeClue');
    expect(told).toHaveLength(2);
    expect(JSON.stringify(told)).not.toContain(clue.id);
  });

  it('refuses a complaint that is not registered, is not there, or is linked already', async () => {
    const received = await o.who(office, 'petition.clerk').post(o.at('/complaints'), complaintBody);
    for (const [id, code] of [
      [received.body.id, 'not-registered'],
      ['01a20f74-7c7f-77ba-9d69-7f540d7dc7d9', 'unknown-complaint'],
    ]) {
      const { status, body } = await o
        .who(office, 'clue.manager')
        .post(o.at('/clues'), o.newClue({ source: 'TIP', complaintIds: [id] }));
      expect([status, body.errors[0].code]).toEqual([400, code]);
    }
    const { id } = await filedComplaint();
    const clue = await o.log(office, { source: 'TIP', complaintIds: [id] });
    const again = await o.attempt(office, 'clue.manager', clue, 'linkComplaints', {
      complaintIds: [id],
      opinion: '重复',
    });
    expect(again.body.errors[0].code).toBe('linked-already');
    const none = await o.who(office, 'clue.manager').post(o.at('/clues'), o.newClue({ source: 'TIP' }));
    expect(none.body.errors[0].code).toBe('complaint-missing');
  });

  it('corrects what was logged wrongly and keeps the old value in the history', async () => {
    const clue = await o.log(office);
    const right = await o.act(office, 'clue.manager', clue, 'correct', {
      title: '某工程洽商存疑',
      opinion: '标题有误',
    });
    expect([right['title'], right['history'].at(-1).changes.title.old]).toEqual(['某工程洽商存疑', clue['title']]);
  });
});

const complaintBody = {
  channel: 'LETTER',
  receivedAt: '2026-11-20T08:00:00+08:00',
  title: '土方招标疑有串标',
  content: '报价规律一致。',
  realName: false,
  allegations: [{ accusedName: '某经理', issueType: 'BID_RIGGING', matter: '串标' }],
};

async function filedComplaint(more: object = {}): Promise<{ id: string }> {
  const clerk = o.who(office, 'petition.clerk');
  const { body } = await clerk.post(o.at('/complaints'), { ...complaintBody, ...more });
  await clerk.post(o.at(`/complaints/${body.id}/actions/register`), {}, { 'if-match': `"${body.version}"` });
  return body;
}

describe('who is named in a clue', () => {
  it('loses it at once, and finds it nowhere', async () => {
    const [accused] = await app.sql<{ id: string }>(
      `SELECT p.id FROM person p JOIN app_user u ON u.person_key = p.key WHERE u.username = 'supervision.officer'`,
    );
    const clue = await o.allocated(office);
    expect((await o.read(office, 'supervision.officer', clue)).status).toBe(200);
    const back = await o.act(office, 'supervision.head', clue, 'giveBack', { opinion: '补充登记' });
    await o.act(office, 'clue.manager', back, 'correct', {
      opinion: '补充被反映人',
      addAllegations: [{ accusedPersonId: accused?.id, issueType: 'BRIBERY', matter: '收受礼金' }],
    });
    expect((await o.read(office, 'supervision.officer', clue)).status).toBe(404);
    const { body } = await o.read(office, 'clue.manager', clue);
    const proposed = await o.act(office, 'clue.manager', body, 'proposeAllocation', {
      organizationId: office.places['BJ-JD1'],
    });
    const given = await o.act(office, 'principal', proposed, 'approveAllocation');
    const named = await o.attempt(office, 'supervision.head', given, 'assignHandler', {
      assigneeIds: [office.ids['supervision.officer']],
    });
    expect([named.status, named.body.code]).toEqual([403, 'separation-of-duty']);
  });

  it('is told of a complaint and not of the clue where only the clue names them', async () => {
    const [accused] = await app.sql<{ id: string }>(
      `SELECT p.id FROM person p JOIN app_user u ON u.person_key = p.key WHERE u.username = 'petition.head'`,
    );
    const complaint = await filedComplaint();
    const clue = await o.log(office, {
      source: 'TIP',
      complaintIds: [complaint.id],
      allegations: [{ accusedPersonId: accused?.id, issueType: 'DERELICTION', matter: '压件不办' }],
    });
    const head = o.who(office, 'petition.head');
    expect((await head.get(o.at(`/complaints/${complaint.id}`))).status).toBe(200);
    expect((await o.read(office, 'petition.head', clue)).status).toBe(404);
    expect((await head.get(o.at(`/complaints/${complaint.id}/clues`))).body.items).toEqual([]);
    const { body } = await head.get(o.at('/clues?open=all&limit=200'));
    expect(body.items.map(({ id }: { id: string }) => id)).not.toContain(clue.id);
  });
});

describe('what central management reads', () => {
  it('is the clue and its way, without the papers of its verification', async () => {
    const clue = await o.reported(office, 'CLOSED_NO_ACTION');
    const [manager, head] = await Promise.all([
      o.read(office, 'clue.manager', clue),
      o.read(office, 'supervision.head', clue),
    ]);
    expect([manager.body.state, manager.body.verification]).toEqual(['REPORT_SIGNED', null]);
    expect(head.body.verification.reports[0].report).toBe('核查情况如下');
  });
});

describe('lists of clues', () => {
  it('are filtered by source and by the way of disposal', async () => {
    const held = await o.act(
      office,
      'principal',
      await o.reviewed(office, 'HELD', { source: 'MEDIA' }),
      'approveHolding',
    );
    const { body } = await o.who(office, 'deputy').get(o.at('/clues?source=MEDIA&way=HELD&count=true'));
    expect([body.items.map(({ id }: { id: string }) => id), body.total.value]).toEqual([[held.id], 1]);
    expect(body.items[0]).toMatchObject({ state: 'HELD', disposal: 'HELD', light: 'GREEN' });
    expect((await o.who(office, 'registry').get(o.at('/clues'))).status).toBe(403);
  });
});
