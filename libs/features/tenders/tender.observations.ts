import { Injectable } from '@nestjs/common';
import type { Page } from '../../platform/http/paging.js';
import { type Register, RegisterPages } from '../../platform/http/register-page.js';
import type { Actor } from '../../platform/identity/actor.js';
import { reading } from '../../platform/unit-of-work/statement.js';
import type { ListObservations } from './tender.contract.js';
import { observation } from './tender.queries.js';
import type { ObservationView } from './tender.view.js';

interface Row {
  readonly view: ObservationView;
  readonly observed_on: string;
  readonly key: string;
}

const FROM = `FROM tender_observation x JOIN case_file c ON c.key = x.case_key
  WHERE ($5::text IS NULL OR c.programme_key = (SELECT key FROM programme WHERE code = $5)) AND ($6::uuid IS NULL OR c.id = $6)
    AND ($7::timestamptz IS NULL OR x.recorded_at <= $7)`;

/** A page, newest first: programme, tender, as of, the last one's day and key, rows. */
const LIST = reading<Row>(
  'tender-observations',
  `SELECT ${observation} AS view, x.observed_on::text, x.key::text ${FROM}
     AND ($8::date IS NULL OR (x.observed_on, x.key) < ($8, $9::bigint)) ORDER BY x.observed_on DESC, x.key DESC LIMIT $10::int`,
);

const COUNT = reading<{ counted: number }>(
  'tender-observations-count',
  `SELECT count(*)::int AS counted FROM (SELECT 1 ${FROM} LIMIT $8::int) counted`,
);

const register: Register<Row, ObservationView> = {
  name: 'tender-observations',
  list: LIST,
  count: COUNT,
  item: ({ view }) => view,
  key: ({ observed_on, key }) => [observed_on, key],
  keyWidth: 2,
};

/** Sessions of observation (旁站) over the tenders that the reader sees. */
@Injectable()
export class TenderObservations {
  constructor(private readonly pages: RegisterPages) {}

  /** A page, newest first. */
  list(actor: Actor, wish: ListObservations): Promise<Page<ObservationView>> {
    const { programme = null, tenderId = null, asOf = null } = wish;
    return this.pages.page(actor, register, wish, [programme, tenderId, asOf]);
  }
}
