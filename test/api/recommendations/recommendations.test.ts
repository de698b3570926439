import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { legalDayOf } from '../../../libs/kernel/legal-day.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import {
  act,
  at,
  attempt,
  draft,
  type Letter,
  type Office,
  openOffice,
  replies,
  reviewed,
  served,
  signed,
  textOf,
} from './letters.js';

let app: TestApp;
let office: Office;
const today = () => legalDayOf(app.clock.now());
const year = () => Number(today().slice(0, 4));
const register = async (series = 'SUPERVISION_PROPOSAL') =>
  (await office.registry.get(at(`/recommendations/register?organ=BJ&series=${series}&year=${year()}`))).body;

beforeAll(async () => {
  app = await startTestApp();
  office = await openOffice(app);
});
afterAll(() => app?.stop());

describe('a letter', () => {
  it('goes from draft to verified answer, past everybody whose duty it is', async () => {
    const letter = await served(office, today());
    expect(letter).toMatchObject({
      state: 'SERVED',
      service: { servedOn: today(), method: 'IN_PERSON' },
      light: 'GREEN',
    });
    expect(letter.number).toMatch(new RegExp(`^.+监建〔${year()}〕\\d+号$`));
    const answered = await act(office.liaison, letter, 'reply', { replies });
    const verifying = await act(office.head, answered, 'verify');
    const again = await act(office.head, verifying, 'returnReply', { opinion: '第二项须补充材料' });
    const second = await act(office.liaison, again, 'reply', { replies });
    const back = await act(office.deputy, second, 'verify');
    const closed = await act(office.deputy, back, 'close', { opinion: '已落实', lookBackOn: '2027-06-30' });
    expect(closed).toMatchObject({ state: 'CLOSED', lookBackOn: '2027-06-30', number: letter.number });
    expect((closed['replies'] as object[]).length).toBe(4);
  });

  it('cannot be sent for review while something is missing', async () => {
    const { status, body } = await attempt(office.drafter, await draft(office, { causes: undefined }), 'submit', {
      reviewerIds: [office.ids['deputy']],
    });
    expect([status, body.code, body.errors[0].code]).toEqual([409, 'guard-not-satisfied', 'letterComplete']);
  });

  it('is reviewed in order, by those who were named, and comes back with an opinion', async () => {
    const sent = await act(office.drafter, await draft(office), 'submit', {
      reviewerIds: [office.ids['supervision.head'], office.ids['deputy']],
    });
    const early = await attempt(office.deputy, sent, 'approve');
    expect([early.status, early.body.errors[0].code]).toEqual([409, 'actorIsNextReviewer']);
    const unsigned = await attempt(office.principal, sent, 'sign');
    expect([unsigned.status, unsigned.body.errors[0].code]).toEqual([409, 'everyReviewerDecided']);
    const added = await act(office.deputy, sent, 'addReviewer', { reviewerId: office.ids['registry'] });
    const skipped = await act(office.deputy, added, 'skipReviewer', {
      reviewerId: office.ids['registry'],
      opinion: '外出',
    });
    const agreed = await act(office.head, skipped, 'approve');
    const returned = await act(office.deputy, agreed, 'returnDraft', { opinion: '请补充依据' });
    expect(returned.state).toBe('DRAFT');
    expect((returned['reviewers'] as { decision: string }[]).map(({ decision }) => decision)).toEqual([
      'APPROVED',
      'RETURNED',
      'SKIPPED',
    ]);
    const edited = await act(office.drafter, { ...returned }, 'edit', { causes: '依据不足。' });
    expect(edited).toMatchObject({ causes: '依据不足。', state: 'DRAFT' });
  });

  it('is not signed by who drafted it, whatever roles they hold', async () => {
    await app.sql(`INSERT INTO role_grant (id, user_key, role, organization_key, valid_from, proposed_by, approved_by, approved_at)
      SELECT gen_random_uuid(), u.key, 'PRINCIPAL', o.key, DATE '2001-09-01', 1, 1, now() FROM app_user u, organization o
      WHERE u.username = 'supervision.officer' AND o.code = 'BJ'`);
    const { status, body } = await attempt(office.drafter, await reviewed(office), 'sign');
    expect([status, body.code]).toEqual([403, 'separation-of-duty']);
    expect(body.errors.map(({ code }: { code: string }) => code)).toEqual(['separationOfDuty', 'signerIsNotDrafter']);
    await app.sql(`UPDATE role_grant SET revoked_at = now() WHERE role = 'PRINCIPAL'
      AND user_key = (SELECT key FROM app_user WHERE username = 'supervision.officer')`);
  });

  it('is not signed on the word of an older text', async () => {
    const letter = await reviewed(office);
    const { status, body } = await attempt(office.principal, { ...letter, version: letter.version - 1 }, 'sign');
    expect([status, body.code, body.currentVersion]).toEqual([412, 'version-stale', letter.version]);
  });

  it('is signed once when two sign at the same moment', async () => {
    const letter = await reviewed(office);
    const answers = await Promise.all([1, 2].map(() => attempt(office.principal, letter, 'sign')));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it('is frozen by the signature: not even the owner of the tables changes a word', async () => {
    const { id, textHash } = await signed(office);
    expect(textHash).toMatch(/^[0-9a-f]{64}$/);
    for (const change of [
      `UPDATE recommendation SET matters = '改' WHERE case_key = (SELECT key FROM case_file WHERE id = $1)`,
      `UPDATE recommendation SET items = items || '加' WHERE case_key = (SELECT key FROM case_file WHERE id = $1)`,
      `UPDATE recommendation SET text_hash = repeat('0', 64) WHERE case_key = (SELECT key FROM case_file WHERE id = $1)`,
      `UPDATE case_file SET title = '改', version = version + 1 WHERE id = $1`,
      'DELETE FROM recommendation WHERE case_key = (SELECT key FROM case_file WHERE id = $1)',
    ])
      await expect(app.sql(change, [id])).rejects.toThrow();
  });

  it('is served neither before it was signed nor tomorrow', async () => {
    const letter = await signed(office);
    const proof = { method: 'POST', receivedBy: '收发室' };
    const early = await attempt(office.registry, letter, 'serve', { ...proof, servedOn: '2026-01-05' });
    expect([early.status, early.body.errors[0].code]).toEqual([409, 'serviceNotBeforeSigning']);
    const late = await attempt(office.registry, letter, 'serve', { ...proof, servedOn: '2099-01-05' });
    expect([late.status, late.body.errors[0].pointer]).toEqual([400, '/servedOn']);
  });

  it.each([
    ['an unknown item', [...replies, { item: 3, adoption: 'ADOPTED', evidence: '已办' }], 409],
    ['one item only', replies.slice(0, 1), 409],
    ['the same item twice', [replies[0], replies[0]], 409],
    ['an item left without evidence', [{ item: 1, adoption: 'ADOPTED' }, replies[1]], 400],
    ['a refusal without its reason', [{ item: 1, adoption: 'NOT_ADOPTED' }, replies[1]], 400],
  ])('is not answered by %s', async (_words, given, status) => {
    const answer = await attempt(office.liaison, await served(office, today()), 'reply', { replies: given });
    expect(answer.status).toBe(status);
  });

  it('is urged only once it is overdue, and can then be stated as refused', async () => {
    const letter = await served(office, today());
    const early = await attempt(office.deputy, letter, 'urge');
    expect([early.status, early.body.errors[0].code]).toEqual([409, 'replyIsOverdue']);
    const overdue = (id: string) => app.sql(`UPDATE case_file SET due_on = DATE '2026-01-05' WHERE id = $1`, [id]);
    await overdue(letter.id);
    const urged = await act(office.deputy, letter, 'urge');
    await overdue(letter.id);
    const refused = await act(office.principal, urged, 'refuse', { opinion: '逾期不复' });
    expect(refused.state).toBe('REFUSED');
    expect((await act(office.registry, refused, 'reply', { replies, repliedOn: today() })).state).toBe('REPLIED');
  });

  it('is objected to, and the objection is decided by the head', async () => {
    const objected = await act(office.liaison, await served(office, today()), 'object', { opinion: '与事实不符' });
    expect((await act(office.principal, objected, 'decideObjection', { opinion: '异议不成立' })).state).toBe(
      'OBJECTION_DECIDED',
    );
  });
});

describe('the unit that a letter goes to', () => {
  it('sees a letter from its service on, without how it came about, and no other unit’s', async () => {
    const letter = await signed(office);
    expect((await office.liaison.get(at(`/recommendations/${letter.id}`))).status).toBe(404);
    expect((await office.liaison.get(at(`/recommendations/${letter.id}/document.pdf`))).status).toBe(404);
    await act(office.registry, letter, 'serve', { method: 'POST', servedOn: today(), receivedBy: '收发室' });
    const { status, body } = await office.liaison.get(at(`/recommendations/${letter.id}`));
    expect([status, body.reviewers, body.drafter, body.assignees]).toEqual([200, [], null, []]);
    expect(body.history.map(({ action }: { action: string }) => action)).toEqual(['serve']);
    expect(body.actions.map(({ action }: { action: string }) => action)).toEqual(['object', 'reply']);
    const other = await served(office, today(), { recipients: [{ name: '某研究院' }] });
    expect((await office.liaison.get(at(`/recommendations/${other.id}`))).status).toBe(404);
    const list = await office.liaison.get(at('/recommendations?open=all&limit=200'));
    expect(list.body.items.map(({ id }: Letter) => id)).not.toContain(other.id);
  });
});

describe('the numbers of a series', () => {
  it('run without a gap when fifty sign at once and some of them fail', async () => {
    const letters: Letter[] = [];
    for (let n = 0; n < 5; n += 1)
      letters.push(...(await Promise.all(Array.from({ length: 10 }, () => reviewed(office)))));
    const before = (await register()).last;
    const answers = await Promise.all(
      letters.map((letter, n) => attempt(office.principal, n % 5 ? letter : { ...letter, version: 2 }, 'sign')),
    );
    expect(answers.filter(({ status }) => status === 412)).toHaveLength(10);
    const serials = answers
      .filter(({ status }) => status === 200)
      .map(({ body }) => Number(/〕(\d+)号/.exec(body.number)?.[1]));
    expect(serials.sort((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, n) => before + n + 1));
    expect(await register()).toMatchObject({ last: before + 40, missing: [], isComplete: true });
  }, 120_000);

  it('keep what was annulled or withdrawn, with reason and approver', async () => {
    const annulled = await act(office.principal, await signed(office), 'annul', { opinion: '文字有误' });
    const withdrawn = await act(office.principal, await served(office, today()), 'withdraw', { opinion: '情况变化' });
    const { items, isComplete } = await register();
    const entry = (id: string) => items.find((each: Letter) => each.id === id);
    expect(entry(annulled.id)).toMatchObject({ number: annulled.number, state: 'VOID', reason: '文字有误' });
    expect(entry(withdrawn.id)).toMatchObject({ state: 'WITHDRAWN', approver: { name: '沈泽民' } });
    expect(isComplete).toBe(true);
  });

  it('tell of a missing number', async () => {
    await app.sql(`UPDATE number_series SET last = last + 1 WHERE series = 'DISCIPLINE_PROPOSAL'`);
    await signed(office, { kind: 'DISCIPLINE_PROPOSAL' });
    const { last } = await register('DISCIPLINE_PROPOSAL');
    await app.sql(`UPDATE number_series SET last = last + 1 WHERE series = 'DISCIPLINE_PROPOSAL'`);
    expect(await register('DISCIPLINE_PROPOSAL')).toMatchObject({ isComplete: false, missing: [last + 1] });
  });

  it('of restricted matters stand in a series of their own', async () => {
    const before = (await register()).last;
    const restricted = await signed(office, { secrecy: 'WORK_SECRET' }).catch((error: Error) => error);
    // The drafter is not cleared for work secrets: the letter is drafted by who is.
    expect(restricted).toBeInstanceOf(Error);
    const { body } = await office.head.post(at('/recommendations'), textOf(office, { secrecy: 'WORK_SECRET' }));
    const sent = await act(office.head, body, 'submit', { reviewerIds: [office.ids['deputy']] });
    const letter = await act(office.principal, await act(office.deputy, sent, 'approve'), 'sign');
    expect(letter.number).toContain('密〔');
    expect((await register()).last).toBe(before);
    const view = await register('SUPERVISION_PROPOSAL_RESTRICTED');
    expect(view).toMatchObject({ last: 1, isComplete: true, items: [{ serial: 1, id: null, title: null }] });
  });
});
