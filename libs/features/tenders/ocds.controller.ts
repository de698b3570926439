import { Controller, Get, Post, Query, Req, StreamableFile } from '@nestjs/common';
import { Endpoint } from '../../platform/http/endpoint.js';
import { type Admitted, CurrentActor, type Envelope, Enveloped } from '../../platform/http/request.js';
import type { Actor } from '../../platform/identity/actor.js';
import { ExportTenders, ImportReport, importFields } from './ocds.contract.js';
import { OcdsExport } from './ocds.export.js';
import { OcdsImport } from './ocds.import.js';

/** Tenders to and from the Open Contracting Data Standard 1.1. */
@Controller('ocds')
export class OcdsController {
  constructor(
    private readonly imports: OcdsImport,
    private readonly exports: OcdsExport,
  ) {}

  /**
   * Import releases or records, as JSON or JSON Lines. `mode` ALL_OR_NONE (where nothing is said) or GOOD_ROWS, `dryRun`,
   * `programme`, `isMajor`, `parties` required (where nothing is said) or optional.
   */
  @Post('imports')
  @Endpoint({ permission: 'tender.exchange', answers: ImportReport, status: 201, takesFile: importFields })
  take(@CurrentActor() actor: Actor, @Req() request: Admitted, @Enveloped() envelope: Envelope): Promise<ImportReport> {
    return this.imports.take(actor, request, envelope);
  }

  /** The tenders that the asker sees as compiled releases: a package, or one a line. */
  @Get('releases')
  @Endpoint({ permission: 'tender.exchange', description: 'an OCDS 1.1 release package, or JSON Lines' })
  async releases(
    @CurrentActor() actor: Actor,
    @Query() query: ExportTenders,
    @Enveloped() { traceId }: Envelope,
  ): Promise<StreamableFile> {
    const type = query.format === 'jsonl' ? 'application/x-ndjson' : 'application/json; charset=utf-8';
    return new StreamableFile(await this.exports.stream(actor, query, traceId), { type });
  }
}
