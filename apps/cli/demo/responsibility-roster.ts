import { addDays, type LegalDay } from '../../../libs/kernel/legal-day.js';
import type { Random } from './random.js';

/** First and last day of the programme's network of responsibility. */
export const BEGAN = '2003-07-01';
export const ENDED = '2008-12-31';

/** A unit of the network: the leading group, a bureau-level unit, or a division of one. */
export interface DemoUnit {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly type: 'LEADING_GROUP' | 'SUPERVISED_UNIT';
  readonly parent: string;
}

/** A venue, owned by one of the units. */
export interface DemoVenue {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly owner: string;
}

/** Somebody who answers for a place during a term; nobody, for a reason, where the place was vacant. */
export interface DemoTerm {
  readonly person: string | null;
  readonly from: string;
  readonly to: string;
  readonly vacancy: string | null;
}

/** A place of first responsibility: a unit's, or one of its venues'. */
export interface DemoPlace {
  readonly unit: string;
  readonly venue: string | null;
  readonly level: 'CITY' | 'BUREAU' | 'DIVISION';
  /** One after another, without a day between. */
  readonly terms: readonly DemoTerm[];
  /** The pledge that the last holder signed: of 2008, of the year before (it has expired), or none. */
  readonly pledge: 'AY-2008' | 'AY-2007' | null;
}

/** Somebody of the network with their one post. All are made up. */
export interface DemoPerson {
  readonly id: string;
  readonly account: string;
  readonly name: string;
  readonly unit: string;
  readonly title: string;
  readonly rank: 'MINISTRY' | 'BUREAU' | 'DIVISION' | 'SECTION';
  readonly from: string;
  readonly to: string | null;
}

const UNITS = [
  ['Y', '奥运工程责任单位', 41],
  ['Z', '奥运筹办主管单位', 20],
  ['Q', '赛区保障责任单位', 18],
] as const;
const VENUES = 31;
const DIVISIONS = 275;
/** Places that changed hands before 2008: every third of the bureaus, every fourth of the rest. */
const CHANGES = { BUREAU: 3, DIVISION: 4 } as const;

const SURNAMES = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜'];
const FIRST = [...'启承维敬光宪树景延绍守继广怀'];
const SECOND = [...'岳衡洲堂霖煜旸珩钧樾崧垚'];
const two = (n: number) => String(n).padStart(2, '0');

/** Everything of the network, made from the seed: units, venues, people and who answered where, when. */
export function roster(random: Random) {
  const people: DemoPerson[] = [];
  const hire = (about: Omit<DemoPerson, 'id' | 'name' | 'account'>): string => {
    const n = people.length;
    const name = `${SURNAMES[n % SURNAMES.length]}${FIRST[(n * 5) % FIRST.length]}${SECOND[Math.floor(n / 3) % SECOND.length]}`;
    const id = random.id();
    people.push({ ...about, id, name, account: `ay.${String(n + 1).padStart(3, '0')}` });
    return id;
  };
  const group: DemoUnit = {
    id: random.id(),
    code: 'AY',
    name: '奥运场馆工程建设监督工作领导小组（示例）',
    type: 'LEADING_GROUP',
    parent: 'BJ',
  };
  const bureaus = UNITS.flatMap(([letter, name, count]) =>
    Array.from({ length: count }, (_, n) => unit(random, `AY-${letter}${two(n + 1)}`, `${name}${two(n + 1)}`, 'AY')),
  );
  const divisions = Array.from({ length: DIVISIONS }, (_, n) => {
    const parent = bureaus[n % bureaus.length] as DemoUnit;
    const ordinal = Math.floor(n / bureaus.length) + 1;
    const name = `${parent.name.replace('（示例）', '')}第${'一二三四'[ordinal - 1]}处`;
    return unit(random, `${parent.code}-${ordinal}`, name, parent.code);
  });
  const venues = Array.from({ length: VENUES }, (_, n) => ({
    id: random.id(),
    number: `AY-V${two(n + 1)}`,
    name: `奥运场馆${two(n + 1)}（示例）`,
    owner: (bureaus[n] as DemoUnit).code,
  }));
  const head = { unit: 'AY', title: '组长', rank: 'MINISTRY', from: BEGAN, to: ENDED } as const;
  const chief: DemoPlace = { unit: 'AY', venue: null, level: 'CITY', terms: [term(hire(head))], pledge: 'AY-2008' };
  const places = [
    chief,
    ...bureaus.map(({ code }, n) => staff(hire, { unit: code, venue: null, level: 'BUREAU' }, n, '主要负责人')),
    ...divisions.map(({ code }, n) => staff(hire, { unit: code, venue: null, level: 'DIVISION' }, n, '处长')),
    ...venues.map(({ owner, number }, n) =>
      staff(hire, { unit: owner, venue: number, level: 'DIVISION' }, n, '项目负责人'),
    ),
  ];
  return { units: [group, ...bureaus, ...divisions, ...troubled(random)], venues, people, places, hire };
}

