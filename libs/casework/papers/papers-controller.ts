import { Controller, Get, Header, Param, StreamableFile, type Type, UseInterceptors } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import type { CaseKindName } from '../../domain/case-kinds.js';
import { casePathOf, readingOf } from '../../domain/documents.js';
import { DenialInterceptor } from '../../platform/http/denial.interceptor.js';
import { Endpoint } from '../../platform/http/endpoint.js';
import { attachmentNamed } from '../../platform/http/file-answer.js';
import { PublicId } from '../../platform/http/public-id.js';
import { CurrentActor, type Envelope, Enveloped } from '../../platform/http/request.js';
import type { Actor } from '../../platform/identity/actor.js';
import { type FormName, formNames } from './case-forms.js';
import { CasePapers } from './case-papers.js';

const TYPES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;
const FORMS: Readonly<Record<FormName, string>> = {
  'registration-form': '登记表 Registration form',
  'approval-form': '呈批表 Approval form',
};

/** The papers of one kind of case: `/<cases>/{id}/registration-form.pdf` and its like, `/<cases>/{id}/export`. */
export function papersController(kind: CaseKindName): Type<object> {
  @Controller(`${casePathOf(kind)}/:id`)
  @UseInterceptors(DenialInterceptor)
  class PapersController {
    constructor(readonly papers: CasePapers) {}

    @Get('export')
    @Header('cache-control', 'no-store')
    @ApiOperation({ summary: '导出全卷 The whole case as a ZIP' })
    @Endpoint({ permission: 'case.export', needsReason: true, description: 'application/zip' })
    async export(
      @CurrentActor() actor: Actor,
      @Param('id', PublicId) id: string,
      @Enveloped() envelope: Envelope,
    ): Promise<StreamableFile> {
      const { name, stream } = await this.papers.export(actor, { kind, id }, envelope);
      return new StreamableFile(stream, { type: 'application/zip', disposition: attachmentNamed(name) });
    }
  }
  for (const form of formNames)
    for (const format of ['pdf', 'docx'] as const) addForm(PapersController, kind, form, format);
  const name = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}PapersController`;
  Object.defineProperty(PapersController, 'name', { value: name });
  return PapersController;
}

/** One route a form and format. */
function addForm(
  controller: Type<{ papers: CasePapers }>,
  kind: CaseKindName,
  form: FormName,
  format: 'pdf' | 'docx',
): void {
  const prototype = controller.prototype as object;
  const method = `${form.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}${format === 'pdf' ? 'Pdf' : 'Docx'}`;
  const descriptor = {
    configurable: true,
    async value(this: { papers: CasePapers }, actor: Actor, id: string, envelope: Envelope): Promise<StreamableFile> {
      const { bytes, name } = await this.papers.form(actor, { kind, id }, { form, format }, envelope.traceId);
      const disposition = attachmentNamed(name);
      return new StreamableFile(bytes, { type: TYPES[format], length: bytes.length, disposition });
    },
  };
  Object.defineProperty(descriptor.value, 'name', { value: method });
  Object.defineProperty(prototype, method, descriptor);
  Reflect.defineMetadata('design:paramtypes', [Object, String, Object], prototype, method);
  CurrentActor()(prototype, method, 0);
  Param('id', PublicId)(prototype, method, 1);
  Enveloped()(prototype, method, 2);
  for (const decorate of [
    Get(`${form}.${format}`),
    Header('cache-control', 'no-store'),
    Endpoint({ permission: readingOf(kind), description: TYPES[format] }),
    ApiOperation({ summary: `${FORMS[form]}, ${format.toUpperCase()}` }),
  ])
    decorate(prototype, method, descriptor);
}
