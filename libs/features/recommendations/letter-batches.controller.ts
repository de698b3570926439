import { Body, Controller, Get, Header, Param, Post, StreamableFile } from '@nestjs/common';
import { Endpoint } from '../../platform/http/endpoint.js';
import { PublicId } from '../../platform/http/public-id.js';
import { CurrentActor, type Envelope, Enveloped } from '../../platform/http/request.js';
import type { Actor } from '../../platform/identity/actor.js';
import { BatchView, PrintBatch } from './letter-batch.contract.js';
import { LetterBatches } from './letter-batch.service.js';

/** Letters printed together. */
@Controller('letter-batches')
export class LetterBatchesController {
  constructor(private readonly batches: LetterBatches) {}

  /** Print signed letters together, behind the scenes. */
  @Post()
  @Endpoint({ permission: 'recommendation.read', answers: BatchView, status: 202 })
  ask(@CurrentActor() actor: Actor, @Body() body: PrintBatch, @Enveloped() envelope: Envelope): Promise<BatchView> {
    return this.batches.ask(actor, body.letterIds, envelope);
  }

  /** How far a batch of one's own is. */
  @Get(':id')
  @Endpoint({ permission: 'recommendation.read', answers: BatchView })
  read(@CurrentActor() actor: Actor, @Param('id', PublicId) id: string): Promise<BatchView> {
    return this.batches.read(actor, id);
  }

  /** The prints as one ZIP file, in the order asked. */
  @Get(':id/letters.zip')
  @Header('cache-control', 'no-store')
  @Endpoint({ permission: 'recommendation.read', description: 'application/zip' })
  async archive(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Enveloped() envelope: Envelope,
  ): Promise<StreamableFile> {
    const disposition = 'attachment; filename="letters.zip"';
    return new StreamableFile(await this.batches.archive(actor, id, envelope.traceId), {
      type: 'application/zip',
      disposition,
    });
  }
}
