import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Pool } from 'pg';
import { recomputeDeadlines } from '../../../libs/casework/deadline-recompute.js';
import { legalDayOf } from '../../../libs/kernel/legal-day.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import { act, at, attempt, draft, type Letter, type Office, openOffice, replies, served, signed } from './letters.js';

let app: TestApp;
let office: Office;
const today = () => legalDayOf(app.clock.now());

beforeAll(async () => {
  app = await startTestApp();
  office = await openOffice(app);
});
afterAll(() => app?.stop());

/** A letter that was objected to, and whose revision the head has ordered. */
async function ordered(): Promise<Letter> {
  const objected = await act(office.liaison, await served(office, today()), 'object', { opinion: '第二项与事实不符' });
  return act(office.principal, objected, 'orderRevision', { opinion: '异议部分成立' });
}

describe('an objection that is upheld', () => {
  it('leads to a revision under the same number, and keeps what was signed before, whole', async () => {
    const order = await ordered();
    const early = await attempt(office.principal, order, 'signRevision');
    expect([early.status, early.body.errors[0].code]).toEqual([409, 'revisionWritten']);
    const written = await act(office.drafter, order, 'revise', {
      items: ['修订资金管理办法。'],
      matters: '改后的问题。',
    });
    expect(written).toMatchObject({ state: 'REVISING', matters: '专项资金拨付依据不完整。' });
    const again = await act(office.drafter, written, 'revise', { matters: '再改后的问题。' });
    const renewed = await act(office.principal, again, 'signRevision');
    expect(renewed).toMatchObject({
      state: 'SIGNED',
      number: order.number,
      revision: 1,
      matters: '再改后的问题。',
      items: [{ item: 1, text: '修订资金管理办法。' }],
      service: null,
    });
    expect(renewed.textHash).not.toBe(order.textHash);
    expect(renewed['superseded']).toMatchObject([
      { revision: 0, textHash: order.textHash, matters: '专项资金拨付依据不完整。', servedOn: today() },
    ]);
    const proof = { method: 'IN_PERSON', servedOn: today(), receivedBy: '彭丽娟' };
    const back = await act(office.registry, renewed, 'serve', proof);
    const answered = await act(office.liaison, back, 'reply', { replies: replies.slice(0, 1) });
    expect(answered.state).toBe('REPLIED');
    const told = await office.liaison.get(at(`/recommendations/${order.id}`));
    expect([told.body.amendment, told.body.superseded.length]).toEqual([null, 1]);
  });

  it('is not revised and signed by the same hand, nor decided by who objected', async () => {
    const written = await act(office.drafter, await ordered(), 'revise', { matters: '改后的问题。' });
    await app.sql(`INSERT INTO role_grant (id, user_key, role, organization_key, valid_from, proposed_by, approved_by, approved_at)
      SELECT gen_random_uuid(), u.key, 'PRINCIPAL', o.key, DATE '2001-09-01', 1, 1, now() FROM app_user u, organization o
      WHERE u.username = 'supervision.officer' AND o.code = 'BJ'`);
    const { status, body } = await attempt(office.drafter, written, 'signRevision');
    await app.sql(`UPDATE role_grant SET revoked_at = now() WHERE role = 'PRINCIPAL'
      AND user_key = (SELECT key FROM app_user WHERE username = 'supervision.officer')`);
    expect([status, body.code]).toEqual([403, 'separation-of-duty']);
  });

  it('prints a paper of its own; the first print stays what it was', async () => {
    const first = await served(office, today());
    await office.registry.get(at(`/recommendations/${first.id}/document.pdf`));
    const objected = await act(office.liaison, first, 'object', { opinion: '与事实不符' });
    const order = await act(office.principal, objected, 'orderRevision', { opinion: '成立' });
    const renewed = await act(
      office.principal,
      await act(office.drafter, order, 'revise', { causes: '改后的原因。' }),
      'signRevision',
    );
    expect(renewed['print']).toBeNull();
    await office.registry.get(at(`/recommendations/${first.id}/document.pdf`));
    const prints = await app.sql<{ revision: number }>(
      'SELECT revision FROM recommendation_print WHERE case_key = (SELECT key FROM case_file WHERE id = $1) ORDER BY 1',
      [first.id],
    );
    expect(prints).toEqual([{ revision: 0 }, { revision: 1 }]);
  });

  it('changes a signed text in no other way, whoever asks the database', async () => {
    const { id } = await signed(office);
    const key = '(SELECT key FROM case_file WHERE id = $1)';
    for (const change of [
      `UPDATE recommendation SET revision = 1, matters = '改' WHERE case_key = ${key}`,
      `INSERT INTO recommendation_amendment (case_key, revision, matters, revised_by) SELECT ${key}, 1, '改', 2`,
      `UPDATE recommendation SET legal_bases = '{甲}', legal_basis_ids = '{NULL}' WHERE case_key = ${key}`,
      `UPDATE recommendation SET format = 'DOCUMENT' WHERE case_key = ${key}`,
    ])
      await expect(app.sql(change, [id])).rejects.toThrow();
  });
});

