import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../../support/app.js';
import { at, type Letter, type Office, openOffice, reviewed, signed } from '../recommendations/letters.js';

let app: TestApp;
let office: Office;
let letter: Letter;

beforeAll(async () => {
  app = await startTestApp();
  office = await openOffice(app);
  const [person] = await app.sql<{ id: string }>(
    `SELECT p.id FROM app_user u JOIN person p ON p.key = u.person_key WHERE u.username = 'unit.liaison'`,
  );
  const { status } = await office.deputy.post(at('/responsibilities'), {
    subject: { kind: 'ORGANIZATION', id: office.unit },
    level: 'FIRST',
    personId: person?.id,
    document: { kind: 'APPOINTMENT', reference: '任命文件' },
    validFrom: '2025-01-01',
    reason: '任命',
  });
  expect(status).toBe(201);
  letter = await signed(office);
});
afterAll(() => app?.stop());

/** JSON whose keys stand in order. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, ordered(inner)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const frozen = async (who: Office['deputy'], of: Letter) =>
  (await who.get(at(`/responsibilities/freezes?eventId=${of.id}`))).body.items;

describe('the chain behind a letter', () => {
  it('is frozen by the signature itself, as of its day, with a hash that anyone computes again', async () => {
    const [kept, ...more] = await frozen(office.deputy, letter);
    expect(more).toEqual([]);
    expect(kept).toMatchObject({ eventKind: 'RECOMMENDATION', eventId: letter.id, eventOn: letter['signedOn'] });
    expect(kept.chain[0]).toMatchObject({
      subject: { kind: 'ORGANIZATION', id: office.unit },
      holders: [{ level: 'FIRST', person: { name: '彭丽娟' } }],
    });
    const hash = createHash('sha256')
      .update(JSON.stringify(ordered(kept.chain)))
      .digest('hex');
    expect(kept.chainHash).toBe(hash);
    const again = await office.deputy.get(at(`/responsibilities/freezes/${kept.id}`));
    expect(again.body).toEqual(kept);
  });

  it('stays as it was frozen, whatever is corrected afterwards', async () => {
    const [before] = await frozen(office.deputy, letter);
    const [{ id } = { id: '' }] = before.chain[0].holders;
    const ended = await office.deputy.post(at(`/responsibilities/${id}/actions/end`), {
      validTo: '2025-12-31',
      reason: '实际已离任',
    });
    expect(ended.status).toBe(200);
    expect(await frozen(office.deputy, letter)).toEqual([before]);
  });

  it('is seen by those who see the letter, and is not there before it is signed', async () => {
    expect(await frozen(office.deputy, await reviewed(office))).toEqual([]);
    const [kept] = await frozen(office.deputy, letter);
    const outsider = await app.as('investigator');
    expect((await outsider.get(at(`/recommendations/${letter.id}`))).status).toBe(404);
    expect(await frozen(outsider, letter)).toEqual([]);
    expect((await outsider.get(at(`/responsibilities/freezes/${kept.id}`))).status).toBe(404);
  });
});
