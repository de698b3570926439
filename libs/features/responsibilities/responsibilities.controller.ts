import {
  Body,
  Controller,
  Get,
  Header,
  Param,
  Post,
  Query,
  type StreamableFile,
  UseInterceptors,
} from '@nestjs/common';
import { DenialInterceptor } from '../../platform/http/denial.interceptor.js';
import { Endpoint } from '../../platform/http/endpoint.js';
import { PublicId } from '../../platform/http/public-id.js';
import { CurrentActor, type Envelope, Enveloped } from '../../platform/http/request.js';
import type { Actor } from '../../platform/identity/actor.js';
import { formDocx } from '../../platform/print/form-docx.js';
import { formPdf } from '../../platform/print/form-pdf.js';
import { type PrintedFormat, printedFile, printedTypes } from '../../platform/print/printed-file.js';
import { ResponsibilityAnswers } from './responsibility.answers.js';
import {
  AtQuery,
  ChainQuery,
  ChainView,
  CorrectResponsibility,
  DefectList,
  EndResponsibility,
  FreezeChain,
  FreezePage,
  FreezeView,
  ListFreezes,
  ListResponsibilities,
  RecordResponsibility,
  RegisterSubject,
  ReportQuery,
  ResponsibilityPage,
  ResponsibilityView,
  SubjectView,
} from './responsibility.contract.js';
import { chainForm } from './responsibility.form.js';
import { ResponsibilityService } from './responsibility.service.js';

/** Who answers for what: the register, its questions and its reports. */
@Controller('responsibilities')
@UseInterceptors(DenialInterceptor)
export class ResponsibilitiesController {
  constructor(
    private readonly responsibilities: ResponsibilityService,
    private readonly answers: ResponsibilityAnswers,
  ) {}

  @Get()
  @Endpoint({ permission: 'responsibility.read', answers: ResponsibilityPage })
  list(@CurrentActor() actor: Actor, @Query() query: ListResponsibilities): Promise<ResponsibilityPage> {
    return this.answers.list(actor, query);
  }

  @Get('chain')
  @Endpoint({ permission: 'responsibility.read', answers: ChainView })
  chain(@CurrentActor() actor: Actor, @Query() query: ChainQuery): Promise<ChainView> {
    const { subjectKind: kind, subjectId: id, stage } = query;
    return this.answers.chain(actor, { kind, id, ...(stage === undefined ? {} : { stage }) }, query);
  }

  /** The chain as a table on paper: PDF. */
  @Get('chain.pdf')
  @Header('cache-control', 'no-store')
  @Endpoint({ permission: 'responsibility.read', description: printedTypes.pdf })
  pdf(@CurrentActor() actor: Actor, @Query() query: ChainQuery): Promise<StreamableFile> {
    return this.#print(actor, query, 'pdf');
  }

  /** The same as a DOCX. */
  @Get('chain.docx')
  @Header('cache-control', 'no-store')
  @Endpoint({ permission: 'responsibility.read', description: printedTypes.docx })
  docx(@CurrentActor() actor: Actor, @Query() query: ChainQuery): Promise<StreamableFile> {
    return this.#print(actor, query, 'docx');
  }

  @Get('gaps')
  @Endpoint({ permission: 'responsibility.read', answers: DefectList })
  gaps(@CurrentActor() actor: Actor, @Query() query: ReportQuery): Promise<DefectList> {
    return this.answers.gaps(actor, query);
  }

  @Get('conflicts')
  @Endpoint({ permission: 'responsibility.read', answers: DefectList })
  conflicts(@CurrentActor() actor: Actor, @Query() query: ReportQuery): Promise<DefectList> {
    return this.answers.conflicts(actor, query);
  }

  @Get('overload')
  @Endpoint({ permission: 'responsibility.read', answers: DefectList })
  overload(@CurrentActor() actor: Actor, @Query() query: ReportQuery): Promise<DefectList> {
    return this.answers.overload(actor, query);
  }

  @Post('freezes')
  @Endpoint({ permission: 'responsibility.read', answers: FreezeView, status: 201 })
  freeze(
    @CurrentActor() actor: Actor,
    @Body() body: FreezeChain,
    @Enveloped() envelope: Envelope,
  ): Promise<FreezeView> {
    return this.answers.freeze(actor, body, envelope);
  }

  /** Kept chains, newest first; those that a case froze are seen by whoever sees the case. */
  @Get('freezes')
  @Endpoint({ permission: 'responsibility.read', answers: FreezePage })
  freezes(@CurrentActor() actor: Actor, @Query() query: ListFreezes): Promise<FreezePage> {
    return this.answers.freezes(actor, query);
  }

  /** Make a tender or a task that is kept elsewhere a subject of responsibility. */
  @Post('subjects')
  @Endpoint({ permission: 'responsibility.write', answers: SubjectView, status: 201 })
  register(
    @CurrentActor() actor: Actor,
    @Body() body: RegisterSubject,
    @Enveloped() envelope: Envelope,
  ): Promise<SubjectView> {
    return this.responsibilities.register(actor, body, envelope);
  }

  @Get('freezes/:id')
  @Endpoint({ permission: 'responsibility.read', answers: FreezeView })
  frozen(@CurrentActor() actor: Actor, @Param('id', PublicId) id: string): Promise<FreezeView> {
    return this.answers.frozen(actor, id);
  }

  @Get(':id')
  @Endpoint({ permission: 'responsibility.read', answers: ResponsibilityView })
  read(@CurrentActor() actor: Actor, @Param('id', PublicId) id: string): Promise<ResponsibilityView> {
    return this.answers.read(actor, id);
  }

  @Post()
  @Endpoint({ permission: 'responsibility.write', answers: ResponsibilityView, status: 201 })
  record(
    @CurrentActor() actor: Actor,
    @Body() body: RecordResponsibility,
    @Enveloped() envelope: Envelope,
  ): Promise<ResponsibilityView> {
    return this.responsibilities.record(actor, body, envelope);
  }

  @Post(':id/actions/correct')
  @Endpoint({ permission: 'responsibility.write', answers: ResponsibilityView })
  correct(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Body() body: CorrectResponsibility,
    @Enveloped() envelope: Envelope,
  ): Promise<ResponsibilityView> {
    return this.responsibilities.correct(actor, id, body, envelope);
  }

  @Post(':id/actions/end')
  @Endpoint({ permission: 'responsibility.write', answers: ResponsibilityView })
  end(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Body() body: EndResponsibility,
    @Enveloped() envelope: Envelope,
  ): Promise<ResponsibilityView> {
    return this.responsibilities.end(actor, id, body, envelope);
  }

  async #print(actor: Actor, query: ChainQuery, format: PrintedFormat): Promise<StreamableFile> {
    const chain = await this.chain(actor, query);
    const form = chainForm(chain);
    const bytes = format === 'pdf' ? await formPdf(form) : await formDocx(form);
    return printedFile(bytes, format, `${form.title} ${chain.at}`);
  }
}

/** The same question asked from a project. */
@Controller('projects')
export class ProjectResponsibilityController {
  constructor(private readonly answers: ResponsibilityAnswers) {}

  @Get(':id/responsibility')
  @Endpoint({ permission: 'responsibility.read', answers: ChainView })
  chain(@CurrentActor() actor: Actor, @Param('id', PublicId) id: string, @Query() query: AtQuery): Promise<ChainView> {
    return this.answers.chain(actor, { kind: 'PROJECT', id }, query);
  }
}
