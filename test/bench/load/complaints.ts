import type { ComplaintAction } from '../../../libs/domain/workflows/complaint.js';
import type { Place, Staff } from './people.js';

/** Text in COPY's own format, a table each. */
export type Batch = Record<
  'case_file' | 'complaint' | 'allegation' | 'case_event' | 'case_deadline' | 'case_assignee',
  string
>;

/** Columns in the order in which `complaintRows` writes them. */
export const columns: Record<keyof Batch, string> = {
  case_file:
    'key, id, kind, number, state, version, is_open, organ_key, org_key, o1, o2, o3, o4, secrecy, assignees, outcome, title, due_on, warn_on, received_at, created_by',
  complaint: 'case_key, channel, kind, content, is_real_name, is_synthetic, registered_by, registered_at',
  allegation: 'key, id, case_key, ordinal, accused_name, issue_type, matter, conclusion, basis',
  case_event:
    'case_key, version, workflow, action, from_state, to_state, actor_key, opinion, org_key, outcome, recorded_at',
  case_deadline: 'key, id, case_key, rule, rule_key, started_on, due_on, warn_on, is_provisional, derivation, ended_at',
  case_assignee: 'user_key, case_key',
};

type Step = readonly [action: ComplaintAction | 'file', to: string, days: number, rule?: string];
const FILE: Step = ['file', 'RECEIVED', 0, 'CLASSIFY_GENERAL'];
const REGISTER: Step = ['register', 'REGISTERED', 2, 'TRANSFER_OTHER_JURISDICTION'];
const ACCEPT: Step = ['accept', 'ACCEPTED', 3, 'ACCEPT_MOVE'];
const MOVE: Step = ['moveToUnit', 'MOVED_TO_UNIT', 2, 'CONCLUDE'];
const CONCLUDE: Step = ['conclude', 'CONCLUDED', 30];
const fix = (state: string): Step => ['correct', state, 1];
const OPEN: readonly (readonly Step[])[] = [
  [FILE, fix('RECEIVED'), fix('RECEIVED')],
  [FILE, REGISTER, fix('REGISTERED')],
  [FILE, REGISTER, ACCEPT],
  [FILE, REGISTER, ACCEPT, MOVE],
  [FILE, REGISTER, ACCEPT, MOVE],
  [FILE, REGISTER, ACCEPT, MOVE, CONCLUDE],
];
const DECLINED: readonly Step[] = [FILE, REGISTER, ['decline', 'NOT_ACCEPTED', 5]];
const DONE: readonly Step[] = [FILE, REGISTER, ACCEPT, MOVE, CONCLUDE, ['close', 'CLOSED', 5]];
const DAY_MS = 86_400_000;
const YEARS_MS = 10 * 365 * DAY_MS;
const CHANNELS = ['LETTER', 'VISIT', 'PHONE', 'ONLINE', 'OTHER'];
const SUBJECTS = ['工程发包', '土地征收', '低保审批', '设备采购', '职务晋升', '公车使用', '专项资金', '集体资产'];
const ISSUES = ['BID_RIGGING', 'BRIBERY', 'RENT_SEEKING', 'FUND_DIVERSION'];
const FINDINGS = ['SUBSTANTIATED', 'PARTLY_SUBSTANTIATED', 'UNFOUNDED', 'UNVERIFIABLE'];

/** What the rows refer to. */
export interface Ground {
  readonly staff: Staff;
  /** Complaints of the plain distribution; what follows them lies newly received on the measured clerk's desk. */
  readonly count: number;
  readonly now: number;
  readonly ruleKeys: Readonly<Record<string, number>>;
  /** A derivation as the application writes it. */
  readonly derivation: string;
}

/** A repeatable number in [0, 1) for the `salt`-th question about complaint `index`. */
function chance(index: number, salt: number): number {
  let x = Math.imul(index + 1, 0x9e3779b1) ^ Math.imul(salt + 1, 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 16), 0x21f0aaad);
  x = Math.imul(x ^ (x >>> 15), 0x735a2d97);
  return ((x ^ (x >>> 15)) >>> 0) / 4294967296;
}

