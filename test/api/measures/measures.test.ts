import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Signed, startTestApp, type TestApp } from '../../support/app.js';

const at = (path: string) => `/api/v1${path}`;
let app: TestApp;
let officer: Signed;
let deputy: Signed;
let head: Signed;

beforeAll(async () => {
  app = await startTestApp();
  [officer, deputy, head] = await Promise.all([
    app.as('supervision.officer'),
    app.as('deputy'),
    app.as('petition.head'),
  ]);
});
afterAll(() => app?.stop());

interface Found {
  readonly id: string;
  readonly version: number;
}

/** A present-day complaint that was closed by the officer's own unit with this conclusion. */
async function closed(outcome: string): Promise<Found> {
  const [row] = await app.sql<Found>(
    `SELECT c.id, c.version FROM case_file c JOIN organization o ON o.key = c.org_key
     WHERE c.kind = 1 AND c.state IN ('CLOSED', 'CONCLUDED') AND o.code = 'BJ-JD1' AND c.outcome = $1
       AND (SELECT key FROM app_user WHERE username = 'supervision.officer') = ANY(c.assignees)
       AND NOT EXISTS (SELECT 1 FROM measure m WHERE m.case_key = c.key) ORDER BY c.key LIMIT 1`,
    [outcome],
  );
  if (!row) throw new Error(`no complaint ${outcome}`);
  return row;
}
const found = () => closed('PARTLY_SUBSTANTIATED');
const propose = ({ id, version }: Found, body: object, by = officer) =>
  by.post(at(`/complaints/${id}/measures`), body, { 'if-match': `"${version}"` });
const confirm = (measure: { id: string; version: number }, by = deputy) =>
  by.post(at(`/measures/${measure.id}/actions/confirm`), {}, { 'if-match': `"${measure.version}"` });
const cut = {
  type: 'COST_CUT',
  note: '核减变更工程量',
  beforeFen: 5_000_000_00,
  afterFen: 4_900_000_00,
  basis: '审核报告（示例）',
};

describe('the figures of the book', () => {
  const figures = async (query = '') => (await head.get(at(`/statistics/programmes/OLYMPIC-2008${query}`))).body;

  it('are two recommended disqualifications (F18), ten tenders run again (F19) and 710,000 yuan (F20), a part of F17', async () => {
    const { figures: all } = await figures();
    const by = new Map<string, { value: number; unit: string; query: string; amountFen?: number; definition: string }>(
      all.map((each: { id: string }) => [each.id, each]),
    );
    expect(['F16', 'F17', 'F18', 'F19', 'F20'].map((id) => by.get(id)?.value)).toEqual([104, 27, 2, 10, 710_000]);
    expect(by.get('F20')).toMatchObject({ unit: '元', amountFen: 71_000_000 });
    expect(by.get('F20')?.definition).toContain('printed in yuan');
    const rows = new Map<string, string[]>();
    for (const id of ['F17', 'F18', 'F19', 'F20']) {
      const { body } = await head.get(`${by.get(id)?.query}&limit=200`);
      rows.set(
        id,
        body.items.map((item: { id: string }) => item.id),
      );
    }
    expect([...rows.values()].map(({ length }) => length)).toEqual([27, 2, 10, 1]);
    const measured = ['F18', 'F19', 'F20'].flatMap((id) => rows.get(id) ?? []);
    expect(new Set(measured).size).toBe(13);
    expect(measured.every((id) => rows.get('F17')?.includes(id))).toBe(true);
  });

  it('are those of the instant asked for, whatever is confirmed later', async () => {
    const { asOf } = await figures();
    const [row] = await app.sql<Found>(
      `SELECT c.id, c.version FROM case_file c JOIN programme p ON p.key = c.programme_key WHERE p.code = 'OLYMPIC-2008' AND c.state = 'CLOSED'
         AND c.outcome = 'PARTLY_SUBSTANTIATED' AND NOT EXISTS (SELECT 1 FROM measure m WHERE m.case_key = c.key) ORDER BY c.key LIMIT 1`,
    );
    const { body } = await propose(row as Found, { type: 'RE_TENDER', note: '重新招标' }, head);
    const f19 = async (query = '') =>
      (await figures(query)).figures.find(({ id }: { id: string }) => id === 'F19').value;
    expect(await f19()).toBe(10);
    await confirm(body);
    expect(await f19()).toBe(11);
    expect(await f19(`?asOf=${encodeURIComponent(asOf)}`)).toBe(10);
  });
});

