import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Signed } from '../../support/app.js';
import { at, type Made, openOffice, type PledgeOffice } from './office.js';

let office: PledgeOffice;
const year = new Date().getUTCFullYear();

beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office?.app.stop());

/** A unit of its own for a test, so that nothing else stands in its register. */
async function unit(code: string): Promise<string> {
  const [row] = await office.app.sql<{ id: string }>(
    `INSERT INTO organization (id, code, name, type, parent_key) SELECT gen_random_uuid(), $1, $1, 'SUPERVISED_UNIT', key FROM organization
     WHERE code = 'BJ' RETURNING id`,
    [code],
  );
  return row?.id ?? '';
}

/** A person of the unit with an account of their own, signed in. */
async function signer(code: string, from = '2001-01-01'): Promise<{ id: string; who: Signed }> {
  const id = await office.person('签署人', code);
  const [row] = await office.app.sql<{ username: string }>(
    `WITH moved AS (UPDATE post SET valid_from = $2 WHERE person_key = (SELECT key FROM person WHERE id = $1) RETURNING person_key, organization_key),
       u AS (INSERT INTO app_user (id, username, person_key, password_hash, clearance) SELECT gen_random_uuid(), 'signer.' || m.person_key, m.person_key, d.password_hash, 1
         FROM moved m, app_user d WHERE d.username = 'registry' RETURNING key, username),
       g AS (INSERT INTO role_grant (id, user_key, role, organization_key, valid_from, reason, proposed_by, approved_by, approved_at)
         SELECT gen_random_uuid(), u.key, 'UNIT_LIAISON', m.organization_key, DATE '2001-09-01', '测试', 1, 1, now() FROM u, moved m)
     SELECT username FROM u`,
    [id, from],
  );
  return { id, who: await office.app.as(row?.username ?? '') };
}

/** Issues a first pledge of the unit and has both sides sign; answers the last answer. */
async function bind(organizationId: string, { id, who }: { id: string; who: Signed }, more: object = {}) {
  const drafted = await office.draft({ organizationId, isFirst: true, responsiblePersonId: id, ...more });
  const issued = await office.act(office.principal, drafted, 'issue');
  return sign(issued, who);
}

async function sign(made: Made, who: Signed) {
  const signature = { textHash: made.textHash, readToEnd: true };
  return office.act(office.deputy, await office.act(who, made, 'sign', signature), 'countersign', signature);
}

const rows = async (subjectId: string, query = '') =>
  (await office.deputy.get(at(`/responsibilities?subjectId=${subjectId}&limit=50${query}`))).body.items;
const appoint = (subject: string, personId: string, more: object) =>
  office.deputy.post(at('/responsibilities'), {
    subject: { kind: 'ORGANIZATION', id: subject },
    level: 'FIRST',
    personId,
    document: { kind: 'APPOINTMENT', reference: '任命文件' },
    reason: '任命',
    ...more,
  });

describe('a pledge that comes in force', () => {
  it('writes who is first-responsible, under which pledge, without anybody’s remembering', async () => {
    const place = await unit('ZRU-1');
    const one = await signer('ZRU-1');
    const bound = await bind(place, one);
    expect(bound).toMatchObject({ status: 200, state: 'IN_FORCE' });
    expect(await rows(place)).toEqual([
      expect.objectContaining({
        level: 'FIRST',
        duty: 'OWNER',
        person: expect.objectContaining({ id: one.id }),
        document: { kind: 'PLEDGE', reference: (bound as unknown as { number: string }).number, pledgeId: bound.id },
        validFrom: `${year}-01-01`,
        validTo: `${year}-12-31`,
      }),
    ]);
  });

  it('takes its term out of the appointment by which the same person answered, and leaves the rest', async () => {
    const place = await unit('ZRU-2');
    const one = await signer('ZRU-2');
    expect((await appoint(place, one.id, { validFrom: `${year - 2}-03-01` })).status).toBe(201);
    expect((await bind(place, one)).status).toBe(200);
    const told = (await rows(place)).map((row: Record<string, { kind: string }>) => [
      row['validFrom'],
      row['validTo'],
      row['document']?.kind,
    ]);
    expect(told.sort()).toEqual([
      [`${year - 2}-03-01`, `${year - 1}-12-31`, 'APPOINTMENT'],
      [`${year}-01-01`, `${year}-12-31`, 'PLEDGE'],
      [`${year + 1}-01-01`, null, 'APPOINTMENT'],
    ]);
  });

  it('is refused where somebody else is first and in office, and leaves nothing half done', async () => {
    const place = await unit('ZRU-3');
    const [other, one] = [await signer('ZRU-3'), await signer('ZRU-3')];
    expect((await appoint(place, other.id, { validFrom: `${year - 1}-01-01` })).status).toBe(201);
    const refused = await bind(place, one);
    expect([refused.status, refused.code]).toEqual([409, 'responsibility-overlaps']);
    const left = await rows(place);
    expect(left.map((row: { person: { id: string } }) => row.person.id)).toEqual([other.id]);
  });

  it('follows whoever has left the post by then', async () => {
    const place = await unit('ZRU-4');
    const [gone, one] = [await signer('ZRU-4'), await signer('ZRU-4', `${year}-02-01`)];
    expect((await appoint(place, gone.id, { validFrom: `${year - 1}-01-01` })).status).toBe(201);
    await office.app.sql(`UPDATE post SET valid_to = $2 WHERE person_key = (SELECT key FROM person WHERE id = $1)`, [
      gone.id,
      `${year}-01-31`,
    ]);
    expect(await bind(place, one, { from: `${year}-02-01` })).toMatchObject({ status: 200, state: 'IN_FORCE' });
    const told = (await rows(place)).map((row: Record<string, string> & { person: { id: string } }) => [
      row['validFrom'],
      row['validTo'],
      row.person.id,
    ]);
    expect(told.sort()).toEqual([
      [`${year - 1}-01-01`, `${year}-01-31`, gone.id],
      [`${year}-02-01`, `${year}-12-31`, one.id],
    ]);
  });

  it('passes to the new holder from the day of the change, unsigned until the new signature', async () => {
    const place = await unit('ZRU-5');
    const [old, next] = [await signer('ZRU-5'), await signer('ZRU-5')];
    const bound = await bind(place, old);
    const [today] = await office.app.sql<{ day: string }>(
      `SELECT (now() AT TIME ZONE 'Asia/Shanghai')::date::text AS day`,
    );
    const changedOn = today?.day ?? '';
    const changed = await office.act(office.principal, bound, 'changeHolder', {
      newHolderPersonId: next.id,
      changedOn,
      opinion: '调任',
    });
    expect(changed).toMatchObject({ status: 200, state: 'CHANGE_OF_HOLDER' });
    const first = async () => (await rows(place, `&at=${changedOn}`))[0];
    expect(await first()).toMatchObject({ person: { id: next.id }, before: { person: { id: old.id } } });
    const unsigned = async () =>
      (await office.deputy.get(at(`/responsibilities/gaps?organizationId=${place}`))).body.items.map(
        ({ code }: { code: string }) => code,
      );
    expect(await unsigned()).toEqual(['PLEDGE_UNSIGNED']);
    expect(await sign(changed, next.who)).toMatchObject({ status: 200, state: 'IN_FORCE' });
    expect(await unsigned()).toEqual([]);
    expect((await rows(place)).length).toBe(2);
  });
});