const uuid = (ms: number, kind: number, serial: number) => {
  const time = Math.floor(ms).toString(16).padStart(12, '0');
  const low = serial.toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${kind.toString(16).padStart(3, '0')}-8000-${low}`;
};
const days = new Map<number, string>();
/** The same few thousand days come again and again. */
function day(ms: number): string {
  const number = Math.floor(ms / DAY_MS);
  const known = days.get(number);
  if (known !== undefined) return known;
  const text = new Date(ms).toISOString().slice(0, 10);
  days.set(number, text);
  return text;
}

/** Rows of complaints `from` (inclusive) to `to`: received in order over ten years, most long closed, the newest open. */
export function complaintRows(ground: Ground, from: number, to: number): Batch {
  const batch: Batch = {
    case_file: '',
    complaint: '',
    allegation: '',
    case_event: '',
    case_deadline: '',
    case_assignee: '',
  };
  for (let index = from; index < to; index++) addComplaint(batch, ground, index);
  return batch;
}

function addComplaint(batch: Batch, ground: Ground, index: number): void {
  const { staff, count, now } = ground;
  const key = index + 1;
  const onDesk = index >= count;
  const received = onDesk ? now - DAY_MS + (index - count) : now - YEARS_MS + (index / count) * (YEARS_MS - DAY_MS);
  const open = onDesk || chance(index, 1) < (index > count * 0.88 ? 0.5 : 0.01);
  const steps = onDesk ? [FILE] : stepsOf(index, open);
  const { holder, organ } = placesOf(ground, index, onDesk, steps);
  const [last] = steps.slice(-1) as [Step];
  const finding = steps.includes(CONCLUDE) ? FINDINGS[Math.floor(chance(index, 3) * 4)] : '\\N';
  const assigned = steps.includes(MOVE) ? holder.officer : undefined;
  const id = uuid(received, 0, key);
  const year = new Date(received).getUTCFullYear();
  const number = steps.includes(REGISTER) ? `B${organ.key}-XF-${year}-${String(key).padStart(7, '0')}` : '\\N';
  const due = open && last[3] ? now + (chance(index, 4) * 100 - 40) * DAY_MS : undefined;
  const [o1, o2 = '\\N', o3 = '\\N', o4 = '\\N'] = holder.path;
  const subject = SUBJECTS[index % SUBJECTS.length];
  const at = new Date(received).toISOString();
  batch.case_file += `${key}\t${id}\t1\t${number}\t${last[1]}\t${steps.length}\t${open}\t${organ.key}\t${holder.key}\t${o1}\t${o2}\t${o3}\t${o4}\t1\t{${assigned ?? ''}}\t${finding}\t反映某单位${subject}有关问题（${key}）\t${due ? day(due) : '9999-12-31'}\t${due ? day(due - 3 * DAY_MS) : '9999-12-31'}\t${at}\t${staff.clerk}\n`;
  batch.complaint += `${key}\t${CHANNELS[index % 5]}\tACCUSATION\t来信反映：某单位负责人在${subject}中未按规定程序集体研究，有关材料前后不一致，群众意见较大，请组织核查并依规答复。\tf\tt\t${number === '\\N' ? '\\N\t\\N' : `${staff.clerk}\t${at}`}\n`;
  if (assigned) batch.case_assignee += `${assigned}\t${key}\n`;
  for (let ordinal = 1; ordinal <= 1 + Math.floor(chance(index, 5) * 3); ordinal++) {
    const serial = key * 3 + ordinal;
    batch.allegation += `${serial}\t${uuid(received, 1, serial)}\t${key}\t${ordinal}\t被反映人${serial % 99991}\t${ISSUES[(index + ordinal) % 4]}\t在${subject}中收受好处，程序倒置，需要核实经手人与资金去向。\t${finding}\t${finding === '\\N' ? '\\N' : '核查报告第三部分'}\n`;
  }
  addHistory(batch, ground, { key, steps, received, holder, organ, due, finding: finding as string });
}

const stepsOf = (index: number, open: boolean) =>
  open
    ? (OPEN[Math.floor(chance(index, 6) * OPEN.length)] as readonly Step[])
    : chance(index, 6) < 0.14
      ? DECLINED
      : DONE;

/** Districts and streets receive; what has been moved stands with a unit below, about ninety open ones with the measured one. */
function placesOf(
  { staff, count }: Ground,
  index: number,
  onDesk: boolean,
  steps: readonly Step[],
): { holder: Place; organ: Place } {
  if (onDesk) return { holder: staff.district, organ: staff.district };
  const { units, places } = staff;
  const measured = steps === OPEN[3] && chance(index, 9) < 8_000 / count;
  const unit = measured ? staff.unit : (units[Math.floor(chance(index, 7) * units.length)] as Place);
  const organ = places.get(unit.path[chance(index, 8) < 0.4 ? 1 : 2] as number) as Place;
  return { holder: steps.includes(MOVE) ? unit : organ, organ };
}

function addHistory(
  batch: Batch,
  { ruleKeys, derivation, staff }: Ground,
  filed: {
    key: number;
    steps: readonly Step[];
    received: number;
    holder: Place;
    organ: Place;
    due: number | undefined;
    finding: string;
  },
): void {
  const { key, steps, received, holder, organ, due, finding } = filed;
  let state = 'NONE';
  let at = received;
  let running: { serial: number; rule: string; from: number } | undefined;
  const stop = (end: string) => {
    if (!running) return;
    const { serial, rule, from } = running;
    const dueOn = end === '\\N' && due ? due : from + 15 * DAY_MS;
    batch.case_deadline += `${serial}\t${uuid(received, 2, serial)}\t${key}\t${rule}\t${ruleKeys[rule]}\t${day(from)}\t${day(dueOn)}\t${day(dueOn - 3 * DAY_MS)}\tf\t${derivation}\t${end}\n`;
    running = undefined;
  };
  for (const [index, [action, to, days, rule]] of steps.entries()) {
    at += days * DAY_MS * 0.5;
    const text = new Date(at).toISOString();
    const concluded = action === 'conclude' || action === 'close';
    const actor = action === 'conclude' ? holder.officer : staff.clerk;
    batch.case_event += `${key}\t${index + 1}\tcomplaint\t${action}\t${state}\t${to}\t${actor}\t${action === 'correct' ? '更正登记' : '\\N'}\t${concluded || action === 'moveToUnit' ? holder.key : organ.key}\t${concluded ? finding : '\\N'}\t${text}\n`;
    if (to !== state) stop(text);
    if (rule) running = { serial: key * 6 + index, rule, from: at };
    state = to;
  }
  stop('\\N');
}