describe('a measure', () => {
  it('is proposed by one and confirmed by another, in fen, with before, after and basis', async () => {
    const complaint = await found();
    const { status, body } = await propose(complaint, cut);
    expect([status, body.amountFen, body.confirmedBy, body.version]).toEqual([
      201,
      100_000_00,
      null,
      complaint.version + 1,
    ]);
    const confirmed = await confirm(body);
    expect([confirmed.status, confirmed.body.confirmedBy.name]).toEqual([201, '许绍文']);
    expect((await confirm(confirmed.body)).body.code).toBe('guard-not-satisfied');
    const { body: page } = await officer.get(at(`/complaints/${complaint.id}/measures`));
    expect(page.items.map(({ type }: { type: string }) => type)).toEqual(['COST_CUT']);
    const { history } = (await officer.get(at(`/complaints/${complaint.id}`))).body;
    expect(history.slice(-2).map(({ action }: { action: string }) => action)).toEqual([
      'proposeMeasure',
      'confirmMeasure',
    ]);
  });

  it('is not confirmed by the person who proposed it, whatever account they use', async () => {
    const complaint = await found();
    const { body } = await propose(complaint, { type: 'RE_TENDER', note: '责令重新招标' });
    expect((await confirm(body, officer)).status).toBe(403);
    const again = `UPDATE measure SET confirmed_by = $2, confirmed_at = now() WHERE id = $1`;
    const [me] = await app.sql<{ key: number }>(`SELECT key FROM app_user WHERE username = 'supervision.officer'`);
    await expect(app.sql(again, [body.id, me?.key])).rejects.toMatchObject({
      constraint: 'measure_confirmer_is_not_proposer',
    });
    const [other] = await app.sql<{
      key: number;
    }>(`INSERT INTO app_user (id, username, person_key, password_hash, clearance)
      SELECT gen_random_uuid(), 't.second', person_key, password_hash, 1 FROM app_user WHERE username = 'supervision.officer' RETURNING key`);
    await expect(app.sql(again, [body.id, other?.key])).rejects.toMatchObject({
      constraint: 'measure_confirmer_is_not_proposer',
    });
  });

  it('is refused without its figures, with figures that are none of its business, and where nothing was found', async () => {
    const complaint = await found();
    const codes = async (body: object) =>
      (await propose(complaint, body)).body.errors?.map(({ code }: { code: string }) => code);
    expect(await codes({ type: 'SAVING', note: '节约' })).toEqual(['figures-missing']);
    expect(await codes({ ...cut, afterFen: cut.beforeFen })).toEqual(['no-difference']);
    expect(await codes({ ...cut, type: 'CRITICISM' })).toEqual(['no-money']);
    expect((await propose(complaint, { ...cut, beforeFen: 0.5 })).status).toBe(400);
    expect((await propose({ ...complaint, version: 999 }, cut)).status).toBe(412);
    expect((await propose(await closed('UNFOUNDED'), cut)).body.errors).toMatchObject([
      { code: 'measure-follows-a-finding' },
    ]);
    expect((await propose(complaint, cut, deputy)).status).toBe(403);
  });

  it('stands as it was proposed, and is never deleted', async () => {
    await expect(app.sql(`UPDATE measure SET note = '改写' WHERE confirmed_by IS NULL`)).rejects.toThrow();
    await expect(app.sql('DELETE FROM measure')).rejects.toThrow();
  });
});
