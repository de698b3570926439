import { Controller, Get, Header, Param, type StreamableFile } from '@nestjs/common';
import { RuleBook } from '../../casework/rule-book.js';
import { Problem } from '../../domain/problems.js';
import { Audit } from '../../platform/audit/audit.js';
import { Endpoint } from '../../platform/http/endpoint.js';
import { PublicId } from '../../platform/http/public-id.js';
import { CurrentActor, type Envelope, Enveloped } from '../../platform/http/request.js';
import type { Actor } from '../../platform/identity/actor.js';
import { officialDocx } from '../../platform/print/official-docx.js';
import { officialPdf } from '../../platform/print/official-pdf.js';
import { type PrintedFormat, printedFile, printedTypes } from '../../platform/print/printed-file.js';
import { Reader } from '../../platform/unit-of-work/reader.js';
import type { PledgeView } from './pledge.contract.js';
import { officialPledge } from './pledge.document.js';
import { READ } from './pledge.queries.js';

/** Pledges on paper; a print is a read of the pledge like any other. */
@Controller('pledges')
export class PledgeDocumentController {
  constructor(
    private readonly reader: Reader,
    private readonly audit: Audit,
    private readonly rules: RuleBook,
  ) {}

  /** The pledge as a PDF. */
  @Get(':id/document.pdf')
  @Header('cache-control', 'no-store')
  @Endpoint({ permission: 'pledge.read', description: printedTypes.pdf })
  pdf(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Enveloped() envelope: Envelope,
  ): Promise<StreamableFile> {
    return this.#print(actor, id, 'pdf', envelope);
  }

  /** The pledge as a DOCX. */
  @Get(':id/document.docx')
  @Header('cache-control', 'no-store')
  @Endpoint({ permission: 'pledge.read', description: printedTypes.docx })
  docx(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Enveloped() envelope: Envelope,
  ): Promise<StreamableFile> {
    return this.#print(actor, id, 'docx', envelope);
  }

  async #print(actor: Actor, id: string, format: PrintedFormat, { traceId }: Envelope): Promise<StreamableFile> {
    const row = await this.reader.one(actor, READ, [id, this.rules.today()]);
    if (!row) throw new Problem('not-found');
    await this.audit.read(actor, { action: 'pledge.read', kind: 'pledge', id, caseKey: row.facts.key, traceId });
    const pledge = JSON.parse(row.body) as PledgeView;
    const document = officialPledge(pledge, this.rules.today());
    const bytes = format === 'pdf' ? await officialPdf(document) : await officialDocx(document);
    return printedFile(bytes, format, pledge.number ?? pledge.title);
  }
}
