import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { at, openOffice, type PledgeOffice, terms } from './office.js';

let office: PledgeOffice;

beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office?.app.stop());

describe('a pledge', () => {
  it('goes from its draft through both signatures, report and appraisal to its end', async () => {
    const { act, officer, deputy, principal, liaison } = office;
    const drafted = await office.draft();
    expect(drafted).toMatchObject({ status: 201, state: 'DRAFT', campaign: 'ZR-TEST', ...terms });
    expect(createHash('sha256').update(drafted.text).digest('hex')).toBe(drafted.textHash);
    const issued = await act(principal, drafted, 'issue');
    expect(issued).toMatchObject({
      status: 200,
      state: 'ISSUED',
      number: expect.stringMatching(/^BJ-JW-ZR-\d{4}-\d{4}$/),
    });
    const signature = { textHash: issued.textHash, readToEnd: true };
    const signed = await act(liaison, issued, 'sign', signature);
    expect(signed).toMatchObject({ status: 200, state: 'SIGNED_BY_RESPONSIBLE' });
    const bound = await act(deputy, signed, 'countersign', signature);
    const year = new Date().getUTCFullYear();
    expect(bound).toMatchObject({
      status: 200,
      state: 'IN_FORCE',
      from: `${year}-01-01`,
      to: `${year}-12-31`,
      dueOn: `${year}-12-31`,
    });
    expect((bound as unknown as { signatures: { side: string }[] }).signatures.map(({ side }) => side)).toEqual([
      'RESPONSIBLE',
      'SUPERIOR',
    ]);
    const called = await act(officer, bound, 'callReport');
    expect(called).toMatchObject({ status: 200, state: 'REPORT_DUE' });
    const bare = await act(liaison, called, 'report', { items: [{ task: 2, done: '做了', evidence: '材料' }] });
    expect([bare.status, bare.code]).toEqual([409, 'guard-not-satisfied']);
    const reported = await act(liaison, called, 'report', {
      items: [{ task: 1, done: '全部监督', evidence: '监督记录12份' }],
    });
    const appraised = await act(officer, reported, 'appraise', {
      score: 40,
      grade: 'UNQUALIFIED',
      opinion: '发生案件',
    });
    expect(appraised).toMatchObject({ state: 'APPRAISED', grade: 'UNQUALIFIED', score: 40 });
    expect((await act(principal, appraised, 'close')).code).toBe('guard-not-satisfied');
    const measures = [
      { measure: 'TEAM_CIRCULATED_CRITICISM', basis: '责任制规定' },
      { measure: 'ADMONITION', personId: office.responsible, share: 'MAIN', basis: '责任制规定' },
    ];
    const accounted = await act(principal, appraised, 'holdAccountable', { measures, opinion: '追究领导责任' });
    expect(accounted).toMatchObject({
      state: 'ACCOUNTABILITY',
      measures: [{ measure: 'TEAM_CIRCULATED_CRITICISM' }, { measure: 'ADMONITION' }],
    });
    expect(await act(principal, accounted, 'close')).toMatchObject({ status: 200, state: 'CLOSED' });
  });

  it('is signed by nobody but whom it names, on exactly the text that was read to its end', async () => {
    const { act, deputy, principal, liaison, officer } = office;
    const issued = await act(principal, await office.draft(), 'issue');
    const signature = { textHash: issued.textHash, readToEnd: true };
    const refused = async (who: typeof deputy, body: object) => {
      const { status, code, errors } = (await act(who, issued, 'sign', body)) as unknown as {
        status: number;
        code: string;
        errors: { code: string }[];
      };
      return [status, code, ...(errors ?? []).map((each) => each.code)];
    };
    expect(await refused(deputy, signature)).toEqual([403, 'separation-of-duty', 'actorIsResponsible']);
    expect(await refused(liaison, { ...signature, readToEnd: false })).toEqual([
      409,
      'guard-not-satisfied',
      'textReadToEnd',
    ]);
    expect(await refused(liaison, { ...signature, textHash: '0'.repeat(64) })).toEqual([
      409,
      'guard-not-satisfied',
      'textIsAsIssued',
    ]);
    const recalled = await act(principal, issued, 'recall', { opinion: '任务有误' });
    const tasks = [{ ...terms.tasks[0], measure: '监督率95%' }];
    const again = await act(principal, await act(officer, recalled, 'amend', { tasks }), 'issue');
    expect(again.textHash).not.toBe(issued.textHash);
    expect((await act(liaison, again, 'sign', signature)).code).toBe('guard-not-satisfied');
    expect((await act(liaison, again, 'sign', { ...signature, textHash: again.textHash })).status).toBe(200);
  });

  it('has two sides: one person for both is refused, by the draft and by the database', async () => {
    const { responsible, app } = office;
    const answer = await office.officer.post(at('/pledges'), {
      campaign: 'ZR-TEST',
      level: 'DIVISION',
      organizationId: office.unit,
      responsiblePersonId: responsible,
      superiorPersonId: responsible,
    });
    expect([answer.status, answer.body.code]).toEqual([403, 'separation-of-duty']);
    const { id } = await office.draft();
    await expect(
      app.sql(
        'UPDATE pledge SET superior_person_key = responsible_person_key WHERE case_key = (SELECT key FROM case_file WHERE id = $1)',
        [id],
      ),
    ).rejects.toMatchObject({ constraint: 'pledge_has_two_sides' });
  });

  it('is not issued before the pledge above it is in force', async () => {
    const { act, principal, app } = office;
    const parent = await act(principal, await office.draft({ level: 'BUREAU' }), 'issue');
    const child = await office.draft({ level: 'UNIT', parentId: parent.id });
    const early = await act(principal, child, 'issue');
    expect([early.status, (early as unknown as { errors: { code: string }[] }).errors[0]?.code]).toEqual([
      409,
      'parentInForce',
    ]);
    await expect(
      app.sql(
        `WITH c AS (UPDATE case_file SET state = 'ISSUED', version = version + 1 WHERE id = $1 RETURNING *)
        INSERT INTO case_event (case_key, version, workflow, action, from_state, to_state, actor_key, org_key)
        SELECT key, version, 'pledge', 'issue', 'DRAFT', 'ISSUED', 1, org_key FROM c`,
        [child.id],
      ),
    ).rejects.toMatchObject({ constraint: 'pledge_parent_is_in_force' });
    const signature = { textHash: parent.textHash, readToEnd: true };
    await act(office.deputy, await act(office.liaison, parent, 'sign', signature), 'countersign', signature);
    expect((await act(principal, child, 'issue')).status).toBe(200);
  });

  it('is not issued with an objective that nothing measures', async () => {
    const objectives = [...terms.objectives, { number: 2, text: '第二目标' }];
    const refused = await office.act(office.principal, await office.draft({ objectives }), 'issue');
    expect((refused as unknown as { errors: { code: string }[] }).errors[0]?.code).toBe('objectivesMeasured');
  });

  it('passes to a new holder, who signs anew within 30 days', async () => {
    const { act, principal, app } = office;
    const bound = await office.inForce();
    const nobody = await office.person('外单位', 'BJ-SG1');
    const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    const change = { newHolderPersonId: nobody, changedOn: today, opinion: '调任' };
    expect((await act(principal, bound, 'changeHolder', change)).code).toBe('validation-failed');
    const changed = await act(principal, bound, 'changeHolder', {
      ...change,
      newHolderPersonId: await office.person('继任'),
    });
    expect(changed).toMatchObject({ status: 200, state: 'CHANGE_OF_HOLDER' });
    expect(changed.textHash).not.toBe(bound.textHash);
    const [clock] = await app.sql<{ rule: string; days: number }>(
      `SELECT rule, d.due_on - d.started_on AS days FROM case_deadline d JOIN case_file c ON c.key = d.case_key
       WHERE c.id = $1 AND d.ended_at IS NULL`,
      [bound.id],
    );
    expect(clock?.rule).toBe('PLEDGE_NEW_HOLDER');
    expect(clock?.days).toBeGreaterThanOrEqual(30);
    const gone = await act(office.liaison, changed, 'sign', { textHash: changed.textHash, readToEnd: true });
    expect(gone.status).toBe(404);
  });

  it('keeps its issued text and its signatures for ever', async () => {
    const { app } = office;
    const { id } = await office.inForce();
    const of = `case_key = (SELECT key FROM case_file WHERE id = '${id}')`;
    await expect(app.sql(`UPDATE pledge SET tasks = '[]' WHERE ${of}`)).rejects.toMatchObject({
      constraint: 'pledge_text_stands_once_issued',
    });
    await expect(app.sql(`UPDATE pledge_signature SET text_hash = 'x' WHERE ${of}`)).rejects.toMatchObject({
      code: '42501',
    });
  });
});

