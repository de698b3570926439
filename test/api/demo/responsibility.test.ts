import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Signed, startTestApp, type TestApp } from '../../support/app.js';

const at = (path: string) => `/api/v1${path}`;
let app: TestApp;
let principal: Signed;

beforeAll(async () => {
  app = await startTestApp();
  principal = await app.as('principal');
});
afterAll(() => app?.stop());

interface Defect {
  code: string;
  subject: { name: string };
  person: { name: string } | null;
  since: string | null;
}
const report = async (name: string, day: string): Promise<Defect[]> =>
  (await principal.get(at(`/responsibilities/${name}?at=${day}`))).body.items;
const venue = async (number: string) => {
  const { body } = await principal.get(at(`/projects?programme=OLYMPIC-2008&q=${number}&limit=200`));
  return body.items.find((each: { number: string }) => each.number === number).id as string;
};
const chain = async (number: string, query: string) =>
  (await principal.get(at(`/projects/${await venue(number)}/responsibility?${query}`))).body;

interface Link {
  subject: { kind: string; name: string };
  holders: {
    level: string;
    duty: string;
    person: { name: string } | null;
    document: { kind: string } | null;
    post: string;
  }[];
}

describe('the Olympic programme’s responsibility', () => {
  it('counts nearly 80 bureau-level and over 300 division-level first-responsible persons, and lists them', async () => {
    const { body } = await principal.get(at('/statistics/programmes/OLYMPIC-2008'));
    const figure = (id: string) => body.figures.find((each: { id: string }) => each.id === id);
    expect(figure('F03')).toMatchObject({ value: 80, exact: 79, qualifier: 'NEARLY', unit: '人' });
    expect(figure('F04')).toMatchObject({ value: 300, qualifier: 'OVER', unit: '人' });
    expect(figure('F04').exact).toBeGreaterThan(300);
    for (const id of ['F03', 'F04']) {
      const rows = await principal.get(`${figure(id).query}&count=true&limit=5`);
      expect([id, rows.status, rows.body.total.value]).toEqual([id, 200, figure(id).exact]);
      expect(rows.body.items[0]).toMatchObject({ campaign: 'AY-2008', pledgeId: expect.any(String) });
    }
  });

  it('counts them as the records stood: nobody before the pledges were signed', async () => {
    const { body } = await principal.get(at('/statistics/programmes/OLYMPIC-2008?asOf=2008-01-10T00:00:00Z'));
    const figures = body.figures.filter((each: { id: string }) => ['F03', 'F04'].includes(each.id));
    expect(figures.map(({ exact }: { exact: number }) => exact)).toEqual([0, 0]);
    const rows = await principal.get(`${figures[0].query}&count=true`);
    expect(rows.body.total.value).toBe(0);
  });

  it('answers for a venue on 15 September 2006 from the venue up to the leading group', async () => {
    const { links } = await chain('AY-V02', 'at=2006-09-15');
    expect(links.map(({ subject }: Link) => subject.kind)).toEqual(['PROJECT', 'ORGANIZATION', 'ORGANIZATION']);
    expect(links.at(-1).subject.name).toContain('领导小组');
    const [own] = links as Link[];
    expect(own?.holders.map(({ level }) => level)).toEqual(['FIRST', 'DIRECT']);
    expect(own?.holders[0]).toMatchObject({
      document: { kind: 'APPOINTMENT' },
      validFrom: '2005-03-01',
      before: { validTo: '2005-02-28' },
    });
  });

  it('tells in 2008 under which pledge, and who was believed to direct a site before a correction', async () => {
    const { links } = await chain('AY-V02', 'at=2008-08-08');
    expect(links[0].holders[0].document).toMatchObject({ kind: 'PLEDGE', pledgeId: expect.any(String) });
    const director = async (knownAt: string) => {
      const { links: then } = await chain('AY-V02', `at=2004-06-01&knownAt=${knownAt}`);
      return then[0].holders.find(({ level }: { level: string }) => level === 'DIRECT').post;
    };
    expect([await director('2005-01-01T00:00:00Z'), await director('2006-01-01T00:00:00Z')]).toEqual([
      'AY-V01现场负责人',
      'AY-V02现场负责人',
    ]);
  });

  it('has a vacancy, an expired pledge and a post left without a new signature, which the report finds', async () => {
    const gaps = await report('gaps', '2008-11-01');
    expect(gaps.map(({ code, subject }) => `${code} ${subject.name.slice(0, 15)}`).sort()).toEqual([
      'PLEDGE_EXPIRED 奥运筹办主管单位02第八处（示',
      'POST_CHANGED 奥运工程责任单位03第一处（示',
      'VACANT 奥运筹办主管单位01第八处（示',
    ]);
    expect(await report('gaps', '2008-04-10')).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: 'PLEDGE_UNSIGNED', person: { id: expect.any(String), name: '卫景珩' } }),
      ]),
    );
  });

  it('misses nobody today: the network ended with the programme', async () => {
    expect((await report('gaps', '2026-11-01')).filter(({ subject }) => subject.name.startsWith('奥运'))).toEqual([]);
  });

  it('has people on two sides, and a supervisor below whom he supervises, which the report finds', async () => {
    const conflicts = await report('conflicts', '2008-08-08');
    expect(conflicts.map(({ code, subject }) => `${code} ${subject.name}`).sort()).toEqual([
      'SUPERVISOR_IS_BELOW 奥运场馆05（示例）',
      'TWO_SIDES 奥运场馆03（示例）',
    ]);
  });

  it('covers every unit and venue that owed a pledge in 2008', async () => {
    const { body } = await principal.get(at('/pledges/coverage?campaign=AY-2008&at=2008-08-08'));
    expect(body.levels.map(({ level, missing, lapsed }: Record<string, unknown>) => [level, missing, lapsed])).toEqual([
      ['CITY', 0, 0],
      ['BUREAU', 0, 0],
      ['DIVISION', 0, 0],
    ]);
    expect(body.levels[1].units).toBe(79);
  });
});
