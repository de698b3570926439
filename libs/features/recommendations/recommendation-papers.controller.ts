import { Controller, Get, Header, Param, Query, StreamableFile } from '@nestjs/common';
import { Endpoint } from '../../platform/http/endpoint.js';
import { PublicId } from '../../platform/http/public-id.js';
import { CurrentActor, type Envelope, Enveloped } from '../../platform/http/request.js';
import type { Actor } from '../../platform/identity/actor.js';
import { ReadRegister } from './recommendation.contract.js';
import { type Printed, RecommendationPrinting } from './recommendation.printing.js';
import { RecommendationRegister } from './recommendation.register.js';
import { RegisterView } from './recommendation.view.js';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Letters on paper, and the register of their numbers. */
@Controller('recommendations')
export class RecommendationPapersController {
  constructor(
    private readonly printing: RecommendationPrinting,
    private readonly registers: RecommendationRegister,
  ) {}

  /** The numbers of a series in a year, with the proof that none is missing. */
  @Get('register')
  @Endpoint({ permission: 'recommendation.register', answers: RegisterView })
  register(@CurrentActor() actor: Actor, @Query() query: ReadRegister): Promise<RegisterView> {
    return this.registers.read(actor, query);
  }

  /** The same as a spreadsheet. */
  @Get('register.xlsx')
  @Header('cache-control', 'no-store')
  @Endpoint({ permission: 'recommendation.register', description: XLSX })
  async sheet(
    @CurrentActor() actor: Actor,
    @Query() query: ReadRegister,
    @Enveloped() { traceId }: Envelope,
  ): Promise<StreamableFile> {
    return asFile({ bytes: await this.registers.sheet(actor, query, traceId), name: '编号登记簿.xlsx' }, XLSX);
  }

  /** The same on paper. */
  @Get('register.pdf')
  @Header('cache-control', 'no-store')
  @Endpoint({ permission: 'recommendation.register', description: 'application/pdf' })
  async registerPaper(
    @CurrentActor() actor: Actor,
    @Query() query: ReadRegister,
    @Enveloped() { traceId }: Envelope,
  ): Promise<StreamableFile> {
    return asFile(
      { bytes: await this.registers.paper(actor, query, traceId), name: '编号登记簿.pdf' },
      'application/pdf',
    );
  }

  /** The service receipt; to be filled in by hand until the letter is served. */
  @Get(':id/receipt.pdf')
  @Header('cache-control', 'no-store')
  @Endpoint({ permission: 'recommendation.read', description: 'application/pdf' })
  async receipt(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Enveloped() { traceId }: Envelope,
  ): Promise<StreamableFile> {
    return asFile(await this.printing.receipt(actor, id, traceId), 'application/pdf');
  }

  /** The letter as a PDF; once signed, always the same bytes. */
  @Get(':id/document.pdf')
  @Header('cache-control', 'no-store')
  @Endpoint({ permission: 'recommendation.read', description: 'application/pdf' })
  async pdf(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Enveloped() envelope: Envelope,
  ): Promise<StreamableFile> {
    return asFile(await this.printing.pdf(actor, id, envelope.traceId), 'application/pdf');
  }

  /** The letter as a DOCX. */
  @Get(':id/document.docx')
  @Header('cache-control', 'no-store')
  @Endpoint({ permission: 'recommendation.read', description: DOCX })
  async docx(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Enveloped() envelope: Envelope,
  ): Promise<StreamableFile> {
    return asFile(await this.printing.docx(actor, id, envelope.traceId), DOCX);
  }
}

const asFile = ({ bytes, name }: Printed, type: string) =>
  new StreamableFile(bytes, {
    type,
    length: bytes.length,
    disposition: `attachment; filename="letter.${name.split('.').at(-1)}"; filename*=UTF-8''${encodeURIComponent(name)}`,
  });
