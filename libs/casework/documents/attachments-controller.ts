import {
  Controller,
  Get,
  Param,
  Post,
  Query,
  Req,
  Res,
  type StreamableFile,
  type Type,
  UseInterceptors,
} from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { CaseKindName } from '../../domain/case-kinds.js';
import { casePathOf, readingOf } from '../../domain/documents.js';
import { DenialInterceptor } from '../../platform/http/denial.interceptor.js';
import { Endpoint } from '../../platform/http/endpoint.js';
import { answerFile } from '../../platform/http/file-answer.js';
import { PublicId } from '../../platform/http/public-id.js';
import { type Admitted, CurrentActor, type Envelope, Enveloped } from '../../platform/http/request.js';
import type { Actor } from '../../platform/identity/actor.js';
import { CaseDocuments } from './case-documents.js';
import { AttachmentPage, AttachmentView, ReadAttachment } from './document.contract.js';
import { DocumentContent } from './document-content.js';
import { documentFields } from './document-intake.js';

/** The routes of the documents of one kind of case: `/<cases>/{id}/attachments`. */
export function attachmentsController(kind: CaseKindName): Type<object> {
  const permission = readingOf(kind);

  @Controller(`${casePathOf(kind)}/:id/attachments`)
  @UseInterceptors(DenialInterceptor)
  class AttachmentsController {
    constructor(
      private readonly documents: CaseDocuments,
      private readonly contents: DocumentContent,
    ) {}

    @Get()
    @ApiOperation({ summary: '附件 Documents of the case' })
    @Endpoint({ permission, answers: AttachmentPage })
    list(@CurrentActor() actor: Actor, @Param('id', PublicId) id: string, @Enveloped() envelope: Envelope) {
      return this.documents.list(actor, { kind, id }, envelope.traceId);
    }

    @Post()
    @ApiOperation({ summary: '上传附件 Attach a file' })
    @Endpoint({ permission: 'document.add', answers: AttachmentView, status: 201, takesFile: documentFields })
    add(
      @CurrentActor() actor: Actor,
      @Param('id', PublicId) id: string,
      @Req() request: Admitted,
      @Enveloped() envelope: Envelope,
    ) {
      return this.documents.add(actor, { kind, id }, request, envelope);
    }

    @Get(':attachmentId/content')
    @ApiOperation({ summary: '附件内容 Content of a document, whole or a range of it' })
    @Endpoint({ permission, description: 'the bytes, as a download' })
    async content(
      @CurrentActor() actor: Actor,
      @Param('id', PublicId) id: string,
      @Param('attachmentId', PublicId) attachmentId: string,
      @Query() query: ReadAttachment,
      @Enveloped() envelope: Envelope,
      @Req() request: Admitted,
      @Res({ passthrough: true }) reply: FastifyReply,
    ): Promise<StreamableFile> {
      const bytes = await this.contents.open(actor, { kind, id }, attachmentId, query, envelope);
      return answerFile(request, reply, bytes);
    }
  }

  Object.defineProperty(AttachmentsController, 'name', {
    value: `${kind.charAt(0).toUpperCase()}${kind.slice(1)}AttachmentsController`,
  });
  return AttachmentsController;
}
