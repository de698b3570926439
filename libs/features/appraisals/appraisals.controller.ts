import { Controller, Get, Query } from '@nestjs/common';
import { appraisalItem } from '../../casework/appraisals.js';
import { caseKinds } from '../../domain/case-kinds.js';
import { Endpoint } from '../../platform/http/endpoint.js';
import { Cursors, DEFAULT_LIMIT, pageOf, scopeOf } from '../../platform/http/paging.js';
import { CurrentActor } from '../../platform/http/request.js';
import type { Actor } from '../../platform/identity/actor.js';
import { Reader } from '../../platform/unit-of-work/reader.js';
import { reading } from '../../platform/unit-of-work/statement.js';
import { AppraisalPage, type AppraisalRow, ListAppraisals } from './appraisal-list.contract.js';

const kinds = Object.entries(caseKinds).map(([name, kind]) => `WHEN ${kind} THEN '${name}'`);

/** References of the cases that the reader sees, newest first: year, organisation, key of the last row, limit. */
const LIST = reading<{ view: AppraisalRow; key: string }>(
  'appraisal-list',
  `SELECT a.key::text AS key, json_build_object(${appraisalItem}, 'case', json_build_object('id', c.id,
     'kind', CASE c.kind ${kinds.join(' ')} END, 'number', c.number, 'title', c.title)) AS view
   FROM appraisal_reference a JOIN case_file c ON c.key = a.case_key
   WHERE ($5::int IS NULL OR a.year = $5) AND ($7::bigint IS NULL OR a.key < $7)
     AND ($6::uuid IS NULL OR EXISTS (SELECT 1 FROM organization o JOIN organization root ON root.id = $6
       WHERE o.key = a.organization_key AND root.key = ANY(o.path)))
   ORDER BY a.key DESC LIMIT $8`,
);

/** What cases have to say at yearly appraisals. */
@Controller('appraisal-references')
export class AppraisalsController {
  constructor(
    private readonly reader: Reader,
    private readonly cursors: Cursors,
  ) {}

  /** References made by cases that the asker sees. */
  @Get()
  @Endpoint({ permission: 'appraisal.read', answers: AppraisalPage })
  async list(@CurrentActor() actor: Actor, @Query() query: ListAppraisals): Promise<AppraisalPage> {
    const scope = scopeOf('appraisals', { ...query });
    const limit = query.limit ?? DEFAULT_LIMIT;
    const [after] = query.cursor === undefined ? [null] : this.cursors.decode(scope, query.cursor);
    const wanted = [query.year ?? null, query.organizationId ?? null, after, limit + 1];
    const rows = await this.reader.all(actor, LIST, wanted);
    return pageOf(rows, limit, { item: ({ view }) => view, cursor: ({ key }) => this.cursors.encode(scope, [key]) });
  }
}