describe('the time for the answer', () => {
  it('ends on the day that the letter names, also after every clock was recomputed', async () => {
    const letter = await served(office, today());
    expect(letter['dueOn']).toBe('2027-01-31');
    expect(letter['deadlines']).toMatchObject([{ rule: 'LETTER_REPLY_CURRENT', dueOn: '2027-01-31' }]);
    const pool = new Pool({ connectionString: app.database.appUrl });
    await recomputeDeadlines(pool, app.clock.now);
    await pool.end();
    expect((await office.registry.get(at(`/recommendations/${letter.id}`))).body.dueOn).toBe('2027-01-31');
  });

  it('is thirty days where the letter names a day that has passed', async () => {
    const letter = await served(office, today(), { replyDueOn: '2026-01-05' });
    const derivation = (letter['deadlines'] as { derivation: { amount: number } }[])[0]?.derivation;
    expect(derivation).toMatchObject({ amount: 30 });
    expect(derivation).not.toHaveProperty('ownDays');
  });
});

describe('a liaison appointed after the service', () => {
  it('sees the letter once the registry has called them in', async () => {
    const letter = await served(office, today());
    const none = await attempt(office.registry, letter, 'callLiaison');
    expect([none.status, none.body.errors[0].code]).toEqual([400, 'no-further-liaison']);
    await app.sql(`WITH p AS (INSERT INTO person (id, name, organization_key) SELECT gen_random_uuid(), '新联络员', key FROM organization WHERE code = 'BJ-JW' RETURNING key),
        u AS (INSERT INTO app_user (id, username, person_key, password_hash, clearance)
          SELECT gen_random_uuid(), 'new.liaison', p.key, d.password_hash, 1 FROM p, app_user d WHERE d.username = 'registry' RETURNING key)
      INSERT INTO role_grant (id, user_key, role, organization_key, valid_from, proposed_by, approved_by, approved_at)
      SELECT gen_random_uuid(), u.key, 'UNIT_LIAISON', o.key, DATE '2001-09-01', 1, 1, now() FROM u, organization o WHERE o.code = 'BJ-JW'`);
    const late = await app.as('new.liaison');
    expect((await late.get(at(`/recommendations/${letter.id}`))).status).toBe(404);
    await act(office.registry, letter, 'callLiaison');
    expect((await late.get(at(`/recommendations/${letter.id}`))).status).toBe(200);
  });
});

describe('what becomes of a letter', () => {
  it('is referred to the yearly appraisal of the unit, for those who see the letter', async () => {
    const answered = await act(office.liaison, await served(office, today()), 'reply', { replies });
    const appraisal = { year: 2027, organizationId: office.unit, note: '落实及时，列入年度考核。' };
    const verifying = await act(office.head, answered, 'verify');
    const unknown = await attempt(office.head, verifying, 'close', {
      opinion: '已落实',
      appraisal: { ...appraisal, organizationId: '01a20f74-7c7f-77ba-9d69-7f540d7dc7d9' },
    });
    expect([unknown.status, unknown.body.errors[0].pointer]).toEqual([400, '/appraisal/organizationId']);
    const closed = await act(office.head, verifying, 'close', { opinion: '已落实', appraisal });
    expect(closed['appraisals']).toMatchObject([{ year: 2027, note: appraisal.note, personName: null }]);
    const list = `/appraisal-references?year=2027&organizationId=${office.unit}`;
    const { body } = await office.deputy.get(at(list));
    expect(body.items).toMatchObject([{ case: { id: closed.id, kind: 'recommendation', number: closed.number } }]);
    expect((await (await app.as('conduct.officer')).get(at(list))).body.items).toEqual([]);
    expect((await office.registry.get(at(list))).status).toBe(403);
  });
});

