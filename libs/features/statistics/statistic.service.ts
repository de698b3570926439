import { Injectable } from '@nestjs/common';
import { Problem } from '../../domain/problems.js';
import { complaintWorkflow } from '../../domain/workflows/complaint.js';
import { type Actor, rootsOf } from '../../platform/identity/actor.js';
import { Reader } from '../../platform/unit-of-work/reader.js';
import type { Figure, Ledger, ProgrammeStatistics } from './statistic.contract.js';
import { INSPECTIONS, inspectionFigures, REGISTERS } from './statistic.inspections.js';
import { LETTERS, letterFigures, letterLedger } from './statistic.letters.js';
import { MEASURES, measureFigures } from './statistic.measures.js';
import { PLEDGORS, pledgorFigures } from './statistic.pledges.js';
import { HORIZON, LEDGER, OLDEST, PROGRAMME } from './statistic.queries.js';

const FOUND = ['SUBSTANTIATED', 'PARTLY_SUBSTANTIATED'];
/** No transaction of ours runs longer (statement and idle limits of the pool). */
const LONGEST_TRANSACTION_MS = 60_000;
const MOST_TRIES = 1_000;
const DONE = ['CLOSED', 'ARCHIVED'];
const DUPLICATE = 'DUPLICATE_FILED';
const PRIMARY = Object.keys(complaintWorkflow.states).filter((state) => state !== DUPLICATE);

/** Figures from rows. Recorded time rules: what is recorded later never changes an earlier answer. */
@Injectable()
export class StatisticService {
  constructor(private readonly reader: Reader) {}

  /** A programme's figures and ledger. Throws not-found, validation-failed, temporarily-unavailable. */
  async programme(actor: Actor, code: string, asked: string | undefined): Promise<ProgrammeStatistics> {
    const [programme] = await this.reader.all(actor, PROGRAMME, [code]);
    if (!programme) throw new Problem('not-found');
    const asOf = await this.#settled(actor, asked);
    const rows = await this.reader.all(actor, LEDGER, [code, asOf], actor.countingContext);
    const measures = await this.reader.all(actor, MEASURES, [code, asOf], actor.countingContext);
    const letters = letterLedger(await this.reader.all(actor, LETTERS, [code, asOf], actor.countingContext));
    const pledgors = await this.reader.all(actor, PLEDGORS, [code, asOf], actor.countingContext);
    const inspections = await this.reader.all(actor, INSPECTIONS, [code, asOf], actor.countingContext);
    const [registers] = await this.reader.all(actor, REGISTERS, [code, asOf, rootsOf(actor, 'statistics.read')]);
    const sum = (holds: (row: (typeof rows)[number]) => boolean) =>
      rows.filter(holds).reduce((total, row) => total + row.count, 0);
    const ledger = balance(sum);
    const found = ledger.substantiated + ledger.partlySubstantiated;
    const filter = `programme=${code}&open=all&asOf=${encodeURIComponent(asOf)}`;
    const list = `/api/v1/complaints?${filter}`;
    const foundList = `${list}&state=${DONE.join(',')}&conclusion=${FOUND.join(',')}`;
    return {
      programme: code,
      name: { zh: programme.name_zh, en: programme.name_en },
      asOf,
      ledger,
      letters,
      figures: [
        ...inspectionFigures(inspections, registers, { programme: code, asOf }),
        ...pledgorFigures(pledgors, code, asOf),
        figure(
          'F16',
          '收到的涉奥举报',
          'Complaints received',
          ledger.received,
          'complaints of the programme that are no duplicates, each investigated',
          `${list}&state=${PRIMARY.join(',')}`,
        ),
        figure(
          'F17',
          '查实和部分属实',
          'Substantiated or partly',
          found,
          'closed complaints of the programme whose strongest conclusion is substantiated or partly substantiated',
          foundList,
        ),
        ...measureFigures(measures, foundList),
        ...letterFigures(letters, filter),
      ],
    };
  }

  /**
   * The instant itself, once nothing that carries an earlier stamp can still commit: stamps are taken by the database
   * after a transaction has its id. Throws temporarily-unavailable where somebody holds a transaction open.
   */
  async #settled(actor: Actor, asked: string | undefined): Promise<string> {
    const [start] = await this.reader.all(actor, HORIZON);
    if (!start) throw new Problem('temporarily-unavailable');
    const wanted = asked ?? start.now;
    const agoMs = Date.parse(start.now) - Date.parse(wanted);
    if (Number.isNaN(agoMs) || agoMs < 0) {
      throw new Problem('validation-failed', {
        errors: [{ pointer: '/asOf', code: 'in-the-future', detail: '不得晚于现在 / not later than now' }],
      });
    }
    if (agoMs > LONGEST_TRANSACTION_MS) return wanted;
    let { oldest } = start;
    for (let tries = 0; BigInt(oldest) <= BigInt(start.mine); tries++) {
      if (tries === MOST_TRIES) throw new Problem('temporarily-unavailable');
      await new Promise((resolve) => setTimeout(resolve, 10));
      oldest = (await this.reader.one(actor, OLDEST))?.oldest ?? oldest;
    }
    return wanted;
  }
}

function balance(sum: (holds: (row: { to_state: string; outcome: string | null }) => boolean) => number): Ledger {
  const outcome = (code: string) => sum((row) => DONE.includes(row.to_state) && row.outcome === code);
  const receipts = sum(() => true);
  const duplicates = sum((row) => row.to_state === DUPLICATE);
  const received = sum((row) => PRIMARY.includes(row.to_state));
  const parts = {
    inProcess: sum((row) => ![...DONE, 'NOT_ACCEPTED', DUPLICATE].includes(row.to_state)),
    notAccepted: sum((row) => row.to_state === 'NOT_ACCEPTED' || (row.to_state === 'ARCHIVED' && row.outcome === null)),
    substantiated: outcome('SUBSTANTIATED'),
    partlySubstantiated: outcome('PARTLY_SUBSTANTIATED'),
    unfounded: outcome('UNFOUNDED'),
    unverifiable: outcome('UNVERIFIABLE'),
  };
  const told = Object.values(parts).reduce((total, part) => total + part, 0);
  return {
    receipts,
    duplicates,
    received,
    ...parts,
    balances: told === received && received + duplicates === receipts,
  };
}

const figure = (id: string, zh: string, en: string, value: number, definition: string, query: string): Figure => ({
  id,
  label: { zh, en },
  value,
  exact: value,
  qualifier: 'EXACT',
  unit: '件',
  definition,
  query,
});
