import { Injectable } from '@nestjs/common';
import { place } from '../../casework/case-json.js';
import { invalid, Problem } from '../../domain/problems.js';
import { replayable } from '../../platform/http/replay.js';
import type { Envelope } from '../../platform/http/request.js';
import { type Actor, mayAt, rootsOf } from '../../platform/identity/actor.js';
import { Reader } from '../../platform/unit-of-work/reader.js';
import { reading, statement } from '../../platform/unit-of-work/statement.js';
import { UnitOfWork } from '../../platform/unit-of-work/unit-of-work.js';
import type { LayDownSeries, SeriesList, SeriesView } from './document-series.contract.js';

const WRITE = 'documentSeries.write';
const view = `json_build_object('organization', ${place('s.organ_key')}, 'series', s.series, 'agencyCode', s.agency_code,
  'given', COALESCE((SELECT sum(n.last) FROM number_series n WHERE n.organ_key = s.organ_key AND n.series = s.series), 0))`;

const LIST = reading<{ view: SeriesView }>(
  'document-series-list',
  `SELECT ${view} AS view FROM document_series s JOIN organization o ON o.key = s.organ_key
   WHERE o.path && $5::int[] AND ($6::uuid IS NULL OR o.id = $6) ORDER BY o.code, s.series`,
);
const ORGAN = statement<{ id: string; key: number; path: number[]; is_organ: boolean }>(
  'document-series-organ',
  'SELECT id, key, path, is_organ FROM organization WHERE id = $1',
);
const LAY_DOWN = statement(
  'document-series-lay-down',
  `INSERT INTO document_series (organ_key, series, agency_code) VALUES ($1, $2, $3)
   ON CONFLICT (organ_key, series) DO UPDATE SET agency_code = EXCLUDED.agency_code`,
);
const ONE = statement<{ view: SeriesView }>(
  'document-series-one',
  `SELECT ${view} AS view FROM document_series s WHERE s.organ_key = $1 AND s.series = $2`,
);

/** Agency codes of series. */
@Injectable()
export class DocumentSeriesService {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Series of the organs over which the asker reads the register. */
  async list(actor: Actor, organizationId: string | undefined): Promise<SeriesList> {
    const rows = await this.reader.all(actor, LIST, [
      rootsOf(actor, 'recommendation.register'),
      organizationId ?? null,
    ]);
    return { items: rows.map((row) => row.view) };
  }

  /** Lays down a code. Throws validation-failed, permission-missing, already-exists, guard-not-satisfied (in use). */
  async layDown(actor: Actor, body: LayDownSeries, envelope: Envelope): Promise<SeriesView> {
    const deed = { action: WRITE, subjectKind: 'documentSeries', traceId: envelope.traceId };
    const { answer } = await this.unitOfWork.run(actor, deed, (tx) =>
      replayable(tx, envelope, async () => {
        const organ = await tx.one(ORGAN, [body.organizationId]);
        if (!organ?.is_organ) throw invalid('/organizationId', 'unknown-organ', '没有此机关 / no such organ');
        if (!mayAt(actor, WRITE, organ.path)) throw new Problem('permission-missing', { permission: WRITE });
        void tx.run(LAY_DOWN, [organ.key, body.series, body.agencyCode]);
        tx.subject = { id: organ.id, changed: ['agencyCode'], values: body };
        const row = await tx.one(ONE, [organ.key, body.series]);
        return { status: 201, answer: JSON.stringify(row?.view) };
      }),
    );
    return JSON.parse(answer) as SeriesView;
  }
}