describe('a draft', () => {
  it('names the case that it comes from, where the drafter sees that case', async () => {
    const [seen] = (await office.head.get(at('/complaints?open=all&limit=1'))).body.items;
    const letter = await office.head.post(at('/recommendations'), {
      kind: 'SUPERVISION_PROPOSAL',
      title: '关于来信反映问题的监督建议',
      originId: seen.id,
      legalBases: [{ text: '《监察法》第十三条' }],
      attachments: ['问题清单'],
      copies: ['某区人民政府'],
      format: 'DOCUMENT',
      urgency: 'URGENT',
    });
    expect(letter.body).toMatchObject({
      origin: { id: seen.id, number: seen.number },
      format: 'DOCUMENT',
      legalBases: [{ regulationId: null, text: '《监察法》第十三条' }],
      attachments: ['问题清单'],
      copies: ['某区人民政府'],
    });
    const listed = await office.head.get(at(`/recommendations?open=all&originId=${seen.id}`));
    expect(listed.body.items.map(({ id }: Letter) => id)).toEqual([letter.body.id]);
    // The registry reads the letter, and no complaint.
    expect((await office.registry.get(at(`/recommendations/${letter.body.id}`))).body.origin).toBeNull();
    const unseen = await office.drafter.post(at('/recommendations'), {
      kind: 'SUPERVISION_PROPOSAL',
      title: '关于看不见的案卷',
      originId: await hiddenFromTheDrafter(),
    });
    expect([unseen.status, unseen.body.errors[0].pointer]).toEqual([400, '/originId']);
  });

  const hiddenFromTheDrafter = async (): Promise<string> => {
    const [row] = await app.sql<{ id: string }>(
      `SELECT id FROM case_file WHERE kind = 1 AND NOT (SELECT key FROM app_user WHERE username = 'supervision.officer') = ANY(assignees) LIMIT 1`,
    );
    return row?.id ?? '';
  };
});

describe('the agency code of a series', () => {
  it('is laid down before the first number, and stays once it is used', async () => {
    const [organ] = await app.sql<{ id: string }>(`SELECT id FROM organization WHERE code = 'BJ'`);
    const code = (agencyCode: string, series = 'JOINT_PROPOSAL') =>
      office.registry.post(at('/document-series'), { organizationId: organ?.id, series, agencyCode });
    expect((await code('京纪监联')).body).toMatchObject({ agencyCode: '京纪监联', given: 0 });
    expect((await code('京纪监合')).body).toMatchObject({ agencyCode: '京纪监合' });
    const letter = await signed(office, { kind: 'JOINT_PROPOSAL' });
    expect(letter.number).toMatch(/^京纪监合〔\d{4}〕1号$/);
    const late = await code('京纪监后');
    expect([late.status, late.body.code]).toEqual([409, 'guard-not-satisfied']);
    const taken = await code('京纪监合', 'SUPERVISORY_PROPOSAL');
    expect([taken.status, taken.body.code]).toEqual([409, 'already-exists']);
    expect((await code('京〔1〕')).status).toBe(400);
    expect((await office.drafter.post(at('/document-series'), {})).status).toBe(403);
    const { body } = await office.registry.get(at('/document-series'));
    expect(body.items.map(({ agencyCode }: { agencyCode: string }) => agencyCode)).toContain('京纪监合');
  });

  it('is not asked of a unit that is no organ', async () => {
    const body = { organizationId: office.unit, series: 'JOINT_PROPOSAL', agencyCode: '某' };
    expect((await office.registry.post(at('/document-series'), body)).status).toBe(400);
    expect(await draft(office)).toMatchObject({ state: 'DRAFT' });
  });
});
