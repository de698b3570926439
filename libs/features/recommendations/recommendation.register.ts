import { Injectable } from '@nestjs/common';
import { due, light } from '../../casework/case-json.js';
import { RuleBook } from '../../casework/rule-book.js';
import { Problem } from '../../domain/problems.js';
import { type LegalDay, yearOf } from '../../kernel/legal-day.js';
import { type Actor, mayAt, rootsOf } from '../../platform/identity/actor.js';
import { tablePdf } from '../../platform/print/table-pdf.js';
import { Reader } from '../../platform/unit-of-work/reader.js';
import { reading } from '../../platform/unit-of-work/statement.js';
import { UnitOfWork } from '../../platform/unit-of-work/unit-of-work.js';
import { smallWorkbook } from '../../platform/workbook/small-workbook.js';
import type { ReadRegister } from './recommendation.contract.js';
import { registerSheet, registerTable } from './recommendation.tables.js';
import type { RegisterEntry, RegisterView } from './recommendation.view.js';

const REGISTER = 'recommendation.register';

const ORGAN = reading<{ key: number; code: string; path: number[] }>(
  'recommendation-register-organ',
  `SELECT key, code, path FROM organization WHERE code = $5
     OR ($5::text IS NULL AND is_organ AND key = ANY((SELECT path FROM organization WHERE key = $6::int)::int[]))
   ORDER BY cardinality(path) DESC LIMIT 1`,
);

/** Everything that a series has given in a year: counter, serials, and the letters that the reader sees. */
const SERIES = reading<{ agency_code: string | null; last: number; serials: number[]; items: RegisterEntry[] }>(
  'recommendation-register',
  `SELECT (SELECT agency_code FROM document_series WHERE organ_key = $5::int AND series = $6::text) AS agency_code,
     COALESCE((SELECT last FROM number_series WHERE organ_key = $5 AND series = $6 AND year = $7::int), 0) AS last,
     ARRAY(SELECT letter_serials($5, $6, $7)) AS serials,
     (SELECT COALESCE(json_agg(json_build_object('serial', d.serial, 'id', c.id, 'number', c.number, 'title', c.title, 'state', c.state,
         'signedOn', d.signed_on, 'servedOn', d.served_on, 'dueOn', ${due('c')}, 'light', ${light('c', '$8')}, 'reason', ended.opinion, 'approver', ended.approver) ORDER BY d.serial), '[]')
       FROM recommendation d JOIN case_file c ON c.key = d.case_key
       LEFT JOIN LATERAL (SELECT e.opinion, json_build_object('id', u.id, 'name', p.name) AS approver
         FROM case_event e JOIN app_user u ON u.key = e.actor_key JOIN person p ON p.key = u.person_key
         WHERE e.case_key = c.key AND e.action IN ('annul', 'withdraw')) ended ON true
       WHERE d.organ_key = $5 AND d.series = $6 AND d.series_year = $7) AS items`,
);

/** The register of numbers, and the proof that none of them is missing. */
@Injectable()
export class RecommendationRegister {
  constructor(
    private readonly reader: Reader,
    private readonly rules: RuleBook,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** The register as a spreadsheet; what leaves the house is audited. */
  async sheet(actor: Actor, asked: ReadRegister, traceId: string): Promise<Buffer> {
    return smallWorkbook(registerSheet(await this.#exported(actor, asked, traceId)));
  }

  /** The register on paper. */
  async paper(actor: Actor, asked: ReadRegister, traceId: string): Promise<Buffer> {
    return tablePdf(registerTable(await this.#exported(actor, asked, traceId), this.rules.today()));
  }

  async #exported(actor: Actor, asked: ReadRegister, traceId: string): Promise<RegisterView> {
    const register = await this.read(actor, asked);
    const deed = { action: REGISTER, subjectKind: 'recommendation.register', traceId };
    const { organ, series, year, items } = register;
    await this.unitOfWork.run(actor, deed, async (tx) => {
      tx.subject = { changed: ['exported'], values: { organ, series, year, count: items.length } };
    });
    return register;
  }

  /** One series of one year. A letter that the reader may not see shows its serial alone: a gap would tell a lie. */
  async read(actor: Actor, asked: ReadRegister): Promise<RegisterView> {
    const { series = 'SUPERVISION_PROPOSAL', year = yearOf(this.rules.today() as LegalDay) } = asked;
    const place = await this.reader.one(actor, ORGAN, [asked.organ ?? null, rootsOf(actor, REGISTER)[0] ?? null]);
    if (!place || !mayAt(actor, REGISTER, place.path)) throw new Problem('not-found');
    const row = await this.reader.one(actor, SERIES, [place.key, series, year, this.rules.today()]);
    if (!row) throw new Problem('not-found');
    const seen = new Map(row.items.map((entry) => [entry.serial, entry]));
    const given = new Set(row.serials);
    const missing = Array.from({ length: row.last }, (_, index) => index + 1).filter((serial) => !given.has(serial));
    return {
      organ: place.code,
      series,
      year,
      agencyCode: row.agency_code,
      last: row.last,
      missing,
      isComplete: missing.length === 0 && row.serials.length === row.last,
      items: row.serials.map((serial) => seen.get(serial) ?? hidden(serial)),
    };
  }
}

const hidden = (serial: number): RegisterEntry => ({
  serial,
  id: null,
  number: null,
  title: null,
  state: null,
  signedOn: null,
  servedOn: null,
  dueOn: null,
  light: null,
  reason: null,
  approver: null,
});