/** Two divisions more, for what reports are to find: one whose place is vacant, one whose pledge has expired. */
const TROUBLED = ['AY-Z01-8', 'AY-Z02-8'] as const;
const troubled = (random: Random): DemoUnit[] =>
  TROUBLED.map((code, n) => unit(random, code, `奥运筹办主管单位${two(n + 1)}第八处`, code.slice(0, 6)));

/** The places of those two. */
export function troubledPlaces(hire: ReturnType<typeof roster>['hire']): DemoPlace[] {
  const [vacant, expired] = TROUBLED;
  const of = { title: '处长', rank: 'DIVISION', from: BEGAN } as const;
  const gone = hire({ ...of, unit: vacant, to: '2008-03-31' });
  const stays = hire({ ...of, unit: expired, to: null });
  const empty: DemoTerm = { person: null, from: '2008-04-01', to: ENDED, vacancy: '原负责人调离，等待任命' };
  return [
    {
      unit: vacant,
      venue: null,
      level: 'DIVISION',
      terms: [{ ...term(gone), to: '2008-03-31' }, empty],
      pledge: null,
    },
    { unit: expired, venue: null, level: 'DIVISION', terms: [term(stays)], pledge: 'AY-2007' },
  ];
}

const unit = (random: Random, code: string, name: string, parent: string): DemoUnit => ({
  id: random.id(),
  code,
  name: `${name}（示例）`,
  type: 'SUPERVISED_UNIT',
  parent,
});

const term = (person: string): DemoTerm => ({ person, from: BEGAN, to: ENDED, vacancy: null });

/** Who held a place from 2003 to 2008: one person, or two with a change of post between; one place stood empty a while. */
function staff(
  hire: (about: Omit<DemoPerson, 'id' | 'name' | 'account'>) => string,
  place: Pick<DemoPlace, 'unit' | 'venue' | 'level'>,
  n: number,
  title: string,
): DemoPlace {
  const rank = place.level === 'BUREAU' ? 'BUREAU' : 'DIVISION';
  const post = { unit: place.unit, title, rank } as const;
  const pledge = 'AY-2008';
  // A venue's post says which venue, so that two of one owner are not taken for one.
  const titled = place.venue === null ? post : { ...post, title: `${place.venue}${title}` };
  if (n % CHANGES[rank] !== 1)
    return { ...place, pledge, terms: [term(hire({ ...titled, from: BEGAN, to: leaves(place, n) }))] };
  const changed = `${2004 + (n % 4)}-${two((n % 11) + 2)}-01`;
  const last = addDays(changed as LegalDay, -1);
  const first: DemoTerm = { ...term(hire({ ...titled, from: BEGAN, to: last })), to: last };
  const isLate = place.venue === null && rank === 'DIVISION' && n === 5;
  const begins = isLate ? addDays(changed as LegalDay, 61) : changed;
  const second: DemoTerm = { ...term(hire({ ...titled, from: begins, to: null })), from: begins };
  const between = { person: null, from: changed, to: addDays(begins as LegalDay, -1), vacancy: '前任调离，等待任命' };
  return { ...place, pledge, terms: isLate ? [first, between, second] : [first, second] };
}

/** One head of a division left in the middle of 2008, and nobody signed in his place. */
const leaves = ({ level, venue }: Pick<DemoPlace, 'level' | 'venue'>, n: number): string | null =>
  level === 'DIVISION' && venue === null && n === 2 ? '2008-06-30' : null;

/** The place's last holder, who pledges. */
export const holderOf = ({ terms }: DemoPlace): string | null => terms.at(-1)?.person ?? null;

/** Terms as they were entered before the pledges of 2008, with the document that appointed. */
export function appointments(places: readonly DemoPlace[]) {
  return places.flatMap((place, at) =>
    place.terms.map((each, n) => ({
      ...each,
      unit: place.unit,
      venue: place.venue,
      reference: `京奥监〔${each.from.slice(0, 4)}〕${at + 1}-${n + 1}号`,
      recorded: `${each.from}T09:00:00+08:00`,
    })),
  );
}