describe('a draft', () => {
  it.each([
    ['an unknown campaign', { campaign: 'NONE-1' }, '/campaign', 'unknown'],
    ['days upside down', { from: '2026-06-01', to: '2026-01-01' }, '/to', 'before-start'],
    [
      'a task of no objective',
      { tasks: [{ number: 1, objective: 9, text: '任务', measure: '指标' }] },
      '/tasks/0/objective',
      'unknown-objective',
    ],
  ])('with %s is refused with its place', async (_words, more, pointer, code) => {
    const { body } = await office.officer.post(at('/pledges'), {
      campaign: 'ZR-TEST',
      level: 'DIVISION',
      organizationId: office.unit,
      responsiblePersonId: office.responsible,
      superiorPersonId: office.superior,
      ...more,
    });
    expect(body.errors[0]).toMatchObject({ pointer, code });
  });

  it('for somebody who holds no post there on that day is refused', async () => {
    const stranger = await office.person('外单位', 'BJ-SG1');
    const refused = (await office.draft({ responsiblePersonId: stranger })) as unknown as { errors: object[] };
    expect(refused.errors[0]).toMatchObject({ pointer: '/responsiblePersonId', code: 'holds-no-post' });
  });
});

describe('the register of responsibility', () => {
  const record = (more: object) =>
    office.deputy.post(at('/responsibilities'), {
      subject: { kind: 'ORGANIZATION', id: office.unit },
      level: 'DIRECT',
      validFrom: '2026-01-01',
      reason: '责任书',
      personId: office.responsible,
      ...more,
    });

  it('links a row to the pledge that says so, where it is that person’s', async () => {
    const { id } = await office.inForce();
    const document = { kind: 'PLEDGE', reference: '责任书', pledgeId: id };
    const other = await record({ personId: await office.person('他人'), document });
    expect([other.status, other.body.code]).toEqual([409, 'guard-not-satisfied']);
    const unknown = await record({ document: { ...document, pledgeId: '00000000-0000-7000-8000-000000000000' } });
    expect([unknown.status, unknown.body.errors?.[0]?.pointer]).toEqual([400, '/document/pledgeId']);
    const linked = await record({ document });
    expect([linked.status, linked.body.document?.pledgeId]).toEqual([201, id]);
    const { body } = await office.deputy.get(at(`/responsibilities/gaps?organizationId=${office.unit}`));
    const own = body.items.filter(({ person }: { person: { id: string } | null }) => person?.id === office.responsible);
    expect(own.map(({ code }: { code: string }) => code)).not.toContain('PLEDGE_UNSIGNED');
  });
});
